// SPDX-License-Identifier: AGPL-3.0-or-later
/** A situation, read: each answer as a range or a set of its fact's type. Bad input is named, never guessed. */
import { compareDurations, parseDay, parseDuration, parseInstant } from "@sauf-conduit/calendar";
import type { CompiledFact, CompiledLaw } from "../../compiled-law.ts";
import { nearest } from "../../compiler/text/suggest.ts";
import type { Answer, ListAnswer, Situation } from "../../syntax.ts";
import type { Facts } from "../law/facts.ts";
import {
  ANY_DATE,
  ANY_NUMBER,
  type DateRange,
  type DurationRange,
  dayRange,
  exactly,
  FAILS,
  HOLDS,
  MINUTES_A_DAY,
  NO_DATE,
  type NumberRange,
  type Tri,
  type WordSet,
} from "../values/ranges.ts";
import { type Expected, SituationError, type SituationFault } from "./situation-error.ts";

export type KnownValue =
  | { readonly type: "yes-no"; readonly value: Tri }
  | { readonly type: "choice"; readonly value: WordSet }
  | { readonly type: "number"; readonly value: NumberRange }
  | { readonly type: "duration"; readonly value: DurationRange }
  | { readonly type: "date"; readonly value: DateRange };

export type Member = ReadonlyMap<string, KnownValue>;

export interface KnownList {
  readonly complete: boolean;
  readonly members: readonly Member[];
}

/** Everything known of one case on one day. */
export interface Knowledge {
  /** Day of examination, in days since 1970-01-01. */
  readonly on: number;
  readonly answers: ReadonlyMap<string, KnownValue>;
  readonly lists: ReadonlyMap<string, KnownList>;
  /** Reading → the answers still looked at. */
  readonly readings: ReadonlyMap<string, ReadonlySet<string>>;
}

const UNKNOWN_WORDS = new Set(["inconnu", "inconnue"]);

class Reader {
  readonly faults: SituationFault[] = [];
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  answers(given: Readonly<Record<string, Answer>>): Map<string, KnownValue> {
    const out = new Map<string, KnownValue>();
    for (const [name, answer] of Object.entries(given)) {
      const fact = this.#facts.get(name);
      if (!fact || fact.listOf !== undefined || fact.type === "list") {
        this.faults.push({
          code: "unknown-fact",
          name,
          suggestion: this.#nearestFact(name, (f) => f.listOf === undefined && f.type !== "list"),
        });
        continue;
      }
      const value = this.#answer(fact, answer);
      if (value) out.set(name, value);
    }
    return out;
  }

  lists(given: Readonly<Record<string, ListAnswer>>): Map<string, KnownList> {
    const out = new Map<string, KnownList>();
    for (const [name, list] of Object.entries(given)) {
      if (this.#facts.get(name)?.type !== "list") {
        this.faults.push({
          code: "unknown-list",
          name,
          suggestion: this.#nearestFact(name, (f) => f.type === "list"),
        });
        continue;
      }
      out.set(name, {
        complete: list.complete === "yes",
        members: list.members.map((m) => this.#member(name, m)),
      });
    }
    return out;
  }

  #member(list: string, given: Readonly<Record<string, Answer>>): Member {
    const out = new Map<string, KnownValue>();
    for (const [name, answer] of Object.entries(given)) {
      const fact = this.#facts.get(name);
      if (fact?.listOf !== list) {
        this.faults.push({
          code: "unknown-field",
          name,
          list,
          suggestion: this.#nearestFact(name, (f) => f.listOf === list),
        });
        continue;
      }
      const value = this.#answer(fact, answer);
      if (value) out.set(name, value);
    }
    return out;
  }

  #nearestFact(name: string, among: (fact: CompiledFact) => boolean): string | null {
    return (
      nearest(
        name,
        [...this.#facts.values()].filter(among).map((f) => f.name),
      ) ?? null
    );
  }

