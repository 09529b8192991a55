// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The words of the law on the screen. They are French; a translation is a map from the exact French sentence, so
 * that a sentence that changes is shown in French, and marked so, until someone has translated it again. A reader of
 * French is given plainer words where there are some (`content/translations/fr`).
 */
import { typo } from "@sauf-conduit/ui";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import plainText from "../../../../build/translations.fr.json?raw";
import { type Language, useLanguage } from "../messages/language.tsx";

export type Catalogue = Readonly<Record<string, string>>;

const PLAIN_FRENCH = JSON.parse(plainText) as Catalogue;

interface Words {
  /** The translation into the language of the reader. */
  readonly catalogue: Catalogue;
  /** Names of papers, by the id that the law writes for them in a choice. */
  readonly papers: Catalogue;
}

const WordsContext = createContext<Words>({ catalogue: {}, papers: {} });

export function LawWordsProvider({ catalogue, papers, children }: Words & { children: ReactNode }) {
  const words = useMemo(() => ({ catalogue, papers }), [catalogue, papers]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** A word or a sentence of the law, translated or said more plainly; null when it can only be given as it is. */
export type Translate = (french: string) => string | null;

export function useTranslate(): Translate {
  const { language } = useLanguage();
  const { catalogue, papers } = useContext(WordsContext);
  return useMemo(
    () => (word) => {
      const french = papers[word] ?? word;
      if (language !== "fr") return catalogue[french] ?? null;
      return PLAIN_FRENCH[french] ?? (french === word ? null : french);
    },
    [language, catalogue, papers],
  );
}

export interface LawText {
  readonly text: string;
  /** True when the sentence could only be given in French to a reader of another language. */
  readonly inFrench: boolean;
}

/** Words as they were said or left, in the typography of the language they are in. */
export function setWords(french: string, said: string | null, language: Language): LawText {
  const inFrench = said === null && language !== "fr";
  return { text: typo(said ?? french, inFrench ? "fr" : language), inFrench };
}

/** Gives the words of the law in the language of the reader, or in French with its mark. */
export function useLawWords(): (french: string) => LawText {
  const { language } = useLanguage();
  const translate = useTranslate();
  return useMemo(() => (french) => setWords(french, translate(french), language), [language, translate]);
}

/** The law writes names and words of a choice in lower case; alone on a line they take a capital. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);

/** A sentence of the law. Left in French inside another language, it keeps its own direction. */
export function Law({ children }: { children: string }) {
  const { text, inFrench } = useLawWords()(children);
  return inFrench ? <bdi lang="fr">{text}</bdi> : text;
}

/** The same with a capital. */
export function LawWord({ children }: { children: string }) {
  const { text, inFrench } = useLawWords()(children);
  return inFrench ? <bdi lang="fr">{capital(text)}</bdi> : capital(text);
}
