// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is wanted of a fact, in words: under its question on the screen, after it on paper. */
import { type Need, questionsFor } from "../engine/assess.ts";
import { dayNeed } from "../law/day-need.ts";
import { readingFollowed } from "../law/reading-followed.ts";
import { Tested } from "../law/tested.tsx";
import { Law } from "../law/words.tsx";
import { Say } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { MeasuredTest } from "./measured-test.tsx";

const HAPPENED = "existe";
const NOT_HAPPENED = "n'existe pas";

/** The question that stands above is its own: else what is wanted is named. */
function useIsAsked({ kind, fact, ...need }: Need): boolean {
  const { presentation } = useCheck();
  return kind !== "reading" && questionsFor({ kind, fact, ...need }, presentation)[0] === fact;
}

export function Wanted({ need }: { need: Need }) {
  const { kind, fact, test, changes } = need;
  const { presentation } = useCheck();
  const isAsked = useIsAsked(need);
  const day = dayNeed(need);
  if (day) {
    const name = <Tested key="n">{day.name ?? ""}</Tested>;
    return <Say id={day.id} values={{ name, test: name }} />;
  }
  if (kind === "reading") {
    const followed = <Law key="t">{readingFollowed(test, presentation.readings[fact])}</Law>;
    return <Say id="decides.if.reading" values={{ test: followed }} />;
  }
  // Who has not done it yet must not read that to do it would close the right.
  if (isAsked && test === NOT_HAPPENED && !changes) return <Say id="decides.not-yet" />;
  const asIs = changes ? "decides.changes" : "decides.if.fact";
  const values = { name: <Tested key="n">{fact}</Tested>, test: <NeededTest key="t" need={need} /> };
  return <Say id={isAsked ? asIs : "decides.if.computed"} values={values} />;
}

/** The answer that is needed, as a statement: a box ticked beside a question alone would say yes to it. */
export function WantedAnswer({ need }: { need: Need }) {
  const isEvent = need.test === HAPPENED || need.test === NOT_HAPPENED;
  const isPlain = useIsAsked(need) && dayNeed(need) === null && !isEvent;
  return isPlain ? <NeededTest first need={need} /> : <Wanted need={need} />;
}

function NeededTest({ need: { fact, test, money }, first }: { need: Need; first?: boolean }) {
  return (
    <MeasuredTest of={{ name: fact, ...(money && { money }) }} first={first === true}>
      {test}
    </MeasuredTest>
  );
}
