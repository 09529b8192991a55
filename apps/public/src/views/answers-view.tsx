// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Mes réponses »: everything that was said, left open or presumed; each can be changed or taken back. */
import { Button, useArrival } from "@sauf-conduit/ui";
import { useAnswerText, useListText } from "../law/tested.tsx";
import { capital, Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import type { Reply } from "../session/session.ts";
import { useCheck } from "./check-context.tsx";

export function AnswersView() {
  const { session, move, presentation } = useCheck();
  const say = useSay();
  const heading = useArrival("answers");
  const order = [
    ...session.trail,
    ...Object.keys(session.replies).filter((fact) => !session.trail.includes(fact)),
  ];
  const said = order
    .map((fact) => [fact, session.replies[fact]] as const)
    .filter(
      (entry): entry is [string, Reply] =>
        entry[1] !== undefined && (entry[1].outcome !== null || entry[1].skipped),
    );

  return (
    <div className="column">
      <h1 ref={heading} tabIndex={-1}>
        {say("answers.title")}
      </h1>
      <p className="muted">{say("answers.what")}</p>
      {said.length === 0 ? (
        <p>{say("answers.none")}</p>
      ) : (
        <ul className="answers-given">
          {said.map(([fact, reply]) => (
            <li key={fact}>
              <div>
                <p>
                  <Law>{presentation.facts[fact]?.question ?? fact}</Law>
                </p>
                <p>
                  <b>
                    <bdi>
                      <Given fact={fact} reply={reply} />
                    </bdi>
                  </b>
                  {reply.presumed && <span className="fine"> {say("answers.presumed")}</span>}
                </p>
              </div>
              <div className="row">
                <Button
                  small
                  aria-label={say("answers.change.of", {
                    question: presentation.facts[fact]?.question ?? fact,
                  })}
                  onPress={() => move({ kind: "asked", fact, returnTo: "answers" })}
                >
                  {say("answers.change")}
                </Button>
                <Button
                  small
                  variant="quiet"
                  aria-label={say("answers.remove.of", {
                    question: presentation.facts[fact]?.question ?? fact,
                  })}
                  onPress={() => {
                    move({ kind: "removed", fact });
                    heading.current?.focus();
                  }}
                >
                  {say("answers.remove")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="question-acts">
        <Button variant="primary" onPress={() => move({ kind: "opened", view: "question" })}>
          {say("answers.continue")}
        </Button>
        <Button onPress={() => move({ kind: "opened", view: "rights" })}>{say("answers.rights")}</Button>
      </div>
    </div>
  );
}

function Given({ fact, reply }: { fact: string; reply: Reply }) {
  const { presentation } = useCheck();
  const say = useSay();
  const answerText = useAnswerText();
  const listText = useListText();
  const text = presentation.facts[fact];
  const { outcome } = reply;
  if (outcome === null) return say("answers.skipped");
  switch (outcome.kind) {
    case "unknown":
      return say("answer.unknown");
    case "declined":
      return say("answer.declined");
    case "listed":
      return listText(outcome.list);
    case "answered":
      return capital(answerText(outcome.answer, text?.ifNone ?? null, text?.unit ?? null));
  }
}
