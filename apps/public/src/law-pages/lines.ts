// SPDX-License-Identifier: AGPL-3.0-or-later
/** A condition as lines of words. */
import { type ConditionTree, capital } from "@sauf-conduit/rights";

export interface Line {
  readonly depth: number;
  readonly text: string;
  /** « toutes ces conditions », « sinon »: it only joins others. */
  readonly joint?: boolean;
  /** What stands under it has no order. */
  readonly unordered?: boolean;
  /** One of the answers of the test that it stands under: never told without the others. */
  readonly option?: boolean;
  /** What it is of, where its words may change: a way keeps its id. */
  readonly key?: string;
  /** The same after a colon: it may follow the word that leads to it. */
  readonly within?: string;
}

/** How the parts of a tree are said, in one language. */
export interface LineWords {
  readonly group: (kind: "all" | "any" | "not" | "cases" | "if" | "then" | "otherwise" | "reading") => string;
  readonly list: (kind: "some" | "every" | "none", list: string) => string;
  readonly fixed: (kind: "always" | "never" | "unknown") => string;
  readonly name: (name: string) => string;
  /** A word and what it leads to, in one line. */
  readonly pair: (name: string, value: string) => string;
  readonly applies: (of: Extract<ConditionTree, { kind: "applies" }>) => string;
  /** The test, then the answers it lists one by one. */
  readonly test: (name: string, test: string) => readonly string[];
  /** Named conditions whose lines stand above: each is written out once. */
  readonly told: Set<string>;
}

export function linesOf(tree: ConditionTree, words: LineWords, depth = 0): Line[] {
  const below = (parts: readonly ConditionTree[]) => parts.flatMap((part) => linesOf(part, words, depth + 1));
  const under = (text: string, ...parts: readonly ConditionTree[]): Line[] => [
    { depth, text },
    ...below(parts),
  ];
  switch (tree.kind) {
    case "all":
    case "any": {
      const [only, ...others] = tree.of;
      if (only && others.length === 0) return linesOf(only, words, depth);
      return [{ depth, text: words.group(tree.kind), joint: true, unordered: true }, ...below(tree.of)];
    }
    case "not":
      return [{ depth, text: words.group("not"), joint: true }, ...below([tree.of])];
    case "named":
      if (tree.name === null) return tree.of ? linesOf(tree.of, words, depth) : [];
      return under(words.name(tree.name), ...toldOnce(tree.name, tree.of, words));
    case "cases":
    case "reading":
      return [{ depth, text: words.group(tree.kind), joint: true }, ...answersOf(tree, words, depth + 1)];
    case "some":
    case "every":
    case "none":
      return under(words.list(tree.kind, tree.list), tree.who);
    case "applies":
      return under(words.applies(tree));
    case "test": {
      const [text = "", ...options] = words.test(tree.name, tree.test);
      return [
        { depth, text },
        ...options.map((option) => ({ depth: depth + 1, text: option, option: true })),
      ];
    }
    default: {
      const within = words.fixed(tree.kind);
      return [{ depth, text: capital(within), within, joint: true }];
    }
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
  const answer = (text: string, of: ConditionTree): Line[] =>
    ledTo(words, { depth, text, joint: true }, linesOf(of, words, depth + 1));
  if (tree.kind === "reading")
    return Object.entries(tree.answers).flatMap(([name, of]) => answer(words.name(name), of));
  return [
    ...tree.cases.flatMap(({ when, then }) => [
      { depth, text: words.group("if"), joint: true },
      ...linesOf(when, words, depth + 1),
      ...answer(words.group("then"), then),
    ]),
    ...answer(words.group("otherwise"), tree.otherwise),
  ];
}

/** What leads to a value is said with it: « sinon : 7 jours ». */
export function ledTo({ pair }: Pick<LineWords, "pair">, word: Line, of: readonly Line[]): Line[] {
  const [only, ...others] = of;
  if (only?.within === undefined || others.length > 0) return [word, ...of];
  return [{ depth: word.depth, text: pair(word.text, only.within) }];
}
