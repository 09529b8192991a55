// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The sheet that is printed, from whatever view: what is open, undecided, closed and why, what may not be asked, the
 * answers given, the age of the law. Paper is seen by others: no name, and no answer to a sensitive question.
 */
import { Brand, typo } from "@sauf-conduit/ui";
import { dayText } from "../law/day-text.ts";
import { useLanguage, useSay } from "../messages/language.tsx";
import { answersGiven, leftOpen } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { PaperAnswers, unprinted } from "./paper-answers.tsx";
import { PaperGroup } from "./paper-group.tsx";
import { PaperMayNotAsk } from "./paper-may-not-ask.tsx";
import { StaleNote } from "./stale-note.tsx";

/** Counted, as on the screen: they are not what she came for. */
const COUNTED = ["unasked", "notApplicable", "closedToAll"] as const;

export function Paper() {
  const { groups, faults } = useCheck();
  const say = useSay();
  return (
    <article className="paper">
      <div className="paper-body">
        <PaperHead />
        {faults.length > 0 && <StaleNote />}
        {groups.limits.length > 0 && <PaperGroup id="limits" />}
        <PaperGroup id="yes" />
        <PaperGroup id="unknown" />
        <PaperMayNotAsk />
        <PaperGroup id="no" />
        {COUNTED.filter((id) => groups[id].length > 0).map((id) => (
          <p key={id} className="fine">
            {say(`group.${id}.folded`, { count: groups[id].length })}
          </p>
        ))}
        <PaperAnswers />
        <ToNote />
      </div>
      <PaperFoot />
    </article>
  );
}

function PaperHead() {
  const { session, presentation, today } = useCheck();
  const say = useSay();
  const { language } = useLanguage();
  const kept = unprinted(session.replies, presentation);
  return (
    <header className="paper-head">
      <div>
        <Brand />
        <h1>{say("paper.title", { day: typo(dayText(today, language), language) })}</h1>
      </div>
      <p className="fine">
        {say("paper.made")}
        <br />
        {say("paper.according", {
          answers: answersGiven(session.replies),
          open: leftOpen(session.replies),
        })}
        {kept > 0 && <br />}
        {kept > 0 && say("paper.unprinted", { count: kept })}
      </p>
    </header>
  );
}

const TO_NOTE = ["paper.note.when", "paper.note.said", "paper.note.paper", "paper.note.witness"] as const;

/** Lines to fill in at the counter. */
function ToNote() {
  const say = useSay();
  return (
    <section className="paper-part paper-note">
      <h2>{say("paper.note")}</h2>
      <ul>
        {TO_NOTE.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** On each page: which law answered, and what the sheet is not. */
function PaperFoot() {
  const { model, today } = useCheck();
  const say = useSay();
  const { language } = useLanguage();
  return (
    <footer className="paper-foot">
      <div>
        <p>
          {say("shell.law", { day: typo(dayText(today, language), language) })}{" "}
          <span translate="no">{say("shell.hash", { hash: model.hash.slice(0, 12) })}</span>{" "}
          {say("shell.informs")}
        </p>
      </div>
    </footer>
  );
}
