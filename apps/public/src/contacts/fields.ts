// SPDX-License-Identifier: AGPL-3.0-or-later
/** Keys and values of the files of contacts, already parsed: each fault says where, and what to write. */
import { parseDay } from "@sauf-conduit/calendar";

export class ContactFault extends Error {
  override readonly name = "ContactFault";
}

/** One map of a file. Every reading of it throws ContactFault. */
export class Fields {
  readonly where: string;
  readonly #values: Readonly<Record<string, unknown>>;

  /** @throws ContactFault when it is no map, or has a key that does not exist. */
  constructor(where: string, parsed: unknown, keys: readonly string[]) {
    this.where = where;
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
      throw this.fault("des clés et leurs valeurs sont attendues");
    const unknown = Object.keys(parsed).find((key) => !keys.includes(key));
    if (unknown !== undefined) throw this.fault(`la clé « ${unknown} » n'existe pas (${keys.join(", ")})`);
    this.#values = parsed as Readonly<Record<string, unknown>>;
  }

  fault(sentence: string): ContactFault {
    return new ContactFault(`${this.where} : ${sentence}.`);
  }

  value(key: string): unknown {
    return this.#values[key];
  }

  optional(key: string): string | null {
    const value = this.#values[key];
    if (value === undefined) return null;
    if (typeof value !== "string" || value.trim() === "")
      throw this.fault(`« ${key} » doit être un texte entre guillemets`);
    return value;
  }

  text(key: string): string {
    const value = this.optional(key);
    if (value === null) throw this.fault(`il manque « ${key} »`);
    return value;
  }

  /** Empty when it is not written. */
  list(key: string): readonly string[] {
    const value = this.#values[key] ?? [];
    if (!Array.isArray(value) || value.some((one) => typeof one !== "string"))
      throw this.fault(`« ${key} » doit être une liste de textes`);
    return value as string[];
  }

  day(key: string): string | null {
    const value = this.optional(key);
    if (value !== null && parseDay(value) === null)
      throw this.fault(`« ${key} » doit être un jour, par exemple "2026-11-20"`);
    return value;
  }
}

/** What a word of the files means. @throws ContactFault with the words that there are. */
export function meaningOf<Meaning>(
  fields: Fields,
  key: string,
  word: string,
  words: Readonly<Record<string, Meaning>>,
): Meaning {
  const meaning = Object.hasOwn(words, word) ? words[word] : undefined;
  if (meaning === undefined)
    throw fields.fault(`« ${key} » doit être l'un de ${Object.keys(words).join(", ")}, et non « ${word} »`);
  return meaning;
}