  /** `null`: nothing known, or a fault was noted. */
  #answer(fact: CompiledFact, answer: Answer): KnownValue | null {
    if (typeof answer === "string" && UNKNOWN_WORDS.has(answer)) return null;
    switch (fact.type) {
      case "yes-no":
        if (answer === "oui" || answer === "non")
          return { type: "yes-no", value: answer === "oui" ? HOLDS : FAILS };
        return this.#wrong(fact, answer, "yes-no");
      case "choice":
        return this.#choice(fact, answer);
      case "number":
      case "money":
        return this.#number(fact, answer);
      case "duration":
        return this.#duration(fact, answer);
      case "date":
      case "datetime":
        return this.#date(fact, answer);
      case "list":
        return this.#wrong(fact, answer, "list");
    }
  }

  #wrong(fact: CompiledFact, given: unknown, expected: Expected): null {
    this.faults.push({ code: "wrong-type", name: fact.name, given: shown(given), expected });
    return null;
  }

  #choice(fact: CompiledFact, answer: Answer): KnownValue | null {
    const words =
      typeof answer === "string" || typeof answer === "number"
        ? [String(answer)]
        : Array.isArray(answer)
          ? answer.map(String)
          : null;
    if (!words || words.length === 0) return this.#wrong(fact, answer, "word");
    const possible = fact.values ?? [];
    for (const given of words)
      if (!possible.includes(given)) {
        this.faults.push({
          code: "not-a-word",
          name: fact.name,
          given,
          possible,
          suggestion: nearest(given, possible) ?? null,
        });
        return null;
      }
    return { type: "choice", value: new Set(words) };
  }

  #number(fact: CompiledFact, answer: Answer): KnownValue | null {
    const expected = fact.type === "money" ? "money" : "number";
    if (typeof answer === "number") {
      if (!Number.isFinite(answer) || (fact.type === "money" && answer < 0))
        return this.#wrong(fact, answer, expected);
      return { type: "number", value: exactly(answer) };
    }
    if (!isBounds(answer)) return this.#wrong(fact, answer, expected);
    let { lo, hi, loOpen, hiOpen } = fact.type === "money" ? { ...ANY_NUMBER, lo: 0 } : ANY_NUMBER;
    for (const [word, bound] of Object.entries(answer)) {
      if (typeof bound !== "number") return this.#wrong(fact, answer, expected);
      if (word === "au moins" || word === "plus de") [lo, loOpen] = [bound, word === "plus de"];
      else if (word === "au plus" || word === "moins de") [hi, hiOpen] = [bound, word === "moins de"];
      else return this.#wrong(fact, answer, expected);
    }
    if (lo > hi || (lo === hi && (loOpen || hiOpen))) return this.#empty(fact, answer);
    return { type: "number", value: { lo, hi, loOpen, hiOpen } };
  }

  #duration(fact: CompiledFact, answer: Answer): KnownValue | null {
    if (typeof answer === "string") {
      const duration = parseDuration(answer);
      return duration
        ? { type: "duration", value: { kind: "one-of", durations: [duration] } }
        : this.#wrong(fact, answer, "duration");
    }
    if (!isBounds(answer)) return this.#wrong(fact, answer, "duration");
    const bounds: {
      lo: ReturnType<typeof parseDuration>;
      hi: ReturnType<typeof parseDuration>;
      loOpen: boolean;
      hiOpen: boolean;
    } = {
      lo: null,
      hi: null,
      loOpen: false,
      hiOpen: false,
    };
    for (const [word, text] of Object.entries(answer)) {
      const duration = parseDuration(String(text));
      if (!duration) return this.#wrong(fact, answer, "duration");
      if (word === "au moins" || word === "plus de")
        [bounds.lo, bounds.loOpen] = [duration, word === "plus de"];
      else if (word === "au plus" || word === "moins de")
        [bounds.hi, bounds.hiOpen] = [duration, word === "moins de"];
      else return this.#wrong(fact, answer, "duration");
    }
    const { lo, hi, loOpen, hiOpen } = bounds;
    const order = lo && hi ? compareDurations(lo, hi) : -1;
    if (order > 0 || (order === 0 && (loOpen || hiOpen))) return this.#empty(fact, answer);
    return { type: "duration", value: { kind: "bounds", ...bounds } };
  }

  #date(fact: CompiledFact, answer: Answer): KnownValue | null {
    if (answer === "aucune") return { type: "date", value: NO_DATE };
    if (typeof answer === "string") {
      const value = readDate(answer, fact.type === "datetime");
      if (value) return { type: "date", value };
      if (/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(answer)) {
        this.faults.push({ code: "impossible-date", name: fact.name, given: answer });
        return null;
      }
      return this.#wrong(fact, answer, fact.type === "datetime" ? "datetime" : "date");
    }
    if (!isBounds(answer)) return this.#wrong(fact, answer, "date");
    return this.#dateBounds(fact, answer);
  }

  #dateBounds(fact: CompiledFact, answer: Readonly<Record<string, string | number>>): KnownValue | null {
    let value: DateRange = {
      ...ANY_DATE,
      none: answer.existe === undefined && Object.keys(answer).length === 0,
    };
    for (const [word, text] of Object.entries(answer)) {
      if (word === "existe") {
        if (text === "non") return { type: "date", value: NO_DATE };
        if (text !== "oui") return this.#wrong(fact, answer, "date");
        value = { ...value, none: false };
        continue;
      }
      const day = parseDay(String(text));
      if (day === null) {
        this.faults.push({ code: "impossible-date", name: fact.name, given: String(text) });
        return null;
      }
      const at = day * MINUTES_A_DAY;
      if (word === "à partir du") value = { ...value, lo: at };
      else if (word === "après le") value = { ...value, lo: at + MINUTES_A_DAY };
      else if (word === "jusqu'au") value = { ...value, hi: at };
      else if (word === "avant le") value = { ...value, hi: at - MINUTES_A_DAY };
      else return this.#wrong(fact, answer, "date");
    }
    if (value.lo > value.hi) return this.#empty(fact, answer);
    if (fact.type === "datetime" && Number.isFinite(value.hi))
      value = { ...value, hi: value.hi + MINUTES_A_DAY - 1 };
    return { type: "date", value: { ...value, timed: fact.type === "datetime" } };
  }

  #empty(fact: CompiledFact, answer: Answer): null {
    this.faults.push({ code: "empty-range", name: fact.name, given: shown(answer) });
    return null;
  }
}

