// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a worked case expects and what it got, in the words of the format: those that its author wrote or will write. */
import type { AmountResult, Issue } from "../api/answer.ts";
import { TRUTH_WORDS } from "../compiler/text/words.ts";
import type { ExpectedValue } from "../syntax/index.ts";

/** Those that a case may expect; the others have no word in the format. */
export const ISSUE_WORDS: Readonly<Partial<Record<Issue, string>>> = {
  entitled: "a droit",
  "may-apply": "peut demander",
  must: "doit",
  forbidden: "interdit",
  blocked: "bloque",
  "may-be-refused": "peut être refusé",
  "not-by-this-way": "pas par cette voie",
};

export function sayExpected(wanted: ExpectedValue): string {
  switch (wanted.kind) {
    case "date":
      return days(wanted.safe, wanted.arguable);
    case "no-date":
      return "aucune";
    case "number":
      return numbers(wanted.from, Number.isFinite(wanted.to) ? wanted.to : null);
    case "word":
      return wanted.word;
    case "condition":
      return TRUTH_WORDS[wanted.value];
  }
}

export function sayObtained(got: AmountResult): string {
  switch (got.kind) {
    case "date":
      return got.exists ? days(got.safe, got.arguable) : "aucune";
    case "money":
    case "number":
      return numbers(got.from ?? -Infinity, got.to);
    case "choice":
      return got.words?.join(" ou ") ?? "inconnu";
    case "condition":
      return TRUTH_WORDS[got.value];
    case "duration":
      return got.text ?? "inconnu";
  }
}

function days(safe: string | null, arguable: string | null): string {
  if (safe === arguable) return safe ?? "inconnue";
  return `sûr ${safe ?? "inconnu"}, soutenable ${arguable ?? "inconnu"}`;
}

function numbers(from: number, to: number | null): string {
  if (from === to) return String(from);
  return to === null ? `au moins ${from}` : `entre ${from} et ${to}`;
}
