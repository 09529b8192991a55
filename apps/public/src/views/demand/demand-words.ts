// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DemandAnswer, filledSentence } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui";
import { type LawText, useLawWords } from "../../law/words.tsx";
import { useLanguage } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { subjectName } from "./use-demand.ts";

/** The two sentences for the counter in the language around, with the paper and the title in their places. */
export function useToSay(): (answer: DemandAnswer) => readonly LawText[] {
  const { presentation } = useCheck();
  const words = useLawWords();
  const { language } = useLanguage();
  return (answer) => {
    const { provision, subject } = answer.demand;
    const spoken = {
      subject: words(subjectName(subject, presentation)).text,
      provision: words(presentation.items[provision]?.title ?? provision).text,
    };
    return answer.toSay.map((sentence) => {
      const { text, inFrench } = words(sentence);
      return { text: typo(filledSentence(text, answer, spoken), inFrench ? "fr" : language), inFrench };
    });
  };
}
