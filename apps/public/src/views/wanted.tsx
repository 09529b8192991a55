// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is wanted of a fact, in words: on the screen beside its question, and on paper. */
import { type Need, questionsFor } from "../engine/assess.ts";
import { dayNeed } from "../law/day-need.ts";
import { readingFollowed } from "../law/reading-followed.ts";
import { Tested } from "../law/tested.tsx";
import { Law } from "../law/words.tsx";
import { Say } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";

/** Of an event: who has not done it yet must not read that to do it would close the right. */
const NEVER = "n'existe pas";

/** A question of the need that is not its own stands above: then what is wanted is named. */
export function Wanted({ need }: { need: Need }) {
  const { kind, fact, test, changes } = need;
  const { presentation } = useCheck();
  const day = dayNeed(need);
  if (day) {
    const name = <Tested key="n">{day.name ?? ""}</Tested>;
    return <Say id={day.id} values={{ name, test: name }} />;
  }
  if (kind === "reading") {
    const followed = <Law key="t">{readingFollowed(test, presentation.readings[fact])}</Law>;
    return <Say id="decides.if.reading" values={{ test: followed }} />;
  }
  if (test === NEVER) return <Say id={changes ? "decides.never" : "decides.not-yet"} />;
  const named = questionsFor(need, presentation)[0] === fact;
  const asIs = changes ? "decides.changes" : "decides.if.fact";
  const values = { name: <Tested key="n">{fact}</Tested>, test: <Tested key="t">{test}</Tested> };
  return <Say id={named ? asIs : "decides.if.computed"} values={values} />;
}
