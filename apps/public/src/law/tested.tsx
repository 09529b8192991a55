// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answer, ListAnswer } from "@sauf-conduit/rights";
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
    if (answer === "aucune" && ifNone !== null) return words(ifNone).text;
    if (typeof answer === "number")
      return [words(String(answer)).text, unit && words(unit).text].filter(Boolean).join(" ");
    if (typeof answer === "string") return words(answer).text;
    if (Array.isArray(answer))
      return say("answers.either", { either: answer.map((one) => words(String(one)).text).join(" / ") });
    return Object.entries(answer)
      .map(
        ([limit, value]) =>
          `${words(`${limit} ${value}`).text}${typeof value === "number" && unit ? ` ${words(unit).text}` : ""}`,
      )
      .join(", ");
  };
}

/** A list answered, in one line: how many, and whether there may be others. */
export function useListText(): (list: ListAnswer) => string {
  const say = useSay();
  return (list) =>
    say("list.summary", { count: list.members.length, others: say(`list.others.${list.complete}`) });
}
