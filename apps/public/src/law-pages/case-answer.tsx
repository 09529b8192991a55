// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the law answers a worked case. */
import { amountInWords, type CasePage, type Truth } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { Fragment, type ReactNode } from "react";
import { numberFormat } from "./number-table.tsx";
import { Outcome, type Sense, senseOf } from "./outcome.tsx";
import { Day, Law, Name, Say, Test, usePage, useSay } from "./say.tsx";
import type { Entry } from "./site.ts";

/** What a case says of one way, by its name. */
interface WayTold {
  readonly title: string;
  readonly value: Truth;
  readonly sense: Sense;
}

interface WaysTold {
  readonly told: readonly WayTold[];
  /** It says the same of every way there is. */
  readonly areAll: boolean;
}

/** In the order of the page; a way that closes, on a page about a duty, is said to close. */
function waysTold({ page, text }: Entry, expected: CasePage["expected"]): WaysTold {
  const ways = new Map(page.versions.flatMap(({ branches }) => branches).map((way) => [way.id, way]));
  const told = [...ways.values()].flatMap(({ id, title, nature }) => {
    const value = expected.branches[id]?.value ?? null;
    if (value === null) return [];
    return [{ title, value, sense: senseOf({ kind: text.kind, nature: nature ?? text.nature }) }];
  });
  const said = new Set(told.map(({ value, sense }) => `${value} ${sense}`));
  return { told, areAll: told.length > 0 && told.length === ways.size && said.size === 1 };
}

/** Shown of what a case answers way by way, and of what it computes. */
const SHOWN_WAYS = 2;
const COMPUTED = 2;

interface CaseAnswerProps {
  readonly entry: Entry;
  readonly of: CasePage["expected"];
  /** See `CasePage`. */
  readonly versions: CasePage["versions"];
}

/** The law in force in the case leaves the administration free to grant what its conditions do not give. */
function mayApplyAnyway({ page }: Entry, versions: CasePage["versions"]): boolean {
  const chosen = page.versions.filter(({ name }) => versions?.includes(name));
  return chosen.length > 0 && chosen.every((version) => version.mayApplyAnyway);
}

/**
 * The answer to the whole and what is computed, a day or an amount; without either, the answer to each way. Of what only
 * informs, « yes » says less than its figures, which stand alone where there is one.
 */
export function CaseAnswer({ entry, of, versions }: CaseAnswerProps) {
  const { told, areAll } = waysTold(entry, of);
  const own = of.value ?? of.conditions;
  const [first] = told;
  const value = own ?? (areAll ? first?.value : undefined);
  const sense = own === undefined && areAll && first ? first.sense : senseOf(entry.text);
  const computed = Object.entries(of.computations).slice(0, COMPUTED);
  if (Object.values(of.branches).some(({ proves }) => Object.keys(proves).length > 0))
    return <Proofs entry={entry} of={of} />;
  if (value === undefined && computed.length === 0) return <Ways told={told} />;
  if (value === "no" && (of.issue === "peut demander" || mayApplyAnyway(entry, versions)))
    return <Outcome value={value} sense={sense} mayApplyAnyway />;
  const informs = sense === "rule" && value === "yes" && computed.some(([, { kind }]) => kind !== "no-date");
  return (
    <>
      {value !== undefined && !informs && <Outcome value={value} sense={sense} />}
      {computed.length > 0 && <ComputedList of={computed} amounts={amountsOf(entry)} />}
    </>
  );
}

type ComputedValue = CasePage["expected"]["computations"][string];

/** What counts in euros. */
function amountsOf({ page }: Entry): ReadonlySet<string> {
  const computations = page.versions.flatMap((version) => version.computations);
  return new Set(computations.filter(({ isMoney }) => isMoney).map(({ name }) => name));
}

interface ComputedListProps {
  readonly of: readonly (readonly [name: string, found: ComputedValue])[];
  readonly amounts: ReadonlySet<string>;
}

function ComputedList({ of, amounts }: ComputedListProps) {
  return (
    <ul className="plain-list">
      {of.map(([name, found]) => (
        <li key={name}>
          <Pair name={<Name first>{name}</Name>}>
            <b>
              <Computed of={found} isMoney={amounts.has(name)} />
            </b>
          </Pair>
        </li>
      ))}
    </ul>
  );
}

function Ways({ told }: { told: readonly WayTold[] }) {
  const say = useSay();
  const others = told.length - SHOWN_WAYS;
  return (
    <ul className="plain-list">
      {told.slice(0, SHOWN_WAYS).map(({ title, value, sense }) => (
        <li key={title}>
          <Pair name={<Law first>{title}</Law>}>
            <Outcome value={value} sense={sense} />
          </Pair>
        </li>
      ))}
      {others > 0 && <li className="sub">{say("cases.ways", { count: others })}</li>}
    </ul>
  );
}

/** What papers prove says more than that they are what is asked about. */
function Proofs({ entry: { page }, of }: Omit<CaseAnswerProps, "versions">) {
  const say = useSay();
  const papers = new Map(
    page.versions.flatMap(({ branches }) => branches).map(({ id, title }) => [id, title]),
  );
  const told = Object.entries(of.branches).flatMap(([id, { proves }]) =>
    Object.entries(proves).map(([what, word]) => ({ id, what: what as "lawful-stay" | "work", word })),
  );
  return (
    <ul className="plain-list">
      {told.map(({ id, what, word }) => (
        <li key={`${id} ${what}`}>
          <Law first>{papers.get(id) ?? ""}</Law>
          <span className="sub">
            <Pair name={say(`proves.${what}`)}>
              <b>{say(`cases.condition.${word}`)}</b>
            </Pair>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Pair({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <Say
      id="law.pair"
      values={{ name: <Fragment key="n">{name}</Fragment>, value: <Fragment key="v">{children}</Fragment> }}
    />
  );
}

function Computed({ of, isMoney }: { of: ComputedValue; isMoney: boolean }) {
  const { language } = usePage();
  const say = useSay();
  switch (of.kind) {
    case "date":
      if (of.safe === of.arguable) return <Day>{of.safe}</Day>;
      return (
        <Say
          id="cases.between-days"
          values={{ first: <Day key="f">{of.safe}</Day>, last: <Day key="l">{of.arguable}</Day> }}
        />
      );
    case "no-date":
      return say("value.no-date");
    case "number": {
      const told = isMoney
        ? (value: number) => typo(amountInWords(value, language), language)
        : numberFormat(language, [of.from]);
      return of.from === of.to ? told(of.from) : say("cases.at-least", { number: told(of.from) });
    }
    case "word":
      return <Test>{of.word}</Test>;
    case "condition":
      return say(`cases.condition.${of.value}`);
  }
}
