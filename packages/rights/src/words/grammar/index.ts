// SPDX-License-Identifier: AGPL-3.0-or-later
/** One grammar a language: a language is added by its file and its line here. */
import type { GrammarLanguage } from "@sauf-conduit/calendar";
import { ARABIC } from "./ar.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import type { Grammar } from "./grammar.ts";

export const GRAMMARS: Readonly<Record<GrammarLanguage, Grammar>> = {
  fr: FRENCH,
  en: ENGLISH,
  es: SPANISH,
  ar: ARABIC,
};
