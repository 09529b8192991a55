// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Pourquoi cette question ? »: the rights that the answer may decide, what proves it, where it stays. */
import type { DemandSubject, FactText, ItemText } from "@sauf-conduit/rights";
import { Why } from "@sauf-conduit/ui";
import { useMemo } from "react";
import { decidedBy } from "../engine/assess.ts";
import { decidedIn, practiceToldBy } from "../engine/rights-shown.ts";
import { Law, LawWord, useLawWords } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { subjectName } from "./demand/subject-name.ts";
import { PaperNames } from "./paper-names.tsx";

/** Rights named; the rest is counted. */
const NAMED = 5;

export function WhyAsked({ fact }: { fact: FactText }) {
  const { place, session } = useCheck();
  const say = useSay();
  const demanded = place.returnTo === "demand" ? session.demand.subject : null;
  return (
    <Why title={say("why.title")} open={fact.sensitive !== null}>
      {demanded === null ? <Decided fact={fact} /> : <ForCounter subject={demanded} />}
      {fact.evidence.length > 0 && (
        <p>
          {say("why.papers")} <PaperNames of={fact.evidence} />
        </p>
      )}
      {fact.appreciation && <p>{say("why.appreciation")}</p>}
      {fact.sensitive !== null && <p>{say("why.stays")}</p>}
    </Why>
  );
}

/** The time-limits whose last day the answer gives; it decides no right any more. */
function Days({ fact }: { fact: FactText }) {
  const { model, assessment, presentation } = useCheck();
  const say = useSay();
  const limits = useMemo(() => {
    const questions = model.limitQuestions(assessment.encoded, { max: Infinity });
    return questions.find((one) => one.fact === fact.name)?.limits ?? [];
  }, [model, assessment, fact.name]);
  if (limits.length === 0) return <p>{say("why.nothing")}</p>;
  return (
    <>
      <p>{say("why.days")}</p>
      <ul className="why-list">
        {limits.map(({ item, name }) => {
          const text = presentation.items[item];
          return (
            <li key={`${item} ${name}`}>
              <LawWord>{text?.limits.find((limit) => limit.name === name)?.to ?? name}</LawWord>
              <span className="sub">
                <Law>{text?.title ?? item}</Law>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** It decides no right: it tells what is done to her, and then what she can do. */
function Recognised({ practice }: { practice: ItemText }) {
  const say = useSay();
  return (
    <>
      <p>{say("why.practice")}</p>
      <ul className="why-list">
        <li>
          <Law>{practice.title}</Law>
        </li>
      </ul>
    </>
  );
}

/** She stands at a counter, and comes back to it: what becomes of her rights is not her question. */
function ForCounter({ subject }: { subject: DemandSubject }) {
  const { presentation } = useCheck();
  const say = useSay();
  const words = useLawWords();
  return <p>{say("demand.why", { subject: words(subjectName(subject, presentation)).text })}</p>;
}

/** The rights counted are those of the line above the question; those that one did not come for are counted apart. */
function Decided({ fact }: { fact: FactText }) {
  const { assessment, presentation, groups } = useCheck();
  const say = useSay();
  const { here, elsewhere } = decidedIn(groups, decidedBy(fact.name, assessment, presentation));
  const practice = practiceToldBy(fact.name, presentation);
  if (here.length + elsewhere.length === 0)
    return practice === undefined ? <Days fact={fact} /> : <Recognised practice={practice} />;
  return (
    <>
      {here.length > 0 && <p>{say("why.decides", { count: here.length })}</p>}
      <ul className="why-list">
        {here.slice(0, NAMED).map((right) => (
          <li key={right.unit}>
            <Law>{right.branch?.title ?? right.item.title}</Law>
          </li>
        ))}
        {here.length > NAMED && <li>{say("why.others", { count: here.length - NAMED })}</li>}
      </ul>
      {elsewhere.length > 0 && <p>{say("why.elsewhere", { count: elsewhere.length })}</p>}
    </>
  );
}
