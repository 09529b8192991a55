// SPDX-License-Identifier: AGPL-3.0-or-later
/** What would decide: the shortest ways, each fact with the papers that establish it and a button that asks it. */
import type { Explanation, Way } from "@sauf-conduit/rights";
import { Button, DeciderBox } from "@sauf-conduit/ui";
import { useState } from "react";
import { isAskable, questionOf } from "../engine/assess.ts";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { Tested } from "../law/tested.tsx";
import { capital, Law } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { Name } from "./name.tsx";

/** More ways than this are not read; one way is shown at once, and of it the first things. */
const WAYS = 3;
const NEEDS = 3;

export function Deciders({ right, explanation }: { right: RightAnswer; explanation: Explanation }) {
  const say = useSay();
  const [allWays, setAllWays] = useState(false);
  const { value } = right.answer;
  if (value === "yes") return <p className="muted">{say("decides.already")}</p>;
  if (right.item.kind === "limit") return <p className="muted">{say("decides.limit")}</p>;
  if (value === "not-applicable") return <p className="muted">{say("decides.not-concerned")}</p>;
  const ways = explanation.ways.slice(0, WAYS);
  if (ways.length === 0) {
    return <p className="muted">{say(value === "no" ? "decides.nothing" : "decides.unknown")}</p>;
  }
  const shown = allWays ? ways : ways.slice(0, 1);
  return (
    <>
      {value === "unknown" && <p className="muted">{say("decides.not-a-refusal")}</p>}
      {shown.map((way, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ways have no identity beyond their place.
        <WayToOpen key={index} way={way} number={index + 1} of={ways.length} />
      ))}
      {shown.length < ways.length && (
        <Button variant="quiet" small icon="more" onPress={() => setAllWays(true)}>
          {say("decides.other-ways", { count: ways.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function WayToOpen({ way, number, of }: { way: Way; number: number; of: number }) {
  const say = useSay();
  const [all, setAll] = useState(way.needs.length <= NEEDS + 1);
  const needs = all ? way.needs : way.needs.slice(0, NEEDS);
  const together = say("decides.together", { count: way.needs.length });
  return (
    <>
      <p>
        {of > 1 && <b>{say("decides.way", { number })} </b>}
        <span className="muted">{of > 1 ? together : capital(together)}</span>
      </p>
      <ul className="deciders">
        {needs.map((need) => (
          <NeedBox key={need.fact} need={need} />
        ))}
      </ul>
      {!all && (
        <Button variant="quiet" small icon="more" onPress={() => setAll(true)}>
          {say("decides.other-needs", { count: way.needs.length - NEEDS })}
        </Button>
      )}
    </>
  );
}

function NeedBox({ need }: { need: Way["needs"][number] }) {
  const { place, move, presentation } = useCheck();
  const say = useSay();
  const asks = need.kind === "fact" && isAskable(need.fact, presentation);
  const question = questionOf(need.fact, presentation);
  const returnTo = place.view === "rights" ? "rights" : null;
  const papers = need.papers.map((id) => presentation.pieces[id]?.name).filter((name) => name !== undefined);
  return (
    <DeciderBox
      icon={papers.length > 0 ? "paper" : "said"}
      act={
        asks
          ? { label: say("decides.answer"), onPress: () => move({ kind: "asked", fact: question, returnTo }) }
          : undefined
      }
    >
      <b>
        <Name name={need.fact} />
      </b>
      <span className="sub">
        <Say id={`decides.if.${need.kind}`} values={{ test: <Tested>{need.test}</Tested> }} />
      </span>
      {papers.length > 0 && (
        <span className="sub">
          {say("decides.papers")}{" "}
          {papers.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <Law>{name}</Law>
            </span>
          ))}
        </span>
      )}
    </DeciderBox>
  );
}
