// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The law comes with the page, as files of its own origin; after that, nothing is asked of the network. The page was
 * built with the hash of each file: what is damaged, truncated or of another build never answers.
 */
import { isAsBuilt, type Manifest, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import lawUrl from "../../../../build/law.json?url";
import manifestText from "../../../../build/manifest.json?raw";
import presentationUrl from "../../../../build/presentation.json?url";
import type { Language } from "../messages/languages.ts";
import { type From, LoadError } from "./load-failure.ts";
import type { Catalogue } from "./words.tsx";

const MANIFEST = JSON.parse(manifestText) as Manifest;

async function read<T>(file: string, url: string, cache: From): Promise<T> {
  const bytes = await fetchBytes(url, cache);
  if (!(await isAsBuilt(MANIFEST, file, bytes))) throw new LoadError({ kind: "damaged", file });
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

async function fetchBytes(url: string, cache: From): Promise<Uint8Array<ArrayBuffer>> {
  const noAnswer = () => {
    throw new LoadError({ kind: "network" });
  };
  const response = await fetch(url, { cache, credentials: "omit", referrerPolicy: "no-referrer" }).catch(
    noAnswer,
  );
  if (!response.ok) throw new LoadError({ kind: "server", status: response.status });
  return new Uint8Array(await response.arrayBuffer().catch(noAnswer));
}

/** The rules and their words. @throws LoadError, which says why. */
export const readRules = (cache: From): Promise<PackedLaw> => read("law.json", lawUrl, cache);
export const readWords = (cache: From): Promise<Presentation> =>
  read("presentation.json", presentationUrl, cache);

/** Addresses of the words of the law in each language, by file. */
const TRANSLATIONS = import.meta.glob<string>("../../../../build/translations.*.json", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Asked for when the reader chooses the language, and only then. @throws LoadError. */
export async function readTranslation(language: Language, cache: From): Promise<Catalogue> {
  const file = `translations.${language}.json`;
  const url = Object.entries(TRANSLATIONS).find(([path]) => path.endsWith(`/${file}`))?.[1];
  return url === undefined ? {} : read<Catalogue>(file, url, cache);
}
