// SPDX-License-Identifier: AGPL-3.0-or-later
/** The last day of a time-limit of the law, with everything that a person needs to trust it and to act on it. */
import { asLastDay, type Place } from "@sauf-conduit/calendar";
import {
  type Confidence,
  type CountedLimit,
  capital,
  type Determination,
  type ItemText,
  type Situation,
  type Source,
  textsOfVersion,
} from "@sauf-conduit/rights";
import { type Counted, countIn, earliestOver, ifNeverStarted, orNever } from "./counting.ts";
import type { Deadline, DeadlineQuestion, DeadlineStep, OtherLimit } from "./deadline.ts";
import { dependsOn } from "./depends.ts";
import { differenceText } from "./difference.ts";
import { legalAidText, suspensiveOf } from "./effects.ts";
import { legalAidOn } from "./legal-aid.ts";
import { missingFor } from "./missing.ts";
import { nextStep } from "./next-step.ts";
import { possiblePlaces, TERRITORY } from "./places.ts";
import { type Started, startedFrom } from "./start.ts";
import { startInWords } from "./start-text.ts";
import { stateOf, stateText } from "./state.ts";
import { stepsInWords } from "./steps.ts";
import { unchangedSince } from "./unchanged.ts";
import { wordsIn } from "./words.ts";

/** The place whose holidays are holidays everywhere: its days are the safe ones. */
const SAFEST: Place = "metropole";

/**
 * @throws SituationError when the situation cannot be read, RangeError for an item or a limit that is not in the law:
 *   see `limitsOfItem`.
 */
export function deadlineOf(question: DeadlineQuestion): Deadline {
  const { presentation, situation } = question;
  const item = presentation.items[question.item];
  if (!item) throw new RangeError(`unknown item: ${question.item}`);
  const place = question.place ?? SAFEST;
  const told = countIn(question, situation, place);
  const started = told.limit ? startedFrom(question, told.encoded, told.limit) : nothingStarts(situation);
  const happened = earliestOver(question, started, countIn(question, started.situation, place));
  const counted = orNever(happened, ifNeverStarted(question, started));
  const elsewhere = question.place === null ? latestElsewhere(question, started.situation, counted) : null;
  return assembled(question, item, { counted, started, elsewhere });
}

const nothingStarts = (situation: Situation): Started => ({
  fact: null,
  basis: "none",
  rests: null,
  from: null,
  to: null,
  situation,
});

interface Elsewhere {
  readonly place: Place;
  readonly limit: CountedLimit;
}

/** Where the place is not known, a later day may be argued: that of the possible place where the limit ends last. */
function latestElsewhere(
  question: DeadlineQuestion,
  situation: Situation,
  { limit }: Counted,
): Elsewhere | null {
  let latest: Elsewhere | null = null;
  let day = limit?.arguable ?? null;
  for (const place of possiblePlaces(situation.facts[TERRITORY])) {
    const other = place === SAFEST ? null : countIn(question, situation, place).limit;
    if (!other || other.arguable === null || day === null || other.arguable <= day) continue;
    latest = { place, limit: other };
    day = other.arguable;
  }
  return latest;
}

export interface Found {
  readonly counted: Counted;
  readonly started: Started;
  readonly elsewhere: Elsewhere | null;
}

