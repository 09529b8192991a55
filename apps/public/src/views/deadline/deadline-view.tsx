// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Calculer le dernier jour »: the decision and its day on one side, the last day and its count on the other, live. */
import { hasGrammar } from "@sauf-conduit/calendar";
import { Button, Note, useArrival } from "@sauf-conduit/ui";
import { InLanguage, useLanguage, useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { DeadlineAround } from "./deadline-around.tsx";
import { CourtPlace, DeadlineChanges, DeadlineQuestions } from "./deadline-questions.tsx";
import { DeadlineCount, DeadlineDay, useSet } from "./deadline-result.tsx";
import { Entered } from "./entered.tsx";
import { LimitChoice } from "./limit-choice.tsx";
import { type DeadlineReading, useDeadline } from "./use-deadline.ts";
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
  const { today } = useCheck();
  const say = useSay();
  const { day } = useSet();
  const heading = useArrival("deadline");
  const reading = useDeadline();
  const { found, situation } = reading;
  return (
    <div className="deadline">
      <h1 ref={heading} tabIndex={-1}>
        {say("deadline.title")}
      </h1>
      <p className="muted">{say("deadline.today", { day: day(today) })}</p>
      <form className="deadline-columns" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <div className="deadline-form no-print stack">
          <LimitChoice>
            <section id="deadline-questions" tabIndex={-1} aria-label={say.text("deadline.questions")}>
              <DeadlineQuestions reading={reading} />
            </section>
          </LimitChoice>
        </div>
        <div className="deadline-found stack">
          <Entered reading={reading} />
          <Found reading={reading} />
        </div>
        <div className="deadline-form no-print stack">
          <DeadlineChanges reading={reading} />
          <CourtPlace />
        </div>
        {found && (
          <div className="deadline-found stack">
            <DeadlineCount found={found} />
            <DeadlineAround found={found} situation={situation} />
          </div>
        )}
      </form>
      <WayBack />
    </div>
  );
}

function WayBack() {
  const { back } = useCheck();
  const say = useSay();
  return (
    <div className="question-acts no-print">
      <Button icon="back" onPress={back}>
        {say("question.back")}
      </Button>
    </div>
  );
}

/** On a telephone the day stands right under what it is counted from, above what may have changed it. */
function Found({ reading: { found, situation, clash } }: { reading: DeadlineReading }) {
  const say = useSay();
  return (
    <>
      {clash && (
        <div role="alert">
          <Note tone="time" icon="warning">
            {say("contradiction.title")} {say("contradiction.kept")}
          </Note>
        </div>
      )}
      {found && <DeadlineDay found={found} situation={situation} />}
      {!found && !clash && <p className="muted">{say("deadline.none-chosen")}</p>}
    </>
  );
}
