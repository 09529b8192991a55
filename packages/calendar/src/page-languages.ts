// SPDX-License-Identifier: AGPL-3.0-or-later
/** The list of the languages of the page, `content/languages.json`: what a line holds. A translator writes it by hand. */
import type { Language } from "./language.ts";

export interface LanguageOfPage {
  readonly code: Language;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Forms of numbers and dates: in English the day comes before the month, as on every paper of the person. */
  readonly locale: string;
  /** Every word of the page and of the law is there: a test says which is not. French is shown for what lacks. */
  readonly complete: boolean;
  /** False: no translator has read it over, and the page says so. */
  readonly reviewed: boolean;
}

export type LanguageField = keyof LanguageOfPage;

export interface LanguageFault {
  /** The code as it is written, or the place of the line when it has none. */
  readonly language: string;
  /** What the line has not, or has otherwise; `list` when the whole is no list, `twice` for a second line of a code. */
  readonly field: LanguageField | "list" | "twice";
}

/** « pt », « ckb », « pt-BR », « zh-Hans »: also the name of a file. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

const HOLDS: Readonly<Record<LanguageField, (value: unknown) => boolean>> = {
  code: (value) => typeof value === "string" && TAG.test(value),
  name: isText,
  direction: (value) => value === "ltr" || value === "rtl",
  locale: (value) => isText(value) && isLocale(value),
  complete: (value) => typeof value === "boolean",
  reviewed: (value) => typeof value === "boolean",
};

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Everything that a list of languages has wrong, in its order. @param list what the file holds, once read as JSON. */
export function languageFaults(list: unknown): LanguageFault[] {
  if (!Array.isArray(list)) return [{ language: "", field: "list" }];
  const seen = new Set<unknown>();
  return list.flatMap((line: unknown, index) => {
    const fields: Readonly<Record<string, unknown>> =
      typeof line === "object" && line !== null ? { ...line } : {};
    const { code } = fields;
    const language = isText(code) ? code : String(index + 1);
    const wrong = (Object.keys(HOLDS) as LanguageField[]).filter((field) => !HOLDS[field](fields[field]));
    const twice = seen.has(code);
    seen.add(code);
    return [...wrong, ...(twice ? (["twice"] as const) : [])].map((field) => ({ language, field }));
  });
}
