// SPDX-License-Identifier: AGPL-3.0-or-later
/** The answers offered to a question, by the type of its fact; each may be left open in two ways. */
import { Answer, Answers, AnswersRule, Tick, Ticks } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { SEVERAL, severalOf } from "../answers/draft.ts";
import { useFaultText } from "../answers/fault-text.ts";
import { Tested } from "../law/tested.tsx";
import { useSay } from "../messages/language.tsx";
import { AmountAnswers } from "./amount-answers.tsx";
import type { Answering } from "./answering.ts";
import { DateAnswers } from "./date-answers.tsx";
import { LongChoice } from "./long-choice.tsx";
import { MemberFields } from "./member-fields.tsx";
import { NamedAnswer } from "./named-answer.tsx";

/** More answers than this are searched, not read through. */
const LONG = 10;

/** @param plain without « je préfère ne pas le dire »: where nothing is kept, not answering says as much. */
export function AnswerFields({ plain, ...props }: Answering & { plain?: boolean }) {
  const { fact, draft, onDraft, fault } = props;
  const say = useSay();
  const faultText = useFaultText();
  const choose = (choice: string) => onDraft({ ...draft, choice });
  if (fact.type === "choice" && (fact.values?.length ?? 0) > LONG) {
    return <LongChoice {...props} onChoose={choose} unsaid={<Unsaid plain={plain} />} />;
  }
  const general = fault !== null && fault.field === null ? faultText(fault.problem) : null;
  return (
    <Answers label={say.text("question.answer")} value={draft.choice} onChange={choose} error={general}>
      <OwnAnswers {...props} />
      <Unsaid plain={plain} />
    </Answers>
  );
}

/** « Je ne sais pas », then, after a rule, « je préfère ne pas le dire » with its consequence: same weight. */
function Unsaid({ plain = false }: { plain?: boolean | undefined }) {
  const say = useSay();
  if (plain) return <Answer value="unknown">{say("answer.unknown")}</Answer>;
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

function OwnAnswers(props: Answering): ReactNode {
  switch (props.fact.type) {
    case "yes-no":
      return <Words words={["oui", "non"]} />;
    case "choice":
      return (
        <>
          <Words words={props.fact.values ?? []} />
          <SeveralWords {...props} />
        </>
      );
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

/** Who has two nationalities, or hesitates between two answers, says both: rights hold whichever is true. */
function SeveralWords({ fact, draft, onDraft, fault }: Answering) {
  const say = useSay();
  const faultText = useFaultText();
  const values = fact.values ?? [];
  if (values.length < FEWEST) return null;
  const boxes = (
    <Ticks
      label={say.text("choice.several")}
      value={severalOf(draft)}
      onChange={(ticked) =>
        onDraft({ ...draft, texts: { ...draft.texts, [SEVERAL]: JSON.stringify(ticked) } })
      }
      error={fault?.field === SEVERAL ? faultText(fault.problem) : null}
    >
      {values.map((value) => (
        <Tick key={value} value={value}>
          <Tested first>{value}</Tested>
        </Tick>
      ))}
    </Ticks>
  );
  return (
    <Answer value={SEVERAL} detail={boxes}>
      {say("choice.several")}
    </Answer>
  );
}

/** Between two or three answers, « je ne sais pas » says it all. */
const FEWEST = 4;

function Words({ words }: { words: readonly string[] }) {
  return words.map((text) => <NamedAnswer key={text} value={text} />);
}
