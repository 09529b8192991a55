// SPDX-License-Identifier: AGPL-3.0-or-later
/** Names of the law that this package knows: a law that renames them must be seen here, not by a person. */
import { describe, expect, it } from "vitest";
import { presentation } from "../test-support/real-deadlines.ts";
import { SUSPENSION } from "./effects.ts";
import { DECISION, REQUEST } from "./legal-aid.ts";
import { possiblePlaces, TERRITORY } from "./places.ts";
import { NOTIFICATIONS } from "./start.ts";

const facts = Object.keys(presentation.facts);

describe("names of the law", () => {
  it("are those of its facts and items", () => {
    const known = [
      REQUEST,
      DECISION,
      TERRITORY,
      ...NOTIFICATIONS.flatMap(({ fact, decided }) => [fact, decided]),
    ];
    expect(known.filter((name) => !facts.includes(name))).toEqual([]);
    for (const { dated } of NOTIFICATIONS)
      if (dated) expect(presentation.items[dated.item]?.results).toContain(dated.result);
    const suspended = presentation.items[SUSPENSION]?.branches.map(({ id }) => id) ?? [];
    expect(suspended.length).toBeGreaterThan(3);
  });

  it("gives places to every territory", () => {
    const territories = presentation.facts[TERRITORY]?.values ?? [];
    expect(territories.length).toBeGreaterThan(3);
    for (const territory of territories) {
      expect(possiblePlaces(territory)).toContain("metropole");
      expect(possiblePlaces(territory).length).toBeLessThan(possiblePlaces(undefined).length);
    }
  });
});
