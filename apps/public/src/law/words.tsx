// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The words of the law on the screen. They are French; a translation is a map from the exact French sentence, so
 * that a sentence that changes is shown in French, and marked so, until someone has translated it again.
 */
import { typo } from "@sauf-conduit/ui";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useLanguage } from "../messages/language.tsx";

export type Catalogue = Readonly<Record<string, string>>;

export const CatalogueContext = createContext<Catalogue>({});

export function LawWordsProvider({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>;
}

export interface LawText {
  readonly text: string;
  /** True when the sentence could only be given in French to a reader of another language. */
  readonly inFrench: boolean;
}

/** Gives the words of the law in the language of the reader, or in French with its mark. */
export function useLawWords(): (french: string) => LawText {
  const { language } = useLanguage();
  const catalogue = useContext(CatalogueContext);
  return useMemo(
    () => (french) => {
      if (language === "fr") return { text: typo(french, "fr"), inFrench: false };
      const translated = catalogue[french];
      return translated === undefined
        ? { text: typo(french, "fr"), inFrench: true }
        : { text: typo(translated, language), inFrench: false };
    },
    [language, catalogue],
  );
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
