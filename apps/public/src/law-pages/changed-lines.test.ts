// SPDX-License-Identifier: AGPL-3.0-or-later
/** What two versions keep, in the order and at the depth in which a reader finds it. */
import type { ConditionTree } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { changedLines } from "./changed-lines.ts";
import { type Line, type LineWords, linesOf } from "./lines.ts";
import { nearChanges } from "./near-changes.ts";

/** Two spaces for each depth; the words that join others are those of conditions. */
const outline = (...texts: string[]): Line[] =>
  texts.map((told) => {
    const text = told.trimStart();
    return { depth: (told.length - text.length) / 2, text, joint: text === "all" || text === "any" };
  });
const SIGNS = { same: " ", removed: "-", added: "+", gap: "…" } as const;
const shown = (before: Line[], after: Line[]): string[] =>
  changedLines(before, after).map(({ text, change, depth }) => SIGNS[change] + "  ".repeat(depth) + text);
const near = (before: Line[], after: Line[]): string[] =>
  nearChanges(changedLines(before, after)).map(
    (line) => SIGNS[line.change] + "  ".repeat(line.depth) + (line.change === "gap" ? "" : line.text),
  );

describe("changedLines", () => {
  it("keeps what is common, takes away before it adds", () => {
    expect(shown(outline("a", "b", "c"), outline("a", "x", "c"))).toEqual([" a", "-b", "+x", " c"]);
    expect(shown([], outline("a"))).toEqual(["+a"]);
    expect(shown(outline("a"), [])).toEqual(["-a"]);
  });

  it("keeps a group that is put into another, and never strikes a word to write it again", () => {
    expect(shown(outline("any", "  a", "  b"), outline("all", "  any", "    a", "    b", "  new"))).toEqual([
      "+all",
      "   any",
      "     a",
      "     b",
      "+  new",
    ]);
  });

  it("shows what stood in a group that is gone, the group struck over it", () => {
    expect(shown(outline("t", "  all", "    a", "    b"), outline("t", "  a"))).toEqual([
      " t",
      "-  all",
      "   a",
      "-    b",
    ]);
  });

  it("shows what is gone under what it stood under, wherever that is now", () => {
    expect(
      shown(outline("all", "  a", "    gone", "  b"), outline("all", "  any", "    a", "    new", "  b")),
    ).toEqual([" all", "+  any", "     a", "-      gone", "+    new", "   b"]);
  });

  it("puts no line of a time-limit under another", () => {
    expect(
      shown(
        outline("first", "  3 days", "second", "  11 days"),
        outline("first", "  96 hours", "third", "  288 hours"),
      ),
    ).toEqual([" first", "-  3 days", "+  96 hours", "-second", "-  11 days", "+third", "+  288 hours"]);
  });

  it("counts no order among conditions that have none, and keeps that of the others", () => {
    const group = (...under: string[]): Line[] => [
      { depth: 0, text: "all", joint: true, unordered: true },
      ...outline(...under),
    ];
    expect(shown(group("  a", "  b", "    c"), group("  b", "    c", "  a"))).toEqual([
      " all",
      "   b",
      "     c",
      "   a",
    ]);
    expect(shown(outline("t", "  a", "  b"), outline("t", "  b", "  a"))).toEqual([
      " t",
      "-  a",
      "   b",
      "+  a",
    ]);
  });

  it("tells the old name of a thing beside its new one", () => {
    const of = (text: string): Line[] => [{ depth: 0, text, key: "way 1" }, ...outline("  a")];
    expect(shown(of("old"), of("new"))).toEqual(["-old", "+new", "   a"]);
  });
});

describe("nearChanges", () => {
  it("leaves out the words that join others far above a change, and indents what is left by its titles", () => {
    const rest = ["        c", "        d", "        e"];
    const before = outline("t", "  all", "    x", "    any", "      n", ...rest);
    const after = outline("t", "  all", "    x", "    any", "      n", ...rest, "        new");
    expect(near(before, after)).toEqual([" t", "…  ", "   n", "…    ", "     e", "+    new"]);
  });
});

describe("what stands near a change", () => {
  it("stands under the group that is new, and what a neighbour holds is not missed", () => {
    const before = outline("t", "  a", "    deep");
    const after = outline("t", "  all", "    new", "    a", "      deep");
    expect(near(before, after)).toEqual([" t", "+  all", "+    new", "     a"]);
  });
});

describe("the answers of a condition", () => {
  const answers = ["    oui", "    non"].map((text) => ({ depth: 2, text: text.trim(), option: true }));
  const before = [...outline("t", "  all", "  kept"), ...answers, ...outline("  far"), ...answers];

  it("are shown with it, though none of them changes; those of a condition left out are not", () => {
    const after = [...outline("t", "  all", "  new", "  kept"), ...answers, ...outline("  far"), ...answers];
    expect(near(before, after)).toEqual([" t", "   all", "+  new", "   kept", "     oui", "     non", "…  "]);
  });
});

describe("lines of a tree", () => {
  const words = (): LineWords => ({
    group: (kind) => kind,
    list: (kind) => kind,
    fixed: (kind) => kind,
    pair: (name, value) => `${name} : ${value}`,
    name: (name) => name,
    applies: ({ item }) => item,
    test: (name) => [name],
    told: new Set(),
  });
  const test = (name: string) =>
    ({ kind: "test", name, test: "oui", appreciated: false, facts: [] }) as const;
  const named = { kind: "named", name: "protégée", note: null, sources: [], of: test("malade") } as const;
  const told = (tree: ConditionTree) => linesOf(tree, words()).map(({ text }) => text);

  it("write a named condition out once, and no group of one condition", () => {
    expect(told({ kind: "all", of: [named, named] })).toEqual(["all", "protégée", "malade", "protégée"]);
    expect(told({ kind: "all", of: [named] })).toEqual(["protégée", "malade"]);
  });

  it("say a reading in one line where it settles the condition", () => {
    const answers = { stricte: { kind: "never" }, large: test("malade") } as const;
    expect(told({ kind: "reading", reading: "r", answers })).toEqual([
      "reading",
      "stricte : never",
      "large",
      "malade",
    ]);
  });
});
