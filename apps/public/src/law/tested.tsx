// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Answer, answerParts, type ListAnswer } from "@sauf-conduit/rights";
import { useCallback } from "react";
import { useLanguage, useSay } from "../messages/language.tsx";
import { testText } from "./test-words.ts";
import { type LawText, setWords, useNamed, useTranslate, capital as withCapital } from "./words.tsx";

/** A test or an answer of the law as one string, with the mark of what stays French. */
export function useTestWords(): (test: string) => LawText {
  const { language } = useLanguage();
  const translate = useTranslate();
  const named = useNamed();
  return useCallback(
    (test) => {
      const words = named(test);
      const said = testText(words, language, translate);
      return setWords(said ?? testText(words, "fr", () => null) ?? words, said, language);
    },
    [language, translate, named],
  );
}

/** « au moins 3 mois », « Oui », « 1er août 2026 ». */
export function Tested({ children, capital }: { children: string; capital?: boolean }) {
  const { text, inFrench } = useTestWords()(children);
  const shown = capital ? withCapital(text) : text;
  return <bdi {...(inFrench ? { lang: "fr" } : {})}>{shown}</bdi>;
}

/** An answer given, as it will be read back to the person. */
export function useAnswerText(): (answer: Answer, ifNone: string | null, unit: string | null) => string {
  const words = useTestWords();
  const say = useSay();
  return (answer, ifNone, unit) => {
    const { either, parts } = answerParts(answer, { ifNone, unit });
    const said = parts.map((part) =>
      part.unit === null ? words(part.test).text : `${words(part.test).text} ${words(part.unit).text}`,
    );
    return either ? say("answers.either", { either: said.join(" / ") }) : said.join(", ");
  };
}

/** A list answered, in one line: how many, and whether there may be others. */
export function useListText(): (list: ListAnswer) => string {
  const say = useSay();
  return (list) => say("list.summary", { count: list.members.length, complete: list.complete });
}
