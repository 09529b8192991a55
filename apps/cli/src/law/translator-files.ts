// SPDX-License-Identifier: AGPL-3.0-or-later
/** The files of JSON that a translator writes by hand: the list of languages, and the messages of each. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import { type LanguageFault, type LanguageOfPage, languageFaults } from "@sauf-conduit/calendar";

export type Catalogue = Readonly<Record<string, string>>;

/** `file`: from the folder of the house. */
export type TranslatorFault =
  | { readonly code: "not-json"; readonly file: string; readonly line: number | null }
  | ({ readonly code: "language"; readonly file: string } & LanguageFault)
  /** A key that is no text, or whose braces or tags cannot be read. */
  | { readonly code: "message"; readonly file: string; readonly key: string };

export interface TranslatorFiles {
  /** None when the house has no such list (a draft of law alone), or one that cannot be used. */
  readonly languages: readonly LanguageOfPage[];
  /** By language: messages that can be said. */
  readonly messages: ReadonlyMap<string, Catalogue>;
  readonly faults: readonly TranslatorFault[];
}

const LANGUAGES = join("content", "languages.json");

/** @param house the folder that holds `content` and `apps`. */
export async function readTranslatorFiles(house: string): Promise<TranslatorFiles> {
  const { content, faults } = await readJson(house, LANGUAGES);
  const wrong = content === null ? [] : languageFaults(content);
  const told = wrong.map((fault): TranslatorFault => ({ code: "language", file: LANGUAGES, ...fault }));
  if (content === null || wrong.length > 0)
    return { languages: [], messages: new Map(), faults: [...faults, ...told] };
  const languages = content as readonly LanguageOfPage[];
  const each = await Promise.all(languages.map(({ code }) => messagesOf(house, code)));
  return {
    languages,
    messages: new Map(each.map(({ code, messages }) => [code, messages])),
    faults: each.flatMap((one) => one.faults),
  };
}

interface Messages {
  readonly code: string;
  readonly messages: Catalogue;
  readonly faults: readonly TranslatorFault[];
}

async function messagesOf(house: string, code: string): Promise<Messages> {
  const file = join("apps", "public", "src", "messages", `${code}.json`);
  const { content, faults } = await readJson(house, file);
  const all = Object.entries(content ?? {});
  const said = all.filter((entry): entry is [string, string] => isMessage(entry[1]));
  const unsaid = all.filter(([, message]) => !isMessage(message));
  return {
    code,
    messages: Object.fromEntries(said),
    faults: [...faults, ...unsaid.map(([key]) => ({ code: "message" as const, file, key }))],
  };
}

function isMessage(message: unknown): boolean {
  if (typeof message !== "string") return false;
  try {
    parse(message);
    return true;
  } catch {
    return false;
  }
}

interface Json {
  /** Null when there is no such file, or it cannot be read. */
  readonly content: unknown;
  readonly faults: readonly TranslatorFault[];
}

async function readJson(house: string, file: string): Promise<Json> {
  const text = await readFile(join(house, file), "utf8").catch(() => null);
  if (text === null) return { content: null, faults: [] };
  try {
    return { content: JSON.parse(text), faults: [] };
  } catch (cause) {
    return { content: null, faults: [{ code: "not-json", file, line: lineOf(text, String(cause)) }] };
  }
}

/** The engine says where it stopped, in signs from the beginning; at the end of the text, it does not. */
function lineOf(text: string, said: string): number | null {
  const position = /at position (\d+)/.exec(said)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
}
