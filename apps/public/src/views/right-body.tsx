// SPDX-License-Identifier: AGPL-3.0-or-later
/** One right unfolded. The order of its parts is fixed: an empty part says so, and none is left out. */

import { RightSection } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { isUnruled, type RightAnswer } from "../engine/rights-shown.ts";
import { Law, LawWord } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { Afterwards } from "./afterwards.tsx";
import { Amounts } from "./amounts.tsx";
import { Appeals } from "./appeals.tsx";
import { useCheck } from "./check-context.tsx";
import { Deciders } from "./deciders.tsx";
import { Gives } from "./gives.tsx";
import { Limits } from "./limits.tsx";
import { MayNotAsk, Papers } from "./papers.tsx";
import { ReadAloud } from "./read-aloud.tsx";
import { Reasons } from "./reasons.tsx";
import { Verified } from "./verified.tsx";
import { WhomToContact } from "./whom-to-contact.tsx";

export function RightBody({ right }: { right: RightAnswer }) {
  const { model, assessment, today } = useCheck();
  const say = useSay();
  const { item, answer } = right;
  const explanation = model.explain(assessment.encoded, right.unit);
  return (
    <>
      <ReadAloud within=".right" about={right.unit} />
      <RightSection icon="gives" title={say(answer.value === "no" ? "right.would-give" : "right.gives")}>
        <Gives right={right} />
        <Amounts item={item} />
      </RightSection>
      <RightSection icon="law" title={say("right.why")}>
        <OutOfScope right={right} />
        {isUnruled(right, answer, today) ? (
          <p>{say("reason.none.unruled")}</p>
        ) : (
          <Reasons explanation={explanation} answer={answer} />
        )}
        <Remarks right={right} />
      </RightSection>
      <RightSection icon="decides" title={say("right.decides")}>
        <Deciders right={right} explanation={explanation} />
      </RightSection>
      <RightSection icon="paper" title={say("right.papers")}>
        <Papers item={item} explanation={explanation} />
      </RightSection>
      <MayNotAsk item={item} />
      <RightSection icon="time" title={say("right.limits")}>
        <Limits item={item} />
      </RightSection>
      <RightSection icon="appeal" title={say("right.appeals")}>
        <Appeals item={item} />
      </RightSection>
      <RightSection icon="onward" title={say("right.afterwards")}>
        <Afterwards right={right} />
      </RightSection>
      <RightSection icon="said" title={say("right.whom")}>
        <WhomToContact about={item} />
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

function OutOfScope({ right: { answer } }: { right: RightAnswer }) {
  if (answer.value !== "not-applicable") return null;
  return answer.outOfScope.map((sentence) => (
    <p key={sentence}>
      <LawWord>{sentence}</LawWord>
    </p>
  ));
}

/** What the law adds to the answer: a note on this case, alerts that the answers raised, reserves that always hold. */
function Remarks({ right: { item, branch, answer } }: { right: RightAnswer }) {
  const { presentation } = useCheck();
  const alerts = answer.alerts.flatMap((name) => presentation.alerts[name] ?? []);
  const remarks = [...(branch?.note ? [branch.note] : []), ...alerts, ...item.alwaysReserved];
  return remarks.map((text) => (
    <p key={text} className="sub">
      <LawWord>{text}</LawWord>
    </p>
  ));
}

function Sentences({ of, none }: { of: readonly string[]; none: ReactNode }) {
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
