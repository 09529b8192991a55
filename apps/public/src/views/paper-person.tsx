// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The sheet of the person, in the order of the screen. On one page as long as her situation is an ordinary one: what is
 * open, a line each; of what is undecided, one in full and the names of some others; what is closed. Nothing is
 * left out without its count.
 */
import { Glyph, typo } from "@sauf-conduit/ui";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { dayText } from "../law/day-text.ts";
import { useLanguage, useSay } from "../messages/language.tsx";
import { answersGiven, leftOpen } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { isAtCounter } from "./keep/at-counter.ts";
import { PaperAnswers, unprinted } from "./paper-answers.tsx";
import { PaperFoot, PaperHead } from "./paper-parts.tsx";
import { isTelling, PaperPractice } from "./paper-practice.tsx";
import { PaperFull, PaperLine, PaperNamesOf } from "./paper-right.tsx";
import { countedGroups, countMessage, type ListedGroup, listedGroups } from "./rights-groups.ts";
import { StaleNote } from "./stale-note.tsx";

/** How many rights of each group have room on one page. */
const LINES = { limits: 6, yes: 3, unknown: 5, no: 3 } as const;

export function PersonSheet() {
  const { groups, faults } = useCheck();
  const say = useSay();
  const { withheld } = usePractices();
  const listed = listedGroups(groups);
  return (
    <>
      <div className="paper-body">
        <Head />
        {faults.length > 0 && <StaleNote />}
        {listed.map((id) => (
          <Group key={id} id={id} />
        ))}
        <p className="fine paper-counted">
          {groups.no.length === 0 && (
            <span>
              {say("group.no")}
              {say("paper.colon")} {say("group.count", { count: 0 })}.{" "}
            </span>
          )}
          {withheld > 0 && <span>{say("paper.practices.unprinted", { count: withheld })} </span>}
          {countedGroups(groups).map((id) => (
            <span key={id}>{say(`group.${id}.folded`, { count: groups[id].length })}. </span>
          ))}
        </p>
        <PaperAnswers />
        <ToNote />
      </div>
      <PaperFoot items={listed.flatMap((id) => groups[id].map(({ item }) => item))} />
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

function Group({ id }: { id: ListedGroup }) {
  if (id === "practices") return <Practices />;
  return id === "unknown" ? <Undecided /> : <Lines id={id} />;
}

type RightsGroup = Exclude<ListedGroup, "practices">;

function GroupTitle({ id }: { id: RightsGroup }) {
  const { groups } = useCheck();
  const say = useSay();
  return (
    <h2>
      <Glyph value={id === "limits" ? "yes" : id} /> {say(`group.${id}`)}{" "}
      <span className="count">{say("group.count", { count: groups[id].length })}</span>
    </h2>
  );
}

/** Those that repeat a sensitive answer are printed if she ticked it, else only counted. */
function usePractices() {
  const { groups, presentation, paper } = useCheck();
  const printed = groups.practices.filter(
    ({ item }) => paper.choice.sensitive || !isTelling(item, presentation),
  );
  return { printed, withheld: groups.practices.length - printed.length };
}

function Practices() {
  const { printed } = usePractices();
  const say = useSay();
  if (printed.length === 0) return null;
  return (
    <section className="paper-part">
      <h2>
        {say("group.practices")}{" "}
        <span className="count">{say(countMessage("practices"), { count: printed.length })}</span>
      </h2>
      <ul className="paper-rights">
        {printed.map((right) => (
          <PaperPractice key={right.unit} right={right} />
        ))}
      </ul>
    </section>
  );
}

/** A group of which each right has its line; unfolded on the screen, it is in full here. */
function Lines({ id }: { id: Exclude<RightsGroup, "unknown"> }) {
  const { groups, unfolded, paper } = useCheck();
  const say = useSay();
  const rights: readonly RightAnswer[] = groups[id];
  // What is open, or runs out, is always named: only what is closed today is counted past a few.
  const most = paper.choice.whole || id !== "no" ? rights.length : LINES[id];
  // Nothing is closed: said with what is only counted, no title over nothing.
  if (id === "no" && rights.length === 0) return null;
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

/**
 * In full, what she unfolded; else, unless time-limits run and are what presses, the nearest of those of which something
 * may not be asked, since a paper goes to a counter. Some others by name, the rest counted.
 */
function Undecided() {
  const { groups, undecided, unfolded, paper } = useCheck();
  const say = useSay();
  const { near, far } = undecided();
  const hers = [...near, ...far].filter(({ unit }) => unfolded.has(unit));
  const nearest =
    near.find(({ item }) => item.mayNotAsk.length + item.mayNotBeSoleProof.length > 0) ??
    near.find(({ item }) => isAtCounter(item)) ??
    near[0];
  const alone = hers.length > 0 || groups.limits.length > 0 || nearest === undefined;
  const full = alone ? hers : [nearest];
  const others = (of: readonly RightAnswer[]) => of.filter((right) => !full.includes(right));
  const farther = others(far);
  return (
    <section className="paper-part">
      <GroupTitle id="unknown" />
      {near.length > 0 && <p className="fine">{say("paper.undecided")}</p>}
      <InFull of={full} />
      {paper.choice.whole ? <InFull of={others(near)} /> : <Others of={others(near)} />}
      {farther.length > 0 && (
        <p className="paper-others">{say("group.far.folded", { count: farther.length })}.</p>
      )}
      {paper.choice.whole && <InFull of={farther} />}
    </section>
  );
}

function InFull({ of }: { of: readonly RightAnswer[] }) {
  return (
    <ul className="paper-rights">
      {of.map((right) => (
        <PaperFull key={right.unit} right={right} />
      ))}
    </ul>
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
