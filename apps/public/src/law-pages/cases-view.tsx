// SPDX-License-Identifier: AGPL-3.0-or-later
/** Worked cases: invented people, what the law answers them, and a link that opens each in the check. */
import type { CasePage, VersionPage } from "@sauf-conduit/rights";
import { caseInCheck } from "./addresses.ts";
import { CaseAnswer } from "./case-answer.tsx";
import { type CaseFacts, factsOfCases } from "./case-facts.ts";
import { CaseRows } from "./facts-view.tsx";
import { Day, Law, Say, usePage, useSay } from "./say.tsx";
import type { Entry } from "./site.ts";

/** Shown at once; the others are a press away, and stay off paper: some items have seventy. */
const SHOWN = 5;

/** Those of the version shown first: what another law answered is said as such, and comes after. */
export function Cases({ entry, version }: { entry: Entry; version: VersionPage }) {
  const say = useSay();
  const { cases } = entry.page;
  const isShown = (one: CasePage) => isUnder(one, version);
  const ordered = [...cases.filter(isShown), ...cases.filter((one) => !isShown(one))];
  // In the order shown: an example leans on one that stands above it.
  const facts = factsOfCases(ordered);
  const told = new Map(ordered.map((one, i) => [one, facts[i]]));
  const first = ordered.slice(0, SHOWN);
  const others = ordered.slice(SHOWN);
  return (
    <>
      <p className="sub">{say("cases.invented")}</p>
      <CaseList entry={entry} version={version} cases={first} told={told} />
      {others.length > 0 && (
        <>
          <details className="no-print">
            <summary>{say("cases.others", { count: others.length })}</summary>
            <CaseList entry={entry} version={version} cases={others} told={told} />
          </details>
          <p className="fine only-print">{say("cases.not-printed", { count: others.length })}</p>
        </>
      )}
    </>
  );
}

/** Where no version decides, every case is of the page. */
const isUnder = ({ versions }: CasePage, { name }: VersionPage) =>
  versions === null || versions.includes(name);

interface CaseListProps {
  entry: Entry;
  version: VersionPage;
  cases: readonly CasePage[];
  told: ReadonlyMap<CasePage, CaseFacts | undefined>;
}

function CaseList({ entry, version, cases, told }: CaseListProps) {
  const { language } = usePage();
  const say = useSay();
  return (
    <ul className="cases">
      {cases.map((one) => (
        <li key={one.number} id={`cas-${one.key}`}>
          <p>
            <CaseName of={one} />
            <span className="sub">
              <Say id="cases.on" values={{ day: <Day key="d">{one.on}</Day> }} />
            </span>
            {!isUnder(one, version) && <OtherVersion names={one.versions ?? []} />}
          </p>
          <div className="case-end">
            <CaseAnswer entry={entry} of={one.expected} versions={one.versions} />
            <a href={caseInCheck(language, entry.page.id, one.key)}>
              {say("cases.open")}
              <span className="unseen"> {say("cases.number", { number: one.number })}</span>
            </a>
          </div>
          {language === "en" && <InWordsOfFacts told={told.get(one)} />}
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
        {as === null
          ? say(rows.length === 0 ? "cases.no-facts" : "cases.facts")
          : say("cases.as", { number: as, rows: rows.length })}
      </p>
      <CaseRows rows={rows} />
    </div>
  );
}

function OtherVersion({ names }: { names: readonly string[] }) {
  const say = useSay();
  const named = names.flatMap((name, i) => [i > 0 ? ", " : "", <Law key={name}>{name}</Law>]);
  return (
    <span className="sub">
      {names.length === 0 ? say("cases.no-version") : <Say id="cases.version" values={{ version: named }} />}
    </span>
  );
}
