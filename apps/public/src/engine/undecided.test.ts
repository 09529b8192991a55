// SPDX-License-Identifier: AGPL-3.0-or-later
/** In which order what is undecided stands, on the real law: a sick woman first sees what is hers. */
import { readFileSync } from "node:fs";
import { loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { doorOf, type EntranceId } from "../session/entrances.ts";
import { soonestFirst } from "./assess.ts";
import { doorReaders } from "./door-reader.ts";
import { type RightAnswer, rightsShown } from "./rights-shown.ts";
import { undecidedOf } from "./undecided.ts";

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
const presentation = built("presentation.json") as Presentation;
const model = loadModel(built("law.json") as PackedLaw);
const shown = rightsShown(model, presentation);

function readBy(entrance: EntranceId, facts: Record<string, string>) {
  const encoded = model.encode({ facts, lists: {}, readings: {} }, "2026-11-22");
  const answers = new Map(shown.map(({ unit }) => [unit, model.determine(encoded, unit)]));
  const assessment = { encoded, answers };
  const reader = doorReaders({ model, presentation, shown, entrance, shownFirst: undefined })(null);
  return { encoded, all: reader.groupsOf(assessment).unknown, ...reader.undecidedOf(assessment) };
}
const unitsOf = (rights: readonly RightAnswer[]) => rights.map(({ unit }) => unit);

const ANYONE = { "régime de nationalité": "droit commun", "est majeur": "oui" };
const ILL = {
  ...ANYONE,
  "avis médical rendu": "pas encore rendu",
  "réside habituellement en France": "oui",
  "est en séjour régulier": "non",
  "date de la demande de titre": "aucune",
};

describe("the undecided rights of a sick woman without papers", () => {
  const { all, near, far, encoded } = readBy("illness", ILL);

  it("are first what she came for, then what her answers lead to", () => {
    expect(unitsOf(near).slice(0, 2)).toEqual(["objectif-titre-pour-soins", "etranger-malade-l425-9"]);
    expect(unitsOf(near)).toEqual(expect.arrayContaining(["ame-conditions", "dsuv"]));
    expect(near.length).toBeLessThan(15);
  });

  it("are not first what nothing of hers leads to: it stands apart, and none is lost", () => {
    expect(unitsOf(far)).toEqual(
      expect.arrayContaining(["aes-l435-3", "langue-examen-civique-2026 / carte-pluriannuelle-a2"]),
    );
    expect(unitsOf([...near, ...far]).toSorted()).toEqual(unitsOf(all).toSorted());
  });

  it("are not folded when the fold would hide three or fewer", () => {
    const told = { model, presentation, encoded, door: doorOf("illness", null) };
    const parted = (folded: number) => undecidedOf([...near, ...far.slice(0, folded)], told);
    expect(parted(3)).toEqual({ near: [...near, ...far.slice(0, 3)], far: [] });
    expect(parted(4)).toEqual({ near, far: far.slice(0, 4) });
  });

  it("hold near what a single answer decides", () => {
    expect(unitsOf(near)).toContain("contrat-engagement-republique / signature");
  });

  it("stay in their places when an answer speaks of none of them", () => {
    const after = readBy("illness", { ...ILL, "accompagne une personne malade": "non" });
    const stayed = unitsOf(near).filter((unit) => unitsOf(after.near).includes(unit));
    expect(unitsOf(after.near).filter((unit) => stayed.includes(unit))).toEqual(stayed);
  });
});

describe("the undecided rights of a couple whose claim for asylum is not registered", () => {
  const { near, far, all } = readBy("asylum", {
    ...ANYONE,
    "demande l'asile": "oui",
    "demande d'asile enregistrée": "non",
    "demande d'asile présentée": "oui",
  });
  const AFTERWARDS = ["travail-6-mois", "garanties-entretien / entretien", "recours-cnda"];

  it("are first the registration, then the roof", () => {
    expect(unitsOf(near).slice(0, 2)).toEqual([
      "enregistrement-demande-asile",
      "hebergement-urgence-inconditionnel",
    ]);
  });

  it("are last what supposes a claim that was registered, of which none is lost", () => {
    expect(unitsOf(near)).not.toEqual(
      expect.arrayContaining([expect.stringContaining("garanties-entretien")]),
    );
    const places = AFTERWARDS.map((unit) => unitsOf(far).indexOf(unit));
    expect(Math.min(...places)).toBeGreaterThan(unitsOf(far).indexOf("apatride"));
    expect(Math.min(...places)).toBeGreaterThan(unitsOf(far).indexOf("dalo-etrangers"));
    expect(unitsOf([...near, ...far]).toSorted()).toEqual(unitsOf(all).toSorted());
  });
});

describe("what is undecided", () => {
  it("stands whole while nothing was said but what is asked of anyone", () => {
    const { all, near, far } = readBy("subject-residence", ANYONE);
    expect(near).toEqual(all);
    expect(far).toEqual([]);
  });

  it("beyond what one came for is nearest when most of her answers lead to it", () => {
    const near = unitsOf(readBy("child", ILL).near);
    const card = near.indexOf("etranger-malade-l425-9");
    expect(card).toBeGreaterThan(-1);
    for (const lessLed of ["dsuv", "ame-conditions", "aps-malade-sans-residence-habituelle"])
      expect(near.indexOf(lessLed), lessLed).toBeGreaterThan(card);
  });

  it("of a person in danger holds near what she came for, whatever was said", () => {
    const { near } = readBy("violence", {});
    expect(unitsOf(near)).toContain("ordonnance-protection-civile");
  });
});

describe("the question named on a right", () => {
  const HURTS = "violences conjugales subies";
  const left = { next: null, settled: ["est majeur"], presentation, model };
  const encoded = model.encode({ facts: { [HURTS]: "non" }, lists: {}, readings: {} }, "2026-11-22");
  const nothing = model.encode({ facts: {}, lists: {}, readings: {} }, "2026-11-22");
  const soonest = (questions: readonly string[], more: { readonly next?: string } = {}) =>
    soonestFirst(questions, { ...left, encoded: nothing, ...more })[0];

  it("is the one put next", () => {
    expect(soonest([HURTS, "territoire"], { next: HURTS })).toBe(HURTS);
  });

  it("is else one not put yet: what is hers, what is anyone's, what hurts", () => {
    expect(soonest(["est majeur", HURTS, "territoire", "réside en France"])).toBe("réside en France");
    expect(soonest(["est majeur", HURTS, "territoire"])).toBe("territoire");
    expect(soonest(["est majeur", HURTS])).toBe(HURTS);
    expect(soonest(["est majeur"])).toBeUndefined();
  });

  it("is last one that her answers leave without sense", () => {
    const questions = ["lien avec l'auteur des violences", "menacé de mariage forcé"];
    expect(soonestFirst(questions, { ...left, encoded })[0]).toBe("menacé de mariage forcé");
  });
});
