// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { closingLine, totalsOf, totalsOfScores, type VitestReport } from "./test-totals.ts";

function report(changes: Partial<VitestReport>): VitestReport {
  return {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
    ...changes,
  };
}

describe("totalsOf", () => {
  it.each([
    ["all pass", report({}), 0, { passed: 3, failed: 0 }],
    ["one fails", report({ numFailedTests: 1 }), 1, { passed: 3, failed: 1 }],
    ["one is skipped", report({ numPendingTests: 1 }), 0, { passed: 3, failed: 1 }],
    ["one is to be written", report({ numTodoTests: 1 }), 0, { passed: 3, failed: 1 }],
    [
      "one file cannot be read",
      report({ testResults: [{ status: "failed", assertionResults: [] }] }),
      1,
      { passed: 3, failed: 1 },
    ],
    ["an error outside the tests", report({}), 1, { passed: 3, failed: 1 }],
    ["no test was found", report({ numPassedTests: 0, testResults: [] }), 0, { passed: 0, failed: 1 }],
    ["no report was written", null, 0, { passed: 0, failed: 1 }],
  ])("%s", (_name, written, exitCode, totals) => {
    expect(totalsOf(written, exitCode)).toEqual(totals);
  });

  it("does not count twice a file whose test failed", () => {
    const failing = report({
      numFailedTests: 1,
      testResults: [{ status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] }],
    });
    expect(totalsOf(failing, 1)).toEqual({ passed: 3, failed: 1 });
  });
});

describe("totalsOfScores", () => {
  const good = { id: "carte", holds: true };
  const poor = { id: "recours", holds: false };
  it.each([
    ["every item holds", [good, good], 0, { passed: 2, failed: 0 }],
    ["one is under the target", [good, poor], 1, { passed: 1, failed: 1 }],
    ["one is under the target, and the run says nothing of it", [good, poor], 0, { passed: 1, failed: 1 }],
    ["it ended badly for another reason", [good], 1, { passed: 1, failed: 1 }],
    ["no item was found", [], 0, { passed: 0, failed: 1 }],
    ["nothing was written", null, 0, { passed: 0, failed: 1 }],
  ])("%s", (_name, scores, exitCode, totals) => {
    expect(totalsOfScores(scores, exitCode)).toEqual(totals);
  });
});

describe("closingLine", () => {
  it("is what readers of test runs expect", () => {
    expect(closingLine({ passed: 412, failed: 0 })).toBe("Tests: 412 passed, 0 failed");
  });
});
