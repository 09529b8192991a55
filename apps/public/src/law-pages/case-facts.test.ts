// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Situation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { factsOfCases } from "./case-facts.ts";

const BASE = { majeur: "oui", territoire: "métropole", ressources: 4200, visa: "non" } as const;
const told = (facts: Situation["facts"], more: Partial<Situation> = {}) => ({
  situation: { facts, lists: {}, readings: {}, ...more },
});
const numbered = (...all: readonly ReturnType<typeof told>[]) =>
  factsOfCases(all.map((one, i) => ({ ...one, number: i + 1 })));

describe("factsOfCases", () => {
  it("tells the first example whole", () => {
    const [first] = numbered(told(BASE));
    expect(first?.as).toBeNull();
    expect(first?.rows.map(({ name, of }) => [name, of])).toEqual(Object.entries(BASE));
  });

  it("tells another by what changes from the nearest, what is no longer said too", () => {
    const { visa: _, ...without } = BASE;
    const dearer = { ...BASE, ressources: 12_000 };
    const all = numbered(told(BASE), told(dearer), told({ ...dearer, visa: "oui" }), told(without));
    expect(all[1]).toEqual({ as: 1, rows: [{ kind: "fact", name: "ressources", of: 12_000 }] });
    expect(all[2]).toEqual({ as: 2, rows: [{ kind: "fact", name: "visa", of: "oui" }] });
    expect(all[3]).toEqual({ as: 1, rows: [{ kind: "fact", name: "visa", of: null }] });
  });

  it("compares lists and readings too, and finds nothing to tell of the same facts", () => {
    const foyer = { complete: "yes", members: [] } as const;
    const read = told(BASE, { lists: { foyer }, readings: { anniversaire: "texte" } });
    const all = numbered(told(BASE), read, read);
    expect(all[1]?.rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "list foyer",
      "reading anniversaire",
    ]);
    expect(all[2]).toEqual({ as: 2, rows: [] });
  });

  it("tells whole what has little in common with any", () => {
    const other = { majeur: "oui", passeport: "oui", enfants: 2 };
    expect(numbered(told(BASE), told(other))[1]?.as).toBeNull();
  });
});
