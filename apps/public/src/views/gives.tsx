// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a right gives, or would give: what may be asked of whom, the card, how long, work, renewal. */
import type { BranchText, Effects } from "@sauf-conduit/rights";
import { openedBy, type RightAnswer } from "../engine/rights-shown.ts";
import { type GivenLine, givenBy } from "../law/given.ts";
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
      {!item.summary && ways.length === 0 && givenBy(effects).length === 0 && (
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

function Given({ effects }: { effects: Effects | null }) {
  const lines = givenBy(effects);
  if (lines.length === 0) return null;
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line.message ?? "title"}>
          <GivenText line={line} />
        </li>
      ))}
    </ul>
  );
}

function GivenText({ line: { message, words } }: { line: GivenLine }) {
  if (message === null) return <LawWord>{words.title}</LawWord>;
  const said = Object.entries(words).map(([name, text]) => [name, <Law key={name}>{text}</Law>]);
  return <Say id={message} values={Object.fromEntries(said)} />;
}
