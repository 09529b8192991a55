// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Vos droits aujourd'hui »: the page of results, and on a phone what the live bar opens. */
import { Button, Note, typo, useArrival } from "@sauf-conduit/ui";
import { questionsOf } from "../engine/assess.ts";
import { dayText } from "../law/day-text.ts";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { answersGiven, leftOpen, settledFacts } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { Contradiction } from "./contradiction.tsx";
import { RightsList } from "./rights-list.tsx";
import { RightsSide } from "./rights-side.tsx";
import { StaleNote } from "./stale-note.tsx";

export function RightsView() {
  const { session, next, faults, today } = useCheck();
  const say = useSay();
  const { language } = useLanguage();
  const heading = useArrival("rights");
  const open = leftOpen(session.replies);
  const day = <b key="d">{typo(dayText(today, language), language)}</b>;
  return (
    <div className="results">
      <RightsSide />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {say("rights.title")}
        </h1>
        <p className="muted">
          <Say id="rights.according" values={{ answers: answersGiven(session.replies), open, day }} />
        </p>
        <Acts />
        {faults.length > 0 && (
          <>
            <Contradiction faults={faults} at={null} />
            <StaleNote />
          </>
        )}
        {next === null && faults.length === 0 && <Finished open={open} />}
        <RightsList prefix="page" asked={null} />
      </div>
    </div>
  );
}

/** No question is put any more. What her answers leave without object was not: the rights that rest on it still show it. */
function Finished({ open }: { open: number }) {
  const { session, groups, presentation } = useCheck();
  const say = useSay();
  const settled = settledFacts(session.replies);
  const isLeft = groups.unknown.some(({ answer }) =>
    questionsOf(answer, presentation).some((name) => !settled.includes(name)),
  );
  const whole = open > 0 ? "rights.finished.open" : "rights.finished";
  return (
    <Note tone="way" icon="check">
      {say(isLeft ? "rights.finished.moot" : whole, { count: open })}
    </Note>
  );
}

function Acts() {
  const { next, move } = useCheck();
  const say = useSay();
  return (
    <div className="row row-wrap results-acts no-print">
      {next !== null && (
        <Button variant="primary" small onPress={() => move({ kind: "opened", view: "question" })}>
          {say("rights.continue")}
        </Button>
      )}
      <Button small icon="edit" onPress={() => move({ kind: "opened", view: "answers" })}>
        {say("rights.my-answers")}
      </Button>
      <Button small icon="print" onPress={() => move({ kind: "opened", view: "keep" })}>
        {say("keep.open")}
      </Button>
    </div>
  );
}
