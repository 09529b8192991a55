// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The sheet of the person. On one page as long as her situation is an ordinary one: what is open, a line each; of what
 * is undecided, the nearest in full and the names of some others; what is closed. Nothing is left out without its count.
 */
import { Glyph, typo } from "@sauf-conduit/ui";
import { questionsOf } from "../engine/assess.ts";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { dayText } from "../law/day-text.ts";
import { useLanguage, useSay } from "../messages/language.tsx";
import { doorOf } from "../session/entrances.ts";
import { answersGiven, kindOfDecision, leftOpen } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { PaperAnswers, unprinted } from "./paper-answers.tsx";
import { PaperFoot, PaperHead } from "./paper-parts.tsx";
import { PaperFull, PaperLine, PaperNamesOf } from "./paper-right.tsx";
import { StaleNote } from "./stale-note.tsx";

/** How many rights of each group have room on one page. */
const LINES = { limits: 6, yes: 4, unknown: 5, no: 3 } as const;
/** Of the undecided, in full. */
const FULL = 1;

/** Counted, as on the screen: they are not what she came for. */
const COUNTED = ["unasked", "notApplicable", "closedToAll"] as const;

export function PersonSheet() {
  const { groups, faults } = useCheck();
  const say = useSay();
  const shown = [...groups.limits, ...groups.yes, ...groups.unknown, ...groups.no];
  return (
    <>
      <div className="paper-body">
        <Head />
        {faults.length > 0 && <StaleNote />}
        {groups.limits.length > 0 && <Lines id="limits" />}
        <Lines id="yes" />
        <Undecided />
        <Lines id="no" />
        <p className="fine paper-counted">
          {COUNTED.filter((id) => groups[id].length > 0).map((id) => (
            <span key={id}>{say(`group.${id}.folded`, { count: groups[id].length })}. </span>
          ))}
        </p>
        <PaperAnswers />
        <ToNote />
      </div>
      <PaperFoot items={shown.map(({ item }) => item)} />
    </>
  );
}

function Head() {
  const { session, presentation, today, paper } = useCheck();
  const say = useSay();
  const { language } = useLanguage();
  const kept = paper.choice.sensitive ? 0 : unprinted(session.replies, presentation);
  return (
    <PaperHead title={say("paper.title", { day: typo(dayText(today, language), language) })}>
      {say("paper.made")}
      <br />
      {say("paper.according", { answers: answersGiven(session.replies), open: leftOpen(session.replies) })}
      {kept > 0 && <br />}
      {kept > 0 && say("paper.unprinted", { count: kept })}
    </PaperHead>
  );
}

type GroupId = keyof typeof LINES;

function GroupTitle({ id }: { id: GroupId }) {
  const { groups } = useCheck();
  const say = useSay();
  return (
    <h2>
      <Glyph value={id === "limits" ? "yes" : id} /> {say(`group.${id}`)}{" "}
      <span className="count">{say("group.count", { count: groups[id].length })}</span>
    </h2>
  );
}

/** A group of which each right has its line; unfolded on the screen, it is in full here. */
function Lines({ id }: { id: Exclude<GroupId, "unknown"> }) {
  const { groups, unfolded, paper } = useCheck();
  const say = useSay();
  const rights: readonly RightAnswer[] = groups[id];
  // What is open, or runs out, is always named: only what is closed today is counted past a few.
  const most = paper.choice.whole || id !== "no" ? rights.length : LINES[id];
  const shown = rights.filter(({ unit }, index) => index < most || unfolded.has(unit));
  return (
    <section className="paper-part">
      <GroupTitle id={id} />
      <ul className="paper-rights">
        {shown.map((right) =>
          unfolded.has(right.unit) ? (
            <PaperFull key={right.unit} right={right} />
          ) : (
            <PaperLine key={right.unit} right={right} brief={rights.length > LINES[id]} />
          ),
        )}
      </ul>
      {rights.length > shown.length && (
        <p className="fine">{say("paper.more", { count: rights.length - shown.length })}</p>
      )}
    </section>
  );
}

/** What she unfolded, else what is nearest to be decided: in full. Some others by name, the rest counted. */
function Undecided() {
  const { groups, unfolded, paper } = useCheck();
  const say = useSay();
  const nearest = useNearestFirst(groups.unknown);
  const hers = nearest.filter(({ unit }) => unfolded.has(unit));
  const full = hers.length > 0 ? hers : nearest.slice(0, FULL);
  const others = nearest.filter((right) => !full.includes(right));
  return (
    <section className="paper-part">
      <GroupTitle id="unknown" />
      {nearest.length > 0 && <p className="fine">{say("paper.undecided")}</p>}
      <ul className="paper-rights">
        {full.map((right) => (
          <PaperFull key={right.unit} right={right} />
        ))}
        {paper.choice.whole && others.map((right) => <PaperFull key={right.unit} right={right} />)}
      </ul>
      {!paper.choice.whole && <Others of={others} />}
    </section>
  );
}

/** By their names, one after the other; past a few, counted. */
function Others({ of }: { of: readonly RightAnswer[] }) {
  const say = useSay();
  if (of.length === 0) return null;
  const named = of.slice(0, LINES.unknown);
  return (
    <p className="paper-others">
      <b>{say("paper.others")}</b> <PaperNamesOf rights={named} />{" "}
      {of.length > named.length && say("paper.more", { count: of.length - named.length })}
    </p>
  );
}

/**
 * What one came for first; then where papers are asked at a counter; then what the fewest answers decide. Time-limits
 * come last; equal ones, in the order of the screen.
 */
function useNearestFirst(rights: readonly RightAnswer[]): readonly RightAnswer[] {
  const { session, presentation } = useCheck();
  const first: readonly string[] = doorOf(session.entrance ?? "all", kindOfDecision(session.replies)).first;
  const rank = ({ unit, item, answer }: RightAnswer): number => {
    const kind = first.includes(unit) ? 0 : item.kind === "limit" ? 2 : 1;
    const atCounter = item.mayAsk.length + item.mayNotAsk.length > 0 ? 0 : 1;
    return (2 * kind + atCounter) * 1_000 + questionsOf(answer, presentation).length;
  };
  return [...rights].sort((a, b) => rank(a) - rank(b));
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
