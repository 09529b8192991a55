// SPDX-License-Identifier: AGPL-3.0-or-later
/** Answers, one a line: « fait : réponse ». Those of a situation found by the engine, and those of a worked case. */
import { type Answer, answerParts, type ListAnswer, namedTest } from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import type { CaseRow } from "./case-facts.ts";
import { Law, Name, Say, Test, usePage, useSay } from "./say.tsx";

/** What a situation answers to facts and to tests. */
export function TestRows({ of }: { of: readonly (readonly [name: string, answer: string | number])[] }) {
  const say = useSay();
  if (of.length === 0) return <p className="sub">{say("difference.always")}</p>;
  return (
    <dl className="facts">
      {of.map(([name, answer]) => (
        <Row key={name} name={<Tested>{name}</Tested>}>
          <Test>{String(answer)}</Test>
        </Row>
      ))}
    </dl>
  );
}

function Row({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A fact, or a test that the witness answers by yes or no. */
function Tested({ children: row }: { children: string }) {
  const { site } = usePage();
  const split = namedTest(row, (name) => Object.hasOwn(site.input.presentation.facts, name));
  if (split === null) return <Name first>{row}</Name>;
  return <Pair name={split.name} value={<Test>{split.test}</Test>} />;
}

function Pair({ name, value }: { name: string; value: ReactNode }) {
  const said = (
    <Name key="n" first>
      {name}
    </Name>
  );
  return <Say id="lines.pair" values={{ name: said, value: <span key="v">{value}</span> }} />;
}

/** What a worked case tells. */
export function CaseRows({ rows }: { rows: readonly CaseRow[] }) {
  const { site } = usePage();
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map((row) => (
        <Row
          key={`${row.kind} ${row.name}`}
          name={
            row.kind === "reading" ? (
              <Law first>{site.input.presentation.readings[row.name]?.question ?? row.name}</Law>
            ) : (
              <Name first>{row.name}</Name>
            )
          }
        >
          {row.of === null && say("cases.not-said")}
          {row.kind === "fact" && row.of !== null && <Given fact={row.name} answer={row.of} />}
          {row.kind === "list" && row.of !== null && <Persons list={row.of} />}
          {row.kind === "reading" && row.of !== null && <Law>{row.of}</Law>}
        </Row>
      ))}
    </dl>
  );
}

function Given({ fact, answer }: { fact: string; answer: Answer }) {
  const { facts } = usePage().site.input.presentation;
  const { either, parts } = answerParts(answer, facts[fact] ?? { ifNone: null, unit: null });
  return parts.map(({ test, unit }, i) => (
    <span key={test}>
      {i > 0 && (either ? " / " : ", ")}
      <Test>{test}</Test>
      {unit !== null && (
        <>
          {" "}
          <Law>{unit}</Law>
        </>
      )}
    </span>
  ));
}

function Persons({ list: { complete, members } }: { list: ListAnswer }) {
  const say = useSay();
  return (
    <>
      {say("cases.persons", { count: members.length, complete })}
      {members.map((member, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
        <span key={i} className="sub">
          {Object.entries(member).map(([fact, answer], j) => (
            <span key={fact}>
              {j > 0 && "; "}
              <Pair name={fact} value={<Given fact={fact} answer={answer} />} />
            </span>
          ))}
        </span>
      ))}
    </>
  );
}
