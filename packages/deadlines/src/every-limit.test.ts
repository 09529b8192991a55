// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every limit of every item of the law, on its worked cases, when one fact is not known or lies between two days. */
import { formatDay, parseDay } from "@sauf-conduit/calendar";
import { describe, expect, it } from "vitest";
import { ask, casesOf, type Facts, model, presentation } from "../test-support/real-deadlines.ts";

interface Asked {
  readonly item: string;
  readonly limit: string;
  readonly facts: Facts;
  readonly one: ReturnType<typeof casesOf>[number];
  /** What is read when a day is wrong. */
  readonly named: string;
}

/** One in so many is asked: prime, so that no item, case, fact nor limit is always left out. */
const STRIDE = 11;

/** The situations of the worked cases, each with one fact that `change` tells otherwise, or no more. */
function asked(change: (facts: Facts, fact: string) => Facts | null): Asked[] {
  const all = Object.values(presentation.items).flatMap(({ id: item, limits }) =>
    casesOf(item).flatMap((one) =>
      Object.keys(one.situation.facts).flatMap((fact) => {
        const facts = change(one.situation.facts, fact);
        if (facts === null) return [];
        return limits.map(({ name }) => {
          const named = `${item} / ${name}, « ${one.name} », ${fact}`;
          return { item, limit: name, facts, one, named };
        });
      }),
    ),
  );
  return all.filter((_, i) => i % STRIDE === 0);
}

/** The limit as the engine counts it on what is told alone. */
function engineSafe({ item, limit, facts, one }: Asked): string | null {
  const { on, situation } = one;
  const encoded = model.encode({ ...situation, facts }, on, { laterEvents: true });
  const counted = model
    .limitCounts(encoded, item)
    .limits.filter(({ name, exists }) => exists && name === limit);
  const days = counted.map(({ safe }) => safe);
  return days.includes(null) ? null : (days.sort()[0] ?? null);
}

const dropped = (facts: Facts, fact: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact));

/** A day told becomes ten days of which it is the first. */
function blurred(facts: Facts, fact: string): Facts | null {
  const answer = facts[fact];
  const day = typeof answer === "string" ? parseDay(answer) : null;
  if (day === null) return null;
  return { ...facts, [fact]: { "à partir du": formatDay(day), "jusqu'au": formatDay(day + 9) } };
}

describe("each limit of the law", () => {
  it("has no safe day after the arguable one, nor after the engine's, when a fact is missing", {
    timeout: 240_000,
  }, () => {
    const situations = asked(dropped);
    const wrong = situations.flatMap((situation) => {
      const { item, facts, one, limit, named } = situation;
      const { safe, arguable } = ask(item, facts, one.on, { limit });
      const counted = engineSafe(situation);
      const late = safe !== null && [arguable, counted].some((day) => day !== null && safe > day);
      return late ? [`${named}: ${safe}, ${arguable}, ${counted}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(situations.length).toBeGreaterThan(1000);
  });

  it("has no safe day after the arguable one, nor after that of each day, when a day is known between two", {
    timeout: 240_000,
  }, () => {
    const situations = asked(blurred);
    const wrong = situations.flatMap(({ item, facts, one, limit, named }) => {
      const more = { limit };
      const { safe, arguable } = ask(item, facts, one.on, more);
      const exact = ask(item, one.situation.facts, one.on, more).safe;
      const late = safe !== null && [arguable, exact].some((day) => day !== null && safe > day);
      return late ? [`${named}: ${safe}, ${arguable}, ${exact}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(situations.length).toBeGreaterThan(200);
  });
});
