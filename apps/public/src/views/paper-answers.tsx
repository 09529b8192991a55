// SPDX-License-Identifier: AGPL-3.0-or-later
/** The answers that the sheet rests on; those to sensitive questions only if she ticked it: else they are counted. */
import type { Presentation } from "@sauf-conduit/rights";
import { isSensitive } from "../engine/assess.ts";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import type { Reply, Session } from "../session/session.ts";
import { saidIn } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { Given } from "./given.tsx";

const isSaid = ({ outcome }: Reply) => outcome?.kind === "answered" || outcome?.kind === "listed";

/** How many answers are not printed. */
export const unprinted = (replies: Session["replies"], presentation: Presentation): number =>
  Object.entries(replies).filter(([fact, reply]) => isSaid(reply) && isSensitive(fact, presentation)).length;

export function PaperAnswers() {
  const { session, presentation, paper } = useCheck();
  const say = useSay();
  const { sensitive } = paper.choice;
  const printed = saidIn(session).filter(
    ([fact, reply]) => isSaid(reply) && !reply.presumed && (sensitive || !isSensitive(fact, presentation)),
  );
  if (printed.length === 0) return null;
  return (
    <section className="paper-part paper-answers">
      <h2>{say("paper.answers")}</h2>
      <ul>
        {printed.map(([fact, reply]) => (
          <li key={fact}>
            <Law>{presentation.facts[fact]?.question ?? fact}</Law>{" "}
            <b>
              <Given fact={fact} reply={reply} />
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}
