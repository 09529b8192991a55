// SPDX-License-Identifier: AGPL-3.0-or-later
/** Worked cases: invented people, what the law answers them, and a link that opens each in the check. */
import type { CasePage, ItemPage } from "@sauf-conduit/rights";
import { Glyph, type TruthShape } from "@sauf-conduit/ui";
import { caseInCheck } from "./addresses.ts";
import { type CaseFacts, factsOfCases } from "./case-facts.ts";
import { CaseRows } from "./facts-view.tsx";
import { Day, Law, Say, usePage, useSay } from "./say.tsx";

/** Shown at once; the others are a press away, and stay off paper: some items have seventy. */
const SHOWN = 6;

export function Cases({ page }: { page: ItemPage }) {
  const say = useSay();
  const first = page.cases.slice(0, SHOWN);
  const others = page.cases.slice(SHOWN);
  return (
    <>
      <p className="sub">{say("cases.invented")}</p>
      <CaseList page={page} cases={first} />
      {others.length > 0 && (
        <>
          <details className="no-print">
            <summary>{say("cases.others", { count: others.length })}</summary>
            <CaseList page={page} cases={others} />
          </details>
          <p className="fine only-print">{say("cases.not-printed", { count: others.length })}</p>
        </>
      )}
    </>
  );
}

function CaseList({ page, cases }: { page: ItemPage; cases: readonly CasePage[] }) {
  const { language } = usePage();
  const say = useSay();
  const told = factsOfCases(page.cases);
  return (
    <ul className="cases">
      {cases.map((one) => (
        <li key={one.number} id={`cas-${one.key}`}>
          <p>
            <CaseName of={one} />
            <span className="sub">
              <Say id="cases.on" values={{ day: <Day key="d">{one.on}</Day> }} />
            </span>
          </p>
          <p className="case-end">
            <Expected of={one} />
            <a href={caseInCheck(language, page.id, one.key)}>
              {say("cases.open")}
              <span className="unseen"> {say("cases.number", { number: one.number })}</span>
            </a>
          </p>
          {language === "en" && <InWordsOfFacts told={told[page.cases.indexOf(one)]} />}
        </li>
      ))}
    </ul>
  );
}

/** Names of examples are French, and free: on a page of another language their number names them, and their facts say them. */
export function CaseName({ of: { name, number } }: { of: CasePage }) {
  const { language } = usePage();
  const say = useSay();
  return language === "fr" ? <Law first>{name}</Law> : <b>{say("cases.number", { number })} </b>;
}

function InWordsOfFacts({ told }: { told: CaseFacts | undefined }) {
  const say = useSay();
  if (!told) return null;
  const { as, rows } = told;
  return (
    <div className="case-facts">
      <p className="sub">
        {as === null ? say("cases.facts") : say("cases.as", { number: as, rows: rows.length })}
      </p>
      <CaseRows rows={rows} />
    </div>
  );
}

function Expected({ of: { expected } }: { of: CasePage }) {
  const say = useSay();
  const branches = Object.values(expected.branches).flatMap(({ value }) => value ?? []);
  const value: TruthShape | undefined =
    expected.value ?? expected.conditions ?? (new Set(branches).size === 1 ? branches[0] : undefined);
  if (value === undefined) return <span className="sub">{say("cases.several")}</span>;
  return (
    <span className="truth-word" data-truth={value}>
      <Glyph value={value} />
      {say(`case.value.${value as "yes" | "no" | "unknown" | "not-applicable"}`)}
    </span>
  );
}
