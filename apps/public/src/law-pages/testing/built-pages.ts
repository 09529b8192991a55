// SPDX-License-Identifier: AGPL-3.0-or-later
/** The pages of the law as they were built, for the tests. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LawPages, Presentation } from "@sauf-conduit/rights";
import { parse } from "yaml";
import { readAllContacts } from "../../../build-contacts.ts";
import { isCurrent } from "../../contacts/contact.ts";
import { type GlossarySection, readGlossary } from "../glossary.ts";

const ROOT = fileURLToPath(new URL("../../../../..", import.meta.url));
const DIST = join(ROOT, "apps/public/dist");

let read: ReadonlyMap<string, string> | null = null;

/** Every page of the law: its address, and its text. Read once. */
export function builtPages(): ReadonlyMap<string, string> {
  read ??= readPages();
  return read;
}

function readPages(): ReadonlyMap<string, string> {
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

/** What each match of a pattern captures. */
export const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);
/** What a page says, as it is read. */
export const unescaped = (text: string): string =>
  text
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

export function pageAt(address: string): string {
  const found = builtPages().get(address);
  if (found === undefined) throw new Error(`no page at ${address}`);
  return found;
}

/** The day that the foot of a page says. */
export function builtOn(page: string): string {
  const [day] = matches(page.slice(page.indexOf("frame-foot")), /<time dateTime="([\d-]+)"/gi);
  if (day === undefined) throw new Error("the foot of the page says no day");
  return day;
}

/** The words of the house that the public meets, under their titles without numbers. */
export const glossary = (): readonly GlossarySection[] =>
  readGlossary(readFileSync(join(ROOT, "docs/glossary.md"), "utf8"));

/** Each contact's numbers, and whether they could be shown as current on the day the pages were built. */
export async function contactNumbers(): Promise<
  readonly { readonly id: string; readonly telephones: readonly string[]; readonly current: boolean }[]
> {
  const today = builtOn(pageAt("/droit/contacts/"));
  const contacts = await readAllContacts();
  return contacts.map((one) => ({ ...one, current: isCurrent(one, today) }));
}
