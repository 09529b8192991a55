// SPDX-License-Identifier: AGPL-3.0-or-later
/** What changes from one version to the next: in the words of its conditions, and in the answers, with a witness. */
import type {
  ConditionsText,
  ConditionTree,
  Confidence,
  ItemPage,
  Truth,
  VersionPage,
} from "@sauf-conduit/rights";
import { itemAddress, versionAddress } from "./addresses.ts";
import { BoundDay } from "./bound-day.tsx";
import { rowsOf } from "./case-facts.ts";
import { CaseName } from "./cases-view.tsx";
import { CaseRows, TestRows } from "./facts-view.tsx";
import { whenTitle } from "./item/condition-titles.ts";
import { type ChangedLine, changedLines, type Line, type LineWords, linesOf } from "./lines.ts";
import { Outcome, senseOf } from "./outcome.tsx";
import {
  capital,
  Law,
  lawText,
  type MessageKey,
  nameText,
  Say,
  say,
  testText,
  usePage,
  useSay,
} from "./say.tsx";

type Context = ReturnType<typeof usePage>;

function wordsIn(context: Context): LineWords {
  const { site, language } = context;
  const title = (item: string, branch: string | null): string => {
    const id = site.idOf(item);
    const found = id === null ? undefined : site.input.presentation.items[id];
    return found?.branches.find((one) => one.id === branch)?.title ?? found?.title ?? item;
  };
  return {
    group: (kind) => say(language, `lines.${kind}`),
    list: (kind, list) => say(language, `lines.${kind}`, { list: nameText(context, list).text }),
    fixed: (kind) => say(language, `lines.${kind}`),
    name: (name) => capital(nameText(context, name).text),
    applies: (item, branch) =>
      say(language, "lines.applies", { item: lawText(context, title(item, branch)).text }),
    test: (name, test) => {
      const said = capital(nameText(context, name).text);
      return test === "oui"
        ? said
        : say(language, "lines.pair", { name: said, value: testText(context, test).text });
    },
  };
}

function allLines(context: Context, id: string, of: ConditionsText): Line[] {
  const words = wordsIn(context);
  const under = (title: string, trees: readonly (ConditionTree | null)[]): Line[] => {
    const written = trees.filter((tree) => tree !== null);
    if (written.length === 0) return [];
    return [{ depth: 0, text: title }, ...written.flatMap((tree) => linesOf(tree, words, 1))];
  };
  const title = (key: MessageKey) => say(context.language, key);
  const { kind } = context.site.input.presentation.items[id] ?? {};
  return [
    ...under(title("conditions.scope"), [of.scope]),
    ...under(title(whenTitle(kind)), [of.when]),
    ...under(title("conditions.except"), of.except),
    ...under(title("conditions.risks"), of.risks),
  ];
}

/** Lines around a change: what is far from any is left out. */
const AROUND = 1;

function nearChanges(lines: readonly ChangedLine[]): (ChangedLine | null)[] {
  const near = lines.map((_, i) =>
    lines.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ change }) => change !== "same"),
  );
  return lines.flatMap((line, i) => {
    if (near[i]) return [line];
    return near[i - 1] ? [null] : [];
  });
}

export interface DifferenceProps {
  readonly page: ItemPage;
  readonly before: VersionPage;
  readonly after: VersionPage;
}

