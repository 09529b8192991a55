// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the chosen limit needs to know, asked by the same fields as the check; each answer counts at once. */
import { PLACES, type Place } from "@sauf-conduit/calendar";
import type { Deadline } from "@sauf-conduit/deadlines";
import type { FactText } from "@sauf-conduit/rights";
import { Button, ChoiceEntry, Note, Why } from "@sauf-conduit/ui";
import { useState } from "react";
import { type Draft, EMPTY_DRAFT } from "../../answers/draft.ts";
import { Law } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { AnswerFields } from "../answer-fields.tsx";
import { useCheck } from "../check-context.tsx";
import { useSet } from "./deadline-result.tsx";
import { type DeadlineReading, replyOf, useDraft, useFault } from "./use-deadline.ts";

/** What the decision says, and its day. */
export function DeadlineQuestions({ reading: { asked, start, found } }: { reading: DeadlineReading }) {
  return asked.map((fact) => (
    <OneQuestion
      key={fact.name}
      fact={fact}
      start={fact.name === start}
      first={fact.name === found?.depends?.facts[0]}
    />
  ));
}

/** @param first the day that is shown rests on its answer before any other. */
function OneQuestion({ fact, start, first = false }: { fact: FactText; start: boolean; first?: boolean }) {
  const { session, move } = useCheck();
  const say = useSay();
  const draft = useDraft(fact, start);
  const wrong = useFault(fact, draft);
  // While one types, a day is not yet one: what is wrong is said once the field is left.
  const [left, setLeft] = useState<Draft | null>(null);
  const answer = (typed: Draft) => {
    setLeft(null);
    const replies = { ...session.deadline.replies, [fact.name]: replyOf(fact, typed) };
    move({ kind: "timed", deadline: { replies } });
  };
  const typed = draft.choice !== null && (draft.texts[draft.choice] ?? "").trim() !== "";
  const text = fact.help ?? fact.definition;
  return (
    <fieldset className="deadline-question" onBlur={() => setLeft(draft)}>
      <legend>
        <Law>{fact.question ?? fact.name}</Law>
      </legend>
      {first && (
        <p className="deadline-first">
          <b>{say("deadline.first")}</b>
        </p>
      )}
      {text && (
        <p className="fine">
          <Law>{text}</Law>
        </p>
      )}
      <AnswerFields
        plain
        fact={fact}
        fields={[]}
        draft={draft}
        onDraft={answer}
        fault={left === draft && typed ? wrong : null}
      />
    </fieldset>
  );
}

/** What may have happened since: told to be nothing in one press, or said one by one. */
export function DeadlineChanges({ reading: { changes, found } }: { reading: DeadlineReading }) {
  const { session } = useCheck();
  const say = useSay();
  if (changes.length === 0) return null;
  const answered = changes.some(({ name }) => session.deadline.replies[name] !== undefined);
  return (
    <section className="stack" aria-label={say.text("deadline.changed")}>
      <Note icon="why">
        <b>{say("deadline.changed")}</b>
        <p>{say("deadline.changed.why")}</p>
        {found?.unchanged && <Unchanged unchanged={found.unchanged} />}
      </Note>
      <Why title={say("deadline.changed.add")} open={answered} icon="add">
        {changes.map((fact) => (
          <OneQuestion key={fact.name} fact={fact} start={false} />
        ))}
      </Why>
    </section>
  );
}

function Unchanged({ unchanged }: { unchanged: NonNullable<Deadline["unchanged"]> }) {
  const { session, presentation, move } = useCheck();
  const say = useSay();
  const { set } = useSet();
  const none = () => {
    const never = unchanged.facts.flatMap((name) => {
      const fact = presentation.facts[name];
      return fact ? [[name, replyOf(fact, { ...EMPTY_DRAFT, choice: "none" })] as const] : [];
    });
    move({
      kind: "timed",
      deadline: { replies: { ...session.deadline.replies, ...Object.fromEntries(never) } },
    });
  };
  return (
    <>
      <p>{set(unchanged.text)}</p>
      <Button small onPress={none}>
        {say("deadline.changed.none")}
      </Button>
    </>
  );
}

const UNKNOWN = "unknown";

/** Holidays and clocks differ overseas and in Alsace-Moselle. */
export function CourtPlace() {
  const { session, move } = useCheck();
  const say = useSay();
  const { item, place } = session.deadline;
  if (item === null) return null;
  return (
    <ChoiceEntry
      label={say("deadline.place")}
      value={place ?? UNKNOWN}
      onChange={(value) =>
        move({ kind: "timed", deadline: { place: value === UNKNOWN ? null : (value as Place) } })
      }
      choices={[
        { value: UNKNOWN, label: say.text("deadline.place.unknown") },
        ...PLACES.map((one) => ({ value: one, label: say.text(`deadline.place.${one}`) })),
      ]}
      width="wide"
    />
  );
}
