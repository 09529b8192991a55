// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answer, FactText, ListAnswer } from "@sauf-conduit/rights";
import { Fragment, type ReactNode, useCallback } from "react";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { testText } from "./test-words.ts";
import {
  type LawText,
  plainFrench,
  setWords,
  useNamed,
  useTranslate,
  capital as withCapital,
} from "./words.tsx";

/** A test or an answer of the law as one string, with the mark of what stays French. */
export function useTestWords(): (test: string) => LawText {
  const { language } = useLanguage();
  const translate = useTranslate();
  const named = useNamed();
  return useCallback(
    (test) => {
      const words = named(test);
      const said = testText(words, language, translate);
      return setWords(said ?? testText(words, "fr", plainFrench) ?? words, said, language);
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

/** An answer given, as it is read back to the person. */
export function Answered({ answer, of }: { answer: Answer; of: FactText | undefined }) {
  const unit = of?.unit && <Tested>{of.unit}</Tested>;
  if (answer === "aucune" && of?.ifNone) return <Tested capital>{of.ifNone}</Tested>;
  if (typeof answer === "number")
    return (
      <>
        <Tested>{String(answer)}</Tested> {unit}
      </>
    );
  if (typeof answer === "string") return <Tested capital>{answer}</Tested>;
  if (Array.isArray(answer)) return <Say id="answers.either" values={{ either: <Either of={answer} /> }} />;
  return Object.entries(answer).map(([limit, value], index) => (
    <Fragment key={limit}>
      {index > 0 && ", "}
      <Tested capital={index === 0}>{`${limit} ${value}`}</Tested> {typeof value === "number" && unit}
    </Fragment>
  ));
}

function Either({ of }: { of: readonly (string | number)[] }) {
  return of.map((one, index) => (
    <Fragment key={one}>
      {index > 0 && " / "}
      <Tested>{String(one)}</Tested>
    </Fragment>
  ));
}

/** A list answered, in one line: how many, and whether there may be others. */
export function useListText(): (list: ListAnswer) => ReactNode {
  const say = useSay();
  return (list) => say("list.summary", { count: list.members.length, complete: list.complete });
}
