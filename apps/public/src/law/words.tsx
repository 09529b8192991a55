// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The words of the law on the screen. They are French; a translation is a map from the exact French sentence, so
 * that a sentence that changes is shown in French, and marked so, until someone has translated it again. A reader of
 * French is given plainer words where there are some (`content/translations/fr`).
 */
import { capital, type Presentation } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import plainText from "../../../../build/translations.fr.json?raw";
import { InFrench, type Language, useLanguage } from "../messages/language.tsx";

export type Catalogue = Readonly<Record<string, string>>;

const PLAIN_FRENCH = JSON.parse(plainText) as Catalogue;

interface Words {
  /** The translation into the language of the reader. */
  readonly catalogue: Catalogue;
  /** What the law writes by its id inside answers and tests, in words: papers, tables. */
  readonly names: Catalogue;
}

const WordsContext = createContext<Words>({ catalogue: {}, names: {} });

export function LawWordsProvider({ catalogue, names, children }: Words & { children: ReactNode }) {
  const words = useMemo(() => ({ catalogue, names }), [catalogue, names]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** A word or a sentence of the law, translated or said more plainly; null when it can only be given as it is. */
export type Translate = (french: string) => string | null;

export function useTranslate(): Translate {
  const { language } = useLanguage();
  const { catalogue } = useContext(WordsContext);
  return useMemo(
    () => (language === "fr" ? plainFrench : (french) => catalogue[french] ?? null),
    [language, catalogue],
  );
}

/** A test or an answer with names instead of ids: « passeport », « moins de « Plafond de ressources » ». */
export function useNamed(): (test: string) => string {
  const { names } = useContext(WordsContext);
  return useMemo(
    () => (test) =>
      names[test] ?? test.replace(TABLE, (table) => (names[table] ? `« ${names[table]} »` : table)),
    [names],
  );
}

const TABLE = /barème [a-z0-9-]+/g;

/** Names of papers and of tables, by what the law writes for them. */
export function namesOf({ pieces, references }: Pick<Presentation, "pieces" | "references">): Catalogue {
  const papers = Object.entries(pieces).map(([id, { name }]) => [id, name]);
  const tables = Object.entries(references).map(([id, { title }]) => [`barème ${id}`, title]);
  return Object.fromEntries([...papers, ...tables]);
}

export interface LawText {
  readonly text: string;
  /** True when the sentence could only be given in French to a reader of another language. */
  readonly inFrench: boolean;
}

/** What is said more plainly in French, or null. */
export const plainFrench: Translate = (french) => PLAIN_FRENCH[french] ?? null;

/** Words as they were said or left, in the typography of the language they are in. */
export function setWords(french: string, said: string | null, language: Language): LawText {
  const inFrench = said === null && language !== "fr";
  return { text: typo(said ?? plainFrench(french) ?? french, inFrench ? "fr" : language), inFrench };
}

/** Gives the words of the law in the language of the reader, or in French with its mark. */
export function useLawWords(): (french: string) => LawText {
  const { language } = useLanguage();
  const translate = useTranslate();
  return useMemo(() => (french) => setWords(french, translate(french), language), [language, translate]);
}

/** `capital` for what is said by a message: one that stands in another language keeps its own letter. */
export const withCapital = (said: ReactNode): ReactNode => (typeof said === "string" ? capital(said) : said);

/** A sentence of the law. */
export function Law({ children }: { children: string }) {
  const { text, inFrench } = useLawWords()(children);
  return inFrench ? <InFrench>{text}</InFrench> : text;
}

/** The same with a capital. */
export function LawWord({ children }: { children: string }) {
  const { text, inFrench } = useLawWords()(children);
  return inFrench ? <InFrench>{capital(text)}</InFrench> : capital(text);
}
