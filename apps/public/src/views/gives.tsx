// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a right gives, or would give: what may be asked of whom, the card, how long, work, renewal. */
import type { BranchText, Effects } from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import { openedBy, type RightAnswer } from "../engine/rights-shown.ts";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";

const ISSUES = ["entitled", "may-apply", "must", "forbidden", "not-by-this-way"] as const;

/** The effects of the branch, else those of the version that decides, else those of the latest. */
function effectsOf({ item, answer }: RightAnswer, branch: BranchText | null): Effects | null {
  const version = item.versions.find(({ name }) => name === answer.version?.name) ?? item.versions.at(-1);
  return branch?.effects ?? version?.effects ?? null;
}

export function Gives({ right }: { right: RightAnswer }) {
  const say = useSay();
  const { item, branch, answer } = right;
  const ways = openedBy(right);
  const effects = ways.length > 0 ? null : effectsOf(right, branch);
  const issue = ISSUES.find((known) => known === answer.issue);
  const saysIssue = issue && item.kind !== "limit" && answer.value !== "not-applicable";
  return (
    <>
      {saysIssue && (
        <p>
          <b>{say(`issue.${issue}`)}</b>
        </p>
      )}
      {ways.map((way) => (
        <Way key={way.id} way={way} effects={effectsOf(right, way)} />
      ))}
      {item.summary && (
        <Summary ofAllWays={ways.length > 0 && ways.length < item.branches.length}>{item.summary}</Summary>
      )}
      <Given effects={effects} />
      {!item.summary && ways.length === 0 && !hasLines(effects) && (
        <p className="muted">{say("right.gives.none")}</p>
      )}
    </>
  );
}

/** A branch that opens the right, and what it gives. */
function Way({ way, effects }: { way: BranchText; effects: Effects | null }) {
  return (
    <>
      <p>
        <b>
          <Law>{way.title}</Law>
        </b>
      </p>
      <Given effects={effects} />
    </>
  );
}

/** @param ofAllWays some branches are open, and the summary speaks of the others too. */
function Summary({ ofAllWays, children }: { ofAllWays: boolean; children: string }) {
  const summary = <Law>{children}</Law>;
  if (!ofAllWays) return <p>{summary}</p>;
  return (
    <p className="sub">
      <Say id="gives.all-ways" values={{ summary }} />
    </p>
  );
}

const hasLines = (effects: Effects | null): boolean => effects !== null && linesOf(effects).length > 0;

function Given({ effects }: { effects: Effects | null }) {
  if (effects === null || !hasLines(effects)) return null;
  return (
    <ul className="plain-list">
      {linesOf(effects).map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
}

type Line = readonly [key: string, line: ReactNode];

function linesOf({ title, duration, work, lawfulStay, renewal, forbids, reception }: Effects): Line[] {
  const law = (text: string) => <Law key="l">{text}</Law>;
  const lines: (Line | null)[] = [
    title?.kind === "word" ? ["title", <LawWord key="t">{title.word}</LawWord>] : null,
    duration === undefined ? null : ["duration", <Lasting key="d" duration={duration} />],
    work === "yes" ? ["work", <Say key="w" id="gives.work.yes" />] : null,
    work === "no" ? ["work", <Say key="w" id="gives.work.no" />] : null,
    lawfulStay === "yes" ? ["stay", <Say key="s" id="gives.lawful-stay" />] : null,
    renewal ? ["renewal", <Say key="r" id="gives.renewal" values={{ how: law(renewal) }} />] : null,
    forbids ? ["forbids", <Say key="f" id="gives.forbids" values={{ what: law(forbids) }} />] : null,
    reception ? ["reception", <Say key="c" id="gives.reception" values={{ what: law(reception) }} />] : null,
  ];
  return lines.filter((line) => line !== null);
}

function Lasting({ duration }: { duration: NonNullable<Effects["duration"]> }) {
  const law = (text: string) => <Law key={text}>{text}</Law>;
  if (typeof duration === "string") return <Say id="gives.duration" values={{ duration: law(duration) }} />;
  const values = { duration: law(duration.duration), since: law(duration.since) };
  return <Say id="gives.duration.since" values={values} />;
}
