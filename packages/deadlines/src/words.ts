// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is said of a last day, in a language: a language that lacks a sentence does not compile. */
import { type GrammarLanguage, hasGrammar, type Language, type SkippedDay } from "@sauf-conduit/calendar";
import type { DeadlineState, LegalAid } from "./deadline.ts";
import { arabicWords } from "./words-ar.ts";
import { englishWords } from "./words-en.ts";
import { spanishWords } from "./words-es.ts";
import { frenchWords } from "./words-fr.ts";
/** Days are already in words, with their day of the week. */
export interface DeadlineWords {
  /** `2026-11-20` in full. */
  readonly day: (text: string) => string;
  readonly length: (duration: string) => string;
  readonly quoted: (text: string) => string;
  /** Between the parts of a list. */
  readonly comma: string;
  readonly semicolon: string;
  readonly start: {
    readonly exact: (fact: string, day: string) => string;
    readonly hourUnknown: (fact: string, day: string) => string;
    readonly between: (fact: string, from: string, to: string) => string;
    readonly deduced: (item: string, from: string, to: string) => string;
    readonly worstCase: (fact: string, decided: string, day: string) => string;
    readonly unknown: (fact: string | null) => string;
    readonly notHappened: (fact: string) => string;
    /** `to` null: nothing known says how late it may be. */
    readonly computed: (from: string, to: string | null) => string;
    readonly none: string;
  };
  readonly step: {
    readonly start: (day: string) => string;
    /** After the evidence of the start. */
    readonly notCounted: string;
    readonly countedAtOnce: string;
    readonly startCounted: (day: string) => string;
    readonly reading: (question: string, answer: string) => string;
    readonly add: (length: string, day: string) => string;
    readonly clamp: (wanted: number, day: string) => string;
    readonly clearDay: (day: string) => string;
    readonly plainDay: string;
    readonly carry: (skipped: string, day: string) => string;
    readonly working: (day: string) => string;
    readonly notCarried: string;
    readonly hours: (length: string, day: string) => string;
    readonly hoursRun: string;
    readonly clocks: string;
    readonly event: {
      readonly suspends: (stopped: string, left: number, resumed: string) => string;
      readonly suspendsOpen: (stopped: string) => string;
      /** Of one that nobody told: the count supposes it. */
      readonly supposed: (said: string) => string;
      readonly mayMove: string;
      readonly interrupts: (resumed: string) => string;
      readonly interruptsOpen: string;
      readonly replaces: (from: string) => string;
      readonly extends: (day: string) => string;
      readonly none: string;
    };
    readonly safeEnd: (day: string, hour: boolean) => string;
    readonly arguableEnd: (day: string) => string;
    readonly noSafeDay: string;
    readonly noArguableDay: string;
  };
  readonly skipped: (day: string, reason: SkippedDay) => string;
  readonly between: {
    readonly readings: (names: string) => string;
    readonly unknown: (names: string) => string;
    readonly hour: string;
    readonly start: string;
    readonly place: string;
    readonly clocks: string;
    readonly other: string;
  };
  readonly state: Readonly<Record<DeadlineState, (days: number | null) => string>>;
  /** The safe day rests on an answer that is missing: until which later day, and if what. */
  readonly depends: {
    readonly line: (question: string) => string;
    readonly since: (facts: string, to: string) => string;
    readonly answers: (facts: string, to: string) => string;
    /** A sentence of its own, before the others. */
    readonly maybePast: string;
    readonly maybeToday: string;
  };
  readonly unchanged: (facts: string, day: string) => string;
  readonly arguableOnly: string;
  /** Nothing of the law written here starts this limit with what is said: too old a date, most often. */
  readonly noRule: string;
  readonly notCertain: string;
  readonly notYours: string;
  readonly suspensive: Readonly<Record<"yes" | "no" | "unknown" | "not-applicable" | "unwritten", string>>;
  readonly legalAid: Readonly<Record<LegalAid["effect"], string>>;
  readonly next: {
    /** No rule that is written counts it. */
    readonly readAgain: string;
    readonly act: (act: string, day: string) => string;
    readonly actNow: (act: string) => string;
    readonly askFirst: (question: string, act: string) => string;
    readonly findDate: (fact: string | null) => string;
    readonly wait: string;
    readonly expired: string;
    readonly stillOpen: (act: string, day: string) => string;
  };
  readonly exceeded: Readonly<Record<"agreement" | "refusal" | "nothing", string>>;
  /** Titles of the entry in a calendar: neutral, whoever looks over the shoulder. */
  readonly calendarTitle: string;
  readonly calendarAlarm: string;
}

const WORDS: Readonly<Record<GrammarLanguage, DeadlineWords>> = {
  fr: frenchWords,
  en: englishWords,
  es: spanishWords,
  ar: arabicWords,
};

/** In French for a language that has no sentences of its own: whoever shows them says that they are (`hasGrammar`). */
export function wordsIn(language: Language): DeadlineWords {
  return WORDS[hasGrammar(language) ? language : "fr"];
}
