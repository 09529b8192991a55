// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Calculer le dernier jour »: the decision and its day on one side, the last day and its count on the other, live. */
import { hasGrammar } from "@sauf-conduit/calendar";
import { Button, Note, useArrival } from "@sauf-conduit/ui";
import { InLanguage, useLanguage, useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { DeadlineAround } from "./deadline-around.tsx";
import { DeadlineQuestions } from "./deadline-questions.tsx";
import { DeadlineResult, useSet } from "./deadline-result.tsx";
import { LimitChoice } from "./limit-choice.tsx";
import { useDeadline } from "./use-deadline.ts";
import "../tools.css";

/** A count is said whole in one language: in French for a language that has no sentences for it. */
export function DeadlineView() {
  const { language } = useLanguage();
  if (hasGrammar(language)) return <Calculator />;
  return (
    <div lang="fr" dir="ltr">
      <InLanguage language="fr" rest={null}>
        <Calculator />
      </InLanguage>
    </div>
  );
}

function Calculator() {
  const { today, back } = useCheck();
  const say = useSay();
  const { day } = useSet();
  const heading = useArrival("deadline");
  const reading = useDeadline();
  const { found, situation, clash } = reading;
  return (
    <div className="deadline">
      <h1 ref={heading} tabIndex={-1}>
        {say("deadline.title")}
      </h1>
      <p className="muted">{say("deadline.today", { day: day(today) })}</p>
      <div className="deadline-columns">
        <form
          className="deadline-form no-print stack"
          autoComplete="off"
          onSubmit={(event) => event.preventDefault()}
        >
          <LimitChoice />
          <DeadlineQuestions reading={reading} />
          <div className="question-acts">
            <Button icon="back" onPress={back}>
              {say("question.back")}
            </Button>
          </div>
        </form>
        <div className="stack deadline-found">
          {clash && (
            <div role="alert">
              <Note tone="time" icon="warning">
                {say("contradiction.title")} {say("contradiction.kept")}
              </Note>
            </div>
          )}
          {found === null ? (
            !clash && <p className="muted">{say("deadline.none-chosen")}</p>
          ) : (
            <>
              <DeadlineResult found={found} situation={situation} />
              <DeadlineAround found={found} situation={situation} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
