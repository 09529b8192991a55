// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answer } from "../syntax/index.ts";
import type { FactText } from "./presentation.ts";

/** What `testInWords` says (« oui », « au moins 3 mois », « 1200 »), and the unit that follows a number. */
export interface AnswerPart {
  readonly test: string;
  readonly unit: string | null;
}

export interface AnswerParts {
  /** Any one of the parts; otherwise all of them together. */
  readonly either: boolean;
  readonly parts: readonly AnswerPart[];
}

/** What an answer is made of, to be said part by part in the language of its reader. */
export function answerParts(
  answer: Answer,
  { ifNone, unit }: Pick<FactText, "ifNone" | "unit">,
): AnswerParts {
  const word = (test: string): AnswerPart => ({ test, unit: null });
  const all = (...parts: readonly AnswerPart[]): AnswerParts => ({ either: false, parts });
  if (answer === "aucune" && ifNone !== null) return all(word(ifNone));
  if (typeof answer === "number") return all({ test: String(answer), unit });
  if (typeof answer === "string") return all(word(answer));
  if (isWords(answer)) return { either: true, parts: answer.map((one) => word(String(one))) };
  return all(
    ...Object.entries(answer).map(([limit, value]) => ({
      test: `${limit} ${value}`,
      unit: typeof value === "number" ? unit : null,
    })),
  );
}

const isWords = (answer: Answer): answer is readonly string[] => Array.isArray(answer);
