// SPDX-License-Identifier: AGPL-3.0-or-later
/** On which limits the day that an item shows to the person rests: what `cli deadline` answers when no limit is named. */
import type { CompiledVersion } from "../../artefact/compiled-law.ts";
import type { Limit, Value } from "../../syntax/index.ts";
import type { Interpreter } from "../values/interpreter.ts";

/** Who must act is the person. The words of the law. */
const THE_PERSON = "la personne";
/** « dernier moment sûr pour déposer » has its twin, « dernier jour soutenable pour déposer ». */
const SAFE = " sûr ";
const ARGUABLE = " soutenable ";

export interface PrincipalLimits {
  /** The name of the shown day; null: the item shows none. */
  readonly shown: string | null;
  readonly limits: readonly Limit[];
  /** The same act, otherwise counted by the other shown days: they may be argued, and make no earlier day safe. */
  readonly later: readonly Limit[];
  /** The law says of such a day, as things stand, that it is not known: a later day than all of them may hold. */
  readonly open: boolean;
  /** What chooses among them. */
  readonly restsOn: readonly Value[];
}

/** A shown date, with its value in each version that may apply. */
interface ShownDay {
  readonly name: string;
  readonly values: readonly Value[];
}

/**
 * All the ways in which the first shown day of the person may be reached now: its limits, and the days that it may be
 * without any. Beside them, the limits of the other shown days that say the same acts otherwise counted: « saisir le
 * tribunal, si … » and « saisir le tribunal, sans attendre » are one act, named before the first comma. None when the
 * shown days are of nobody now.
 */
export function principalLimits(versions: readonly CompiledVersion[], using: Interpreter): PrincipalLimits {
  const { about, counts } = daysThatMatter(versions);
  const now = ({ values }: ShownDay): Value[] => values.flatMap((value) => waysNow(value, using));
  const limitsNow = (day: ShownDay): Limit[] =>
    now(day).flatMap((way) => (way.kind === "limit" && counts(way.limit) ? [way.limit] : []));
  const first =
    about.find(({ values }) => values.some((value) => using.date(value).some)) ??
    about.find((day) => limitsNow(day).length > 0);
  if (!first)
    return {
      shown: null,
      limits: about.length > 0 ? [] : alone(versions),
      later: [],
      open: false,
      restsOn: [],
    };
  const acts = new Set(limitsIn(first.values).filter(counts).map(actOf));
  const isTwin = (name: string): boolean =>
    first.name.includes(SAFE) && first.name.split(SAFE)[1] === name.split(ARGUABLE)[1];
  const same = shownDays(versions).filter(
    ({ name, values }) =>
      isTwin(name) || limitsIn(values).some((limit) => counts(limit) && acts.has(actOf(limit))),
  );
  const waysOf = (day: ShownDay): Limit[] =>
    now(day).flatMap((way) => (way.kind === "limit" ? [way.limit] : theDayItself(day.name, way, using)));
  const later = same
    .filter(({ name }) => name !== first.name)
    .flatMap((day) =>
      isTwin(day.name) ? waysOf(day) : limitsNow(day).filter((one) => acts.has(actOf(one))),
    );
  return {
    shown: first.name,
    limits: waysOf(first),
    later,
    open: same.flatMap(now).some(({ kind }) => kind === "unknown"),
    restsOn: same.flatMap(({ values }) => values),
  };
}

/** The shown days of the person; of an item that gives the person nothing to do, all those that rest on a limit. */
function daysThatMatter(versions: readonly CompiledVersion[]): {
  readonly about: readonly ShownDay[];
  readonly counts: (limit: Limit) => boolean;
} {
  const shown = shownDays(versions);
  const resting = (counts: (limit: Limit) => boolean): ShownDay[] =>
    shown.filter(({ values }) => limitsIn(values).some(counts));
  const about = resting(isOfPerson);
  const own = versions.flatMap(({ limits }) => limits);
  if (about.length > 0 || own.some(isOfPerson)) return { about, counts: isOfPerson };
  return { about: resting(() => true), counts: () => true };
}

/** An item that shows no such day: its first limit of the person, else its first. */
function alone(versions: readonly CompiledVersion[]): Limit[] {
  const own = versions.flatMap(({ limits }) => limits);
  const first = own.find(isOfPerson) ?? own[0];
  return own.filter(({ name }) => name === first?.name);
}

function shownDays(versions: readonly CompiledVersion[]): readonly ShownDay[] {
  const days = new Map<string, Value[]>();
  for (const { results } of versions)
    for (const [name, result] of Object.entries(results))
      if (result.shown && result.type === "date") days.set(name, [...(days.get(name) ?? []), result.value]);
  return [...days].map(([name, values]) => ({ name, values }));
}

const isOfPerson = ({ who }: Limit): boolean => who === THE_PERSON;

const actOf = ({ to }: Limit): string | undefined => to.split(",")[0];

/** Every limit that may give a date, in some situation. */
function limitsIn(values: readonly Value[]): readonly Limit[] {
  return values.flatMap((value) => {
    switch (value.kind) {
      case "limit":
        return [value.limit];
      case "cases":
        return limitsIn([...value.cases.map(({ then }) => then), value.otherwise]);
      case "reading":
        return limitsIn(Object.values(value.answers));
      case "first-existing":
      case "latest":
      case "earliest":
        return limitsIn(value.of);
      default:
        return [];
    }
  });
}

/** The limits, and the days without a limit, that may give a date now. */
function waysNow(value: Value, using: Interpreter): readonly Value[] {
  switch (value.kind) {
    case "cases":
    case "reading":
      return using.choose(
        value,
        null,
        (x) => waysNow(x, using),
        (a, b) => [...a, ...b],
      );
    case "first-existing":
    case "latest":
    case "earliest":
      return value.of.flatMap((one) => waysNow(one, using));
    default:
      return [value];
  }
}

/** A day that rests on no limit, as a limit that ends where it starts: it is counted like the others. */
function theDayItself(name: string, since: Value, using: Interpreter): readonly Limit[] {
  const { some, timed } = using.date(since);
  if (!some) return [];
  const duration: Value = { kind: "duration", duration: { unit: timed ? "hours" : "days", count: 0 } };
  const counted = timed ? "hour-to-hour" : "plain";
  const rule = { duration, since, counted, carriedOver: false } as const;
  return [{ name, who: THE_PERSON, to: name, body: { kind: "rule", rule }, events: [] }];
}
