// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DemandAnswer, filledSentence } from "@sauf-conduit/rights";
import { useCheck } from "../check-context.tsx";
import { type Said, useSaid } from "../to-say.tsx";
import { subjectName } from "./subject-name.ts";

/** The two sentences for the counter, with the paper and the title in their places. */
export function useToSay(): (answer: DemandAnswer) => readonly Said[] {
  const { presentation } = useCheck();
  const said = useSaid();
  return (answer) => {
    const { provision, subject } = answer.demand;
    const [paper, title] = [
      subjectName(subject, presentation),
      presentation.items[provision]?.title ?? provision,
    ];
    return answer.toSay.map((sentence) =>
      said(sentence, (words, name, cited) =>
        filledSentence(words, answer, { subject: name(paper), provision: name(title), cited }),
      ),
    );
  };
}