function assembled(question: DeadlineQuestion, item: ItemText, found: Found): Deadline {
  const { on, model, translate, language, presentation } = question;
  const { counted, started, elsewhere } = found;
  const { limit } = counted;
  const words = wordsIn(language);
  const answer = model.determine(counted.encoded, item.id);
  const start = startInWords(started, { words, translate, presentation });
  const days = { safe: limit?.safe ?? null, arguable: elsewhere?.limit.arguable ?? limit?.arguable ?? null };
  const state = stateOf(days, started.basis, on);
  const { asked, ...wanted } = wantedBy(question, found, { safe: days.safe, state });
  const named = item.limits.find(({ name }) => name === question.limit);
  // Before the rules that are written, the item has no limit at all: it is still for its first act that one asks.
  const first = counted.all.length === 0 ? item.limits[0] : undefined;
  const act = translate((limit ?? named ?? first)?.to ?? item.title);
  const aid = limit && legalAid(question, found, limit);
  const stands = (): string => {
    if (asked !== null) return words.depends.line(asked);
    return started.basis === "none" ? words.noRule : stateText(state, days, on, words);
  };
  const isRuled = limit !== null || answer.candidates.length > 0;
  const others = counted.all.filter(({ name }) => name !== limit?.name).map((one) => other(question, one));
  return {
    item: item.id,
    title: translate(item.title),
    act,
    who: translate(limit?.who ?? named?.who ?? item.limits[0]?.who ?? ""),
    start,
    ...days,
    between: isDifferent(days) ? differenceText(question, { ...found, missing: wanted.missing }) : null,
    ...wanted,
    notYours: isRuled && isElsewhere(item, answer) ? words.notYours : null,
    state,
    stateText: stands(),
    ...countedSteps(question, found, { start, days }),
    ...questionsOf(limit, presentation),
    isRuled,
    ...rulesOf(question, item, { answer, limit }),
    isAppeal: isRuled && item.nature !== "duty",
    suspensive: suspensiveOf(question, counted.encoded, words),
    legalAid: legalAidText(aid ?? { effect: "unwritten", asked: false, effects: [] }, words, translate),
    ifExceeded: exceeded(limit, question),
    next: isRuled
      ? nextStep({ act: capital(act), item, days, state, start, others, words, translate, on, asked })
      : { kind: "find-date", text: words.next.readAgain, by: on, more: [] },
    others,
    place: question.place,
  };
}

type Days = Pick<Deadline, "safe" | "arguable">;

const isDifferent = ({ safe, arguable }: Days): boolean => safe !== arguable;

/** What is still to be known, and what it may change. `asked`: the question to answer first, before the days are believed. */
function wantedBy(
  question: DeadlineQuestion,
  { counted: { limit }, started: { situation } }: Found,
  { safe, state }: Pick<Deadline, "safe" | "state">,
): Pick<Deadline, "missing" | "unchanged" | "depends"> & { readonly asked: string | null } {
  const missing = limit ? missingFor(question, situation, limit) : [];
  const unchanged = limit && unchangedSince(question, situation, limit);
  const depends = dependsOn(question, situation, { safe, missing, unchanged, state });
  const asked = missing.find(({ fact }) => fact === depends?.facts[0])?.question ?? null;
  return { missing, unchanged, depends, asked };
}

/** The count, line by line, to the safe day, and to the one that may be argued when it is another. */
function countedSteps(
  { language, translate, presentation, place }: DeadlineQuestion,
  { counted: { limit }, started, elsewhere }: Found,
  { start, days }: { readonly start: Deadline["start"]; readonly days: Days },
): Pick<Deadline, "steps" | "arguableSteps"> {
  const words = wordsIn(language);
  const wording = { words, translate, presentation, place: place ?? SAFEST };
  const latest = elsewhere ? { ...wording, place: elsewhere.place } : wording;
  const arguableSteps = (elsewhere?.limit ?? limit)?.arguableSteps ?? [];
  const hasDay = started.basis !== "not-happened" && started.basis !== "none";
  return {
    steps: [
      ...fromTheStart(start, stepsInWords(limit?.safeSteps ?? [], wording), words),
      ...(hasDay ? [endStep(days, false, words)] : []),
    ],
    arguableSteps: isDifferent(days)
      ? [...stepsInWords(arguableSteps, latest), endStep(days, true, words)]
      : [],
  };
}

/** What a person may be asked about it: all that its days rest on, and among that what has its own day since. */
function questionsOf(
  limit: CountedLimit | null,
  { facts }: DeadlineQuestion["presentation"],
): Pick<Deadline, "restsOn" | "changes"> {
  const isAsked = (name: string): boolean => facts[name]?.asked === true && facts[name]?.question !== null;
  const moving = (limit?.effects ?? []).flatMap((one) => (one.effect === "none" ? [] : one.facts));
  const since = new Set(limit?.since);
  return {
    restsOn: (limit?.restsOn ?? []).filter(isAsked),
    changes: [...new Set(moving)].filter(
      (name) => isAsked(name) && !since.has(name) && /^date/.test(facts[name]?.type ?? ""),
    ),
  };
}

/** The item is a time-limit, and surely one of other decisions or of other people. */
function isElsewhere({ kind }: ItemText, { value }: Determination): boolean {
  return kind === "limit" && (value === "no" || value === "not-applicable");
}

