// SPDX-License-Identifier: AGPL-3.0-or-later
/** Worked cases are read by visitors: each is named by what happens to the person in it. */
import { describe, expect, it } from "vitest";
import { lawPages } from "./testing/built-pages.ts";

const names = Object.values(lawPages().items).flatMap(({ id, cases }) =>
  cases.map(({ name }) => ({ id, name })),
);

describe("the name of a worked case", () => {
  it("tells the case, and not which of our corrections it came from", () => {
    expect(names.length).toBeGreaterThan(4000);
    expect(names.filter(({ name }) => /^(correction|cas|exemple|test)\b\s*[\d.:n°]/i.test(name))).toEqual([]);
  });
});
