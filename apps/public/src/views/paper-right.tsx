// SPDX-License-Identifier: AGPL-3.0-or-later
/** One right on paper: by its name, in a line, or in full. */

import { isPersonLimit } from "@sauf-conduit/deadlines/person";
import type { ItemText, Presentation, Source } from "@sauf-conduit/rights";
import { Glyph } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { type Need, questionsFor, repeatsSensitive } from "../engine/assess.ts";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { Amounts } from "./amounts.tsx";
import { useCheck } from "./check-context.tsx";
import { Lengths } from "./limit-days.tsx";
import { Name } from "./name.tsx";
import { PaperArithmetic } from "./paper-arithmetic.tsx";
import { Boxes, LimitsAndAppeals, MayNotAskBox, PaperBoxes, Part, References } from "./paper-parts.tsx";
import { useFirstQuestions } from "./questions-to-answer.tsx";
import { RightLine } from "./right-line.tsx";
import { WantedAnswer } from "./wanted.tsx";

/** The articles of the versions that answer. */
export function sourcesOf({ item, branch, answer }: RightAnswer): readonly Source[] {
  const versions = answer.version ? [answer.version] : answer.candidates;
  const texts = versions.flatMap(
    ({ name, source }) => item.versions.find((version) => version.name === name)?.source ?? source,
  );
  return [...(branch?.source ?? []), ...texts];
}

export function PaperTitle({ right }: { right: RightAnswer }) {
  return (
    <h3>
      <Law>{right.branch?.title ?? right.item.title}</Law>
    </h3>
  );
}

/** Names, one after the other. */
export function PaperNamesOf({ rights }: { rights: readonly RightAnswer[] }) {
  return rights.map(({ unit, item, branch }, index) => (
    <span key={unit}>
      <Law>{branch?.title ?? item.title}</Law>
      {index < rights.length - 1 ? " · " : "."}
    </span>
  ));
}

/** Its name, and its article. */
function PaperName({ right }: { right: RightAnswer }) {
  return (
    <Row right={right}>
      <PaperTitle right={right} /> <References of={sourcesOf(right)} most={1} />
      <Sums right={right} />
    </Row>
  );
}

function Row({ right, children }: { right: RightAnswer; children: ReactNode }) {
  return (
    <li className="paper-row">
      <Glyph value={right.answer.value} />
      <div>{children}</div>
    </li>
  );
}

/** What an open right comes to, how it is calculated, and how long she has. The line of a time-limit is its days already. */
function Sums({ right: { item, answer } }: { right: RightAnswer }) {
  if (answer.value !== "yes") return null;
  if (item.kind === "limit") return <UndatedLimits item={item} />;
  return (
    <>
      <Amounts item={item} inline />
      <UndatedLimits item={item} />
      <PaperArithmetic item={item} />
    </>
  );
}

/** How long she has, where the last day is not known: else a sheet would say nothing of what is urgent. */
function UndatedLimits({ item }: { item: ItemText }) {
  const { model, assessment } = useCheck();
  const say = useSay();
  const undated = model
    .limitCounts(assessment.encoded, item.id)
    .limits.filter(
      (limit) => limit.exists && limit.safe === null && limit.durations.length > 0 && isPersonLimit(limit),
    );
  return undated.map(({ name, to, durations }) => (
    <p key={name} className="fine">
      <Law>{to}</Law>
      {say("paper.colon")} <Lengths of={durations} />
    </p>
  ));
}

/** @param brief many of them: what it gives, if it is known in few words. */
export function PaperLine({ right, brief }: { right: RightAnswer; brief: boolean }) {
  if (brief) return <PaperName right={right} />;
  return (
    <Row right={right}>
      <PaperTitle right={right} />{" "}
      <span className="paper-line">
        <LineOf right={right} />
      </span>{" "}
      <References of={sourcesOf(right)} most={1} />
      <Sums right={right} />
    </Row>
  );
}

/** What is closed says what would open it; of a sensitive answer, nothing unless it was ticked. */
function LineOf({ right }: { right: RightAnswer }) {
  const { model, assessment, presentation, paper } = useCheck();
  const say = useSay();
  const [way] = right.answer.value === "no" ? model.explain(assessment.encoded, right.unit).ways : [];
  const silent = way?.needs.some((need) => tells(need, presentation)) && !paper.choice.sensitive;
  if (way === undefined || silent || way.needs.length > 1) return <RightLine right={right} asked={null} />;
  return (
    <>
      {say("paper.would-open")} <NeedNames needs={way.needs} />
    </>
  );
}

