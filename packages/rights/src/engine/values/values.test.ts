// SPDX-License-Identifier: AGPL-3.0-or-later
/** Yes, no, unknown and not-applicable: four answers that never collapse into one another. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  réside en France: { type: oui ou non, question: "En France ?" }
  menace pour l'ordre public: { type: oui ou non, question: "L'administration a-t-elle retenu une menace ?" }
  pauvre: { type: oui ou non, question: "Pauvre ?" }
  régime: { type: choix, question: "Quel régime ?", valeurs: [droit commun, algérien, citoyen européen] }
`;

const law = {
  facts: FACTS,
  items: {
    droit: `nature: de plein droit
champ: { régime: droit commun }
hors champ:
  algérien: voir l'accord franco-algérien
${deciding("{ toutes ces conditions: [est majeur, réside en France] }", "    sauf si: [menace pour l'ordre public]\n    peut être refusé si: [pauvre]\n")}`,
    liberté: `nature: à l'appréciation
${deciding("est majeur", "    même si non: peut demander\n")}`,
    devoir: `nature: obligation\n${deciding("est majeur")}`,
    interdit: `nature: interdiction\n${deciding("est majeur")}`,
    obstacle: `nature: blocage\n${deciding("est majeur")}`,
    motif: `nature: refus possible\n${deciding("est majeur")}`,
    constat: `nature: information\n${deciding("est majeur")}`,
    ou: deciding("{ une de ces conditions: [est majeur, réside en France] }"),
    hors: deciding("{ non: { relève de: droit } }"),
    jamais: deciding("jamais"),
    inconnue: deciding("{ toutes ces conditions: [est majeur, { non: { relève de: ou } }] }"),
  },
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ ...law, items: rename(law.items) });
});

/** Ids are ASCII. */
function rename(items: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(items).map(([id, text]) => [id.replaceAll("é", "e"), text]));
}
const common = { régime: "droit commun" };

describe("and, or, not over three values", () => {
  const words = ["oui", "non", "inconnu"] as const;
  const and = ["yes", "no", "unknown", "no", "no", "no", "unknown", "no", "unknown"];
  const or = ["yes", "yes", "yes", "yes", "no", "unknown", "yes", "unknown", "unknown"];

  it("follow Kleene's tables", () => {
    const pairs = words.flatMap((a) => words.map((b) => ({ "est majeur": a, "réside en France": b })));
    const safe = { ...common, "menace pour l'ordre public": "non" };
    expect(pairs.map((facts) => answer(model, "droit", { ...safe, ...facts }).value)).toEqual(and);
    expect(pairs.map((facts) => answer(model, "ou", facts).value)).toEqual(or);
  });

  it("never take what is unknown for a no, nor for a yes", () => {
    expect(answer(model, "ou", {})).toMatchObject({ value: "unknown", possible: ["yes", "no"], exact: true });
    expect([...answer(model, "ou", {}).missing].sort()).toEqual(["est majeur", "réside en France"]);
    expect(answer(model, "ou", { "est majeur": "oui" }).missing).toEqual([]);
  });
});

describe("scope", () => {
  const met = { "est majeur": "oui", "réside en France": "oui", "menace pour l'ordre public": "non" };

  it("outside: does not apply, with what to say, whatever the conditions", () => {
    const outside = answer(model, "droit", { ...met, régime: "algérien" });
    expect(outside).toMatchObject({
      value: "not-applicable",
      possible: ["not-applicable"],
      issue: "not-concerned",
    });
    expect(outside.outOfScope).toEqual(["voir l'accord franco-algérien"]);
    expect(answer(model, "droit", { régime: "algérien" }).value).toBe("not-applicable");
    expect(answer(model, "droit", { ...met, ...common }).outOfScope).toEqual([]);
  });

  it("unknown: no and does-not-apply stay two possible answers", () => {
    const unsure = answer(model, "droit", { "est majeur": "non" });
    expect(unsure).toMatchObject({
      value: "unknown",
      possible: ["no", "not-applicable"],
      issue: "undecided",
    });
    expect(answer(model, "droit", met).possible).toEqual(["yes", "not-applicable"]);
  });

  it("counts as no for those who refer to the item", () => {
    expect(answer(model, "hors", { ...met, régime: "algérien" }).value).toBe("yes");
    expect(answer(model, "hors", { "est majeur": "non" }).value).toBe("yes"); // no or not-applicable alike
    expect(answer(model, "hors", { ...met, ...common }).value).toBe("no");
  });
});

