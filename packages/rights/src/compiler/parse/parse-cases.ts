// SPDX-License-Identifier: AGPL-3.0-or-later
/** `selon les cas` and `selon la lecture`: written alike for conditions, values and time-limits. */
import type { Case } from "../../syntax/index.ts";
import { countInLetters, fr, quoteAll } from "../text/french.ts";
import { at, entriesOf, hasKey, itemsOf, scalarAt, type Tree } from "../text/tree.ts";
import type { Context } from "./context.ts";
import { answersOf, checkAnswerOf } from "./declared-reading.ts";
import { parseCondition } from "./parse-condition.ts";
import { confidenceOf, noteOf } from "./parse-sources.ts";

export interface Cases<T> {
  readonly cases: readonly Case<T>[];
  readonly otherwise: T;
}

/** @param unknown what stands for a missing `sinon`; an error is reported, so it is never evaluated. */
export function parseCases<T>(tree: Tree, context: Context, parse: (tree: Tree) => T, unknown: T): Cases<T> {
  const cases: Case<T>[] = [];
  const items = itemsOf(tree);
  let otherwise = unknown;
  items.forEach((item, i) => {
    const last = i === items.length - 1;
    const fallback = at(item, "sinon");
    if (fallback !== undefined) {
      otherwise = parse(fallback);
      if (last) return;
    }
    if (last || fallback !== undefined) reportOtherwise(fallback ?? tree, context);
    const [when, then] = [at(item, "si"), at(item, "alors")];
    if (when === undefined || then === undefined) return;
    cases.push({
      when: parseCondition(when, context),
      then: parse(then),
      ...confidenceOf(item),
      ...noteOf(item),
    });
  });
  return { cases, otherwise };
}

function reportOtherwise(tree: Tree, context: Context): void {
  context.report.error(
    "missing-otherwise",
    tree.place,
    fr`« selon les cas » doit finir par « sinon ». Que se passe-t-il si aucun cas ne convient ?`,
  );
}

export interface ReadingAnswers<T> {
  readonly reading: string;
  readonly answers: Readonly<Record<string, T>>;
}

/** Every declared answer of the reading has its branch, and no other. */
export function parseReading<T>(tree: Tree, context: Context, parse: (tree: Tree) => T): ReadingAnswers<T> {
  const reading = scalarAt(tree, "lecture") ?? "";
  const declared = answersOf(reading, at(tree, "lecture")?.place ?? tree.place, context);
  const answers: Record<string, T> = Object.create(null);
  for (const entry of entriesOf(tree)) {
    if (entry.key === "lecture") continue;
    answers[entry.key] = parse(entry.value);
    if (declared !== undefined) checkAnswerOf(reading, declared, entry, context);
  }
  const forgotten = (declared ?? []).filter((answer) => !hasKey(tree, answer));
  if (declared !== undefined && forgotten.length > 0) {
    const count = `${countInLetters(declared.length)} ${declared.length > 1 ? "réponses" : "réponse"}`;
    const message = fr`La lecture « ${reading} » a ${count}. Il manque ${quoteAll(forgotten)}.`;
    context.report.error("incomplete-reading", tree.place, message);
  }
  return { reading, answers };
}
