// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the law in the language of the reader. They are French; what nobody has translated stays French. */
import { typo } from "@sauf-conduit/ui/typo";
import type { Language } from "../messages/language.ts";
import type { Catalogue } from "./read-law.ts";

export class LawWords {
  readonly language: Language;
  readonly #english: Catalogue;

  constructor(language: Language, english: Catalogue) {
    this.language = language;
    this.#english = english;
  }

  /** The translation, or null: the reader is then given the French. */
  translated(french: string): string | null {
    if (this.language === "fr") return french;
    return Object.hasOwn(this.#english, french) ? (this.#english[french] ?? null) : null;
  }

  /** As written in the files or in the catalogue, so that a program can compare it and a reader copy it. */
  plain(french: string): string {
    return this.translated(french) ?? french;
  }

  /** A sentence to be read, in the typography of its language. */
  sentence(french: string): string {
    const translated = this.translated(french);
    return translated === null ? typeset(french, "fr") : typeset(translated, this.language);
  }
}

/** A terminal cannot break a line inside a word: the joints that forbid it would only be in the way. */
export function typeset(text: string, language: Language): string {
  return typo(text, language).replaceAll("\u2060", "");
}
