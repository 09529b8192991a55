// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Answer, answerParts, capital, type FactText, type ListAnswer } from "@sauf-conduit/rights";
import { Fragment, type ReactNode, useCallback } from "react";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { testText } from "./test-words.ts";
import { type LawText, plainFrench, setWords, useNamed, useTranslate } from "./words.tsx";

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

/**
 * « au moins 3 mois », « Oui », « 1er août 2026 ».
 * @param first begins its line: with a capital.
 */
export function Tested({ children, first }: { children: string; first?: boolean }) {
  const { text, inFrench } = useTestWords()(children);
  const shown = first ? capital(text) : text;
  return <bdi {...(inFrench ? { lang: "fr" } : {})}>{shown}</bdi>;
}

const UNSAID: Pick<FactText, "ifNone" | "unit"> = { ifNone: null, unit: null };

/** An answer given, as it is read back to the person. */
export function Answered({ answer, of }: { answer: Answer; of: FactText | undefined }) {
  const { either, parts } = answerParts(answer, of ?? UNSAID);
  const said = parts.map(({ test, unit }, index) => (
    <Fragment key={test}>
      {index > 0 && (either ? " / " : ", ")}
      <Tested first={index === 0 && !either}>{test}</Tested>
      {unit !== null && " "}
      {unit !== null && <Tested>{unit}</Tested>}
    </Fragment>
  ));
  return either ? <Say id="answers.either" values={{ either: said }} /> : said;
}

/** A list answered, in one line: how many, and whether there may be others. */
export function useListText(): (list: ListAnswer) => ReactNode {
  const say = useSay();
  return ({ members, complete }) => (
    <Say id="list.summary" values={{ count: members.length, others: say(`list.others.${complete}`) }} />
  );
}
