// SPDX-License-Identifier: AGPL-3.0-or-later
/** Worked cases (format, section 12), flattened: `comme` copies another case, `avec` changes it. */
import type { Answer, ListAnswer, Situation, Version, WorkedCase } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";
import { dateFault, readDate } from "../text/literals.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { at, type Entry, entriesOf, itemsOf, scalarAt, scalarOf, type Tree } from "../text/tree.ts";
import { reportTwins } from "../text/twins.ts";
import { wordIn } from "../text/words.ts";
import { type Context, outerContext, reportUnknownName } from "./context.ts";
import { answersOf, checkAnswerOf } from "./declared-reading.ts";
import { parseAnswer, REMOVED } from "./parse-answer.ts";
import { parseExpectation } from "./parse-expectation.ts";

/** The day of examination of a case that gives none: its answer must not depend on it. */
export const DEFAULT_DAY = "2026-11-20";

/** Reads the worked cases of an item. */
export function parseCasesOf(
  item: Tree,
  versions: readonly Version[],
  context: Context,
): readonly WorkedCase[] {
  const cases = itemsOf(at(item, "cas types"));
  const outer = outerContext(context.report, context.vocabulary, context.item);
  const names = cases.map((tree) => ({ name: scalarAt(tree, "nom") ?? "", place: tree.place }));
  reportTwins("cas", names, context.report);
  return cases.map((tree) => {
    const chain = withAncestors(tree, cases, outer);
    return {
      name: scalarAt(tree, "nom") ?? "",
      place: at(tree, "nom")?.place ?? tree.place,
      on: dayOf(chain, outer),
      situation: situationOf(chain, outer),
      expected: parseExpectation(at(tree, "attendu"), item, versions, outer),
    };
  });
}

/** The case preceded by those it copies, the oldest first. */
function withAncestors(tree: Tree, cases: readonly Tree[], context: Context): readonly Tree[] {
  const chain = [tree];
  for (;;) {
    const oldest = chain[0] ?? tree;
    const name = scalarAt(oldest, "comme");
    if (name === undefined) return chain;
    const place = at(oldest, "comme")?.place ?? oldest.place;
    const model = cases.find((other) => scalarAt(other, "nom") === name);
    if (model === undefined) {
      const message = fr`« comme » vise le cas « ${name} », qui n'existe pas.`;
      reportMisnamed(
        context.report,
        { code: "unknown-case", place, message },
        name,
        cases.flatMap((other) => scalarAt(other, "nom") ?? []),
      );
      return chain;
    }
    if (chain.includes(model)) {
      context.report.error(
        "circle",
        place,
        fr`Le cas « ${name} » se copie lui-même. Écrivez ses faits dans l'un des cas.`,
      );
      return chain;
    }
    chain.unshift(model);
  }
}

function dayOf(chain: readonly Tree[], context: Context): string {
  const written = chain.findLast((tree) => at(tree, "le") !== undefined);
  const tree = at(written, "le");
  const day = scalarOf(tree);
  if (tree === undefined || day === undefined) return DEFAULT_DAY;
  if (readDate(day)?.kind === "day") return day;
  const { message, suggestion } = dateFault(day);
  context.report.error("bad-date", tree.place, message, suggestion);
  return DEFAULT_DAY;
}

function situationOf(chain: readonly Tree[], context: Context): Situation {
  const facts: Record<string, Answer> = Object.create(null);
  const lists: Record<string, ListAnswer> = Object.create(null);
  const readings: Record<string, string> = Object.create(null);
  for (const tree of chain) {
    for (const entry of [...entriesOf(at(tree, "faits")), ...entriesOf(at(tree, "avec"))]) {
      answerInto(facts, entry, undefined, context);
    }
    for (const entry of entriesOf(at(tree, "listes"))) lists[entry.key] = parseList(entry, context);
    for (const { key, place, value } of entriesOf(at(tree, "lectures"))) {
      const answer = scalarOf(value) ?? "";
      const declared = answersOf(key, place, context);
      if (declared !== undefined) checkAnswerOf(key, declared, { key: answer, place: value.place }, context);
      readings[key] = answer;
    }
  }
  return { facts, lists, readings };
}

/** Puts one written answer among others; what cannot be an answer is reported. */
export function answerInto(
  facts: Record<string, Answer>,
  entry: Entry,
  list: string | undefined,
  context: Context,
): void {
  const fact = context.vocabulary.facts.get(entry.key);
  if (fact === undefined || fact.listOf !== list) {
    if (fact === undefined) reportUnknownName(entry.key, entry.place, context);
    else reportField(entry, fact.listOf, list, context);
    return;
  }
  const answer = parseAnswer(entry, fact, context);
  if (answer === REMOVED) delete facts[entry.key];
  else if (answer !== undefined) facts[entry.key] = answer;
}

function reportField(
  entry: Entry,
  listOf: string | undefined,
  list: string | undefined,
  context: Context,
): void {
  const message =
    listOf === undefined
      ? fr`« ${entry.key} » ne se dit pas d'un élément de « ${list ?? ""} ». Mettez-le sous « faits ».`
      : fr`« ${entry.key} » se dit d'un élément de « ${listOf} ». Mettez-le sous « listes : ${listOf} : membres ».`;
  context.report.error("field-outside-list", entry.place, message);
}

const COMPLETE = { oui: "yes", non: "no", inconnu: "unknown" } as const;

function parseList(entry: Entry, context: Context): ListAnswer {
  const fact = context.vocabulary.facts.get(entry.key);
  if (fact?.type !== "list") {
    const lists = [...context.vocabulary.facts.values()].filter((other) => other.type === "list");
    const message = fr`« ${entry.key} » n'est pas une liste.`;
    reportMisnamed(
      context.report,
      { code: "unknown-list", place: entry.place, message },
      entry.key,
      lists.map((other) => other.name),
    );
  }
  const word = scalarAt(entry.value, "complète");
  const complete = wordIn(COMPLETE, word) ?? "unknown";
  const members = itemsOf(at(entry.value, "membres")).map((member) => {
    const facts: Record<string, Answer> = Object.create(null);
    for (const field of entriesOf(member)) answerInto(facts, field, entry.key, context);
    return facts;
  });
  return { complete, members };
}
