// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Every French string of the law that some surface shows, each once, in the order of the law: what a translation must
 * cover. Names of sources and addresses stay French everywhere; answers that are ids are not words. An answer that is an
 * article (« L425-9 ») is one: people know their card by what it was given for.
 */

import type { Effects } from "../syntax/index.ts";
import type { BranchText, FactText, ItemText, Presentation, VersionText } from "./presentation.ts";

export function displayedWords(presentation: Presentation): ReadonlySet<string> {
  const { facts, items, references, readings, alerts, names, counterAnswers, pieces } = presentation;
  const codes = new Set([...Object.keys(items), ...Object.keys(references), ...Object.keys(pieces)]);
  const said: (string | null)[] = [
    ...Object.values(facts).flatMap(ofFact),
    ...Object.values(items).flatMap(ofItem),
    ...Object.values(references).map(({ title }) => title),
    ...Object.entries(readings).flatMap(([name, { question, answers }]) => [
      name,
      question,
      ...Object.entries(answers).flatMap(([answer, { summary, heldBy }]) => [answer, summary, ...heldBy]),
    ]),
    ...Object.values(alerts),
    ...names,
    ...Object.values(counterAnswers).flatMap(({ sentences }) => sentences),
    ...Object.values(pieces).map(({ name }) => name),
  ];
  return new Set(said.filter((text): text is string => text !== null && text !== "" && !codes.has(text)));
}

function ofFact(fact: FactText): (string | null)[] {
  const { name, theme, question, help, definition, ifNone, unit, element, values } = fact;
  return [name, theme, question, help, definition, ifNone, unit, element, ...(values ?? [])];
}

function ofItem(item: ItemText): (string | null)[] {
  return [
    item.title,
    item.summary,
    item.authority,
    ...item.alwaysReserved,
    ...Object.values(item.mayAskWhen),
    ...item.pitfalls,
    ...item.advice,
    ...item.ifExpired,
    ...item.results,
    ...item.limits.flatMap(({ who, to }) => [who, to]),
    ...item.limitNotes,
    ...item.remedies.flatMap(({ before, limit, when, why }) => [before, limit, when, why]),
    ...(item.practice?.toSay ?? []),
    ...item.versions.flatMap(ofVersion),
    ...item.branches.flatMap(ofBranch),
  ];
}

function ofVersion({ name, authority, note, effects, outOfScope }: VersionText): (string | null)[] {
  return [name, authority, note, ...ofEffects(effects), ...Object.entries(outOfScope).flat().filter(isSaid)];
}

/** Of whom a text is not for, a plain answer is not said: the sentence beside it stands alone. */
const isSaid = (text: string): boolean => text !== "oui" && text !== "non";

function ofBranch({ title, note, effects }: BranchText): (string | null)[] {
  return [title, note, ...ofEffects(effects)];
}

function ofEffects(effects: Effects | null): (string | null)[] {
  if (effects === null) return [];
  const { title, duration, renewal = null, forbids = null, reception = null } = effects;
  const named = title?.kind === "word" ? title.word : null;
  const lasting = typeof duration === "object" ? [duration.duration, duration.since] : [duration ?? null];
  return [named, ...lasting, renewal, forbids, reception];
}