/** To print that this would open the right is to print what was answered. */
function tells(need: Need, presentation: Presentation): boolean {
  const { fact: name, from = [] } = need;
  return repeatsSensitive({ name, from: [...from, ...questionsFor(need, presentation)] }, presentation);
}

function NeedNames({ needs }: { needs: readonly Need[] }) {
  const { presentation } = useCheck();
  return asked(needs, presentation).map((name, index) => (
    <span key={name}>
      {index > 0 && " · "}
      <Name name={name} />
    </span>
  ));
}

/** What a way asks for: each question once. */
function asked(needs: readonly Need[], presentation: Presentation) {
  const names = needs.flatMap((need) => {
    const questions = questionsFor(need, presentation);
    return questions.length > 0 ? questions : [need.fact];
  });
  return [...new Set(names)];
}

/** What would decide, papers to bring, what may not be asked, time-limits, appeals. */
export function PaperFull({ right }: { right: RightAnswer }) {
  const say = useSay();
  const { item, branch } = right;
  const context = branch ? item.title : item.summary;
  return (
    <li className="paper-full">
      <div>
        <Glyph value={right.answer.value} /> <PaperTitle right={right} /> <References of={sourcesOf(right)} />
      </div>
      {right.answer.value === "unknown"
        ? context && (
            <p>
              <Law>{context}</Law>
            </p>
          )
        : !branch && (
            <p>
              <RightLine right={right} asked={null} />
            </p>
          )}
      <Sums right={right} />
      <div className="paper-two paper-beside">
        <div>
          <WouldDecide right={right} />
          <ToBring right={right} />
        </div>
        <MayNotAskBox
          item={item}
          title={say("right.may-not-ask")}
          sole={say("right.may-not-be-sole.what")}
          act={say("paper.refused")}
        />
        <LimitsAndAppeals item={item} />
      </div>
    </li>
  );
}

function useWay({ unit, item, answer }: RightAnswer) {
  const { model, assessment } = useCheck();
  if (item.kind === "limit" || answer.value === "yes") return undefined;
  return model.explain(assessment.encoded, unit).ways[0];
}

function WouldDecide({ right }: { right: RightAnswer }) {
  const { presentation, paper } = useCheck();
  const say = useSay();
  const way = useWay(right);
  if (way === undefined) return right.answer.value === "unknown" ? <FirstAnswers right={right} /> : null;
  // What is not said of a sensitive answer is what was answered; that a question is open says nothing of the answer.
  const said = right.answer.value === "no" && !paper.choice.sensitive;
  if (said && way.needs.some((need) => tells(need, presentation))) return null;
  return (
    <Part title={say("right.decides")}>
      <p>{say("paper.tick")}</p>
      <Boxes>
        {way.needs.map((need) => (
          <li key={`${need.fact} ${need.test}`}>
            <span>
              <NeedNames needs={[need]} />{" "}
              <b>
                <WantedAnswer need={need} />
              </b>
            </span>
          </li>
        ))}
      </Boxes>
    </Part>
  );
}

/** No few answers decide it: the first ones, as on the screen. */
function FirstAnswers({ right }: { right: RightAnswer }) {
  const say = useSay();
  const { first, count } = useFirstQuestions(right);
  return (
    <Part title={say("right.decides")}>
      <p>{first.length > 0 ? say("decides.first", { count }) : say("decides.unknown")}</p>
      <ul>
        {first.map((name) => (
          <li key={name}>
            <Name name={name} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What the counter may ask for; else what proves the facts that would decide. */
function ToBring({ right }: { right: RightAnswer }) {
  const say = useSay();
  const way = useWay(right);
  const { item } = right;
  // What the need says proves it: of an event of which the absence does as well, no paper.
  const proofs = (way?.needs ?? []).flatMap(({ fact, test, papers }) =>
    test === "non" || test.endsWith("n'existe pas") ? papers : (item.evidence[fact] ?? papers),
  );
  const papers = item.mayAsk.length > 0 ? item.mayAsk : [...new Set(proofs)];
  if (papers.length === 0) return null;
  return (
    <Part title={say(item.mayAsk.length > 0 ? "right.papers" : "decides.papers")}>
      <Boxes>
        <PaperBoxes of={papers} helping={item.mayNotAsk} when={item.mayAskWhen} />
      </Boxes>
    </Part>
  );
}
