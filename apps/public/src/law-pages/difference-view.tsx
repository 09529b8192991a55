// SPDX-License-Identifier: AGPL-3.0-or-later
/** What changes from one version to the next: in the words of its conditions, and in the answers, with a witness. */
import type {
  ChangePage,
  Confidence,
  ItemPage,
  NamedChanges,
  Truth,
  VersionPage,
} from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import { itemAddress, versionAddress } from "./addresses.ts";
import { BoundDay } from "./bound-day.tsx";
import { rowsOf } from "./case-facts.ts";
import { CaseName } from "./cases-view.tsx";
import { ChangedLines } from "./changed-lines-view.tsx";
import { differenceLines } from "./difference-lines.ts";
import { CaseRows, TestRows } from "./facts-view.tsx";
import { Outcome, senseOf } from "./outcome.tsx";
import { Law, type MessageKey, Name, NO_DATE, Say, usePage, useSay } from "./say.tsx";

export interface DifferenceProps {
  readonly page: ItemPage;
  readonly before: VersionPage;
  readonly after: VersionPage;
}

export function Difference({ page, before, after }: DifferenceProps) {
  const context = usePage();
  if (before.confidence === "missing") return <Unread page={page} before={before} after={after} />;
  const lines = differenceLines(context, page, [before, after]);
  return (
    <div className="difference">
      <Between page={page} before={before} after={after} />
      <Verdict page={page} before={before} after={after} changed={lines.length > 0} />
      {after.change?.equivalent && <Noted of={[before, after]} />}
      <Named before={before} after={after} />
      {lines.length > 0 && <ChangedLines lines={lines} />}
      <WorkedCases page={page} before={before} after={after} />
      <Witnesses page={page} before={before} after={after} />
    </div>
  );
}

/** What nobody has read differs from nothing: what is new since then is not known. */
function Unread(of: DifferenceProps) {
  const say = useSay();
  return (
    <div className="difference">
      <Between {...of} />
      <p>{say("difference.unread")}</p>
    </div>
  );
}

/** Versions are told apart by their first day, and by their name where they share it. */
function Between({ page, before, after }: DifferenceProps) {
  const { language } = usePage();
  const sameDay = before.from === after.from;
  const told = (of: VersionPage) => (sameDay ? <Law first>{of.name}</Law> : <BoundDay of={of} end="from" />);
  return (
    <p className="difference-head">
      <a className="chip" data-tone="line" href={versionAddress(language, page.id, before.key)}>
        <span>{told(before)}</span>
      </a>
      <span aria-hidden="true">→</span>
      <a className="chip" data-tone="open" href={versionAddress(language, page.id, after.key)}>
        <span>{told(after)}</span>
      </a>
      <span>{sameDay ? <BoundDay of={after} end="from" /> : <Law first>{after.name}</Law>}</span>
    </p>
  );
}

/** Why nothing is said to be proven of a pair: its text was not read in full, or it says itself what it leaves in doubt. */
function isDoubted(page: ItemPage, confidence: Confidence | undefined, of: VersionPage): boolean {
  return (of.confidence ?? confidence) !== "established" || of.note !== null || page.alerts.length > 0;
}

/** A way, a date or an amount is not what it was, even where the answers are. */
export const isTouched = ({ figures, ways }: ChangePage): boolean =>
  [figures, ways].some((of) => Object.values(of).some((names) => names.length > 0));

/** « Proven » speaks of what is written here: it stands only where the text was read without a doubt. */
function equivalence(change: ChangePage, sure: boolean, changed: boolean): MessageKey {
  const touched = isTouched(change);
  if (!sure)
    return touched || changed ? "difference.equivalent.unread.touched" : "difference.equivalent.unread";
  if (touched) return "difference.equivalent.figures";
  return changed ? "difference.equivalent.otherwise" : "difference.equivalent";
}

function Verdict({ page, before, after, changed }: DifferenceProps & { changed: boolean }) {
  const say = useSay();
  const { site } = usePage();
  const { change } = after;
  if (!change) return changed ? null : <p>{say("difference.words-same")}</p>;
  if (change.equivalent && after.confidence === "missing" && !isTouched(change))
    return <p>{say("difference.unread.new")}</p>;
  const ofItem = site.input.presentation.items[page.id]?.confidence;
  const doubted = [before, after].some((one) => isDoubted(page, ofItem, one));
  if (change.equivalent) {
    const sure = !doubted && !change.restsOnUnknown;
    return <p>{say(equivalence(change, sure, changed))}</p>;
  }
  if (change.workedCases.length + change.witnesses.length > 0) return null;
  return <p>{say(change.complete ? "difference.no-example" : "difference.none-found")}</p>;
}

