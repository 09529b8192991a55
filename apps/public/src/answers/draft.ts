// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a person has chosen and typed for one question, as typed: never corrected, never erased. */

/** One person of a list: an id for the screen, and the word chosen or text typed for each field. */
export interface MemberDraft {
  readonly id: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Draft {
  /**
   * The chosen answer: `word:oui` for a word of the law, or one of the ways to answer in part
   * (`several`, `exact`, `about`, `at-least`, `less-than`, `none`, `nobody`, `list`), or `unknown`, `declined`.
   */
  readonly choice: string | null;
  /** Texts by field. Those of answers not chosen are kept too: changing one's mind costs nothing. */
  readonly texts: Readonly<Record<string, string>>;
  readonly members: readonly MemberDraft[];
}

export const EMPTY_DRAFT: Draft = { choice: null, texts: {}, members: [] };

/** The choice that stands for a word of the law. */
export const word = (text: string) => `word:${text}`;
/** The word behind a choice, or null for another kind of answer. */
export const wordOf = (choice: string) => (choice.startsWith("word:") ? choice.slice("word:".length) : null);

/** The choice of who hesitates between several words of the law; they are typed under it, as a JSON list. */
export const SEVERAL = "several";
/** The words ticked so far; none where what was kept is no such list. */
export function severalOf({ texts }: Draft): readonly string[] {
  try {
    const words: unknown = JSON.parse(texts[SEVERAL] ?? "[]");
    return Array.isArray(words) ? words.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** The ways to answer, beside the words of the law. */
const WAYS: ReadonlySet<string> = new Set([
  SEVERAL,
  "exact",
  "about",
  "at-least",
  "less-than",
  "none",
  "nobody",
  "list",
  "unknown",
  "declined",
]);

export const isChoice = (text: string): boolean => WAYS.has(text) || wordOf(text) !== null;

export const DURATION_UNITS = ["jours", "mois", "ans"] as const;
