// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where each page of the law stands, in each language. Addresses are promises: they are linked from elsewhere. */
export type Language = "fr" | "en";
export const LANGUAGES: readonly Language[] = ["fr", "en"];

/** The language in which the pages are read by someone who reads this one: French when they are not in it. */
export const pagesLanguage = (language: string): Language =>
  LANGUAGES.find((written) => written === language) ?? "fr";

const ROOTS: Readonly<Record<Language, string>> = { fr: "/droit/", en: "/en/law/" };

/** Pages that are no item: no item may take these names (law-pages.test.ts). */
export const ROOMS = {
  glossary: { fr: "glossaire", en: "glossary" },
  ladder: { fr: "echelle-des-titres", en: "ladder-of-titles" },
  figures: { fr: "chiffres", en: "figures" },
  contacts: { fr: "contacts", en: "contacts" },
  changes: { fr: "changements", en: "changes" },
  correct: { fr: "corriger", en: "correct" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type Room = keyof typeof ROOMS;

/** Folders of several pages. */
const SHELVES = {
  domain: { fr: "domaine", en: "domain" },
  event: { fr: "situation", en: "situation" },
} as const;
export type Shelf = keyof typeof SHELVES;

/** First parts that no item may be called. `cas` holds worked cases for the check. */
export const RESERVED: ReadonlySet<string> = new Set([
  "cas",
  ...[...Object.values(ROOMS), ...Object.values(SHELVES)].flatMap(({ fr, en }) => [fr, en]),
]);

export const lawIndex = (language: Language): string => ROOTS[language];
export const roomAddress = (language: Language, room: Room): string =>
  `${ROOTS[language]}${ROOMS[room][language]}/`;
export const shelfAddress = (language: Language, shelf: Shelf, id: string): string =>
  `${ROOTS[language]}${SHELVES[shelf][language]}/${id}/`;
export const itemAddress = (language: Language, id: string): string => `${ROOTS[language]}${id}/`;
export const versionAddress = (language: Language, id: string, key: string): string =>
  `${ROOTS[language]}${id}/${key}/`;
export const feedAddress = (language: Language): string => `${roomAddress(language, "changes")}feed.xml`;

/** The worked cases of one item, read by the check: the same file in every language. */
export const casesFile = (id: string): string => `/droit/cas/${id}.json`;
/** The check, in the language of the page that leads there; it erases the fragment at once (`doors/asked.ts`). */
export const checkIn = (language: Language): string => `/#langue=${language}`;
/** The same, open on one worked case. */
export const caseInCheck = (language: Language, id: string, key: string): string =>
  `/#cas=${id}.${key}&langue=${language}`;
/** The same, open on one paper in the demand checker. */
export const demandInCheck = (language: Language, paper: string): string =>
  `/#guichet=${paper}&langue=${language}`;

/** The search index of a language. */
export const searchIndex = (language: Language): string => `${ROOTS[language]}search.json`;

/** An anchor made of an id or a name of the law. */
export const anchor = (prefix: string, id: string): string =>
  `${prefix}-${id.normalize("NFD").replace(/[^\w-]+/g, "-")}`;
