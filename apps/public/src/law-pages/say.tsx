// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the pages, and those of the law on them, in the language of the page. A missing key stops the build. */
import { dayInWords } from "@sauf-conduit/calendar";
import { capital, nameInWords, quantityInWords, testInWords, type Wording } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { createContext, createElement, Fragment, type ReactNode, useContext } from "react";
import { createIntl, type IntlShape } from "react-intl";
import type { Language } from "./addresses.ts";
import english from "./messages/en.json" with { type: "json" };
import french from "./messages/fr.json" with { type: "json" };
import type { Site } from "./site.ts";

export type MessageKey = keyof typeof french;

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  fr: french,
  en: english,
};

function intlOf(language: Language): IntlShape {
  const onError = (error: Error) => {
    throw error;
  };
  return createIntl({
    locale: language === "fr" ? "fr-FR" : "en-GB",
    messages: { ...MESSAGES[language] },
    onError,
  });
}

const INTL: Readonly<Record<Language, IntlShape>> = { fr: intlOf("fr"), en: intlOf("en") };

export type Values = Readonly<Record<string, string | number>>;

/** Says a message, set in the typography of its language. */
export function say(language: Language, key: MessageKey, values?: Values): string {
  return typo(INTL[language].formatMessage({ id: key }, values), language);
}

export interface Page {
  readonly site: Site;
  readonly language: Language;
}

const PageContext = createContext<Page | null>(null);

export function PageProvider({ page, children }: { page: Page; children: ReactNode }) {
  return <PageContext value={page}>{children}</PageContext>;
}

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("no page around this component");
  return page;
}

export function useSay(): (key: MessageKey, values?: Values) => string {
  const { language } = usePage();
  return (key, values) => say(language, key, values);
}

/** A message holding parts of the law, or bold words written `<b>…</b>`. */
export function Say({ id, values }: { id: MessageKey; values?: Readonly<Record<string, ReactNode>> }) {
  const { language } = usePage();
  const set = (part: ReactNode): ReactNode => (typeof part === "string" ? typo(part, language) : part);
  const parts = INTL[language].formatMessage(
    { id },
    {
      b: (chunks: ReactNode[]) => createElement("b", null, ...chunks.map(set)),
      ...(values as Record<string, string>),
    },
  ) as unknown as ReactNode;
  const nodes = Array.isArray(parts) ? parts : [parts];
  return createElement(Fragment, null, ...nodes.map(set));
}

/** A day in words; anything else as it is. */
export function dayText(day: string, language: Language): string {
  return typo(dayInWords(day, language) ?? day, language);
}

export function Day({ children }: { children: string }) {
  const { language } = usePage();
  return <time dateTime={children}>{dayText(children, language)}</time>;
}

const HAPPENED = {
  fr: { happened: "a eu lieu", neverHappened: "n’a pas eu lieu" },
  en: { happened: "has happened", neverHappened: "has not happened" },
} as const;

function wordingOf({ site, language }: Page): Wording {
  const { pieces, references, items } = site.input.presentation;
  const translate = (text: string) => {
    const paper = Object.hasOwn(pieces, text) ? pieces[text]?.name : undefined;
    const title = Object.hasOwn(items, text) && !site.isAnswer(text) ? items[text]?.title : undefined;
    const said = paper ?? title;
    const shown = site.translate(said ?? text, language);
    return language === "fr" ? (shown ?? said ?? null) : shown;
  };
  const title = (id: string) => {
    const found = references[id]?.title;
    return found === undefined || language === "fr" ? (found ?? null) : site.translate(found, language);
  };
  return { language, translate, title, ...HAPPENED[language] };
}

export interface LawText {
  readonly text: string;
  /** Given in French to a reader of another language. */
  readonly inFrench: boolean;
}

const setText = (french: string, said: string | null, language: Language): LawText => {
  // A year or an amount alone is of no language.
  const inFrench = said === null && language !== "fr" && /\p{L}/u.test(french);
  return { text: typo(said ?? french, inFrench ? "fr" : language), inFrench };
};

/** A sentence of the law in the language of the page, without its mark-up: titles, addresses, descriptions. */
export function lawText(page: Page, text: string): LawText {
  return setText(text, page.site.translate(text, page.language), page.language);
}

/** A test, an answer, a name made by the engine. */
export function testText(page: Page, test: string): LawText {
  return setText(test, testInWords(test, wordingOf(page)), page.language);
}

export function nameText(page: Page, name: string, wording = wordingOf(page)): LawText {
  const { facts } = page.site.input.presentation;
  if (page.language === "fr" && Object.hasOwn(facts, name)) return setText(name, name, "fr");
  return setText(name, nameInWords(name, wording), page.language);
}

/** How the law writes a day that does not exist. */
export const NO_DATE = "aucune";

/** A computed value: a day that does not exist is said so, whatever the gender of its name. */
export function valueText(page: Page, value: string): LawText {
  const wording = wordingOf(page);
  const translate = (text: string) =>
    text === NO_DATE ? say(page.language, "value.no-date") : wording.translate(text);
  return nameText(page, value, { ...wording, translate });
}

function Marked({ of, first }: { of: LawText; first?: boolean | undefined }) {
  const text = first ? capital(of.text) : of.text;
  return of.inFrench ? <span lang="fr">{text}</span> : text;
}

/** A sentence of the law; left in French inside another language, it says so to speech. */
export function Law({ children, first }: { children: string; first?: boolean }) {
  return <Marked of={lawText(usePage(), children)} first={first} />;
}

export function Test({ children }: { children: string }) {
  return <Marked of={testText(usePage(), children)} />;
}

export function Name({ children, first }: { children: string; first?: boolean }) {
  return <Marked of={nameText(usePage(), children)} first={first} />;
}

export function Computed({ children, first }: { children: string; first?: boolean }) {
  return <Marked of={valueText(usePage(), children)} first={first} />;
}

/** A length of time or a number of the format, or words. */
export function quantityText(page: Page, text: string): string {
  const quantity = quantityInWords(text, page.language);
  return quantity === null ? lawText(page, text).text : typo(quantity, page.language);
}

export function Quantity({ children }: { children: string }) {
  const page = usePage();
  const quantity = quantityInWords(children, page.language);
  return quantity === null ? <Law>{children}</Law> : typo(quantity, page.language);
}