describe("conditions and exceptions apart", () => {
  const met = { ...common, "est majeur": "oui", "réside en France": "oui" };

  it("conditions met and the exception unknown is still not a yes", () => {
    const unsure = answer(model, "droit", met);
    expect(unsure).toMatchObject({ value: "unknown", conditions: "yes", exceptions: "unknown" });
    expect(unsure.missing).toEqual(["menace pour l'ordre public"]);
  });

  it("an exception that holds closes the right; one that does not leaves it open", () => {
    const closed = answer(model, "droit", { ...met, "menace pour l'ordre public": "oui" });
    expect(closed).toMatchObject({
      value: "no",
      conditions: "yes",
      exceptions: "yes",
      issue: "not-by-this-way",
    });
    const open = answer(model, "droit", { ...met, "menace pour l'ordre public": "non" });
    expect(open).toMatchObject({ value: "yes", conditions: "yes", exceptions: "no", issue: "entitled" });
  });

  it("an exception closes the right even when nothing else is known", () => {
    expect(answer(model, "droit", { ...common, "menace pour l'ordre public": "oui" }).value).toBe("no");
  });

  it("outside the scope, conditions and exceptions do not apply either", () => {
    const outside = answer(model, "droit", { ...met, régime: "algérien" });
    expect(outside).toMatchObject({ conditions: "not-applicable", exceptions: "not-applicable" });
  });

  it("a risk is told beside the answer and never alters it", () => {
    const sure = { ...met, "menace pour l'ordre public": "non" };
    for (const [pauvre, value] of [
      ["oui", "yes"],
      ["non", "no"],
      ["inconnu", "unknown"],
    ] as const) {
      const told = answer(model, "droit", { ...sure, pauvre });
      expect(told).toMatchObject({ value: "yes", issue: "entitled", missing: [] });
      expect(told.risks).toEqual([{ id: "pauvre", value }]);
    }
  });
});

describe("what a yes gives", () => {
  const issues = (facts: Record<string, string>) =>
    ["devoir", "interdit", "obstacle", "motif", "constat", "liberte"].map(
      (id) => answer(model, id, facts).issue,
    );

  it("is said in the words of its nature", () => {
    expect(issues({ "est majeur": "oui" })).toEqual([
      "must",
      "forbidden",
      "blocked",
      "may-be-refused",
      "informed",
      "may-apply",
    ]);
    const no = ["not-by-this-way", "not-by-this-way", "informed", "informed", "informed", "may-apply"];
    expect(issues({ "est majeur": "non" })).toEqual(no);
  });

  it("discretion never entitles, and one may ask though the conditions are not met", () => {
    for (const majeur of ["oui", "non", "inconnu"]) {
      const free = answer(model, "liberte", { "est majeur": majeur });
      expect(free).toMatchObject({ issue: "may-apply", nature: "discretionary" });
    }
    expect(answer(model, "liberte", { "est majeur": "non" }).value).toBe("no");
  });
});

describe("constants", () => {
  it("« jamais » is no whatever is known", () => {
    expect(answer(model, "jamais", {})).toMatchObject({ value: "no", exact: true, missing: [] });
  });

  it("a condition and its negation through a reference settle without the fact", () => {
    expect(answer(model, "inconnue", {})).toMatchObject({ value: "no", exact: true });
  });
});
