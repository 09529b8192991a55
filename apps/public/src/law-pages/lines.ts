// SPDX-License-Identifier: AGPL-3.0-or-later
/** A condition as lines of words, and what changes between the lines of two versions. */
import type { ConditionTree } from "@sauf-conduit/rights";

export interface Line {
  readonly depth: number;
  readonly text: string;
}

/** How the parts of a tree are said, in one language. */
export interface LineWords {
  readonly group: (kind: "all" | "any" | "not" | "cases" | "if" | "then" | "otherwise" | "reading") => string;
  readonly list: (kind: "some" | "every" | "none", list: string) => string;
  readonly fixed: (kind: "always" | "never" | "unknown") => string;
  readonly name: (name: string) => string;
  readonly applies: (item: string, branch: string | null) => string;
  readonly test: (name: string, test: string) => string;
}

export function linesOf(tree: ConditionTree, words: LineWords, depth = 0): Line[] {
  const at = (text: string): Line => ({ depth, text });
  const inside = (part: ConditionTree): Line[] => linesOf(part, words, depth + 1);
  switch (tree.kind) {
    case "all":
    case "any":
      return [at(words.group(tree.kind)), ...tree.of.flatMap(inside)];
    case "not":
      return [at(words.group("not")), ...inside(tree.of)];
    case "named":
      return tree.name === null
        ? tree.of === null
          ? []
          : linesOf(tree.of, words, depth)
        : [at(words.name(tree.name)), ...(tree.of ? inside(tree.of) : [])];
    case "cases":
      return [
        at(words.group("cases")),
        ...tree.cases.flatMap(({ when, then }) => [
          { depth: depth + 1, text: words.group("if") },
          ...linesOf(when, words, depth + 2),
          { depth: depth + 1, text: words.group("then") },
          ...linesOf(then, words, depth + 2),
        ]),
        { depth: depth + 1, text: words.group("otherwise") },
        ...linesOf(tree.otherwise, words, depth + 2),
      ];
    case "reading":
      return [
        at(words.group("reading")),
        ...Object.entries(tree.answers).flatMap(([answer, of]) => [
          { depth: depth + 1, text: words.name(answer) },
          ...linesOf(of, words, depth + 2),
        ]),
      ];
    case "some":
    case "every":
    case "none":
      return [at(words.list(tree.kind, tree.list)), ...inside(tree.who)];
    case "applies":
      return [at(words.applies(tree.item, tree.branch))];
    case "test":
      return [at(words.test(tree.name, tree.test))];
    default:
      return [at(words.fixed(tree.kind))];
  }
}

export interface ChangedLine extends Line {
  readonly change: "same" | "removed" | "added";
}

/** The longest common part of both is kept; what was removed stands before what was added. */
export function changedLines(before: readonly Line[], after: readonly Line[]): ChangedLine[] {
  const same = (i: number, j: number): boolean => before[i]?.text === after[j]?.text;
  const longest: number[][] = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row) row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const out: ChangedLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old && now && same(i, j)) {
      out.push({ ...now, change: "same" });
      i++;
      j++;
    } else if (old && (!now || at(i + 1, j) >= at(i, j + 1))) {
      out.push({ ...old, change: "removed" });
      i++;
    } else if (now) {
      out.push({ ...now, change: "added" });
      j++;
    }
  }
  return out;
}
