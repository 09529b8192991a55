// SPDX-License-Identifier: AGPL-3.0-or-later
/** The lines of a version that are compared with those of another: conditions, ways that both have, what is computed. */
import {
  type BranchPage,
  type ComputationText,
  type ConditionsText,
  type ConditionTree,
  capital,
  type ItemPage,
  type LimitPage,
  type LimitTree,
  type VersionPage,
} from "@sauf-conduit/rights";
import { changedLines } from "./changed-lines.ts";
import { givenTexts } from "./given-texts.ts";
import { whenTitle } from "./item/condition-titles.ts";
import { limitLines } from "./limit-lines.ts";
import { type Line, type LineWords, ledTo, linesOf } from "./lines.ts";
import { nearChanges, type ShownLine } from "./near-changes.ts";
import {
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
import { optionsOf } from "./test-options.ts";

/** Both versions as one list of lines: what is near a change. */
export function differenceLines(
  context: Page,
  page: ItemPage,
  [before, after]: readonly [VersionPage, VersionPage],
): readonly ShownLine[] {
  const { added = [], removed = [], changed = [] } = after.change?.figures ?? {};
  const figures = new Set([...added, ...removed, ...changed]);
  const lines = (of: VersionPage, other: VersionPage): Line[] => {
    const by: Writer = { context, lastDay: of.to, words: wordsIn(context) };
    const common = of.branches.filter(({ id }) => other.branches.some((one) => one.id === id));
    // What is new is read in full on the page, under « how it is computed »: a limit alone says all of itself in a line.
    const computed = of.computations.filter(({ name, said }) => changed.includes(name) && said !== NO_DATE);
    return [
      ...givenLines(by, of),
      ...conditionLines(by, whenTitle(kindOf(context, page)), of),
      ...common.flatMap((branch) => branchLines(by, branch)),
      ...of.limits
        .filter(({ to }) => figures.has(to))
        .flatMap((limit) => limitSection(by, limit, { of, other })),
      ...computed.flatMap((one) => computationLines(by, one)),
    ];
  };
  return nearChanges(changedLines(lines(before, after), lines(after, before)));
}

interface Writer {
  readonly context: Page;
  /** Last day of the version; null: it holds. */
  readonly lastDay: string | null;
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
    pair: (name, value) => say(language, "lines.pair", { name, value }),
    name: (name) => capital(nameText(context, name).text),
    applies: ({ item, branch, since }) => {
      const text = say(language, "lines.applies", { item: lawText(context, title(item, branch)).text });
      return since === null ? text : say(language, "lines.since", { text, day: dayText(since, language) });
    },
    test: (name, test) => testLines(context, name, test),
    told: new Set(),
  };
}

/** As on the page: many answers are a list. */
function testLines(context: Page, fact: string, test: string): readonly string[] {
  const { language, site } = context;
  const name = capital(nameText(context, fact).text);
  if (test === "oui") return [name];
  const { facts } = site.input.presentation;
  const options = optionsOf(test, (Object.hasOwn(facts, fact) ? facts[fact]?.values : null) ?? []);
  if (options === null) return [say(language, "lines.pair", { name, value: testText(context, test).text })];
  const head = say(language, options.other ? "tree.none-of" : "tree.one-of", { name });
  return [head, ...options.words.map((word) => capital(testText(context, word).text))];
}

/** What the whole version gives, whichever way leads there. */
function givenLines({ context }: Writer, { nature, effects, mayApplyAnyway }: VersionPage): Line[] {
  const { language } = context;
  const lines = [
    ...(nature ? [say(language, `nature.${nature}`)] : []),
    ...givenTexts(context, effects),
    ...(mayApplyAnyway ? [say(language, "item.may-apply-anyway")] : []),
  ].map((text) => ({ depth: 1, text }));
  return lines.length === 0 ? [] : [{ depth: 0, text: say(language, "item.gives") }, ...lines];
}

/** @param when over what must hold; null: it stands at once under the title of its way, as on the page. */
function conditionLines(
  { context: { language }, lastDay, words }: Writer,
  when: MessageKey | null,
  of: ConditionsText,
  depth = 0,
): Line[] {
  const isOfItsTime = (tree: ConditionTree) => lastDay === null || !beginsAfter(tree, lastDay);
  const under = (title: MessageKey | null, trees: readonly (ConditionTree | null)[]): Line[] => {
    const written = trees.filter((tree) => tree !== null);
    if (title === null) return written.flatMap((tree) => linesOf(tree, words, depth));
    const lines = written.flatMap((tree) => linesOf(tree, words, depth + 1));
    return lines.length === 0 ? [] : [{ depth, text: say(language, title) }, ...lines];
  };
  return [
    ...under("conditions.scope", [of.scope]),
    ...under(when, [of.when]),
    ...under("conditions.except", of.except.filter(isOfItsTime)),
    ...under("conditions.risks", of.risks.filter(isOfItsTime)),
  ];
}

