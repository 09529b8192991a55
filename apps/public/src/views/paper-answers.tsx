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

/** What nobody was asked is no answer of hers: one line for all of it, the sentences of its answers being whole. */
function Presumed({ of }: { of: readonly (readonly [string, Reply])[] }) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <p className="fine">
      {say("paper.presumed")}{" "}
      {of.map(([fact, reply], index) => (
        <span key={fact}>
          {index > 0 && " · "}
          <Given fact={fact} reply={reply} />
        </span>
      ))}
    </p>
  );
}

export function PaperAnswers() {
  const { session, presentation, paper } = useCheck();
  const say = useSay();
  const { sensitive } = paper.choice;
  const printed = saidIn(session).filter(
    ([fact, reply]) => isSaid(reply) && (sensitive || !isSensitive(fact, presentation)),
  );
  if (printed.length === 0) return null;
  return (
    <section className="paper-part paper-answers">
      <h2>{say("paper.answers")}</h2>
      <ul>
        {printed
          .filter(([, { presumed }]) => !presumed)
          .map(([fact, reply]) => (
            <li key={fact}>
              <Law>{presentation.facts[fact]?.question ?? fact}</Law>{" "}
              <b>
                <Given fact={fact} reply={reply} />
              </b>
            </li>
          ))}
      </ul>
      <Presumed of={printed.filter(([, { presumed }]) => presumed)} />
    </section>
  );
}
