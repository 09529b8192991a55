// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the person chose for the paper: which sheet, in which language, with what. Kept in memory, for this visit. */
import { useMemo, useState } from "react";
import {
  type PageWords,
  type Spoken,
  type Translation,
  useSpoken,
  useTranslation,
} from "../law/use-translation.ts";
import type { Catalogue } from "../law/words.tsx";
import { type Language, useKnownMessages, useLanguage } from "../messages/language.tsx";

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
  /** The language chosen for the paper. */
  readonly asked: Language;
  /** The language and the words that the paper is in: of the last language that is here whole. */
  readonly spoken: Spoken;
  /** Whether the words of the language chosen are still to come, and whether that is because some did not. */
  readonly loading: Pick<Translation, "coming" | "missing" | "retry">;
}

/** @param catalogue the words of the law in the language of the screen. */
export function usePaper(parts: PageWords, catalogue: Catalogue): PaperState {
  const screen = useLanguage().language;
  const messages = useKnownMessages();
  const [choice, setChoice] = useState(CHOICE);
  const asked = choice.language ?? screen;
  const apart = asked !== screen;
  // French needs no loading: it is what is asked for when the paper has the language of the screen.
  const other = useTranslation(apart ? asked : "fr", parts);
  const coming = apart && !other.complete;
  const spoken = useSpoken(asked, apart ? { ...other, coming } : { messages, catalogue, coming });
  const { missing } = other;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what tells of the loading is a new object at each drawing.
  return useMemo(
    () => ({
      choice,
      choose: (change) => setChoice((before) => ({ ...before, ...change })),
      asked,
      spoken,
      loading: { coming, missing, retry: other.retry },
    }),
    [choice, asked, spoken, coming, missing],
  );
}
