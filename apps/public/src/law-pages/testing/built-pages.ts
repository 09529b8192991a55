// SPDX-License-Identifier: AGPL-3.0-or-later
/** The pages of the law as they were built, for the tests. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LawPages, Presentation } from "@sauf-conduit/rights";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../../../..", import.meta.url));
const DIST = join(ROOT, "apps/public/dist");

/** Every page of the law: its address, and its text. */
export function builtPages(): ReadonlyMap<string, string> {
  const files = globSync(["droit/**/index.html", "en/**/index.html"], { cwd: DIST });
  if (files.length === 0)
    throw new Error("the pages of the law are not built: run « npm run build », or « npm test »");
  return new Map(
    files.map((file) => [`/${file.slice(0, -"index.html".length)}`, readFileSync(join(DIST, file), "utf8")]),
  );
}

export const builtFile = (address: string): string => readFileSync(join(DIST, address), "utf8");

/** Whether the server finds something at this address. */
export function isServed(address: string): boolean {
  return existsSync(join(DIST, address.endsWith("/") ? `${address}index.html` : address));
}

const json = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as T;

export const lawPages = (): LawPages => json("build/law-pages.json");
export const presentation = (): Presentation => json("build/presentation.json");

type Words = Readonly<Record<string, string>>;

/** Translations that only the pages of the law use, and those of the check. */
export const englishWords = (): { readonly own: Words; readonly check: Words } => ({
  own: parse(readFileSync(join(ROOT, "content/law-pages/en.yaml"), "utf8")) as Words,
  check: json("build/translations.en.json"),
});
