// SPDX-License-Identifier: AGPL-3.0-or-later
/** The limit that is asked about, counted by the engine in a situation and a place. */
import type { Place } from "@sauf-conduit/calendar";
import type { CountedLimit, ModelCase, Situation } from "@sauf-conduit/rights";
import type { DeadlineQuestion } from "./deadline.ts";

export interface Counted {
  readonly encoded: ModelCase;
  /** Null when the law gives none on that day. */
  readonly limit: CountedLimit | null;
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
  const { principal, limits } = model.limitCounts(encoded, item);
  const wanted = limit === null ? principal : limits.filter(({ name }) => name === limit);
  return { encoded, limit: joined(wanted), all: limits };
}

/** One act that the law lets count in several ways: the earliest day is safe, the latest may be argued. */
function joined(limits: readonly CountedLimit[]): CountedLimit | null {
  const running = limits.filter(({ exists }) => exists);
  const [first = limits[0]] = running;
  if (!first) return null;
  const safest = running.reduce((a, b) => (bound(b.safe, "") < bound(a.safe, "") ? b : a), first);
  const latest = running.reduce((a, b) => (bound(b.arguable, "~") > bound(a.arguable, "~") ? b : a), first);
  const all = <T>(part: (limit: CountedLimit) => readonly T[]): T[] => [...new Set(limits.flatMap(part))];
  return {
    ...safest,
    arguable: latest.arguable,
    arguableSteps: latest.arguableSteps,
    mayNotExist: limits.some(({ mayNotExist }) => mayNotExist),
    since: all(({ since }) => since),
    restsOn: all(({ restsOn }) => restsOn),
    effects: all(({ effects }) => effects),
    sources: all(({ sources }) => sources),
  };
}

const bound = (day: string | null, unknown: string): string => day ?? unknown;
