// SPDX-License-Identifier: AGPL-3.0-or-later
/** Why: the minimal reasons of an answer, in the words of the questions and of the answers given. */
import type { Determination, Explanation } from "@sauf-conduit/rights";
import { type MessageKey, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { Readings, Risks } from "./doubts.tsx";
import { Name } from "./name.tsx";
import { ReasonList } from "./reason.tsx";

export function Reasons({ explanation, answer }: { explanation: Explanation; answer: Determination }) {
  const say = useSay();
  const { because } = explanation;
  const settled = answer.value !== "unknown" && explanation.whatever.length > 0;
  return (
    <>
      {settled && <Whatever names={explanation.whatever} />}
      {because.length > 0 && (
        <ul className="marked">
          <ReasonList of={because} />
        </ul>
      )}
      {because.length === 0 && !settled && <p>{say(`reason.none.${answer.value}`)}</p>}
      {explanation.value === "unknown" && answer.conditions === "yes" && (
        <p>{say("reason.only-exceptions")}</p>
      )}
      <Risks answer={answer} />
      <Readings answer={answer} />
    </>
  );
}

/** « Vrai quoi que vous répondiez à … ». Of a debate she is asked nothing: it is said to change nothing here. */
function Whatever({ names }: { names: readonly string[] }) {
  const { presentation } = useCheck();
  const isDebate = (name: string) => presentation.readings[name] !== undefined;
  return (
    <>
      <Indifferent says="reason.whatever" names={names.filter((name) => !isDebate(name))} />
      <Indifferent says="reason.whatever.debate" names={names.filter(isDebate)} />
    </>
  );
}

function Indifferent({ says, names }: { says: MessageKey; names: readonly string[] }) {
  const say = useSay();
  if (names.length === 0) return null;
  return (
    <div>
      <b>{say(says)}</b>
      <ul className="plain-list muted">
        {names.map((name) => (
          <li key={name}>
            <Name name={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}
