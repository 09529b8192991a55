// SPDX-License-Identifier: AGPL-3.0-or-later
/** The lines of a version that are compared with those of another: conditions, ways that both have, what is computed. */
import type {
  BranchPage,
  ComputationText,
  ConditionsText,
  ConditionTree,
  ItemPage,
  LimitPage,
  VersionPage,
} from "@sauf-conduit/rights";
import { givenTexts } from "./given.ts";
import { whenTitle } from "./item/condition-titles.ts";
import { limitLines } from "./limit-lines.ts";
import { type ChangedLine, changedLines, type Line, type LineWords, linesOf } from "./lines.ts";
import {
  capital,
  dayText,
  lawText,
  type MessageKey,
  NO_DATE,
  nameText,
  type Page,
  say,
  testText,
  valueText,
} from "./say.tsx";

/** Both versions as one list of lines; null stands for lines far from any change. */
export function differenceLines(
  context: Page,
  page: ItemPage,
  [before, after]: readonly [VersionPage, VersionPage],
): readonly (ChangedLine | null)[] {
  const { added = [], removed = [], changed = [] } = after.change?.figures ?? {};
  const figures = new Set([...added, ...removed, ...changed]);
  const lines = (of: VersionPage, other: VersionPage): Line[] => {
    const by: Writer = { context, words: wordsIn(context) };
    const common = of.branches.filter(({ id }) => other.branches.some((one) => one.id === id));
    // What is new is read in full on the page, under « how it is computed »: a limit alone says all of itself in a line.
    const computed = of.computations.filter(({ name, said }) => changed.includes(name) && said !== NO_DATE);
    return [
      ...conditionLines(by, whenTitle(kindOf(context, page)), of),
      ...common.flatMap((branch) => branchLines(by, branch)),
      ...of.limits.filter(({ to }) => figures.has(to)).flatMap((limit) => limitSection(by, limit)),
      ...computed.flatMap((one) => computationLines(by, one)),
    ];
  };
  return nearChanges(changedLines(lines(before, after), lines(after, before)));
}

interface Writer {
  readonly context: Page;
  /** Of one version: they remember what they wrote out. */
  readonly words: LineWords;
}

const kindOf = ({ site }: Page, { id }: ItemPage) => site.input.presentation.items[id]?.kind;

function wordsIn(context: Page): LineWords {
  const { site, language } = context;
  const title = (item: string, branch: string | null): string => {
    const id = site.idOf(item);
    const found = id === null ? undefined : site.input.presentation.items[id];
    return found?.branches.find((one) => one.id === branch)?.title ?? found?.title ?? item;
  };
  return {
    group: (kind) => say(language, `lines.${kind}`),
    list: (kind, list) => say(language, `lines.${kind}`, { list: nameText(context, list).text }),
    fixed: (kind) => say(language, `lines.${kind}`),
    name: (name) => capital(nameText(context, name).text),
    applies: ({ item, branch, since }) => {
      const text = say(language, "lines.applies", { item: lawText(context, title(item, branch)).text });
      return since === null ? text : say(language, "lines.since", { text, day: dayText(since, language) });
    },
    test: (name, test) => {
      const said = capital(nameText(context, name).text);
      return test === "oui"
        ? said
        : say(language, "lines.pair", { name: said, value: testText(context, test).text });
    },
    told: new Set(),
  };
}

/** @param when over what must hold; null: it stands at once under the title of its way, as on the page. */
function conditionLines(
  { context: { language }, words }: Writer,
  when: MessageKey | null,
  of: ConditionsText,
  depth = 0,
): Line[] {
  const under = (title: MessageKey | null, trees: readonly (ConditionTree | null)[]): Line[] => {
    const written = trees.filter((tree) => tree !== null);
    if (title === null) return written.flatMap((tree) => linesOf(tree, words, depth));
    const lines = written.flatMap((tree) => linesOf(tree, words, depth + 1));
    return lines.length === 0 ? [] : [{ depth, text: say(language, title) }, ...lines];
  };
  return [
    ...under("conditions.scope", [of.scope]),
    ...under(when, [of.when]),
    ...under("conditions.except", of.except),
    ...under("conditions.risks", of.risks),
  ];
}

function branchLines(by: Writer, branch: BranchPage): Line[] {
  const { context, words } = by;
  const proved = Object.values(branch.proves).flatMap((tree) => linesOf(tree, words, 1));
  return [
    { depth: 0, text: capital(lawText(context, branch.title).text) },
    ...givenTexts(context, branch.effects).map((text) => ({ depth: 1, text })),
    ...conditionLines(by, null, branch, 1),
    ...proved,
    ...branch.mayNotAsk.map((paper) => ({ depth: 1, text: capital(nameText(context, paper).text) })),
  ];
}

function limitSection({ context, words }: Writer, { to, body, events }: LimitPage): Line[] {
  const moves = events.flatMap(({ effect, when }) => [
    { depth: 1, text: say(context.language, `limits.effect.${effect}`) },
    ...linesOf(when, words, 2),
  ]);
  return [
    { depth: 0, text: capital(lawText(context, to).text) },
    ...limitLines(context, words, body, 1),
    ...moves,
  ];
}

function computationLines(
  { context, words }: Writer,
  { name, said, cases, debates }: ComputationText,
): Line[] {
  const value = (text: string, depth: number): Line => ({
    depth,
    text: capital(valueText(context, text).text),
  });
  const written = (cases ?? []).flatMap(({ when, then }) => [
    ...(when ? ifLines(words, when) : [{ depth: 1, text: words.group("otherwise") }]),
    value(then, 2),
  ]);
  // Of a value with cases, each case says its own.
  const debated = (cases === null ? debates : []).flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([answer, of]) => [{ depth: 1, text: words.name(answer) }, value(of, 2)]),
  );
  return [
    { depth: 0, text: words.name(name) },
    ...(said === null ? [] : [value(said, 1)]),
    ...written,
    ...debated,
  ];
}

const ifLines = (words: LineWords, when: ConditionTree): Line[] => [
  { depth: 1, text: words.group("if") },
  ...linesOf(when, words, 2),
  { depth: 1, text: words.group("then") },
];

/** A changed line stands under its own titles, beside its neighbours. */
function nearChanges(lines: readonly ChangedLine[]): (ChangedLine | null)[] {
  const kept = new Set<number>();
  lines.forEach((line, i) => {
    if (line.change === "same") return;
    kept.add(i);
    if (lines[i - 1]?.depth === line.depth) kept.add(i - 1);
    if ((lines[i + 1]?.depth ?? -1) >= line.depth) kept.add(i + 1);
    for (const j of titlesOf(lines, i)) kept.add(j);
  });
  return lines.flatMap((line, i) => {
    if (kept.has(i)) return [line];
    return kept.has(i - 1) ? [null] : [];
  });
}

/** The lines that a line stands under, in its own version. */
function titlesOf(lines: readonly ChangedLine[], at: number): readonly number[] {
  const titles: number[] = [];
  let { depth = 0, change } = lines[at] ?? {};
  for (let i = at - 1; i >= 0 && depth > 0; i--) {
    const above = lines[i];
    if (!above || above.depth >= depth || (above.change !== "same" && above.change !== change)) continue;
    titles.push(i);
    depth = above.depth;
  }
  return titles;
}
