// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Et si… »: tries another answer, shows the rights that would change, and changes nothing. Left in one press. */
import type { FactText } from "@sauf-conduit/rights";
import { Button, Note, useArrival, useResultInSight } from "@sauf-conduit/ui";
import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components/Form";
import type { Draft } from "../answers/draft.ts";
import { type Fault, readDraft, refused } from "../answers/read-draft.ts";
import { faultOfAnswer } from "../engine/assess.ts";
import type { Supposition } from "../engine/other-replies.ts";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { replyTo } from "../session/session.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { useCheck } from "./check-context.tsx";
import { Flips, toldOf } from "./flips.tsx";

export function WhatIfView({ fact }: { fact: FactText }) {
  const { back } = useCheck();
  const say = useSay();
  const heading = useArrival(`what-if ${fact.name}`);
  const { fields, draft, type, fault, supposed, suppose } = useSupposing(fact);
  const result = useResultInSight(supposed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    suppose();
  };
  return (
    <Form className="column question what-if" validationBehavior="aria" autoComplete="off" onSubmit={submit}>
      <p className="label">{say("what-if.label")}</p>
      <h1 className="question-title" ref={heading} tabIndex={-1}>
        <Law>{fact.question ?? fact.name}</Law>
      </h1>
      <Note icon="useful">{say("what-if.nothing-changed")}</Note>
      <AnswerFields fact={fact} fields={fields} draft={draft} fault={fault} onDraft={type} />
      <div className="question-acts">
        <Button variant="primary" type="submit">
          {say("what-if.try")}
        </Button>
        <Button icon="back" onPress={back}>
          {say("what-if.leave")}
        </Button>
      </div>
      <div role="status" ref={result}>
        {supposed !== null && <Supposed supposed={supposed} />}
      </div>
    </Form>
  );
}

/** What is typed here stays here: it is no reply. */
function useSupposing(fact: FactText) {
  const { presentation, session, suppose } = useCheck();
  const reply = replyTo(session, fact.name);
  const [draft, setDraft] = useState(reply.draft);
  const [fault, setFault] = useState<Fault | null>(null);
  const [supposed, setSupposed] = useState<Supposition | null>(null);
  const fields = (fact.fields ?? []).flatMap((name) => presentation.facts[name] ?? []);
  return {
    fields,
    draft,
    fault,
    supposed,
    type: (typed: Draft) => {
      setDraft(typed);
      setFault(null);
      setSupposed(null);
    },
    suppose: () => {
      const read = readDraft(fact, draft, fields);
      if (!read.ok) return setFault(read.problem);
      const found = suppose({ ...session.replies, [fact.name]: { ...reply, outcome: read.value } });
      const refusal = faultOfAnswer(found.faults, fact);
      if (refusal !== null) return setFault(refused(fact, draft, refusal));
      setSupposed(found);
    },
  };
}

function Supposed({ supposed: { faults, changes } }: { supposed: Supposition }) {
  const say = useSay();
  const told = toldOf(changes);
  if (faults.length > 0) return <p>{say("what-if.contradicts")}</p>;
  return (
    <section aria-labelledby="would-change" className="stack">
      <h2 id="would-change">{say("what-if.changes", { count: told.length })}</h2>
      <Flips of={told} />
    </section>
  );
}
