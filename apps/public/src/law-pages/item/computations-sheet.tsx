// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the rules compute. */
import type { VersionPage } from "@sauf-conduit/rights";
import { Tree } from "../condition-view.tsx";
import { Sheet } from "../parts.tsx";
import { Name, useSay } from "../say.tsx";

/** What the law writes of a day that this version does not have. */
const NONE = "aucune";

/** Dates, amounts and lengths of time that the rules compute, said as far as they can be. */
export function ComputationsSheet({ version }: { version: VersionPage }) {
  const say = useSay();
  const said = version.computations.filter(
    ({ said: text, cases }) => (text ?? NONE) !== NONE || cases !== null,
  );
  if (said.length === 0) return null;
  return (
    <Sheet id="calculs" icon="coins" title={say("computations.title")}>
      <dl className="computations">
        {said.map(({ name, said: text, cases }) => (
          <div key={name}>
            <dt>
              <Name first>{name}</Name>
            </dt>
            <dd>
              {text !== null && <Name>{text}</Name>}
              {cases !== null && <ValueCases cases={cases} />}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

type Cases = NonNullable<VersionPage["computations"][number]["cases"]>;

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
            <Name first>{then}</Name>
          </p>
        </li>
      ))}
    </ul>
  );
}
