// SPDX-License-Identifier: AGPL-3.0-or-later
/** The limit that is asked about, counted by the engine in a situation and a place. */
import { asLastDay, type Day, formatDay, type Place, parseDay } from "@sauf-conduit/calendar";
import {
  type Answer,
  type CountedLimit,
  type LimitCounts,
  type ModelCase,
  type Situation,
  SituationError,
} from "@sauf-conduit/rights";
import type { DeadlineQuestion } from "./deadline.ts";
import type { Started } from "./start.ts";

export interface Counted {
  readonly encoded: ModelCase;
  /** Null when the law gives none on that day. `ways`: one line for each way in which it may be counted. */
  readonly limit: (CountedLimit & { readonly ways: readonly string[]; readonly shown: string | null }) | null;
  readonly all: readonly CountedLimit[];
}

/** @throws SituationError as `encode`. */
export function countIn(
  { model, on, item, limit }: DeadlineQuestion,
  situation: Situation,
  place: Place,
): Counted {
  // A notification that another rule dates may lie after the day examined: it is a day of the law, not an event told.
  const encoded = model.encode(situation, on, { place, laterEvents: true });
  const { limits, ...shown } = model.limitCounts(encoded, item);
  if (limit === null) return { encoded, limit: joined(shown), all: limits };
  const named = limits.filter(({ name }) => name === limit);
  return { encoded, limit: joined({ ...ALONE, principal: named }), all: limits };
}

const ALONE = { shown: null, later: [], open: false, restsOn: [] } as const;

/** One act that the law lets count in several ways: the earliest day is safe, the latest may be argued. */
function joined({ shown, principal, later, open, restsOn }: Omit<LimitCounts, "limits">): Counted["limit"] {
  const limits = [...principal, ...later];
  const running = principal.filter(({ exists }) => exists);
  const [first = limits[0]] = running;
  if (!first) return null;
  // Of two that end together, the later is the common case: the law writes the special ones first.
  const safest = running.reduce((a, b) => (bound(b.safe, "") <= bound(a.safe, "") ? b : a), first);
  const latest = limits
    .filter(({ exists }) => exists)
    .reduce((a, b) => (bound(b.arguable, "~") > bound(a.arguable, "~") ? b : a), first);
  const known = !open && latest.arguable !== null;
  const all = <T>(part: (limit: CountedLimit) => readonly T[]): T[] => [...new Set(limits.flatMap(part))];
  return {
    ...safest,
    safe: safest.safe === null ? null : asLastDay(safest.safe),
    shown,
    arguable: known ? latest.arguable : null,
    arguableSteps: known ? latest.arguableSteps : [],
    mayNotExist: limits.some(({ mayNotExist }) => mayNotExist),
    since: all(({ since }) => since),
    restsOn: [...new Set([...restsOn, ...all((one) => one.restsOn)])],
    effects: all(({ effects }) => effects),
    sources: all(({ sources }) => sources),
    ways: running.map(({ name, to, safe, arguable }) => [name, to, safe, arguable].join("|")),
  };
}

/** Where a day or a moment ends, to be compared as text: a day runs until midnight. */
function bound(at: string | null, unknown: string): string {
  return at === null ? unknown : at.includes(":") ? at : `${at} 24:00`;
}

/**
 * The safe day over the days on which the limit may have started. Rules change with the start, and the engine bounds each
 * part apart: each day is counted. A limit never ends before it starts, so no later day than the earliest end can matter.
 * A start that the law computes is not a day of the fact it rests on: the engine's own bounds stand.
 */
export function earliestOver(
  question: DeadlineQuestion,
  { fact, basis, situation }: Started,
  counted: Counted,
): Counted {
  const range = fact === null || basis === "computed" ? null : rangeOf(situation.facts[fact]);
  if (fact === null || range === null || !counted.limit) return counted;
  let best: CountedLimit | null = null;
  for (
    let day = range.first;
    day <= range.last && bound(best?.safe ?? null, "~") >= formatDay(day);
    day += 1
  ) {
    const facts = { ...situation.facts, [fact]: formatDay(day) };
    const { limit } = countIn(question, { ...situation, facts }, question.place ?? "metropole");
    if (!limit?.exists || limit.safe === null) return counted;
    if (best === null || bound(limit.safe, "") < bound(best.safe, "~")) best = limit;
  }
  const { safe = null, safeSteps = [] } = best ?? {};
  return { ...counted, limit: { ...counted.limit, safe, safeSteps } };
}

/**
 * Nobody knows that what starts the limit has happened. If it has not, the act may be counted in other ways: their days
 * are possible too. `other`: what the law shows then.
 */
export function orNever(counted: Counted, other: Counted["limit"]): Counted {
  if (!counted.limit || !other?.exists || isOtherStep(counted, other)) return counted;
  const both = joined({ ...ALONE, shown: counted.limit.shown, principal: [counted.limit, other] });
  return { ...counted, limit: both && { ...both, ways: counted.limit.ways } };
}

/** What the law shows of the item if what starts the limit, which nobody knows, never happened; null when it is known. */
export function ifNeverStarted(
  question: DeadlineQuestion,
  { fact, basis, situation }: Started,
): Counted["limit"] {
  if (fact === null || (basis !== "unknown" && basis !== "worst-case")) return null;
  return countOrNothing(question, { ...situation, facts: { ...situation.facts, [fact]: "aucune" } });
}

/** Another step of the procedure, as an appeal against the judgment: its days are not those of the act asked about. */
function isOtherStep({ limit }: Counted, other: NonNullable<Counted["limit"]>): boolean {
  return limit !== null && limit.shown !== other.shown && actBeforeComma(limit) !== actBeforeComma(other);
}

/** « saisir le tribunal, si … » and « saisir le tribunal, sans attendre » are one act, named before the first comma. */
const actBeforeComma = ({ to }: CountedLimit): string | undefined => to.split(",")[0];

/** Nothing when the facts told rule that situation out: the answer supposed does not go with the others. */
export function countOrNothing(question: DeadlineQuestion, situation: Situation): Counted["limit"] {
  try {
    return countIn(question, situation, question.place ?? "metropole").limit;
  } catch (error) {
    if (error instanceof SituationError) return null;
    throw error;
  }
}

/** The days between which the answer itself lies, when it has both ends and they differ. */
function rangeOf(answer: Answer | undefined): { readonly first: Day; readonly last: Day } | null {
  if (typeof answer !== "object" || !("à partir du" in answer && "jusqu'au" in answer)) return null;
  const [first, last] = [answer["à partir du"], answer["jusqu'au"]].map((end) =>
    typeof end === "string" ? parseDay(end.slice(0, 10)) : null,
  );
  return first == null || last == null || first >= last ? null : { first, last };
}
