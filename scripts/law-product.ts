// SPDX-License-Identifier: AGPL-3.0-or-later
/** The built law: which files it is, and which folders it is made of, below the root. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Files that the law below this root is built into: one of translations for each language of its content. */
export function lawOutputs(root: string): readonly string[] {
  const languages = readdirSync(join(root, "content/translations"));
  return [
    "build/law.json",
    "build/presentation.json",
    ...languages.map((language) => `build/translations.${language}.json`),
    "build/manifest.json",
  ];
}

/** The law as code, for bulk answers: built with it, read by no one who answers one person. */
export const LAW_CODE = "build/law-code.mjs";

/** What an editor completes the law with. */
export const LAW_EDITOR = "build/law-editor.schema.json";

/** What only the pages of the law show. */
export const LAW_PAGES = "build/law-pages.json";

export const LAW_SOURCES = ["law", "content", "packages/calendar/src", "packages/rights/src"];
