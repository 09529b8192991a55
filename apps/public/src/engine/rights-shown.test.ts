// SPDX-License-Identifier: AGPL-3.0-or-later
/** In which order the rights stand, by each door, on the real law. */
import { readFileSync } from "node:fs";
import { type Determination, loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { doorOf, ENTRANCES } from "../session/entrances.ts";
import {
  decidedIn,
  groupRights,
  inOrder,
  isUnruled,
  type Placed,
  placed,
  practiceToldBy,
  rightsShown,
  type ShownRight,
  type Told,
} from "./rights-shown.ts";
import { limitState } from "./running-limits.ts";

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
const model = loadModel(built("law.json") as PackedLaw);
const presentation = built("presentation.json") as Presentation;
const shown = rightsShown(model, presentation);
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

describe("the rights that an answer may decide", () => {
  it("are counted as the progress of the questions counts them, and apart when one did not come for them", () => {
    const encoded = model.encode({ facts: {}, lists: {}, readings: {} }, "2026-11-21");
    const answers = new Map(shown.map(({ unit }) => [unit, model.determine(encoded, unit)]));
    const told: Told = { on: "2026-11-21", limitOf: () => "unknown", closedToAll: () => false };
    const groups = groupRights(shown, answers, (right, answer) =>
      placed(right, answer, doorOf("roof", null), told),
    );
    const all = new Set(shown.map(({ unit }) => unit));
    const { here, elsewhere } = decidedIn(groups, all);
    expect(here).toEqual(groups.unknown);
    expect(elsewhere).toEqual(groups.unasked);
    expect(elsewhere.length).toBeGreaterThan(here.length);
    expect(decidedIn(groups, new Set([groups.unknown[0]?.unit ?? ""])).here).toHaveLength(1);
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

describe("a time-limit of a duty", () => {
  const DUTY = "renouvellement-a-temps";
  const group = (facts: Record<string, string>) => {
    const right = shown.find(({ unit }) => unit === DUTY);
    if (right === undefined) throw new Error("not shown");
    const renewal = { "régime de nationalité": "droit commun", "type de demande": "renouvellement" };
    const encoded = model.encode({ facts: { ...renewal, ...facts }, lists: {}, readings: {} }, "2026-11-21");
    const told: Told = {
      on: "2026-11-21",
      limitOf: ({ item }) => limitState(model, encoded, item),
      closedToAll: () => false,
    };
    return placed(right, model.determine(encoded, DUTY), doorOf("receipt", null), told).group;
  };
  const ends = { "date d'expiration du document de séjour": "2027-03-15" };

  it("stands among those that run once its day is known, and is none of hers once she did it: it closes nothing", () => {
    expect(group({})).toBe("unknown");
    expect(group({ ...ends, "date de la demande de titre": "aucune" })).toBe("limits");
    expect(group({ ...ends, "date de la demande de titre": "2026-11-20" })).toBe("notApplicable");
  });

  it("is shown, and no rule that only says how days are counted", () => {
    const limits = shown.filter(({ item }) => item.kind === "limit").map(({ unit }) => unit);
    expect(limits).toEqual(expect.arrayContaining(["introduction-ofpra", "recours-oqtf"]));
    expect(limits).not.toContain("delai-franc-mois");
  });
});

describe("a time-limit whose rule of that day is not written", () => {
  const TODAY = "2026-11-21";
  const right = shown.find(({ unit }) => unit === "recours-oqtf");
  const place = (received: string) => {
    const facts = {
      "nature de la décision reçue": "obligation de quitter la France ou interdiction d'y revenir",
      "date de notification de la décision": received,
    };
    const encoded = model.encode({ facts, lists: {}, readings: {} }, TODAY);
    if (right === undefined) throw new Error("not shown");
    const told: Told = {
      on: TODAY,
      limitOf: ({ item }) => limitState(model, encoded, item),
      closedToAll: () => false,
    };
    return placed(right, model.determine(encoded, right.unit), doorOf("decision", null), told);
  };

  it("is undecided, and no other situation than hers: the year may be mistyped", () => {
    const { group, right: mistyped } = place("2000-11-20");
    expect([group, mistyped.answer.value]).toEqual(["unknown", "unknown"]);
    expect(isUnruled(mistyped, mistyped.answer, TODAY)).toBe(true);
    const { right: read } = place("2026-11-20");
    expect(isUnruled(read, read.answer, TODAY)).toBe(false);
  });

  it("is not one that today's law has not either, or no longer", () => {
    const nothing = { candidates: [], outOfScope: [] } as unknown as Determination;
    const bounds = (from: string, to: string | null) =>
      ({ ...right, item: { versions: [{ from, to }] } }) as unknown as ShownRight;
    expect(isUnruled(bounds("2021-05-01", null), nothing, TODAY)).toBe(true);
    expect(isUnruled(bounds("2027-01-01", null), nothing, TODAY)).toBe(false);
    expect(isUnruled(bounds("2021-05-01", "2024-07-14"), nothing, TODAY)).toBe(false);
  });
});

describe("a practice that a door leads to", () => {
  const PRACTICE = "confiscation-passeport-par-tiers";
  const right = shown.find(({ unit }) => unit === PRACTICE);
  const place = (kept: string | null) => {
    const facts: Record<string, string> = kept === null ? {} : { "papiers retenus par un tiers": kept };
    const encoded = model.encode({ facts, lists: {}, readings: {} }, "2026-11-21");
    if (right === undefined) throw new Error("not shown");
    const told: Told = { on: "2026-11-21", limitOf: () => "unknown", closedToAll: () => false };
    return placed(right, model.determine(encoded, PRACTICE), doorOf("work", null), told).group;
  };

  it("stands apart from the rights once it is recognised, and nowhere before: it is nothing to open or to close", () => {
    expect(place("oui")).toBe("practices");
    expect(place("non")).toBeNull();
    expect(place(null)).toBeNull();
  });

  it("is what its question is asked for", () => {
    expect(practiceToldBy("papiers retenus par un tiers", presentation)?.id).toBe(PRACTICE);
    expect(practiceToldBy("est majeur", presentation)).toBeUndefined();
  });

  it("is the only one: the others are met at a counter", () => {
    expect(shown.filter(({ item }) => item.kind === "practice").map(({ unit }) => unit)).toEqual([PRACTICE]);
  });
});
