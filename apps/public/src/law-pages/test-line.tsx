// SPDX-License-Identifier: AGPL-3.0-or-later
/** One test of a condition: what must be answered, and who answers it. */
import type { ConditionTree } from "@sauf-conduit/rights";
import { Law, type MessageKey, Name, Say, Test, usePage, useSay } from "./say.tsx";
import type { Site } from "./site.ts";
import { optionsOf } from "./test-options.ts";

type TestTree = Extract<ConditionTree, { kind: "test" }>;

export function TestLine({ tree }: { tree: TestTree }) {
  const { site } = usePage();
  const say = useSay();
  return (
    <div className="tree-line" data-test={tree.name}>
      <div>
        <Asked tree={tree} />
      </div>
      <span className="chip" data-tone={isJudged(site, tree) ? "decide" : undefined}>
        {say(whoAnswers(site, tree))}
      </span>
    </div>
  );
}

function Asked({ tree }: { tree: TestTree }) {
  const { facts } = usePage().site.input.presentation;
  const name = (
    <Name key="n" first>
      {tree.name}
    </Name>
  );
  if (tree.test === "oui") return name;
  const options = optionsOf(tree.test, facts[tree.name]?.values ?? []);
  if (options === null) return <Say id="law.pair" values={{ name, value: <Value key="v" tree={tree} /> }} />;
  return (
    <>
      <Say id={options.other ? "tree.none-of" : "tree.one-of"} values={{ name }} />
      <ul className="options">
        {options.words.map((word) => (
          <li key={word}>
            <Test>{word}</Test>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is wanted of an answer; a number has the unit that its question is asked in, unless another name stands for it. */
function Value({ tree: { name, test } }: { tree: TestTree }) {
  const unit = usePage().site.input.presentation.facts[name]?.unit;
  return (
    <b>
      <Test>{test}</Test>
      {unit && /\d$/.test(test) && (
        <>
          {" "}
          <Law>{unit}</Law>
        </>
      )}
    </b>
  );
}

const isJudged = (site: Site, { name }: TestTree): boolean =>
  site.input.presentation.facts[name]?.appreciation === true;

/**
 * Who answers a test: computed, told by the person, written by an authority, or appreciated by one, never computed.
 * A date or a word that is computed stays so where it rests on what is appreciated: that is said where it is worked out.
 */
function whoAnswers(site: Site, { name, facts }: TestTree): MessageKey {
  const read = facts.map((fact) => site.input.presentation.facts[fact]);
  const tested = site.input.presentation.facts[name];
  if (tested?.appreciation) {
    switch (tested.answeredBy) {
      case "medical-authority":
      case "judge":
      case "prefect":
      case "administration-or-judge":
        return `who.appreciated.${tested.answeredBy}`;
      default:
        return "who.appreciated";
    }
  }
  const [only, ...others] = read;
  if (others.length > 0 || !only || !["yes-no", "choice"].includes(only.type)) return "who.computed";
  switch (only.answeredBy) {
    case "person":
    case "companion":
      return "who.person";
    case "document":
      return "who.document";
    case null:
      return "who.computed";
    case "medical-authority":
      return "who.physicians";
    case "judge":
      return "who.judge";
    default:
      return "who.authority";
  }
}
