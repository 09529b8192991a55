// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FactText } from "@sauf-conduit/rights";
import { Question, Steps } from "@sauf-conduit/ui";
import { useMemo, useState } from "react";
import type { Draft } from "../answers/draft.ts";
import { type Fault, readDraft, refused } from "../answers/read-draft.ts";
import { faultOfAnswer, refusals } from "../engine/assess.ts";
import { Law } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { replyTo } from "../session/session.ts";
import { situationOf } from "../session/situation.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { useCheck } from "./check-context.tsx";
import { Contradiction } from "./contradiction.tsx";
import { PaperNames } from "./paper-names.tsx";
import { ReadAloud } from "./read-aloud.tsx";
import { useForeseen } from "./use-foreseen.ts";
import { WhyAsked } from "./why-asked.tsx";

export function QuestionView({ fact }: { fact: FactText }) {
  const { session, place, move, follow, back, faults } = useCheck();
  const say = useSay();
  const { fields, fault, setFault, next } = useAnswering(fact);
  const type = (draft: Draft) => {
    setFault(null);
    move({ kind: "typed", fact: fact.name, draft });
  };
  return (
    <Question
      name={fact.name}
      title={<Law>{fact.question ?? fact.name}</Law>}
      above={
        <>
          {place.returnTo === "demand" ? <p className="label">{say("demand.one")}</p> : <Progress />}
          <ReadAloud within="form.question" about={fact.name} />
        </>
      }
      why={<WhyAsked fact={fact} />}
      help={<Help fact={fact} />}
      fault={fault}
      labels={{ back: say("question.back"), next: say("question.next"), skip: say("question.skip") }}
      onBack={back}
      onNext={next}
      onSkip={() => follow({ kind: "skipped", fact: fact.name })}
    >
      <Contradiction faults={faults} at={fact.name} />
      <AnswerFields
        fact={fact}
        fields={fields}
        draft={replyTo(session, fact.name).draft}
        fault={fault}
        onDraft={type}
      />
    </Question>
  );
}

/**
 * What « continuer » does: reads the draft, asks the engine whether it can be true, and says beside the field what it
 * refuses. What was typed stays; an answer that contradicts others is kept, and the person stays to see both.
 */
function useAnswering(fact: FactText) {
  const { model, presentation, today, session, assessment, follow } = useCheck();
  const [fault, setFault] = useState<Fault | null>(null);
  const fields = useMemo(
    () => (fact.fields ?? []).flatMap((name) => presentation.facts[name] ?? []),
    [fact, presentation],
  );
  useForeseen(fact, fields);
  const reply = replyTo(session, fact.name);

  const next = () => {
    const read = readDraft(fact, reply.draft, fields);
    if (!read.ok) return setFault(read.problem);
    const replies = { ...session.replies, [fact.name]: { ...reply, outcome: read.value } };
    const faults = refusals(model, situationOf(replies), today, assessment);
    const refusal = faultOfAnswer(faults, fact);
    if (refusal !== null) return setFault(refused(fact, reply.draft, refusal));
    follow({ kind: "replied", fact: fact.name, outcome: read.value, stays: faults.length > 0 });
  };
  return { fields, fault, setFault, next };
}

/** Rights of what one came for: those decided, and those that answers may still decide. */
function Progress() {
  const { groups } = useCheck();
  const say = useSay();
  const left = groups.unknown.length;
  const decided = groups.yes.length + groups.no.length;
  return (
    <Steps
      answered={decided}
      sure={left}
      possible={0}
      label={say.text("steps.label")}
      spoken={say.text("steps.spoken", { decided, left })}
    >
      <Say id="steps.left" values={{ left }} />
    </Steps>
  );
}

/** Where the answer is found is left out where its own help tells it; to be helped is said all the same. */
function Help({ fact }: { fact: FactText }) {
  const text = fact.help ?? fact.definition;
  const told = fact.help !== null && fact.answeredBy !== "companion";
  if (text === null && (fact.answeredBy ?? "person") === "person") return null;
  return (
    <>
      {text && <Law>{text}</Law>} {!told && <Who fact={fact} />}
    </>
  );
}

/** « Un papier que vous avez reçu »: which one, if the law names it. */
function Who({ fact: { answeredBy, evidence } }: { fact: FactText }) {
  const say = useSay();
  if (answeredBy === null || answeredBy === "person") return null;
  if (answeredBy !== "document" || evidence.length === 0) return say(`who.${answeredBy}`);
  return <Say id="who.document.papers" values={{ papers: <PaperNames key="p" of={evidence} /> }} />;
}
