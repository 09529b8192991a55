// SPDX-License-Identifier: AGPL-3.0-or-later
/** What search knows of each page: its title, and the words by which people look for it, in both languages. */

import { EVENT_PAGES } from "../../session/life-events.ts";
import { LANGUAGES, type Language, roomAddress } from "../addresses.ts";
import { ITEMS_OF_EVENT } from "../event-items.ts";
import { lawText, say } from "../say.tsx";
import type { Acronym, Site } from "../site.ts";
import { contactEntries, paperEntries, papersNamed } from "./asides.ts";
import type { SearchEntry } from "./index.ts";
import { type Said, type SaidWords, saidOf } from "./said-words.ts";
import { wordsOf } from "./words.ts";

/** Rooms that can be looked for by their name. */
const ROOMS = ["glossary", "ladder", "figures", "contacts", "changes", "correct"] as const;

export function searchEntries(site: Site, language: Language): SearchEntry[] {
  const said = saidIn(site);
  const law = [...itemEntries(site, language, said), ...referenceEntries(site, language, said)];
  const pages = law.filter(({ figure }) => !figure);
  const reached = new Set(
    pages.flatMap(({ keywords, said: more = [] }) => [
      ...keywords,
      ...more.flatMap(([, words]) => words.split(", ")),
    ]),
  );
  const acronyms = site.input.acronyms.filter(({ short }) => !reached.has(short));
  // What weighs the same comes in this order: the law before the papers, the papers before the numbers.
  return [
    ...pages,
    ...roomEntries(language, acronyms),
    ...paperEntries(site, language),
    ...contactEntries(site, language, said),
    ...law.filter(({ figure }) => figure),
  ];
}

type SaidByName = ReadonlyMap<string, readonly Said[]>;

function saidIn({ input, ...site }: Site): SaidByName {
  const names = new Set([
    ...site.entries.map(({ text }) => text.id),
    ...Object.keys(input.presentation.references),
    ...input.directory.contacts.map(({ id }) => `contacts/${id}`),
  ]);
  return saidOf(input.searchWords, (name) => names.has(name));
}

/** What leads to a page, only where something does. */
const ledTo = (said: readonly Said[] | undefined): Pick<SearchEntry, "said"> => (said ? { said } : {});

function itemEntries(site: Site, language: Language, said: SaidByName): SearchEntry[] {
  const text = (french: string, to: Language) => lawText({ site, language: to }, french).text;
  const events = eventWords(language);
  const countries = countriesOfLists(site);
  return site.entries.map(({ text: item, page }): SearchEntry => {
    const version = page.versions.at(-1);
    const summary = item.summary ?? "";
    const names = [item.id, ...item.aliases].map(spelled).join(" ");
    return {
      url: site.addressOf(item.id, language),
      title: text(item.title, language),
      summary: text(summary, language),
      keywords: [
        ...acronymsIn(`${names} ${item.title} ${summary}`, site.input.acronyms),
        ...wordsForTitle(item.title, site.input.searchWords),
        text(item.title, otherThan(language)),
        names,
        ...articlesOf(version?.sources[0]?.text),
        ...(version?.branches.map((branch) => text(branch.title, language)) ?? []),
        ...papersNamed(version?.branches.flatMap(({ mayNotAsk }) => mayNotAsk) ?? []),
        ...(events.get(item.id) ?? []),
        ...countries
          .filter(([list]) => version !== undefined && usesList(version, list))
          .flatMap(([, names]) => names),
      ],
      ...ledTo(said.get(item.id)),
    };
  });
}

function referenceEntries(site: Site, language: Language, said: SaidByName): SearchEntry[] {
  const text = (french: string, to: Language) => lawText({ site, language: to }, french).text;
  const countries = countriesOfLists(site);
  return Object.values(site.input.presentation.references).map(({ id, title, kind }): SearchEntry => {
    const isFigure = kind === "statistic";
    return {
      url: site.addressOf(id, language),
      title: text(title, language),
      summary: "",
      keywords: [
        ...acronymsIn(title, site.input.acronyms),
        text(title, otherThan(language)),
        ...(countries.find(([list]) => list === id)?.[1] ?? []),
        ...(isFigure ? LANGUAGES.map((one) => say(one, "search.figures")) : []),
      ],
      ...ledTo(said.get(id)),
      ...(isFigure ? { figure: true } : {}),
    };
  });
}

/** The glossary is found by the acronyms that no page of the law says: it says them all. */
function roomEntries(language: Language, acronyms: readonly Acronym[]): SearchEntry[] {
  return ROOMS.map((room) => ({
    url: roomAddress(language, room),
    title: say(language, `${room}.title`),
    summary: say(language, `${room}.what`),
    keywords: [
      say(otherThan(language), `${room}.title`),
      ...(room === "glossary" ? acronyms.flatMap(namesOfAcronym) : []),
    ],
  }));
}

const otherThan = (language: Language): Language => (language === "fr" ? "en" : "fr");

/** « etranger-malade-l425-9 »: words, with its article whole. */
const spelled = (id: string): string => id.replaceAll("-", " ").replace(/\b([lrda]\d{3}) (\d+)\b/g, "$1-$2");

/** The articles of the first source, the first of them by itself: it is the one that people name. */
function articlesOf(source: string | undefined): string[] {
  if (source === undefined) return [];
  const [first = ""] = source.split(",");
  const [one = "", ...more] = first.replace(/^[A-Z]+ /, "").split(" à ");
  return [one, ...more, source];
}

/** Lists of countries, with the countries that they name today, in both languages. */
function countriesOfLists(site: Site): (readonly [list: string, names: readonly string[]])[] {
  const english = (french: string) => lawText({ site, language: "en" }, french).text;
  const countries = new Set(site.input.presentation.facts["pays de la nationalité"]?.values?.map(String));
  return Object.values(site.input.pages.lists).flatMap(({ id, versions }) => {
    const values = versions.at(-1)?.values ?? [];
    const areCountries = values.length > 0 && values.every((value) => countries.has(value));
    return areCountries ? [[id, values.flatMap((value) => [value, english(value)])] as const] : [];
  });
}

const usesList = (version: unknown, list: string): boolean =>
  JSON.stringify(version).includes(`dans la liste ${list}`);

function eventWords(language: Language): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const event of EVENT_PAGES)
    for (const id of ITEMS_OF_EVENT[event])
      words.set(id, [...(words.get(id) ?? []), say(language, `event.${event}`)]);
  return words;
}

function wordsForTitle(text: string, words: readonly SaidWords[]): string[] {
  const said = ` ${wordsOf(text).join(" ")} `;
  return words.flatMap((one) => (one.title !== null && said.includes(` ${one.title} `) ? one.words : []));
}

/** Acronyms that a text uses, by their letters or by their words, each with both. */
function acronymsIn(text: string, acronyms: readonly Acronym[]): string[] {
  const words = wordsOf(text);
  const said = ` ${words.join(" ")} `;
  return acronyms.flatMap((acronym) => {
    const { short, french } = acronym;
    const byWords = said.includes(` ${wordsOf(french).join(" ")} `);
    const byLetters = wordsOf(short).every((one) => words.includes(one));
    return byWords || byLetters ? namesOfAcronym(acronym) : [];
  });
}

const namesOfAcronym = ({ short, french, english, also = [] }: Acronym): string[] => [
  short,
  french,
  english,
  ...also,
];
