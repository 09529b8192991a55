// SPDX-License-Identifier: AGPL-3.0-or-later
/** What stands beside an answer without altering it: grounds on which it may be refused, and open debates of law. */
import type { Determination, Truth } from "@sauf-conduit/rights";
import { Glyph } from "@sauf-conduit/ui";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { Name } from "./name.tsx";

/** « peut être refusé si »: never alters the answer, is always said. */
export function Risks({ answer }: { answer: Determination }) {
  const say = useSay();
  const risks = answer.risks.filter((risk) => risk.value === "yes" || risk.value === "unknown");
  if (answer.value === "no" || answer.value === "not-applicable" || risks.length === 0) return null;
  return (
    <>
      <p>{say("reason.risks")}</p>
      <ul className="marked">
        {risks.map((risk) => (
          <li key={risk.id}>
            <Glyph value={risk.value === "yes" ? "no" : "unknown"} />
            <span>
              <Name name={risk.id} />
              <span className="sub">
                {say(risk.value === "yes" ? "reason.risk.yes" : "reason.risk.unknown")}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A debate of law on which the answer depends: each reading, who holds it, and what it answers. */
export function Readings({ answer }: { answer: Determination }) {
  const say = useSay();
  if (answer.readings.length === 0) return null;
  return (
    <>
      <p>{say("reason.readings")}</p>
      <ul className="marked">
        {answer.readings.map(({ reading, answers }) => (
          <li key={reading}>
            <Glyph value="unknown" />
            <div>
              <Name name={reading} />
              <ul className="marked side-by-side">
                {Object.entries(answers).map(([name, value]) => (
                  <Held key={name} reading={reading} name={name} value={value} />
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One reading: what it answers, and who holds it. */
function Held({ reading, name, value }: { reading: string; name: string; value: Truth }) {
  const say = useSay();
  const { presentation } = useCheck();
  const text = presentation.readings[reading]?.answers[name];
  const answer = <b key="a">{say(`truth.${value}`)}</b>;
  const holders = text?.heldBy.map((who) => <Law key={who}>{who}</Law>) ?? [];
  return (
    <li>
      <Glyph value={value} />
      <span>
        <Say id="reason.reading.answers" values={{ name: <LawWord key="n">{name}</LawWord>, answer }} />
        <span className="sub">
          {text?.summary && <Law>{text.summary}</Law>}{" "}
          {holders.length > 0 && <Say id="reason.held-by" values={{ who: holders }} />}
        </span>
      </span>
    </li>
  );
}
