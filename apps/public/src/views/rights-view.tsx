// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Vos droits aujourd'hui »: the page of results, and on a phone what the live bar opens. */
import type { SituationFault } from "@sauf-conduit/rights";
import { Button, Glyph, goToPart, LinkButton, Note, typo, useArrival } from "@sauf-conduit/ui";
import { dayText } from "../law/test-words.ts";
import { Law } from "../law/words.tsx";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { answersGiven, leftOpen } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { Contradiction } from "./contradiction.tsx";
import { StaleNote } from "./question-view.tsx";
import { RightsList } from "./rights-list.tsx";

/** @param next the question that would decide fastest, or null when no answer can change anything. */
export function RightsView({ next, faults }: { next: string | null; faults: readonly SituationFault[] }) {
  const { session, move, groups, presentation, today } = useCheck();
  const say = useSay();
  const { language } = useLanguage();
  const heading = useArrival("rights");
  const open = leftOpen(session.replies);
  const question = next === null ? null : (presentation.facts[next]?.question ?? null);

  return (
    <div className="results">
      <aside className="results-side no-print" aria-label={say("rights.in-page")}>
        <p className="label">{say("rights.in-page")}</p>
        <ul className="results-nav">
          {(["yes", "unknown", "no"] as const).map((id) => (
            <li key={id}>
              <Glyph value={id} />
              <LinkButton onPress={() => goToPart(`page-${id}`)}>{say(`group.${id}`)}</LinkButton>
              <b className="num">{groups[id].length}</b>
            </li>
          ))}
        </ul>
        {question !== null && (
          <Note tone="decide" icon="useful">
            <b>{say("rights.most-useful")}</b>
            <p>
              <Law>{question}</Law>
            </p>
            <Button small onPress={() => move({ kind: "opened", view: "question" })}>
              {say("rights.answer")}
            </Button>
          </Note>
        )}
      </aside>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {say("rights.title")}
        </h1>
        <p className="muted">
          <Say
            id="rights.according"
            values={{
              answers: answersGiven(session.replies),
              open,
              day: <b key="d">{typo(dayText(today, language), language)}</b>,
            }}
          />
        </p>
        <div className="row row-wrap results-acts no-print">
          {next !== null && (
            <Button variant="primary" small onPress={() => move({ kind: "opened", view: "question" })}>
              {say("rights.continue")}
            </Button>
          )}
          <Button small icon="edit" onPress={() => move({ kind: "opened", view: "answers" })}>
            {say("rights.my-answers")}
          </Button>
          <Button small icon="print" onPress={() => window.print()}>
            {say("rights.print")}
          </Button>
        </div>
        {faults.length > 0 && (
          <>
            <Contradiction faults={faults} at={null} />
            <StaleNote />
          </>
        )}
        {next === null && faults.length === 0 && (
          <Note tone="way" icon="check">
            {say(open > 0 ? "rights.finished.open" : "rights.finished", { count: open })}
          </Note>
        )}
        <RightsList prefix="page" />
      </div>
    </div>
  );
}
