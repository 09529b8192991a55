// SPDX-License-Identifier: AGPL-3.0-or-later
/** Translations of the law's words: `content/translations/<language>/*.yaml`, maps from the exact French string. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

export type Catalogue = Readonly<Record<string, string>>;

/** One merged catalogue a language. @throws when a file is not a flat map, or two files disagree on a string. */
export async function readTranslations(folder: string): Promise<ReadonlyMap<string, Catalogue>> {
  const out = new Map<string, Catalogue>();
  for (const language of (await readdir(folder, { withFileTypes: true }))
    .filter((e) => e.isDirectory())
    .map((e) => e.name)) {
    const catalogue: Record<string, string> = {};
    for (const file of (await readdir(join(folder, language))).filter((f) => f.endsWith(".yaml")).sort()) {
      const map: unknown = parse(await readFile(join(folder, language, file), "utf8"), { version: "1.2" });
      if (typeof map !== "object" || map === null) continue;
      for (const [french, translated] of Object.entries(map)) {
        if (typeof translated !== "string")
          throw new Error(`${language}/${file}: « ${french} » is not a text`);
        const other = catalogue[french];
        if (other !== undefined && other !== translated)
          throw new Error(`${language}/${file}: « ${french} » is translated twice, differently`);
        catalogue[french] = translated;
      }
    }
    out.set(language, catalogue);
  }
  return out;
}
