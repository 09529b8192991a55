// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the person chose for the paper: which sheet, in which language, with what. Kept in memory, for this visit. */
import { useMemo, useState } from "react";
import { type PageWords, type Translation, useTranslation } from "../law/use-translation.ts";
import type { Catalogue } from "../law/words.tsx";
import { type Language, useLanguage } from "../messages/language.tsx";

export interface PaperChoice {
  /** For the person, or what one hands over at the counter. */
  readonly sheet: "person" | "counter";
  /** Null: that of the screen. */
  readonly language: Language | null;
  /** With the answers to sensitive questions. */
  readonly sensitive: boolean;
  /** Every right of every group, on as many pages as that takes. */
  readonly whole: boolean;
  /** Ids of the items of the sheet for the counter. */
  readonly items: readonly string[];
}

const CHOICE: PaperChoice = {
  sheet: "person",
  language: null,
  sensitive: false,
  whole: false,
  items: [],
};

export interface PaperState {
  readonly choice: PaperChoice;
  readonly choose: (change: Partial<PaperChoice>) => void;
  /** The language that the paper is in. */
  readonly language: Language;
  /** Its words: loaded when another language than that of the screen is chosen. */
  readonly words: Pick<Translation, "messages" | "catalogue" | "missing" | "retry">;
}

const nothing = () => {};

/** @param catalogue the words of the law in the language of the screen. */
export function usePaper(parts: PageWords, catalogue: Catalogue): PaperState {
  const screen = useLanguage().language;
  const [choice, setChoice] = useState(CHOICE);
  const language = choice.language ?? screen;
  const apart = language !== screen;
  // French needs no loading: it is what is asked for when the paper has the language of the screen.
  const other = useTranslation(apart ? language : "fr", parts);
  const words = apart ? other : { messages: null, catalogue, missing: false, retry: nothing };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what tells of the loading is a new object at each drawing.
  return useMemo(
    () => ({
      choice,
      choose: (change) => setChoice((before) => ({ ...before, ...change })),
      language,
      words,
    }),
    [choice, language, words.messages, words.catalogue, words.missing],
  );
}
