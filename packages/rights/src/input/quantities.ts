// SPDX-License-Identifier: AGPL-3.0-or-later
/** Numbers, amounts and durations, whole or in part, within the bounds that the fact has before any answer. */
import {
  compareDurations,
  type Duration,
  daysOf,
  formatDuration,
  parseDuration,
} from "@sauf-conduit/calendar";
import type { CompiledFact } from "../artefact/compiled-law.ts";
import type { Expected } from "../engine/situation/situation-error.ts";
import { ANY_NUMBER, exactly, type NumberRange } from "../engine/values/ranges.ts";
import type { Answer } from "../syntax/index.ts";
import { TOO_BIG } from "../words/written-number.ts";
import {
  type Bounds,
  badBounds,
  emptyRange,
  isBounds,
  outOfBounds,
  type Read,
  wrongType,
} from "./answer-forms.ts";

/** Bound words → which end they are, and whether the bound itself is left out. */
const WORDS: Readonly<Record<string, { readonly end: "lo" | "hi"; readonly open: boolean }>> = {
  "au moins": { end: "lo", open: false },
  "plus de": { end: "lo", open: true },
  "au plus": { end: "hi", open: false },
  "moins de": { end: "hi", open: true },
};

interface Ends<T> {
  lo: T | null;
  hi: T | null;
  loOpen: boolean;
  hiOpen: boolean;
}

/** What is not a value of the type: the answer, or the bound in it that cannot be read; null: they are no bounds. */
interface Unread {
  readonly unread: Answer | null;
}

/** The bounds that were given. */
function endsOf<T>(bounds: Bounds, read: (bound: string | number) => T | null): Ends<T> | Unread {
  const ends: Ends<T> = { lo: null, hi: null, loOpen: false, hiOpen: false };
  for (const [word, bound] of Object.entries(bounds)) {
    const { end, open } = Object.hasOwn(WORDS, word) ? (WORDS[word] ?? {}) : {};
    const value = read(bound);
    if (end === undefined || open === undefined || ends[end] !== null) return { unread: null };
    if (value === null) return { unread: bound };
    ends[end] = value;
    ends[end === "lo" ? "loOpen" : "hiOpen"] = open;
  }
  return ends;
}

function unreadable(fact: CompiledFact, answer: Answer, { unread }: Unread, expected: Expected): Read {
  return unread === null ? badBounds(fact, answer, Object.keys(WORDS)) : wrongType(fact, unread, expected);
}

/** Sums of money are never below zero; a number may be, unless the law bounds it. What is bounded stays so, half answered. */
export function readNumber(fact: CompiledFact, answer: Answer): Read {
  const given = numberGiven(answer);
  if ("unread" in given) return unreadable(fact, answer, given, fact.type === "money" ? "money" : "number");
  if (isEmpty(given)) return emptyRange(fact, answer);
  const [low, high] = fact.between ?? [];
  const isMoney = fact.type === "money";
  const least = low?.kind === "number" ? low.number : isMoney ? 0 : -Infinity;
  const most = high?.kind === "number" ? high.number : Infinity;
  const value = {
    ...given,
    ...(given.lo < least ? { lo: least, loOpen: false } : {}),
    ...(given.hi > most ? { hi: most, hiOpen: false } : {}),
  };
  // « au moins −1 » of an amount is a slip, not knowledge.
  const isOwed = isMoney && Number.isFinite(given.lo) && given.lo < 0;
  const [tooBig, tooSmall] = [value.lo >= TOO_BIG, value.hi <= -TOO_BIG];
  if (!isEmpty(value) && !isOwed && !tooBig && !tooSmall) return { known: { type: "number", value } };
  const [from, to] = [
    Math.max(least, tooSmall ? -TOO_BIG : -Infinity),
    Math.min(most, tooBig ? TOO_BIG : Infinity),
  ];
  return outOfBounds(fact, answer, { least: finite(from), most: finite(to) });
}

const finite = (bound: number): string | null => (Number.isFinite(bound) ? String(bound) : null);

function numberGiven(answer: Answer): NumberRange | Unread {
  const number = (bound: Answer): number | null =>
    typeof bound === "number" && Number.isFinite(bound) ? bound : null;
  const one = number(answer);
  if (one !== null) return exactly(one);
  const ends = isBounds(answer) ? endsOf(answer, number) : { unread: answer };
  return "unread" in ends ? ends : { ...ends, lo: ends.lo ?? ANY_NUMBER.lo, hi: ends.hi ?? ANY_NUMBER.hi };
}

function isEmpty({ lo, hi, loOpen, hiOpen }: NumberRange): boolean {
  return lo > hi || (lo === hi && (loOpen || hiOpen));
}

export function readDuration(fact: CompiledFact, answer: Answer): Read {
  const value = durationGiven(answer);
  if ("unread" in value) return unreadable(fact, answer, value, "duration");
  const { lo, hi, loOpen, hiOpen } = value;
  if (lo && hi && (isShorter(hi, lo) || ((loOpen || hiOpen) && compareDurations(lo, hi) === 0)))
    return emptyRange(fact, answer);
  const [low, high] = fact.between ?? [];
  const least = low?.kind === "duration" ? low.duration : null;
  const most = high?.kind === "duration" ? high.duration : null;
  const outside = (hi && least && isShorter(hi, least)) || (lo && most && isShorter(most, lo));
  if (outside)
    return outOfBounds(fact, answer, {
      least: least && formatDuration(least),
      most: most && formatDuration(most),
    });
  if (typeof answer === "string" && lo)
    return { known: { type: "duration", value: { kind: "one-of", durations: [lo] } } };
  const bounds = { lo: lo ?? least, hi: hi ?? most, loOpen, hiOpen };
  return { known: { type: "duration", value: { kind: "bounds", ...bounds } } };
}

function durationGiven(answer: Answer): Ends<Duration> | Unread {
  if (isBounds(answer)) return endsOf(answer, (bound) => parseDuration(String(bound)));
  const one = typeof answer === "string" ? parseDuration(answer) : null;
  return one === null ? { unread: answer } : { lo: one, hi: one, loOpen: false, hiOpen: false };
}

/** Whatever the months that they run over. */
function isShorter(a: Duration, b: Duration): boolean {
  return a.unit === b.unit ? a.count < b.count : daysOf(a).most < daysOf(b).least;
}
