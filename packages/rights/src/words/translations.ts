// SPDX-License-Identifier: AGPL-3.0-or-later
/** Translations of the law's words: `content/translations/<language>/*.yaml`, maps from the exact French string. */
import type { Diagnostic, Report } from "../compiler/text/diagnostics.ts";
import { newReport } from "../compiler/text/diagnostics.ts";
import { fr } from "../compiler/text/french.ts";
import { readSource, type SourceText } from "../compiler/text/read.ts";
import { readFolder } from "../compiler/text/read-folder.ts";
import type { Entry } from "../compiler/text/tree.ts";
import type { Place } from "../syntax/index.ts";

export type Catalogue = Readonly<Record<string, string>>;

export interface Translations {
  /** By language; empty of what a fault concerns. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** A file that cannot be read, a word that is no text, two translations of one string that differ. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One merged catalogue a language. @throws when the folder itself cannot be read. */
export async function readTranslations(folder: string): Promise<Translations> {
  const { sources, diagnostics } = await readFolder(folder);
  const report = newReport();
  const languages = new Map<string, Language>();
  for (const source of sources) {
    const name = source.file.slice(0, Math.max(0, source.file.indexOf("/")));
    const language = languages.get(name) ?? new Language(report);
    languages.set(name, language);
    language.read(source);
  }
  return {
    catalogues: new Map([...languages].map(([name, { catalogue }]) => [name, catalogue])),
    diagnostics: [...diagnostics, ...report.diagnostics],
  };
}

class Language {
  readonly catalogue: Record<string, string> = {};
  readonly #places = new Map<string, Place>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  read(source: SourceText): void {
    const { tree } = readSource(source, this.#report);
    if (tree.kind === "map") for (const entry of tree.entries) this.#add(entry);
    else if (tree.kind !== "empty") {
      const message = fr`Une traduction par ligne : « phrase française: traduction ».`;
      this.#report.error("wrong-shape", tree.place, message);
    }
  }

  #add({ key, place, value }: Entry): void {
    if (value.kind !== "text") {
      const message = fr`« ${key} » n'a pas de traduction écrite en texte. Mettez-la entre guillemets.`;
      this.#report.error("bad-text", place, message);
      return;
    }
    const other = this.#places.get(key);
    if (other && this.catalogue[key] !== value.text) {
      const there = fr`${other.file.slice(other.file.lastIndexOf("/") + 1)}, ligne ${other.line}`;
      const message = fr`« ${key} » a une autre traduction dans ${there}. Gardez la même aux deux endroits.`;
      this.#report.error("translated-twice", place, message);
      return;
    }
    this.catalogue[key] = value.text;
    this.#places.set(key, place);
  }
}
