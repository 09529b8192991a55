// SPDX-License-Identifier: AGPL-3.0-or-later
/** Conditions as a tree that can be read aloud: et, ou, sauf, and who answers each test. */
import type { ConditionTree } from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import { anchor } from "./addresses.ts";
import { AppliesLine, AskedAbove } from "./applies-line.tsx";
import { Law, Name, Say, usePage, useSay } from "./say.tsx";
import { TestLine } from "./test-line.tsx";

export function Tree({ tree }: { tree: ConditionTree }) {
  return <div className="tree">{<Node tree={tree} />}</div>;
}

/** Several conditions of which one is enough to close, or to allow a refusal. */
export function Trees({ trees }: { trees: readonly ConditionTree[] }) {
  return <Node tree={trees.length === 1 && trees[0] ? trees[0] : { kind: "any", of: trees }} />;
}

function Node({ tree }: { tree: ConditionTree }): ReactNode {
  switch (tree.kind) {
    case "all":
    case "any":
      return <Group tree={tree} />;
    case "not":
      return <Under word={<Say id="tree.not" />} tree={tree.of} />;
    case "named":
      return <Named tree={tree} />;
    case "cases":
      return <Cases tree={tree} />;
    case "reading":
      return <Reading tree={tree} />;
    case "some":
    case "every":
    case "none":
      return (
        <Under
          word={<Say id={`tree.${tree.kind}`} values={{ list: <Name key="l">{tree.list}</Name> }} />}
          tree={tree.who}
        />
      );
    case "applies":
      return <AppliesLine tree={tree} />;
    case "test":
      return <TestLine tree={tree} />;
    default:
      return (
        <p className="tree-line muted">
          <Say id={`tree.${tree.kind}`} />
        </p>
      );
  }
}

/** What bears on one condition: « aucune de », « une personne de ». */
function Under({ word, tree }: { word: ReactNode; tree: ConditionTree }) {
  return (
    <div className="tree-part">
      <p className="tree-word">{word}</p>
      <div className="tree-inside">
        <Node tree={tree} />
      </div>
    </div>
  );
}

function Group({ tree }: { tree: Extract<ConditionTree, { kind: "all" | "any" }> }) {
  const say = useSay();
  const [only] = tree.of;
  if (tree.of.length === 1 && only) return <Node tree={only} />;
  return (
    <div className="tree-part">
      <p className="tree-word">{say(`tree.${tree.kind}`)}</p>
      <ul className="tree-list" data-join={tree.kind}>
        {tree.of.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
          <li key={i}>
            {i > 0 && <span className="joint">{say(tree.kind === "all" ? "tree.and" : "tree.or")}</span>}
            <AskedAbove value={asked(tree.of[i - 1])}>
              <Node tree={one} />
            </AskedAbove>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a line asks of another item, null when it asks nothing. */
function asked(tree: ConditionTree | null | undefined): Extract<ConditionTree, { kind: "applies" }> | null {
  if (tree?.kind === "named") return asked(tree.of);
  return tree?.kind === "applies" ? tree : null;
}

function Named({ tree }: { tree: Extract<ConditionTree, { kind: "named" }> }) {
  const say = useSay();
  const { name, note, of } = tree;
  const isPlain = of !== null && (of.kind === "test" || of.kind === "applies");
  return (
    <div className="tree-part">
      {name !== null && (
        <p className="tree-name">
          <Name first>{name}</Name>
          {of === null && <span className="sub">{say("tree.above")}</span>}
        </p>
      )}
      {note !== null && (
        <p className="sub">
          <Law>{note}</Law>
        </p>
      )}
      {of !== null && (
        <div className={isPlain && name === null ? undefined : "tree-inside"}>
          <Node tree={of} />
        </div>
      )}
    </div>
  );
}

function Cases({ tree }: { tree: Extract<ConditionTree, { kind: "cases" }> }) {
  const say = useSay();
  return (
    <div className="tree-part">
      <p className="tree-word">{say("tree.cases")}</p>
      <ul className="tree-list" data-join="cases">
        {tree.cases.map(({ when, then }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
          <li key={i}>
            <span className="joint">{say("tree.if")}</span>
            <Node tree={when} />
            <span className="joint">{say("tree.then")}</span>
            <Answer tree={then} />
          </li>
        ))}
        <li>
          <span className="joint">{say("tree.otherwise")}</span>
          <Answer tree={tree.otherwise} />
        </li>
      </ul>
    </div>
  );
}

function Reading({ tree }: { tree: Extract<ConditionTree, { kind: "reading" }> }) {
  const { site } = usePage();
  const say = useSay();
  const question = site.input.presentation.readings[tree.reading]?.question;
  return (
    <div className="tree-part reading-part">
      <p className="tree-word">{say("tree.reading")}</p>
      {question && (
        <p>
          <a href={`#${anchor("lecture", tree.reading)}`}>
            <Law>{question}</Law>
          </a>
        </p>
      )}
      <div className="readings">
        {Object.entries(tree.answers).map(([answer, of]) => (
          <div key={answer} className="reading">
            <p className="tree-name">
              <Law first>{answer}</Law>
            </p>
            <Answer tree={of} reading />
          </div>
        ))}
      </div>
    </div>
  );
}

/** What a case or a reading leads to; one that settles the condition says so in a sentence. */
function Answer({ tree, reading = false }: { tree: ConditionTree; reading?: boolean }) {
  const say = useSay();
  if (tree.kind !== "always" && tree.kind !== "never") return <Node tree={tree} />;
  return <p className="tree-line">{say(reading ? `tree.reading.${tree.kind}` : `tree.case.${tree.kind}`)}</p>;
}
