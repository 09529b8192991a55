// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a right gives, or would give: what may be asked of whom, the card, how long, work, renewal. */
import type { Effects } from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";

const ISSUES = ["entitled", "may-apply", "must", "forbidden", "not-by-this-way"] as const;

/** The effects of the branch, else those of the version that decides, else those of the latest. */
function effectsOf({ item, branch, answer }: RightAnswer): Effects | null {
  const version = item.versions.find(({ name }) => name === answer.version?.name) ?? item.versions.at(-1);
  return branch?.effects ?? version?.effects ?? null;
}

export function Gives({ right }: { right: RightAnswer }) {
  const say = useSay();
  const { item, answer } = right;
  const effects = effectsOf(right);
  const lines = effects === null ? [] : linesOf(effects);
  const issue = ISSUES.find((known) => known === answer.issue);
  const saysIssue = issue && item.kind !== "limit" && answer.value !== "not-applicable";
  return (
    <>
      {saysIssue && (
        <p>
          <b>{say(`issue.${issue}`)}</b>
        </p>
      )}
      {item.summary && (
        <p>
          <Law>{item.summary}</Law>
        </p>
      )}
      {lines.length > 0 && (
        <ul className="plain-list">
          {lines.map(([key, line]) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
      )}
      {!item.summary && lines.length === 0 && <p className="muted">{say("right.gives.none")}</p>}
    </>
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
