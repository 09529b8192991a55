// SPDX-License-Identifier: AGPL-3.0-or-later
/** One right unfolded. The order of its parts is fixed: an empty part says so, and none is left out. */
import type { Effects } from "@sauf-conduit/rights";
import { Icon, RightSection } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { Amounts } from "./amounts.tsx";
import { Appeals } from "./appeals.tsx";
import { useCheck } from "./check-context.tsx";
import { Deciders } from "./deciders.tsx";
import { MayNotAsk, Papers } from "./papers.tsx";
import { Reasons } from "./reasons.tsx";
import { Verified } from "./verified.tsx";

export function RightBody({ right }: { right: RightAnswer }) {
  const { model, assessment } = useCheck();
  const say = useSay();
  const { item, branch, answer } = right;
  const explanation = model.explain(assessment.encoded, right.unit);
  const version = item.versions.find(({ name }) => name === answer.version?.name) ?? item.versions.at(-1);
  const effects = branch?.effects ?? version?.effects ?? null;
  const forbidden = item.mayNotAsk.length + item.mayNotBeSoleProof.length;
  const outOfScope = answer.value === "not-applicable" ? answer.outOfScope : [];

  return (
    <>
      <RightSection icon="gives" title={say(answer.value === "no" ? "right.would-give" : "right.gives")}>
        <Gives right={right} effects={effects} />
        <Amounts item={item} />
      </RightSection>
      <RightSection icon="law" title={say("right.why")}>
        {outOfScope.map((sentence) => (
          <p key={sentence}>
            <LawWord>{sentence}</LawWord>
          </p>
        ))}
        <Reasons explanation={explanation} answer={answer} />
        <Alerts right={right} />
      </RightSection>
      <RightSection icon="decides" title={say("right.decides")}>
        <Deciders right={right} explanation={explanation} />
      </RightSection>
      <RightSection icon="paper" title={say("right.papers")}>
        <Papers item={item} explanation={explanation} />
      </RightSection>
      <RightSection
        icon="refused"
        {...(forbidden > 0 ? { tone: "may-not" as const } : {})}
        title={say("right.may-not-ask")}
      >
        <MayNotAsk item={item} />
      </RightSection>
      <RightSection icon="time" title={say("right.limits")}>
        {item.limits.length === 0 ? (
          <p className="muted">{say("right.limits.none")}</p>
        ) : (
          <ul className="marked">
            {item.limits.map((limit) => (
              <li key={limit.name}>
                <Icon name="time" />
                <span>
                  <LawWord>{limit.to}</LawWord>
                  <span className="sub">
                    <Say id="right.limits.who" values={{ who: <Law>{limit.who}</Law> }} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </RightSection>
      <RightSection icon="appeal" title={say("right.appeals")}>
        <Appeals item={item} />
      </RightSection>
      <RightSection icon="warning" title={say("right.advice")}>
        <Sentences of={[...item.pitfalls, ...item.advice]} none={say("right.advice.none")} />
      </RightSection>
      <RightSection icon="check" tone="foot" title={say("right.verified")}>
        <Verified right={right} />
      </RightSection>
    </>
  );
}

const ISSUES = ["entitled", "may-apply", "must", "forbidden", "not-by-this-way"] as const;

function Gives({
  right: { item, answer },
  effects,
}: {
  right: RightAnswer;
  effects: Effects | null;
}): ReactNode {
  const say = useSay();
  const issue = ISSUES.find((known) => known === answer.issue);
  const duration = typeof effects?.duration === "string" ? effects.duration : effects?.duration?.duration;
  const lines: [key: string, ReactNode][] = [];
  if (effects?.work === "yes") lines.push(["work", say("gives.work.yes")]);
  if (effects?.work === "no") lines.push(["work", say("gives.work.no")]);
  if (effects?.lawfulStay === "yes") lines.push(["stay", say("gives.lawful-stay")]);
  if (duration)
    lines.push([
      "duration",
      <Say key="d" id="gives.duration" values={{ duration: <Law>{duration}</Law> }} />,
    ]);
  if (effects?.renewal)
    lines.push([
      "renewal",
      <Say key="r" id="gives.renewal" values={{ how: <Law>{effects.renewal}</Law> }} />,
    ]);
  if (effects?.forbids)
    lines.push([
      "forbids",
      <Say key="f" id="gives.forbids" values={{ what: <Law>{effects.forbids}</Law> }} />,
    ]);
  if (effects?.reception)
    lines.push([
      "reception",
      <Say key="c" id="gives.reception" values={{ what: <Law>{effects.reception}</Law> }} />,
    ]);
  return (
    <>
      {issue && item.kind !== "limit" && answer.value !== "not-applicable" && (
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

function Alerts({ right }: { right: RightAnswer }) {
  const { presentation } = useCheck();
  const messages = right.answer.alerts
    .map((name) => presentation.alerts[name])
    .filter((text) => text !== undefined);
  const reserved = right.item.alwaysReserved;
  return [...messages, ...reserved].map((text) => (
    <p key={text} className="sub">
      <Law>{text}</Law>
    </p>
  ));
}

function Sentences({ of, none }: { of: readonly string[]; none: string }) {
  if (of.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="plain-list">
      {of.map((sentence) => (
        <li key={sentence}>
          <Law>{sentence}</Law>
        </li>
      ))}
    </ul>
  );
}
