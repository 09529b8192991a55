// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is wrong, and what to write instead. The text typed is quoted, and stays in its field. */
import { type WrittenDateFault, writtenDay } from "@sauf-conduit/calendar";
import type { WrittenNumberFault } from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import { dayText } from "../law/day-text.ts";
import { type Language, type SayMessage, useLanguage, useSay } from "../messages/language.tsx";
import { languageOf } from "../messages/languages.ts";
import { quoted } from "./quoted.ts";
import type { Problem } from "./read-draft.ts";

/** Shown when nothing better was meant. */
const EXAMPLE_DAY = "15/03/2026";
const EXAMPLE_MONTH = "03/2026";

export function useFaultText(): (problem: Problem) => ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  return (problem) => faultText(quoted(problem), say, language);
}

function faultText(problem: Problem, say: SayMessage, language: Language): ReactNode {
  switch (problem.kind) {
    case "nothing-chosen":
      return say("fault.nothing-chosen");
    case "date":
    case "period":
      return dateText(problem.fault, problem.typed, problem.kind, say);
    case "hour":
      return say("fault.hour", { typed: problem.typed });
    case "number":
      return numberText(problem.fault, problem.typed, say, language);
    case "not-whole":
      if (problem.months === null) return say("fault.not-whole", { typed: problem.typed });
      return say("fault.not-whole.months", { typed: problem.typed, months: problem.months });
    case "refused":
      return refusedText(problem, say, language);
  }
}

/** What can only be past is told apart: the way out is another year, or to say that it has not happened. */
function refusedText(
  { wanted, typed, refusal }: Extract<Problem, { kind: "refused" }>,
  say: SayMessage,
  language: Language,
): ReactNode {
  if (wanted === null) return say("refused.answer");
  if (refusal.code !== "later-event") return say(`refused.${wanted}`, { typed });
  return say("refused.later", { typed, today: dayText(refusal.on, language) });
}

function dateText(
  fault: WrittenDateFault,
  typed: string,
  wanted: "date" | "period",
  say: SayMessage,
): ReactNode {
  const example = wanted === "date" ? EXAMPLE_DAY : EXAMPLE_MONTH;
  switch (fault.kind) {
    case "empty":
    case "unreadable":
      return say(wanted === "date" ? `fault.date.${fault.kind}` : `fault.period.${fault.kind}`, { typed });
    case "no-day":
      return say("fault.date.no-day", { typed });
    case "short-year":
    case "impossible-month": {
      const likely = fault.likely === null ? example : writtenDay(fault.likely);
      return say(`fault.date.${fault.kind}`, { typed, likely });
    }
    case "impossible-day":
      return say("fault.date.impossible-day", { typed, last: fault.lastDay });
    case "year-out-of-range":
      return say("fault.date.year-out-of-range", {
        typed,
        first: String(fault.first),
        last: String(fault.last),
      });
  }
}

/** What stands before the decimals. */
function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}

function numberText(
  fault: WrittenNumberFault,
  typed: string,
  say: SayMessage,
  language: Language,
): ReactNode {
  const key = `fault.number.${fault.kind}` as const;
  if (!("likely" in fault)) return say(key, { typed });
  return say(key, { typed, likely: fault.likely.replace(".", decimalSign(languageOf(language).locale)) });
}
