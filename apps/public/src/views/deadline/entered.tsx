// SPDX-License-Identifier: AGPL-3.0-or-later
/** On paper, where no field is printed: the answers that the day was counted from, save those to sensitive questions. */
import type { Answer } from "@sauf-conduit/rights";
import { isSensitive } from "../../engine/assess.ts";
import { Tested } from "../../law/tested.tsx";
import { Law } from "../../law/words.tsx";
import { Say, useSay } from "../../messages/language.tsx";
import type { Reply } from "../../session/session.ts";
import { saidByPerson } from "../../session/situation.ts";
import { useCheck } from "../check-context.tsx";
import { Given } from "../given.tsx";
import type { DeadlineReading } from "./use-deadline.ts";

export function Entered({ reading: { asked, changes, situation } }: { reading: DeadlineReading }) {
  const { session, presentation } = useCheck();
  const say = useSay();
  const replies = { ...saidByPerson(session.replies), ...session.deadline.replies };
  const said = [...asked, ...changes].flatMap((fact) => {
    const reply = replies[fact.name];
    const isCounted = isSame(reply, situation.facts[fact.name]);
    return reply && isCounted && !isSensitive(fact.name, presentation) ? [{ fact, reply }] : [];
  });
  if (said.length === 0) return null;
  const happened = said.filter(({ reply }) => !isNever(reply));
  return (
    <section className="only-print paper-answers">
      <p>
        <b>{say("paper.answers")}</b>
      </p>
      <ul>
        {happened.map(({ fact, reply }) => (
          <li key={fact.name}>
            <Law>{fact.question ?? fact.name}</Law>{" "}
            <b>
              <Given fact={fact.name} reply={reply} />
            </b>
          </li>
        ))}
      </ul>
      <Never names={said.filter(({ reply }) => isNever(reply)).map(({ fact }) => fact.name)} />
    </section>
  );
}

/** What was typed a moment ago may not be counted yet: a sheet never stands on two readings. */
const isSame = (reply: Reply | undefined, counted: Answer | undefined): boolean =>
  reply?.outcome?.kind === "answered" && JSON.stringify(reply.outcome.answer) === JSON.stringify(counted);

const isNever = ({ draft }: Reply): boolean => draft.choice === "none";

/** All that is told to have never happened, in one line. */
function Never({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  const named = names.map((name, index) => (
    <span key={name}>
      {index > 0 && " · "}
      <Tested>{name}</Tested>
    </span>
  ));
  return (
    <p className="fine">
      <Say id="deadline.never" values={{ facts: named }} />
    </p>
  );
}