/** A ground that began once the version was over closed nothing while it held. */
function beginsAfter(tree: ConditionTree, day: string): boolean {
  if (tree.kind === "applies") return tree.since !== null && tree.since > day;
  if (tree.kind === "named") return tree.of !== null && beginsAfter(tree.of, day);
  return tree.kind === "all" && tree.of.some((one) => beginsAfter(one, day));
}

/** What a paper proves, which may be without any condition. */
function proofLines({ context: { language }, words }: Writer, id: MessageKey, tree: ConditionTree): Line[] {
  const name = say(language, id);
  if (tree.kind !== "always" && tree.kind !== "never")
    return [{ depth: 1, text: name }, ...linesOf(tree, words, 2)];
  return [{ depth: 1, text: words.pair(name, say(language, `proves.${tree.kind}`)) }];
}

function branchLines(by: Writer, branch: BranchPage): Line[] {
  const { context } = by;
  const { language } = context;
  const { id, title, nature, duration, proves, mayNotAsk, mayNotBeSoleProof: sole } = branch;
  const labelled = (label: MessageKey, lines: readonly Line[]): Line[] =>
    lines.length === 0 ? [] : [{ depth: 1, text: say(language, label) }, ...lines];
  const papers = (of: readonly string[]): Line[] =>
    of.map((paper) => ({ depth: 2, text: capital(nameText(context, paper).text) }));
  const lasting = duration && say(language, "gives.duration", { duration: lawText(context, duration).text });
  const given = [
    ...(nature ? [say(language, `nature.${nature}`)] : []),
    ...givenTexts(context, branch.effects),
    ...(lasting ? [lasting] : []),
  ];
  return [
    { depth: 0, text: capital(lawText(context, title).text), key: `way ${id}` },
    ...given.map((text) => ({ depth: 1, text })),
    ...conditionLines(by, null, branch, 1),
    ...Object.entries(proves).flatMap(([what, tree]) =>
      proofLines(by, `proves.${what as "lawful-stay" | "work"}`, tree),
    ),
    ...labelled("item.may-not-ask", papers(mayNotAsk)),
    ...labelled("papers.sole", papers(sole)),
  ];
}

interface Compared {
  readonly of: VersionPage;
  readonly other: VersionPage;
}

/** A length that is worked out is told with its limit. */
function limitSection(by: Writer, limit: LimitPage, { of, other }: Compared): Line[] {
  const { context, words } = by;
  const { to, body, events, note } = limit;
  const was = other.limits.find((one) => one.to === to);
  const moves = events.flatMap(({ effect, when }) => [
    { depth: 1, text: say(context.language, `limits.effect.${effect}`) },
    ...linesOf(when, words, 2),
  ]);
  const length =
    body.kind === "rule" ? of.computations.find(({ name }) => name === body.duration) : undefined;
  const lines = limitLines(context, words, body, 1);
  return [
    { depth: 0, text: capital(lawText(context, to).text), key: `limit ${to}` },
    ...(was && isRewritten(body, was.body) ? lines.map((line) => ({ ...line, key: of.key })) : lines),
    ...(length ? computedLines(by, length, 1) : []),
    ...(note ? [{ depth: 1, text: lawText(context, note).text }] : []),
    ...moves,
  ];
}

/** Cases put among those of another version mix two rules: one is read whole, then the other. */
const isRewritten = (...[now, was]: readonly [LimitTree, LimitTree]): boolean =>
  (now.kind === "cases" || was.kind === "cases") && JSON.stringify(now) !== JSON.stringify(was);

const computationLines = (by: Writer, one: ComputationText): Line[] => {
  const [head, ...lines] = computedLines(by, one, 0);
  return head ? [{ ...head, key: `value ${one.name}` }, ...lines] : [];
};

function computedLines({ context, words }: Writer, of: ComputationText, depth: number): Line[] {
  const value = (text: string): Line => {
    const within = valueText(context, text).text;
    return { depth: depth + 2, text: capital(within), within };
  };
  const { name, said, cases, debates } = of;
  const word = (text: string): Line => ({ depth: depth + 1, text, joint: true });
  const written = (cases ?? []).flatMap(({ when, then }) => [
    ...(when ? [word(words.group("if")), ...linesOf(when, words, depth + 2)] : []),
    ...ledTo(words, word(words.group(when ? "then" : "otherwise")), [value(then)]),
  ]);
  // Of a value with cases, each case says its own.
  const debated = (cases === null ? debates : []).flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([answer, of]) => ledTo(words, word(words.name(answer)), [value(of)])),
  );
  return [
    { depth, text: words.name(name) },
    ...(said === null ? [] : [{ ...value(said), depth: depth + 1 }]),
    ...written,
    ...debated,
  ];
}