export function Difference({ page, before, after }: DifferenceProps) {
  const context = usePage();
  if (before.confidence === "missing") return <Unread page={page} before={before} after={after} />;
  const lines = changedLines(allLines(context, page.id, before), allLines(context, page.id, after));
  const changed = lines.some(({ change }) => change !== "same");
  return (
    <div className="difference">
      <Between page={page} before={before} after={after} />
      <Verdict page={page} before={before} after={after} changed={changed} />
      {changed && <Lines lines={nearChanges(lines)} />}
      <WorkedCase page={page} after={after} />
      <Witnesses page={page} after={after} />
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

const UNREAD: readonly (Confidence | undefined)[] = ["to-verify", "missing"];

/** « Proven » speaks of what is written here: it stands only where the text was read without a doubt, and gives the same dates and amounts. */
function equivalence(read: boolean, sameFigures: boolean, changed: boolean): MessageKey {
  if (!read) return "difference.equivalent.unread";
  if (!sameFigures) return "difference.equivalent.figures";
  return changed ? "difference.equivalent.otherwise" : "difference.equivalent";
}

function Verdict({ page, before, after, changed }: DifferenceProps & { changed: boolean }) {
  const say = useSay();
  const { site } = usePage();
  const { change } = after;
  if (change?.equivalent && change.sameFigures && after.confidence === "missing")
    return <p>{say("difference.unread.new")}</p>;
  const ofItem = site.input.presentation.items[page.id]?.confidence;
  const read = [before, after].every(({ confidence }) => !UNREAD.includes(confidence ?? ofItem));
  const doubted = [before, after].some(({ note }) => note !== null);
  const sure = read && !doubted && change?.restsOnUnknown === false;
  return (
    <p>
      {change?.equivalent && say(equivalence(sure, change.sameFigures, changed))}
      {change && !change.equivalent && change.witnesses.length === 0 && say("difference.none-found")}
      {change && !change.sameFigures && <> {say("difference.figures")}</>}
      {!change && !changed && say("difference.words-same")}
    </p>
  );
}

function Lines({ lines }: { lines: readonly (ChangedLine | null)[] }) {
  const say = useSay();
  return (
    <>
      <ul className="changed-lines">
        {lines.map((line, i) =>
          line === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
            <li key={i} className="muted">
              …
            </li>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
            <li key={i} data-depth={Math.min(line.depth, 6)}>
              {line.change === "removed" && (
                <del>
                  <span className="unseen">{say("difference.removed")} </span>
                  {line.text}
                </del>
              )}
              {line.change === "added" && (
                <ins>
                  <span className="unseen">{say("difference.added")} </span>
                  {line.text}
                </ins>
              )}
              {line.change === "same" && line.text}
            </li>
          ),
        )}
      </ul>
      <p className="fine">
        <Say
          id="difference.legend"
          values={{
            removed: <del key="r">{say("difference.legend.removed")}</del>,
            added: <ins key="a">{say("difference.legend.added")}</ins>,
          }}
        />
      </p>
    </>
  );
}

/** A worked case of the item under the one version, then under the other. */
function WorkedCase({ page, after }: { page: ItemPage; after: VersionPage }) {
  const { language } = usePage();
  const say = useSay();
  const found = after.change?.workedCase;
  const worked = page.cases.find(({ key }) => key === found?.key);
  if (!found || !worked) return null;
  return (
    <div className="witness">
      <Becomes label={say("difference.case")} before={found.before} now={found.after} of={page.id} />
      <p>
        <a href={`${itemAddress(language, page.id)}#cas-${worked.key}`}>
          <CaseName of={worked} />
        </a>
      </p>
      {language === "en" && <CaseRows rows={rowsOf(worked)} />}
    </div>
  );
}

/**
 * Situations that the two versions answer otherwise: invented, found by the engine. A worked case of the same change says it
 * better: someone wrote its dates.
 */
function Witnesses({ page, after }: { page: ItemPage; after: VersionPage }) {
  const say = useSay();
  const { witnesses: all = [], workedCase } = after.change ?? {};
  const real = all.filter(
    (one) => one.possible && !(one.before === workedCase?.before && one.after === workedCase.after),
  );
  const shown = real.length > 0 || workedCase ? real : all.slice(0, 1);
  return shown.map(({ before, after: now, situation, possible }) => (
    <div key={`${before} ${now}`} className="witness">
      <Becomes label={say("difference.witness")} before={before} now={now} of={page.id} />
      <TestRows of={Object.entries(situation)} />
      {!possible && <p className="sub">{say("difference.perhaps-never")}</p>}
    </div>
  ));
}

interface BecomesProps {
  label: string;
  before: Truth;
  now: Truth;
  of: string;
}

/** @param of the item. */
function Becomes({ label, before, now, of }: BecomesProps) {
  const { items } = usePage().site.input.presentation;
  const say = useSay();
  const text = items[of];
  const sense = text ? senseOf(text) : "rule";
  return (
    <p className="witness-head">
      <b>{label}</b> <Outcome value={before} sense={sense} />
      <span aria-hidden="true">→</span>
      <span className="unseen">{say("difference.becomes")}</span>
      <Outcome value={now} sense={sense} />
    </p>
  );
}
