// SPDX-License-Identifier: AGPL-3.0-or-later
/** What one says at a counter: it is said in French, and read in one's own language. */
import { typo } from "@sauf-conduit/ui";
import { useTranslate } from "../law/words.tsx";
import { useLanguage } from "../messages/language.tsx";

/** A sentence for the counter. */
export interface Said {
  readonly french: string;
  /** What it means to the reader; null: she reads French, or nobody has translated it. */
  readonly own: string | null;
}

/**
 * Puts names of the law in the places of a sentence.
 * @param name says one in the language of the sentence.
 * @param cited sets an article, which stays French, among the words of the sentence.
 */
type Fill = (sentence: string, name: (french: string) => string, cited: (french: string) => string) => string;

const asItIs = (words: string) => words;

/** One whole, left to right: in Arabic it would be read by its pieces, backwards. « et » is no word of the sentence. */
const isolated = (french: string) => `\u2066${french.replaceAll(" et ", ", ")}\u2069`;

/** Gives a sentence of the law in both languages. */
export function useSaid(): (sentence: string, fill?: Fill) => Said {
  const { language } = useLanguage();
  const translate = useTranslate();
  const named = (name: string) => translate(name) ?? name;
  return (sentence, fill = asItIs) => {
    const meaning = language === "fr" ? null : translate(sentence);
    return {
      french: typo(fill(sentence, asItIs, asItIs), "fr"),
      own: meaning === null ? null : typo(fill(meaning, named, isolated), language),
    };
  };
}

/** Each sentence in French, under what it means. */
export function ToSay({ sentences }: { sentences: readonly Said[] }) {
  return sentences.map(({ french, own }) => (
    <div key={french} className="to-say">
      {own !== null && <p>{own}</p>}
      <p lang="fr" dir="ltr">
        {french}
      </p>
    </div>
  ));
}
