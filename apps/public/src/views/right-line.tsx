// SPDX-License-Identifier: AGPL-3.0-or-later
/** The line under the title of a folded right: what it gives, what is missing, what closed it. */
import { type BranchText, type ReasonNode, standsAs } from "@sauf-conduit/rights";
import { Fragment, type ReactNode, useMemo } from "react";
import { questionOf, questionsOf, repeatsSensitive, soonestFirst } from "../engine/assess.ts";
import { closedFirstBy } from "../engine/closed-first-by.ts";
import { isUnruled, openedBy, type RightAnswer } from "../engine/rights-shown.ts";
import { Law } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { isTold, settledFacts } from "../session/situation.ts";
import { Amounts } from "./amounts.tsx";
import { isDiscretion, wordOf } from "./answer-word.ts";
import { useCheck } from "./check-context.tsx";
import { MeasuredTest } from "./measured-test.tsx";
import { Name } from "./name.tsx";

/** @param asked the fact asked beside the list, if any. */
export function RightLine({ right, asked }: { right: RightAnswer; asked: string | null }): ReactNode {
  const { item, forInformation, answer } = right;
  const { today } = useCheck();
  const say = useSay();
  if (item.kind === "limit" && isUnruled(right, answer, today)) return say("line.unruled");
  if (forInformation) return <Context right={right} />;
  if (item.kind === "limit" && answer.value === "yes") return <Amounts item={item} inline />;
  if (answer.value === "unknown") return <Missing right={right} asked={asked} />;
  if (standsAs(answer) === "no") return <Closed right={right} />;
  return (
    <>
      {isDiscretion(answer) && (
        <>
          <b data-truth="yes">{say("truth.may-apply")}.</b>{" "}
        </>
      )}
      <Context right={right} /> {answer.value === "yes" && <Whatever right={right} />}
    </>
  );
}

/**
 * What the right is about: of a branch, the item it belongs to; of an item that some of its branches open, these,
 * since its summary would promise what the others give.
 */
function Context({ right }: { right: RightAnswer }) {
  const { item, branch } = right;
  const ways = openedBy(right);
  if (ways.length > 0) return <Through ways={ways} />;
  const context = branch ? item.title : item.summary;
  return context === null ? null : <Law>{context}</Law>;
}

/** « Par cette voie : Garder ou renouveler la carte. » */
function Through({ ways }: { ways: readonly BranchText[] }) {
  const titles = ways.map(({ id, title }, i) => (
    <Fragment key={id}>
      {i > 0 && " · "}
      <b>
        <Law>{title}</Law>
      </b>
    </Fragment>
  ));
  return <Say id={ways.length === 1 ? "line.through.one" : "line.through.some"} values={{ ways: titles }} />;
}

/**
 * What is missing. Many things may still count in a right that has many ways: how many says nothing to anyone. The one
 * asked soonest is named, and past a few the others are not counted. What her answers leave without sense is not named.
 */
function Missing({ right: { answer }, asked }: { right: RightAnswer; asked: string | null }) {
  const { model, assessment, presentation, session, next } = useCheck();
  const say = useSay();
  const { encoded } = assessment;
  const questions = questionsOf(answer, presentation).filter((name) => !model.isMoot(encoded, name));
  const undecided = <b data-truth="unknown">{say(wordOf(answer))}.</b>;
  if (asked !== null && questions.includes(asked)) {
    return (
      <>
        {undecided} {say("line.asked", { others: questions.length - 1 })}
      </>
    );
  }
  const settled = settledFacts(session.replies);
  const telling = questions.filter((name) => name === next || !model.isSenseless(encoded, name, settled));
  const [soonest] = soonestFirst(telling, { next, settled, presentation, model, encoded });
  if (soonest === undefined) {
    return (
      <>
        {undecided} {say("line.unknown", { count: questions.length })}
      </>
    );
  }
  const id = questions.length === 1 ? "line.missing" : "line.missing.first";
  return (
    <>
      {undecided} <Say id={id} values={{ question: <Name name={soonest} />, count: questions.length }} />
    </>
  );
}

/** What closed it, or that the law opens it to nobody. */
function Closed({ right }: { right: RightAnswer }) {
  const { model, assessment } = useCheck();
  const say = useSay();
  const because = useMemo(
    () => model.explain(assessment.encoded, right.unit).because,
    [model, assessment, right.unit],
  );
  if (right.answer.issue === "may-apply") return say("line.may-apply");
  if (because.length === 0) return say("line.closed-to-all");
  const told = closedFirstBy(because);
  return told === undefined ? <Context right={right} /> : <ClosedBy reason={told} />;
}

/** On paper, which others see, an answer to a sensitive question is not read back, nor the question. */
function ClosedBy({ reason }: { reason: ReasonNode }) {
  const { presentation, paper } = useCheck();
  const say = useSay();
  const line = <ClosingLine reason={reason} />;
  if (paper.choice.sensitive || !repeatsSensitive(reason, presentation)) return line;
  return (
    <>
      <span className="no-print">{line}</span>
      <span className="only-print">{say("line.closed-by.unprinted")}</span>
    </>
  );
}

/** The answer given; or what the law works out, with what it asks of it. */
function ClosingLine({ reason }: { reason: ReasonNode }) {
  const { presentation, session } = useCheck();
  const { kind, name, answer, test = "" } = reason;
  const isSaid = kind === "fact" && isTold(session.replies, questionOf(name, presentation));
  const held = (
    <b key="a">
      <MeasuredTest of={reason} first={kind === "fact"}>
        {answer ?? ""}
      </MeasuredTest>
    </b>
  );
  const wanted = (
    <MeasuredTest key="w" of={reason}>
      {test}
    </MeasuredTest>
  );
  const named = <Name key="q" name={name} />;
  if (kind === "fact")
    return (
      <Say
        id={isSaid ? "line.closed-by" : "line.closed-by.deduced"}
        values={{ question: named, answer: held }}
      />
    );
  if (answer === undefined) return <Say id="line.closed-by.wanted" values={{ name: named, test: wanted }} />;
  return <Say id="line.closed-by.reckoned" values={{ name: named, answer: held, test: wanted }} />;
}

/** « Vrai quoi que vous répondiez »: said when the answer holds for every completion of what is left open. */
function Whatever({ right: { unit } }: { right: RightAnswer }) {
  const { model, assessment, presentation } = useCheck();
  const say = useSay();
  const holds = useMemo(
    () =>
      model
        .explain(assessment.encoded, unit)
        .whatever.some((name) => presentation.readings[name] === undefined),
    [model, assessment, presentation, unit],
  );
  return holds ? say("line.whatever") : null;
}
