// SPDX-License-Identifier: AGPL-3.0-or-later
/** What search knows of each page: its title, and the words by which people look for it, in both languages. */

import { EVENT_PAGES } from "../../session/life-events.ts";
import type { Language } from "../addresses.ts";
import { roomAddress } from "../addresses.ts";
import { ITEMS_OF_EVENT } from "../event-items.ts";
import { lawText, say } from "../say.tsx";
import type { Acronym, Site } from "../site.ts";
import { contactEntries, paperEntries, papersNamed } from "./asides.ts";
import type { SearchEntry } from "./index.ts";
import { wordsOf } from "./words.ts";

/** What the law says, as wordsOf gives it, and what people say. */
const NEIGHBOURS: readonly (readonly [law: string, people: string])[] = [
  ["carte sejour", "titre de séjour, residence permit"],
  ["certificat residence", "titre de séjour, residence permit"],
  ["autorisation provisoire", "titre de séjour, permission to stay"],
  ["mineur", "enfant, child"],
  ["hebergement", "logement, toit, dormir, housing, shelter"],
  ["obligation quitter", "expulsion, order to leave"],
  ["retention", "prison, detention"],
  ["malade", "maladie, sick, ill"],
  ["exige piece textes", "visa, document, paper"],
  ["papiers remis", "récépissé, receipt"],
  ["conjoint", "mari, femme, époux, husband, wife"],
];

/** Rooms that can be looked for by their name. */
const ROOMS = ["glossary", "ladder", "figures", "contacts", "changes", "correct"] as const;

export function searchEntries(site: Site, language: Language): SearchEntry[] {
  const other: Language = language === "fr" ? "en" : "fr";
  const text = (french: string, to: Language) => lawText({ site, language: to }, french).text;
  const events = eventWords(language);
  const items = site.entries.map(({ text: item, page }): SearchEntry => {
    const version = page.versions.at(-1);
    const summary = item.summary ?? "";
    const names = [item.id, ...item.aliases].map(spelled).join(" ");
    const said = `${names} ${item.title} ${summary}`;
    return {
      url: site.addressOf(item.id, language),
      title: text(item.title, language),
      summary: text(summary, language),
      keywords: [
        ...acronymsIn(said, site.input.acronyms),
        ...neighboursOf(item.title),
        text(item.title, other),
        names,
        ...articlesOf(version?.sources[0]?.text),
        ...(version?.branches.map((branch) => text(branch.title, language)) ?? []),
        ...papersNamed(version?.branches.flatMap(({ mayNotAsk }) => mayNotAsk) ?? []),
        ...(events.get(item.id) ?? []),
      ],
    };
  });
  const references = Object.values(site.input.presentation.references).map(
    ({ id, title }): SearchEntry => ({
      url: site.addressOf(id, language),
      title: text(title, language),
      summary: "",
      keywords: [...acronymsIn(title, site.input.acronyms), text(title, other)],
    }),
  );
  const rooms = ROOMS.map(
    (room): SearchEntry => ({
      url: roomAddress(language, room),
      title: say(language, `${room}.title`),
      summary: say(language, `${room}.what`),
      keywords: [say(other, `${room}.title`)],
    }),
  );
  // What weighs the same comes in this order: the law before the papers, the papers before the numbers.
  return [
    ...items,
    ...references,
    ...rooms,
    ...paperEntries(site, language),
    ...contactEntries(site, language),
  ];
}

/** « etranger-malade-l425-9 »: words, with its article whole. */
const spelled = (id: string): string => id.replaceAll("-", " ").replace(/\b([lrda]\d{3}) (\d+)\b/g, "$1-$2");

/** The articles of the first source, the first of them by itself: it is the one that people name. */
function articlesOf(source: string | undefined): string[] {
  if (source === undefined) return [];
  const [first = ""] = source.split(",");
  return [first.replace(/^[A-Z]+ /, ""), source];
}

function eventWords(language: Language): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const event of EVENT_PAGES)
    for (const id of ITEMS_OF_EVENT[event])
      words.set(id, [...(words.get(id) ?? []), say(language, `event.${event}`)]);
  return words;
}

function neighboursOf(text: string): string[] {
  const said = ` ${wordsOf(text).join(" ")} `;
  return NEIGHBOURS.flatMap(([law, people]) => (said.includes(` ${law} `) ? people.split(", ") : []));
}

/** Acronyms that a text uses, by their letters or by their words, each with both. */
function acronymsIn(text: string, acronyms: readonly Acronym[]): string[] {
  const words = wordsOf(text);
  const said = ` ${words.join(" ")} `;
  return acronyms.flatMap(({ short, french, english, also = [] }) => {
    const byWords = said.includes(` ${wordsOf(french).join(" ")} `);
    const byLetters = wordsOf(short).every((one) => words.includes(one));
    return byWords || byLetters ? [short, french, english, ...also] : [];
  });
}
