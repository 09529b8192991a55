// SPDX-License-Identifier: AGPL-3.0-or-later
/** Why: the minimal reasons of an answer, in the words of the questions and of the answers given. */
import type { Determination, Explanation, ReasonNode } from "@sauf-conduit/rights";
import { useSay } from "../messages/language.tsx";
import { Readings, Risks } from "./doubts.tsx";
import { Name } from "./name.tsx";
import { ReasonList } from "./reason.tsx";

export function Reasons({ explanation, answer }: { explanation: Explanation; answer: Determination }) {
  const say = useSay();
  const because = withoutRepeats(explanation.because);
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

/** « Vrai quoi que vous répondiez à … ». */
function Whatever({ names }: { names: readonly string[] }) {
  const say = useSay();
  return (
    <p>
      <b>{say("reason.whatever")}</b>{" "}
      <span className="muted">
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 && ", "}
            <Name name={name} />
          </span>
        ))}
      </span>
    </p>
  );
}

/** Two tests of one fact that the same answer meets are one reason to a reader. */
function withoutRepeats(nodes: readonly ReasonNode[]): readonly ReasonNode[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    const words = JSON.stringify([node.kind, node.name, node.value, node.answer, node.children]);
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}
