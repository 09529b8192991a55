// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FactText, NextQuestion, SituationFault } from "@sauf-conduit/rights";
import { Note, Question, Steps, Why } from "@sauf-conduit/ui";
import { useMemo, useState } from "react";
import { type Fault, readDraft } from "../answers/read-draft.ts";
import { decidedBy, isPossible } from "../engine/assess.ts";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { replyTo } from "../session/session.ts";
import { settledFacts, situationOf } from "../session/situation.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { useCheck } from "./check-context.tsx";
import { Contradiction } from "./contradiction.tsx";

export interface QuestionViewProps {
  fact: FactText;
  /** Questions that may still change something, this one included. */
  left: number;
  faults: readonly SituationFault[];
}

/** A greater number of questions that remain possible discourages, and tells little: most will never be asked. */
const COUNTED = 20;

/** Rights named under « pourquoi cette question »; the rest is counted. */
const NAMED = 5;

export function QuestionView({ fact, left, faults }: QuestionViewProps) {
  const { model, today, session, move, presentation } = useCheck();
  const say = useSay();
  const [fault, setFault] = useState<Fault | null>(null);
  const { draft } = replyTo(session, fact.name);
  const fields = (fact.fields ?? [])
    .map((name) => presentation.facts[name])
    .filter((one) => one !== undefined);

  const next = () => {
    const read = readDraft(fact, draft, fields);
    if (!read.ok) {
      setFault(read.problem);
      return;
    }
    const reply = { ...replyTo(session, fact.name), outcome: read.value };
    const together = situationOf({ ...session.replies, [fact.name]: reply });
    move({
      kind: "replied",
      fact: fact.name,
      outcome: read.value,
      stays: !isPossible(model, together, today),
    });
  };

  return (
    <Question
      name={fact.name}
      title={<Law>{fact.question ?? fact.name}</Law>}
      above={<Progress left={left} />}
      why={<Reason fact={fact} />}
      help={<Help fact={fact} />}
      labels={{ back: say("question.back"), next: say("question.next"), skip: say("question.skip") }}
      onBack={() => move({ kind: "went-back" })}
      onNext={next}
      onSkip={() => move({ kind: "skipped", fact: fact.name })}
    >
      <Contradiction faults={faults} at={fact.name} />
      <AnswerFields
        fact={fact}
        fields={fields}
        draft={draft}
        fault={fault}
        onDraft={(changed) => {
          setFault(null);
          move({ kind: "typed", fact: fact.name, draft: changed });
        }}
      />
    </Question>
  );
}

/** What is certain and what is possible: one question is, as long as something is undecided; the others may be. */
function Progress({ left }: { left: number }) {
  const { session } = useCheck();
  const say = useSay();
  const answered = settledFacts(session.replies).filter((name) => !session.replies[name]?.presumed).length;
  const sure = Math.min(left, 1);
  return (
    <Steps
      answered={answered}
      sure={sure}
      possible={left - sure}
      label={say("steps.label")}
      spoken={say("steps.spoken", { answered, sure, possible: left - sure })}
    >
      {left > COUNTED ? say("steps.many") : <Say id="steps.left" values={{ left }} />}
    </Steps>
  );
}

function Help({ fact }: { fact: FactText }) {
  const say = useSay();
  const text = fact.help ?? fact.definition;
  const who = fact.answeredBy === null || fact.answeredBy === "person" ? null : say(`who.${fact.answeredBy}`);
  if (text === null && who === null) return null;
  return (
    <>
      {text && <Law>{text}</Law>} {who}
    </>
  );
}

function Reason({ fact }: { fact: FactText }) {
  const { model, assessment, presentation, groups } = useCheck();
  const say = useSay();
  const decided = decidedBy(fact.name, assessment, presentation);
  const rights = [...groups.unknown, ...groups.unasked].filter((right) => decided.has(right.unit));
  const days = useMemo(
    () => model.limitQuestions(assessment.encoded, { max: Infinity }).find((one) => one.fact === fact.name),
    [model, assessment, fact.name],
  );
  const papers = fact.evidence
    .map((id) => presentation.pieces[id]?.name)
    .filter((name) => name !== undefined);
  return (
    <Why title={say("why.title")} open={fact.sensitive !== null}>
      {rights.length > 0 ? (
        <>
          <p>{say("why.decides", { count: rights.length })}</p>
          <ul className="why-list">
            {rights.slice(0, NAMED).map((right) => (
              <li key={right.unit}>
                <Law>{right.branch?.title ?? right.item.title}</Law>
              </li>
            ))}
            {rights.length > NAMED && <li>{say("why.others", { count: rights.length - NAMED })}</li>}
          </ul>
        </>
      ) : days === undefined ? (
        <p>{say("why.nothing")}</p>
      ) : (
        <Days limits={days.limits} />
      )}
      {papers.length > 0 && (
        <p>
          {say("why.papers")}{" "}
          {papers.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <Law>{name}</Law>
            </span>
          ))}
        </p>
      )}
      {fact.appreciation && <p>{say("why.appreciation")}</p>}
      {fact.sensitive !== null && <p>{say("why.stays")}</p>}
    </Why>
  );
}

/** The time-limits whose last day the answer gives. */
function Days({ limits }: { limits: NextQuestion["limits"] }) {
  const { presentation } = useCheck();
  const say = useSay();
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

export function StaleNote() {
  const say = useSay();
  return (
    <Note tone="decide" icon="warning">
      {say("contradiction.stale")}
    </Note>
  );
}