function isBounds(answer: Answer): answer is Readonly<Record<string, string | number>> {
  return (
    typeof answer === "object" && answer !== null && !Array.isArray(answer) && Object.keys(answer).length > 0
  );
}

function shown(given: unknown): string {
  const text = typeof given === "string" ? given : (JSON.stringify(given) ?? String(given));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A day, or a day with its hour; a datetime whose hour is unknown runs from 0 h 00 to 23 h 59. */
function readDate(text: string, datetime: boolean): DateRange | null {
  const minute = parseInstant(text);
  if (minute !== null)
    return datetime ? { none: false, some: true, lo: minute, hi: minute, timed: true } : null;
  const day = parseDay(text);
  if (day === null) return null;
  if (!datetime) return dayRange(day);
  return { none: false, some: true, lo: day * MINUTES_A_DAY, hi: (day + 1) * MINUTES_A_DAY - 1, timed: true };
}

/**
 * Reads a situation for the day `on` (`YYYY-MM-DD`).
 * @throws SituationError with every fault found.
 */
export function readSituation(law: CompiledLaw, facts: Facts, situation: Situation, on: string): Knowledge {
  const reader = new Reader(facts);
  const day = parseDay(on);
  if (day === null) reader.faults.push({ code: "impossible-date", name: "date de l'examen", given: on });
  const answers = reader.answers(situation.facts);
  const lists = reader.lists(situation.lists);
  const readings = new Map<string, ReadonlySet<string>>();
  for (const [name, answer] of Object.entries(situation.readings)) {
    const reading = law.readings.find((r) => r.name === name);
    if (!reading)
      reader.faults.push({
        code: "unknown-reading",
        name,
        suggestion:
          nearest(
            name,
            law.readings.map((r) => r.name),
          ) ?? null,
      });
    else if (!reading.answers.includes(answer))
      reader.faults.push({ code: "unknown-reading-answer", name, answer, possible: reading.answers });
    else readings.set(name, new Set([answer]));
  }
  for (const reading of law.readings) {
    if (readings.has(reading.name)) continue;
    const settled = reading.settled && (!reading.settled.from || reading.settled.from <= on);
    readings.set(
      reading.name,
      new Set(settled && reading.settled ? [reading.settled.answer] : reading.answers),
    );
  }
  if (reader.faults.length > 0) throw new SituationError(reader.faults);
  return { on: day ?? 0, answers, lists, readings };
}
