// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the person chose for the paper: which sheet, in which language, with what. Kept in memory, for this visit. */
import { useMemo, useState } from "react";
import { useTranslation } from "../law/use-translation.ts";
import { type Language, useLanguage } from "../messages/language.tsx";
import type { CheckParts } from "./check-parts.ts";

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
  readonly words: ReturnType<typeof useTranslation>;
}

export function usePaper(parts: CheckParts): PaperState {
  const screen = useLanguage().language;
  const [choice, setChoice] = useState(CHOICE);
  const language = choice.language ?? screen;
  const words = useTranslation(language, parts);
  // What tells of the loading changes with the words that came, and with nothing else.
  const { messages, catalogue, coming, missing } = words;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the loading is a new object at each drawing.
  return useMemo(
    () => ({
      choice,
      choose: (change) => setChoice((before) => ({ ...before, ...change })),
      language,
      words,
    }),
    [choice, language, messages, catalogue, coming, missing],
  );
}
