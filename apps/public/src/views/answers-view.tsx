// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Mes réponses »: everything that was said, left open or presumed; each can be changed or taken back. */
import { Button, useArrival } from "@sauf-conduit/ui";
import { useSay } from "../messages/language.tsx";
import { saidIn } from "../session/situation.ts";
import { AnswerGiven } from "./answer-given.tsx";
import { Asides } from "./asides.tsx";
import { useCheck } from "./check-context.tsx";
import { Flips, toldOf } from "./flips.tsx";

export function AnswersView() {
  const { session, move, changes } = useCheck();
  const say = useSay();
  const heading = useArrival("answers");
  const said = saidIn(session);
  const told = toldOf(changes);
  return (
    <div className="column">
      <h1 ref={heading} tabIndex={-1}>
        {say("answers.title")}
      </h1>
      <p className="muted">{say("answers.what")}</p>
      {told.length > 0 && (
        <section aria-labelledby="changed" className="sheet stack changed">
          <h2 id="changed">{say("answers.changed", { count: told.length })}</h2>
          <Flips of={told} />
        </section>
      )}
      {said.length === 0 ? (
        <p>{say("answers.none")}</p>
      ) : (
        <ul className="answers-given">
          {said.map(([fact, reply]) => (
            <AnswerGiven key={fact} fact={fact} reply={reply} onRemoved={() => heading.current?.focus()} />
          ))}
        </ul>
      )}
      <Asides
        asides={session.aside}
        onRemove={(aside) => {
          move({ kind: "aside-removed", aside });
          heading.current?.focus();
        }}
      />
      <div className="question-acts">
        <Button variant="primary" onPress={() => move({ kind: "opened", view: "question" })}>
          {say("answers.continue")}
        </Button>
        <Button onPress={() => move({ kind: "opened", view: "rights" })}>{say("answers.rights")}</Button>
      </div>
    </div>
  );
}
