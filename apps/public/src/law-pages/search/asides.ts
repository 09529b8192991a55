// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is looked for beside the law: a paper asked for at a counter, a number to call. */
import { capital } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { type Contact, dialled, isCurrent } from "../../contacts/contact.ts";
import english from "../../messages/en.json" with { type: "json" };
import french from "../../messages/fr.json" with { type: "json" };
import { spokenWords } from "../../views/spoken-words.ts";
import { demandInCheck, type Language, roomAddress } from "../addresses.ts";
import { lawText, say } from "../say.tsx";
import type { Site } from "../site.ts";
import type { SearchEntry } from "./index.ts";
import type { Said } from "./said-words.ts";

const otherThan = (language: Language): Language => (language === "fr" ? "en" : "fr");

/** How people call a paper at a counter, in both languages: the words of the demand checker. */
const spokenNames = (id: string): string[] =>
  [french, english].flatMap((messages) => spokenWords(id, (key) => messages[key]));

/** The names that people give to the papers that an item says may not be asked. */
export const papersNamed = (ids: readonly string[]): string[] => [...new Set(ids)].flatMap(spokenNames);

/** Each paper, for whoever is asked for it: it opens in the demand checker. */
export function paperEntries(site: Site, language: Language): SearchEntry[] {
  const text = (french: string, to: Language) => lawText({ site, language: to }, french).text;
  return Object.entries(site.input.presentation.pieces).map(([id, { name }]) => ({
    url: demandInCheck(language, id),
    title: capital(text(name, language)),
    summary: "",
    keywords: [...spokenNames(id), text(name, otherThan(language))],
    note: say(language, "search.paper"),
    aside: true,
  }));
}

/** Each contact, by its name, its number and what it is for. */
export function contactEntries(
  site: Site,
  language: Language,
  said: ReadonlyMap<string, readonly Said[]>,
): SearchEntry[] {
  return site.input.directory.contacts.map((contact) => ({
    url: `${roomAddress(language, "contacts")}#${contact.id}`,
    title: typo(contact.name, "fr"),
    summary: lawText({ site, language }, contact.purpose).text,
    keywords: contactKeywords(
      contact,
      lawText({ site, language: otherThan(language) }, contact.purpose).text,
    ),
    note: isCurrent(contact, site.input.today) ? "" : say(language, "search.contact.old"),
    aside: true,
    said: said.get(`contacts/${contact.id}`) ?? [],
  }));
}

/** A number is typed in one go as often as by its pairs. @param purpose in the other language. */
function contactKeywords({ telephones, theme }: Contact, purpose: string): string[] {
  return [
    ...telephones,
    ...telephones.map(dialled),
    purpose,
    // Together: whoever looks for « violences » looks for rights first, and finds the numbers under them.
    ...(["fr", "en"] as const).map(
      (one) => `${say(one, `contacts.${theme}`)}, ${say(one, "search.helpline")}`,
    ),
  ];
}
