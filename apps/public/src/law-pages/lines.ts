// SPDX-License-Identifier: AGPL-3.0-or-later
/** A condition as lines of words, and what changes between the lines of two versions. */
import type { ConditionTree } from "@sauf-conduit/rights";

export interface Line {
  readonly depth: number;
  readonly text: string;
  /** « toutes ces conditions », « sinon »: the same words elsewhere are another line. */
  readonly joint?: boolean;
}

/** How the parts of a tree are said, in one language. */
export interface LineWords {
  readonly group: (kind: "all" | "any" | "not" | "cases" | "if" | "then" | "otherwise" | "reading") => string;
  readonly list: (kind: "some" | "every" | "none", list: string) => string;
  readonly fixed: (kind: "always" | "never" | "unknown") => string;
  readonly name: (name: string) => string;
  readonly applies: (of: Extract<ConditionTree, { kind: "applies" }>) => string;
  readonly test: (name: string, test: string) => string;
  /** Named conditions whose lines stand above: each is written out once. */
  readonly told: Set<string>;
}

export function linesOf(tree: ConditionTree, words: LineWords, depth = 0): Line[] {
  const below = (parts: readonly ConditionTree[]) => parts.flatMap((part) => linesOf(part, words, depth + 1));
  const under = (text: string, ...parts: readonly ConditionTree[]): Line[] => [
    { depth, text },
    ...below(parts),
  ];
  const joint = (text: string, ...parts: readonly ConditionTree[]): Line[] => [
    { depth, text, joint: true },
    ...below(parts),
  ];
  switch (tree.kind) {
    case "all":
    case "any":
      return joint(words.group(tree.kind), ...tree.of);
    case "not":
      return joint(words.group("not"), tree.of);
    case "named":
      if (tree.name === null) return tree.of ? linesOf(tree.of, words, depth) : [];
      return under(words.name(tree.name), ...toldOnce(tree.name, tree.of, words));
    case "cases":
    case "reading":
      return [...joint(words.group(tree.kind)), ...answersOf(tree, words, depth + 1)];
    case "some":
    case "every":
    case "none":
      return under(words.list(tree.kind, tree.list), tree.who);
    case "applies":
      return under(words.applies(tree));
    case "test":
      return under(words.test(tree.name, tree.test));
    default:
      return joint(words.fixed(tree.kind));
  }
}

function toldOnce(name: string, of: ConditionTree | null, { told }: LineWords): readonly ConditionTree[] {
  if (of === null || told.has(name)) return [];
  told.add(name);
  return [of];
}

type Forked = Extract<ConditionTree, { kind: "cases" | "reading" }>;

/** Each case, or each answer of a debate, under its own word. */
function answersOf(tree: Forked, words: LineWords, depth: number): Line[] {
  const answer = (text: string, of: ConditionTree): Line[] => [
    { depth, text, joint: true },
    ...linesOf(of, words, depth + 1),
  ];
  if (tree.kind === "reading")
    return Object.entries(tree.answers).flatMap(([name, of]) => answer(words.name(name), of));
  return [
    ...tree.cases.flatMap(({ when, then }) => [
      ...answer(words.group("if"), when),
      ...answer(words.group("then"), then),
    ]),
    ...answer(words.group("otherwise"), tree.otherwise),
  ];
}

export interface ChangedLine extends Line {
  readonly change: "same" | "removed" | "added";
}

/** The longest common part of both is kept; what was removed stands before what was added. */
export function changedLines(before: readonly Line[], after: readonly Line[]): ChangedLine[] {
  const same = (i: number, j: number): boolean => {
    const [old, now] = [before[i], after[j]];
    return old?.text === now?.text && (!old?.joint || old.depth === now?.depth);
  };
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
