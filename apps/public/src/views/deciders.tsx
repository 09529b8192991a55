// SPDX-License-Identifier: AGPL-3.0-or-later
/** What would decide: the shortest ways, each fact with the papers that establish it and a button that asks it. */
import type { Explanation, Way } from "@sauf-conduit/rights";
import { Button, DeciderBox, Glyph, goToPart, LinkButton } from "@sauf-conduit/ui";
import { useState } from "react";
import { type Need, questionsFor } from "../engine/assess.ts";
import { isUnruled, type RightAnswer } from "../engine/rights-shown.ts";
import { Law, withCapital } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { wordOf } from "./answer-word.ts";
import { useCheck } from "./check-context.tsx";
import { Name } from "./name.tsx";
import { PaperNames } from "./paper-names.tsx";
import { FirstQuestions, LimitStart, useAsking } from "./questions-to-answer.tsx";
import { Wanted } from "./wanted.tsx";

/** More ways than this are not read; one way is shown at once, and of it the first things. */
const WAYS = 3;
const NEEDS = 3;

export function Deciders({ right, explanation }: { right: RightAnswer; explanation: Explanation }) {
  const { today } = useCheck();
  const say = useSay();
  const [allWays, setAllWays] = useState(false);
  const { value } = right.answer;
  if (isUnruled(right, right.answer, today)) return <p className="muted">{say("reason.none.unruled")}</p>;
  if (value === "yes") return <p className="muted">{say("decides.already")}</p>;
  if (right.item.kind === "limit" && value !== "no") return <LimitStart right={right} />;
  if (value === "not-applicable") return <p className="muted">{say("decides.not-concerned")}</p>;
  if (value === "no" && explanation.because.length === 0) {
    return <p className="muted">{say("decides.closed-to-all")}</p>;
  }
  if (right.item.members.length > 1) return <Members of={right.item.members} />;
  const ways = explanation.ways.slice(0, WAYS);
  if (ways.length === 0) {
    return value === "no" ? (
      <p className="muted">{say("decides.nothing")}</p>
    ) : (
      <FirstQuestions right={right} />
    );
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

/** A goal has many roads: each is a right of its own, with what would decide it. Those that may open come first. */
function Members({ of }: { of: readonly string[] }) {
  const { groups, unfolded, setUnfolded, place, move } = useCheck();
  const say = useSay();
  const rights = [...groups.yes, ...groups.unknown, ...groups.unasked, ...groups.no].filter(({ item }) =>
    of.includes(item.id),
  );
  const show = (unit: string) => {
    setUnfolded(new Set([...unfolded, unit]));
    if (place.view !== "rights") move({ kind: "opened", view: "rights" });
    requestAnimationFrame(() => goToPart(`right-${unit}`));
  };
  return (
    <>
      <p className="muted">{say("decides.members")}</p>
      <ul className="marked">
        {rights.map((right) => (
          <li key={right.unit}>
            <Glyph value={right.answer.value} />
            <span>
              <LinkButton onPress={() => show(right.unit)}>
                <Law>{right.branch?.title ?? right.item.title}</Law>
              </LinkButton>
              <span className="sub">{say(wordOf(right.answer))}</span>
            </span>
          </li>
        ))}
      </ul>
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
        <span className="muted">{of > 1 ? together : withCapital(together)}</span>
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

function NeedBox({ need }: { need: Need }) {
  const { presentation } = useCheck();
  const say = useSay();
  const questions = questionsFor(need, presentation);
  const [question] = questions;
  const ask = useAsking();
  return (
    <DeciderBox
      icon={need.papers.length > 0 ? "paper" : "said"}
      act={
        question
          ? { label: say(need.changes ? "reason.change" : "decides.answer"), onPress: () => ask(question) }
          : undefined
      }
    >
      {(questions.length > 0 ? questions : [need.fact]).map((name) => (
        <p key={name}>
          <b>
            <Name name={name} />
          </b>
        </p>
      ))}
      <span className="sub">
        <Wanted need={need} />
      </span>
      {need.papers.length > 0 && (
        <span className="sub">
          {say("decides.papers")} <PaperNames of={need.papers} />
        </span>
      )}
    </DeciderBox>
  );
}
