// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DemandAnswer, filledSentence } from "@sauf-conduit/rights";
import { useCheck } from "../check-context.tsx";
import { type Said, useSaid } from "../to-say.tsx";
import { subjectName } from "./subject-name.ts";

interface Spoken {
  /** False: what the person is there for is not named. */
  readonly named?: boolean;
  /** False: the texts stand beside the sentences. */
  readonly cites?: boolean;
}

/** The two sentences for the counter, with the paper, the title and the text in their places. */
export function useToSay({
  named = true,
  cites = true,
}: Spoken = {}): (answer: DemandAnswer) => readonly Said[] {
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
        filledSentence(words, answer, {
          subject: name(paper),
          provision: named ? name(title) : null,
          cited: cites ? cited : null,
        }),
      ),
    );
  };
}
