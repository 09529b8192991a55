// SPDX-License-Identifier: AGPL-3.0-or-later
/** How many tests passed and failed, from what Vitest and the mutation score wrote of a run. */

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** What is read of the report of Vitest's JSON reporter. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * A test that was skipped or is still to be written counts as failed; so does a file that could not be read, a run that found
 * no test, and a run that ended badly for a reason its report does not tell.
 * @param report null when the run wrote none.
 */
export function totalsOf(report: VitestReport | null, exitCode: number): Totals {
  if (report === null) return { passed: 0, failed: 1 };
  const unread = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = report.numFailedTests + skippedIn(report) + unread;
  const passed = report.numPassedTests;
  const hidden = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: hidden ? 1 : failed };
}

/** Tests that did not run: no test of this house may be skipped. */
export function skippedIn(report: VitestReport): number {
  return report.numPendingTests + report.numTodoTests;
}

/** One item of the law, and whether its worked cases notice enough of the small changes of its rules. */
export interface ScoredItem {
  readonly id: string;
  readonly holds: boolean;
}

/**
 * Each item is a test; so is a share of the law whose scores were not written, or that ended badly for a reason its scores
 * do not tell.
 * @param scores of one share of the law; null when the run wrote none.
 */
export function totalsOfScores(scores: readonly ScoredItem[] | null, exitCode: number): Totals {
  const passed = scores?.filter(({ holds }) => holds).length ?? 0;
  const failed = (scores?.length ?? 0) - passed;
  const hidden = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: hidden ? 1 : failed };
}

/** The line by which a run of all stages ends: whoever reads it needs no other. */
export function closingLine({ passed, failed }: Totals): string {
  return `Tests: ${passed} passed, ${failed} failed`;
}
