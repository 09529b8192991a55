// SPDX-License-Identifier: AGPL-3.0-or-later
/** The answers offered to a question, by the type of its fact; each may be left open in two ways. */
import type { FactText } from "@sauf-conduit/rights";
import { Answer, Answers, AnswersRule, ChoiceEntry, Entry } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { type Draft, DURATION_UNITS, word } from "../answers/draft.ts";
import { faultText } from "../answers/fault-text.ts";
import type { Fault } from "../answers/read-draft.ts";
import { Tested } from "../law/tested.tsx";
import { LawWord } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { LongChoice } from "./long-choice.tsx";
import { MemberFields } from "./member-fields.tsx";

export interface AnswerFieldsProps {
  fact: FactText;
  /** For a list: the facts asked of each member. */
  fields: readonly FactText[];
  draft: Draft;
  onDraft: (draft: Draft) => void;
  fault: Fault | null;
}

/** More answers than this are searched, not read through. */
const LONG = 10;

export function AnswerFields(props: AnswerFieldsProps) {
  const { fact, draft, onDraft, fault } = props;
  const say = useSay();
  const choose = (choice: string) => onDraft({ ...draft, choice });
  if (fact.type === "choice" && (fact.values?.length ?? 0) > LONG) {
    return <LongChoice {...props} onChoose={choose} unsaid={<Unsaid />} />;
  }
  const general = fault !== null && fault.field === null ? faultText(fault.problem, say) : null;
  return (
    <Answers label={say("question.answer")} value={draft.choice} onChange={choose} error={general}>
      <OwnAnswers {...props} />
      <Unsaid />
    </Answers>
  );
}

/** « Je ne sais pas », then, after a rule, « je préfère ne pas le dire » with its consequence: same weight. */
function Unsaid() {
  const say = useSay();
  return (
    <>
      <Answer value="unknown">{say("answer.unknown")}</Answer>
      <AnswersRule />
      <Answer value="declined" hint={say("answer.declined.hint")}>
        {say("answer.declined")}
      </Answer>
    </>
  );
}

function OwnAnswers(props: AnswerFieldsProps): ReactNode {
  switch (props.fact.type) {
    case "yes-no":
      return <Words words={["oui", "non"]} />;
    case "choice":
      return <Words words={props.fact.values ?? []} />;
    case "date":
    case "datetime":
      return <DateAnswers {...props} />;
    case "number":
    case "money":
    case "duration":
      return <AmountAnswers {...props} />;
    case "list":
      return <MemberFields {...props} />;
  }
}

function Words({ words }: { words: readonly string[] }) {
  return words.map((text) => (
    <Answer key={text} value={word(text)}>
      <Tested capital>{text}</Tested>
    </Answer>
  ));
}

/** Reads and writes one typed text of the draft, with the fault that belongs under it. */
function useText({ draft, onDraft, fault }: AnswerFieldsProps) {
  const say = useSay();
  return (name: string) => ({
    value: draft.texts[name] ?? "",
    onChange: (text: string) => onDraft({ ...draft, texts: { ...draft.texts, [name]: text } }),
    error: fault?.field === name ? faultText(fault.problem, say) : null,
  });
}

function DateAnswers(props: AnswerFieldsProps) {
  const { fact } = props;
  const say = useSay();
  const text = useText(props);
  return (
    <>
      <Answer
        value="exact"
        detail={
          <div className="stack">
            <Entry label={say("date.day")} hint={say("date.day.hint")} {...text("exact")} />
            {fact.type === "datetime" && (
              <Entry label={say("date.hour")} hint={say("date.hour.hint")} width="number" {...text("hour")} />
            )}
          </div>
        }
      >
        {say("date.exact")}
      </Answer>
      <Answer
        value="about"
        detail={<Entry label={say("date.month")} hint={say("date.month.hint")} {...text("about")} />}
      >
        {say("date.about")}
      </Answer>
      {fact.ifNone !== null && (
        <Answer value="none">
          <LawWord>{fact.ifNone}</LawWord>
        </Answer>
      )}
    </>
  );
}

function AmountAnswers(props: AnswerFieldsProps) {
  const { fact, draft, onDraft } = props;
  const say = useSay();
  const text = useText(props);
  const label = {
    money: say("amount.money"),
    number: say("amount.number"),
    duration: say("amount.duration"),
  }[fact.type as "money" | "number" | "duration"];
  const entry = (name: string) => (
    <Entry
      label={label}
      hint={
        fact.type === "duration"
          ? null
          : say(fact.type === "money" ? "amount.money.hint" : "amount.number.hint")
      }
      inputMode="decimal"
      width="number"
      suffix={fact.type === "money" ? <LawUnit fact={fact} /> : null}
      {...text(name)}
      beside={
        fact.type === "duration" && (
          <ChoiceEntry
            label={say("amount.unit")}
            labelUnseen
            value={draft.texts[`${name}.unit`] ?? "mois"}
            onChange={(unit) => onDraft({ ...draft, texts: { ...draft.texts, [`${name}.unit`]: unit } })}
            choices={DURATION_UNITS.map((unit) => ({ value: unit, label: say(`unit.${unit}`) }))}
          />
        )
      }
    />
  );
  return (
    <>
      <Answer value="exact" detail={entry("exact")}>
        {say(fact.type === "duration" ? "amount.exact.duration" : "amount.exact")}
      </Answer>
      <Answer value="at-least" detail={entry("at-least")}>
        {say("amount.at-least")}
      </Answer>
      <Answer value="less-than" detail={entry("less-than")}>
        {say("amount.less-than")}
      </Answer>
    </>
  );
}

function LawUnit({ fact }: { fact: FactText }) {
  return <LawWord>{fact.unit ?? "euros"}</LawWord>;
}
