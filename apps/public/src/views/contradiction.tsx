// SPDX-License-Identifier: AGPL-3.0-or-later
/** Answers that cannot all be true: both are shown and kept, and either may be changed. */
import type { SituationFault } from "@sauf-conduit/rights";
import { Button, Note } from "@sauf-conduit/ui";
import { factsOf } from "../engine/assess.ts";
import { Answered } from "../law/tested.tsx";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";

export function Contradiction({ faults, at }: { faults: readonly SituationFault[]; at: string | null }) {
  const { session, move, presentation } = useCheck();
  const say = useSay();
  if (faults.length === 0) return null;
  const facts = [...new Set(faults.flatMap(factsOf))].filter((name) => session.replies[name] !== undefined);
  return (
    <div className="contradiction no-print" role="alert">
      <Note tone="time" icon="warning">
        <p>
          <b>{say(facts.length > 1 ? "contradiction.title" : "contradiction.title.one")}</b>{" "}
          {say("contradiction.kept")}
        </p>
        <ul className="contradicting">
          {facts.map((name) => {
            const text = presentation.facts[name];
            const outcome = session.replies[name]?.outcome;
            return (
              <li key={name}>
                <p>
                  <Law>{text?.question ?? name}</Law>{" "}
                  {outcome?.kind === "answered" && (
                    <b>
                      <Answered answer={outcome.answer} of={text} />
                    </b>
                  )}
                </p>
                {name !== at && (
                  <Button small onPress={() => move({ kind: "asked", fact: name, returnTo: null })}>
                    {say("contradiction.change")}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </Note>
    </div>
  );
}