/** Where the answers stay the same, what the law notes of either text may tell how it changed. */
function Noted({ of }: { of: readonly VersionPage[] }) {
  return of.map(
    ({ key, name, note }) =>
      note && (
        <p key={key} className="sub">
          <Say
            id="difference.noted"
            values={{ name: <Law key="v">{name}</Law>, note: <Law key="n">{note}</Law> }}
          />
        </p>
      ),
  );
}

/** Of a value that the later version does not have, nothing is computed otherwise: it is gone. */
function figuresOf({ after, change }: { after: VersionPage; change: ChangePage }): NamedChanges {
  const { added, removed, changed } = change.figures;
  const gone = changed.filter((name) =>
    after.computations.some((one) => one.name === name && one.said === NO_DATE),
  );
  return { added, removed: [...removed, ...gone], changed: changed.filter((name) => !gone.includes(name)) };
}

/** Ways and cases, then what is computed, by name. */
function Named({ before, after }: Omit<DifferenceProps, "page">) {
  const say = useSay();
  const { change } = after;
  if (!change) return null;
  const computed = new Set(
    [before, after].flatMap(({ computations }) => computations.map(({ name }) => name)),
  );
  const { ways } = change;
  const figures = figuresOf({ after, change });
  const told = [
    ["difference.ways.added", ways.added],
    ["difference.ways.removed", ways.removed],
    ["difference.ways.changed", ways.changed],
    ["difference.figures.added", figures.added],
    ["difference.figures.removed", figures.removed],
    ["difference.figures.changed", figures.changed],
  ] as const;
  return told.map(
    ([id, names]) =>
      names.length > 0 && (
        <div key={id} data-change={id}>
          <NamedList title={say(id, { count: names.length })}>
            {names.map((name) => (
              <li key={name}>{computed.has(name) ? <Name first>{name}</Name> : <Law first>{name}</Law>}</li>
            ))}
          </NamedList>
        </div>
      ),
  );
}

/** More names than this fold under their count: a page of law stays within some screens of a telephone. */
const MANY_NAMES = 12;

function NamedList({ title, children }: { title: ReactNode; children: readonly ReactNode[] }) {
  const list = <ul className="plain-list">{children}</ul>;
  if (children.length > MANY_NAMES)
    return (
      <details className="named-list">
        <summary>{title}</summary>
        {list}
      </details>
    );
  return (
    <>
      <p>{title}</p>
      {list}
    </>
  );
}

/** Worked cases of the item under the one version, then under the other. */
function WorkedCases({ page, before, after }: DifferenceProps) {
  const { language } = usePage();
  const say = useSay();
  return after.change?.workedCases.map((found) => {
    const worked = page.cases.find(({ key }) => key === found.key);
    if (!worked) return null;
    return (
      <div key={found.key} className="witness">
        <Becomes
          label={say("difference.case")}
          of={page.id}
          from={{ value: found.before, by: before }}
          to={{ value: found.after, by: after }}
        />
        <p>
          <a href={`${itemAddress(language, page.id)}#cas-${worked.key}`}>
            <CaseName of={worked} />
          </a>
        </p>
        {language === "en" && <CaseRows rows={rowsOf(worked)} />}
      </div>
    );
  });
}

/** Invented by the engine, where no worked case shows the change: someone wrote the dates of those. */
function Witnesses({ page, before, after }: DifferenceProps) {
  const say = useSay();
  return after.change?.witnesses.map(({ before: was, after: now, situation }) => (
    <div key={`${was} ${now}`} className="witness">
      <Becomes
        label={say("difference.witness")}
        of={page.id}
        from={{ value: was, by: before }}
        to={{ value: now, by: after }}
      />
      <TestRows of={Object.entries(situation)} />
    </div>
  ));
}

interface AnswerOfVersion {
  readonly value: Truth;
  readonly by: VersionPage;
}

interface BecomesProps {
  readonly label: string;
  /** The item. */
  readonly of: string;
  readonly from: AnswerOfVersion;
  readonly to: AnswerOfVersion;
}

function Becomes({ label, of, from, to }: BecomesProps) {
  const { items } = usePage().site.input.presentation;
  const say = useSay();
  const text = items[of];
  const sense = text ? senseOf(text) : "rule";
  const told = ({ value, by }: AnswerOfVersion) => (
    <Outcome value={value} sense={sense} mayApplyAnyway={by.mayApplyAnyway} />
  );
  return (
    <p className="witness-head">
      <b>{label}</b> {told(from)}
      <span aria-hidden="true">→</span>
      <span className="unseen">{say("difference.becomes")}</span>
      {told(to)}
    </p>
  );
}
