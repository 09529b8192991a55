// SPDX-License-Identifier: AGPL-3.0-or-later
/** In which order the rights stand, by each door, on the real law. */
import { readFileSync } from "node:fs";
import { loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { doorOf, ENTRANCES } from "../session/entrances.ts";
import { groupRights, inOrder, type Placed, rightsShown } from "./rights-shown.ts";

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
const model = loadModel(built("law.json") as PackedLaw);
const presentation = built("presentation.json") as Presentation;
const shown = rightsShown(model.units, model.goals, presentation);
const idsBy = (entrance: (typeof ENTRANCES)[number]) =>
  inOrder(shown, doorOf(entrance, null)).map(({ unit }) => unit);

describe("the rights of a door", () => {
  it.each(ENTRANCES)("%s: stand in the order of what one comes for", (entrance) => {
    const { first, foremost } = doorOf(entrance, null);
    const wanted = [...first, ...foremost];
    expect(wanted.filter((unit) => !shown.some((right) => right.unit === unit))).toEqual([]);
    expect(idsBy(entrance).slice(0, wanted.length)).toEqual(wanted);
    expect(idsBy(entrance).toSorted()).toEqual(shown.map(({ unit }) => unit).toSorted());
  });

  it("for violence: the judge's protection is among the first", () => {
    expect(idsBy("violence").indexOf("ordonnance-protection-civile")).toBeLessThan(5);
  });

  it("for asylum: to be registered comes first", () => {
    expect(idsBy("asylum")[0]).toBe("enregistrement-demande-asile");
  });

  it("then put a card before what gives none, whoever must act in time", () => {
    const ids = idsBy("all");
    expect(ids.indexOf("etranger-malade-l425-9")).toBeLessThan(ids.indexOf("scolarite-3-16 / ecole"));
  });
});

describe("what is open", () => {
  it("puts what lapses if the person does not act before the rest", () => {
    const encoded = model.encode({ facts: {}, lists: {}, readings: {} }, "2026-11-21");
    const answers = new Map(shown.map(({ unit }) => [unit, model.determine(encoded, unit)]));
    const open = (right: Placed["right"]): Placed => ({ group: "yes", right });
    const { yes } = groupRights(shown, answers, (right, answer) => open({ ...right, answer }));
    const pressing = yes.map(({ item }) => item.limits.some(({ who }) => who === "la personne"));
    expect(pressing).toContain(true);
    expect(pressing.lastIndexOf(true)).toBeLessThan(pressing.indexOf(false));
    expect(yes).toHaveLength(shown.length);
  });
});
