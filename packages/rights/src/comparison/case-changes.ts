// SPDX-License-Identifier: AGPL-3.0-or-later
/** Worked cases replayed on two laws: those whose answers are not the same, with both answers. */
import { type CaseFailure, type CaseSubject, replayCase } from "../cases/worked-cases.ts";
import type { LawModel } from "../engine/model.ts";
import type { Expectation, Item, Law, Situation, WorkedCase } from "../syntax/index.ts";

export interface CaseChange {
  readonly case: string;
  readonly file: string;
  readonly line: number;
  /** The law that holds the case: `before` when the new one no longer has it as it was. */
  readonly of: "before" | "after";
  readonly about: CaseSubject;
  /** In the words of the format; null when `unreadable`. */
  readonly before: string | null;
  readonly after: string | null;
  /** The law that cannot read the situation: a fact of it is asked otherwise there. */
  readonly unreadable: "before" | "after" | null;
}

/** A law that can replay cases: its model keeps every computed value. */
export interface ReplayableLaw {
  readonly law: Law;
  readonly model: LawModel;
}

/** Of one item that both laws have: cases of the new law, then those that it dropped or wrote anew. */
export function caseChanges(id: string, before: ReplayableLaw, after: ReplayableLaw): CaseChange[] {
  const [old, present] = [before.law.items.get(id), after.law.items.get(id)];
  if (!old || !present) return [];
  const said = ({ name, on, situation, expected }: WorkedCase): string =>
    JSON.stringify({ name, on, situation, expected });
  const kept = new Set(present.cases.map(said));
  const both = [
    ...present.cases.map((worked) => ({ worked, of: "after" as const })),
    ...old.cases.filter((one) => !kept.has(said(one))).map((worked) => ({ worked, of: "before" as const })),
  ];
  const found = both.flatMap(({ worked, of }) => {
    const pair = { old: answersOf(before, old, worked), present: answersOf(after, present, worked) };
    return changesOf(pair, worked).map((change) => ({ ...change, of }));
  });
  return eachOnce(found);
}

/** Subject (as text) → failure; what is not there was answered as the case expects. */
type Failures = ReadonlyMap<string, CaseFailure>;

function answersOf({ law, model }: ReplayableLaw, item: Item, worked: WorkedCase): Failures {
  const { failures } = replayCase(model, item, readableBy(law, item, worked));
  return new Map(failures.map((failure) => [subjectKey(failure.about), failure]));
}

/** Faults of a situation differ from law to law; that there are some is the one thing to compare. */
function subjectKey(about: CaseSubject): string {
  return about.kind === "situation" ? about.kind : JSON.stringify(about);
}

function changesOf(
  { old, present }: { readonly old: Failures; readonly present: Failures },
  { name, place }: WorkedCase,
): Omit<CaseChange, "of">[] {
  const [noOld, noPresent] = [old, present].map((failures) => failures.has("situation"));
  if (noOld && noPresent) return [];
  if (noOld || noPresent) {
    const about = { kind: "situation", faults: [] } as const;
    return [
      { case: name, ...place, about, before: null, after: null, unreadable: noOld ? "before" : "after" },
    ];
  }
  const subjects = new Map(
    [...old, ...present].map(([key, { about, expected }]) => [key, { about, expected }]),
  );
  return [...subjects].flatMap(([key, { about, expected }]) => {
    const [was, is] = [old, present].map((failures) => failures.get(key)?.obtained ?? expected);
    if (was === is) return [];
    return [{ case: name, ...place, about, before: was ?? null, after: is ?? null, unreadable: null }];
  });
}

/** A case kept but written anew is replayed twice: what both tell is told once. */
function eachOnce(changes: readonly CaseChange[]): CaseChange[] {
  const key = (one: CaseChange): string =>
    JSON.stringify([one.case, subjectKey(one.about), one.before, one.after, one.unreadable]);
  return [...new Map([...changes].reverse().map((one) => [key(one), one])).values()].reverse();
}

/** The case as this law can be asked: it knows nothing of names that it does not have. */
function readableBy(law: Law, item: Item, worked: WorkedCase): WorkedCase {
  const fact = (name: string): boolean => law.facts.has(name);
  const { facts, lists, readings } = worked.situation;
  const situation: Situation = {
    facts: only(facts, fact),
    lists: Object.fromEntries(
      Object.entries(only(lists, fact)).map(([name, list]) => [
        name,
        { ...list, members: list.members.map((member) => only(member, fact)) },
      ]),
    ),
    readings: only(readings, (name) => law.readings.has(name)),
  };
  const branches = new Set(item.versions.flatMap((version) => version.branches.map(({ id }) => id)));
  const expected: Expectation = {
    ...worked.expected,
    branches: only(worked.expected.branches, (id) => branches.has(id)),
    readings: only(worked.expected.readings, (name) => {
      const answers = law.readings.get(name)?.answers.map((answer) => answer.name) ?? [];
      return Object.keys(worked.expected.readings[name] ?? {}).every((answer) => answers.includes(answer));
    }),
  };
  return { ...worked, situation, expected };
}

function only<T>(record: Readonly<Record<string, T>>, keep: (name: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => keep(name)));
}
