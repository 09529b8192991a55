// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the rules compute. */
import type { DebatedValue, VersionPage } from "@sauf-conduit/rights";
import { anchor } from "../addresses.ts";
import { Tree } from "../condition-view.tsx";
import { Sheet } from "../parts.tsx";
import { Computed, Law, Name, NO_DATE, usePage, useSay } from "../say.tsx";

/** What the law writes of a day that this version does not have, or does not say. */
const EMPTY: ReadonlySet<string | null> = new Set([null, NO_DATE, "inconnue"]);

/** Dates, amounts and lengths of time that the rules compute, said as far as they can be. */
export function ComputationsSheet({ version }: { version: VersionPage }) {
  const say = useSay();
  const said = version.computations.filter(
    ({ said: text, cases, debates }) => !EMPTY.has(text) || cases !== null || debates.length > 0,
  );
  if (said.length === 0) return null;
  return (
    <Sheet id="calculs" icon="coins" title={say("computations.title")}>
      <dl className="computations">
        {said.map(({ name, said: text, cases, counted, debates }) => (
          <div key={name}>
            <dt>
              <Name first>{name}</Name>
            </dt>
            <dd>
              {text !== null && <Name>{text}</Name>}
              {counted.map((tree, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
                <Counted key={i} tree={tree} />
              ))}
              {cases !== null && <ValueCases cases={cases} />}
              {debates.map((debate) => (
                <Debated key={debate.reading} of={debate} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

/** What each reading of the text makes of the value; the debate itself is told on the same page. */
function Debated({ of: { reading, answers } }: { of: DebatedValue }) {
  const { site } = usePage();
  const say = useSay();
  const question = site.input.presentation.readings[reading]?.question ?? reading;
  const told = Object.entries(answers);
  return (
    <div className="reading-part">
      <p className="tree-word">{say("tree.reading")}</p>
      <p>
        <a href={`#${anchor("lecture", reading)}`}>
          <Law>{question}</Law>
        </a>
      </p>
      {told.length > 0 && (
        <dl className="facts">
          {told.map(([answer, value]) => (
            <div key={answer}>
              <dt>
                <Law first>{answer}</Law>
              </dt>
              <dd>
                <Computed>{value}</Computed>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** Of a number of people, or of a total of theirs: who is counted. */
function Counted({ tree }: { tree: ComputationText["counted"][number] }) {
  const say = useSay();
  return (
    <details>
      <summary>{say("computations.counted")}</summary>
      <Tree tree={tree} />
    </details>
  );
}

type ComputationText = VersionPage["computations"][number];
type Cases = NonNullable<ComputationText["cases"]>;

function ValueCases({ cases }: { cases: Cases }) {
  const say = useSay();
  return (
    <details>
      <summary>{say("tree.cases")}</summary>
      <CaseList cases={cases} />
    </details>
  );
}

/** Each case of a value, then what it is otherwise. */
export function CaseList({ cases }: { cases: Cases }) {
  const say = useSay();
  return (
    <ul className="tree-list" data-join="cases">
      {cases.map(({ when, then }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
        <li key={i}>
          <span className="joint">{say(when ? "tree.if" : "tree.otherwise")}</span>
          {when && <Tree tree={when} />}
          {when && <span className="joint">{say("tree.then")}</span>}
          <p>
            <Computed first>{then}</Computed>
          </p>
        </li>
      ))}
    </ul>
  );
}