/** The rule, its texts and how sure they are; before whom, and how. */
function rulesOf(
  { presentation, translate }: DeadlineQuestion,
  item: ItemText,
  { answer, limit }: { readonly answer: Determination; readonly limit: CountedLimit | null },
): Pick<Deadline, "version" | "sources" | "confidence" | "verified" | "alerts" | "court" | "filing"> {
  const court = courtOf(item, limit, answer);
  return {
    version: answer.version,
    sources: sourcesOf(answer, item, limit),
    confidence: weaker(answer.confidence, limit?.confidence ?? null),
    verified: answer.verified,
    alerts: [...answer.alerts.map((name) => presentation.alerts[name] ?? name), ...answer.outOfScope].map(
      translate,
    ),
    court: court === null ? null : translate(court),
    filing: [...item.advice, ...item.pitfalls].map(translate),
  };
}

function legalAid(
  question: DeadlineQuestion,
  { started }: Found,
  limit: CountedLimit,
): ReturnType<typeof legalAidOn> {
  const recount = (situation: Situation): CountedLimit | null =>
    countIn(question, situation, question.place ?? SAFEST).limit;
  return legalAidOn(limit, { situation: started.situation, on: question.on, recount });
}

/** The evidence of the start, then the count from there: the same day is not said twice. */
function fromTheStart(
  { from, text }: Deadline["start"],
  counted: readonly DeadlineStep[],
  { step }: ReturnType<typeof wordsIn>,
): DeadlineStep[] {
  const at = counted.findIndex(({ kind }) => kind === "start");
  const same = from !== null && at >= 0 && counted[at]?.day?.slice(0, 10) === from.slice(0, 10);
  if (!same) return [{ kind: from === null ? "warning" : "start", text, day: from }, ...counted];
  const counting = counted[at]?.day?.includes(":") ? step.countedAtOnce : step.notCounted;
  return [{ kind: "start", text: `${text} ${counting}`, day: from }, ...counted.filter((_, i) => i !== at)];
}

function endStep(
  { safe, arguable }: { readonly safe: string | null; readonly arguable: string | null },
  late: boolean,
  words: ReturnType<typeof wordsIn>,
): DeadlineStep {
  const { step } = words;
  if (late) {
    const text = arguable === null ? step.noArguableDay : step.arguableEnd(words.day(arguable));
    return { kind: "end", text, day: arguable };
  }
  const text = safe === null ? step.noSafeDay : step.safeEnd(words.day(safe), safe.includes(":"));
  return { kind: "end", text, day: safe };
}

function other({ on, translate }: DeadlineQuestion, limit: CountedLimit): OtherLimit {
  const { name, who, to, arguable, exists } = limit;
  const safe = limit.safe === null ? null : asLastDay(limit.safe);
  const state = stateOf({ safe, arguable }, exists && safe !== null ? "exact" : "unknown", on);
  return { name: translate(name), who: translate(who), to: translate(to), safe, arguable, state };
}

function sourcesOf(
  { version, candidates }: Determination,
  item: ItemText,
  limit: CountedLimit | null,
): readonly Source[] {
  const versions = version ? [version] : candidates;
  const texts = versions.flatMap((one) => textsOfVersion({ version: one, candidates: [] }, item));
  const all = [...texts, ...(limit?.sources ?? [])];
  return all.filter((one, i) => all.findIndex((same) => same.text === one.text) === i);
}

const WEAKEST: readonly Confidence[] = ["missing", "to-verify", "computed", "probable", "established"];

function weaker(a: Confidence, b: Confidence | null): Confidence {
  return b !== null && WEAKEST.indexOf(b) < WEAKEST.indexOf(a) ? b : a;
}

/** Before whom: as the limit says, else the authority of an item that is about a limit. Others name who decides. */
function courtOf(
  item: ItemText,
  limit: CountedLimit | null,
  { version, candidates }: Determination,
): string | null {
  if (limit?.court) return limit.court;
  if (item.kind !== "limit") return null;
  const name = (version ?? candidates.at(-1))?.name;
  return item.versions.find((one) => one.name === name)?.authority ?? item.authority;
}

function exceeded(limit: CountedLimit | null, { language, translate }: DeadlineQuestion): string | null {
  const means = limit?.ifExceeded ?? null;
  if (means === null) return null;
  const known: Readonly<Record<string, string>> = wordsIn(language).exceeded;
  return Object.hasOwn(known, means) ? (known[means] ?? null) : translate(means);
}
