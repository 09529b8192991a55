// SPDX-License-Identifier: AGPL-3.0-or-later
/** What no person's situation can say is refused before anything is computed: events to come, values out of reach, floods. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, type Given, modelOf, TODAY } from "../../test-support/french-law.ts";
import { fr } from "../compiler/text/french.ts";
import type { LawModel } from "../engine/model.ts";
import { SituationError, type SituationFault } from "../engine/situation/situation-error.ts";
import type { Answer } from "../syntax/index.ts";
import { MOST_MEMBERS } from "./answer-reader.ts";
import { MOST_FAULTS } from "./fault-list.ts";

const FACTS = `  date de naissance: { type: date, passé: oui, question: "Quand ?" }
  date d'entrée: { type: date, passé: oui, question: "Quand ?" }
  date de notification: { type: date et heure, passé: oui, question: "Quand ?" }
  date d'expiration: { type: date, question: "Quand ?" }
  âge: { type: durée, se calcule: { de: date de naissance, à: date de l'examen } }
  présence: { type: durée, question: "Depuis ?" }
  durée imprimée: { type: durée, entre: [5 jours, 1 mois], question: "Combien ?" }
  mois de travail: { type: nombre, entre: [0, 24], question: "Combien ?" }
  enfants: { type: nombre, question: "Combien ?" }
  solde: { type: nombre, question: "Combien ?" }
  ressources: { type: montant, unité: euros, question: "Combien ?" }
  foyer:
    type: liste
    question: Qui ?
    un élément: membre du foyer
    chaque élément:
      naissance du membre: { type: date, passé: oui, question: "Quand ?" }
`;
const items = {
  present: deciding("{ présence: { au moins: 3 mois } }"),
  long: deciding("{ mois de travail: { plus de: 24 } }"),
  recente: deciding("{ date d'entrée: { après le: 2026-11-20 } }"),
  majeur: deciding("{ âge: { au moins: 18 ans } }"),
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items });
});

function errorOf(facts: Readonly<Record<string, Answer>>, given: Given = {}): SituationError | null {
  try {
    encode(model, facts, given);
    return null;
  } catch (error) {
    if (error instanceof SituationError) return error;
    throw error;
  }
}
const faultOf = (name: string, given: Answer, more: Given = {}): SituationFault | null =>
  errorOf({ [name]: given }, more)?.faults[0] ?? null;

describe("an event that can only be past", () => {
  it.each<[string, Answer, string]>([
    ["date d'entrée", "2026-11-21", "2026-11-21"],
    ["date d'entrée", { "à partir du": "2026-11-21" }, "{ à partir du: 2026-11-21 }"],
    ["date d'entrée", { "après le": TODAY }, "{ après le: 2026-11-20 }"],
    ["date de notification", "2026-11-21", "2026-11-21"],
    ["date de notification", "2026-11-21 00:00", "2026-11-21 00:00"],
  ])("is refused after the day examined: %s %j", (name, given, shown) => {
    expect(faultOf(name, given)).toEqual({ code: "later-event", name, given: shown, on: TODAY });
  });

  it.each<[string, Answer]>([
    ["date d'entrée", TODAY],
    ["date d'entrée", "aucune"],
    ["date d'entrée", { existe: "oui" }],
    ["date d'entrée", { "à partir du": "2026-01-01", "jusqu'au": "2026-12-31" }],
    ["date de notification", TODAY],
    ["date de notification", "2026-11-20 23:59"],
  ])("is accepted up to its end: %s %j", (name, given) => {
    expect(faultOf(name, given)).toBeNull();
  });

  it("is measured against the day looked at, not against today", () => {
    const past = { on: "2012-03-01" };
    expect(faultOf("date d'entrée", "2016-01-10", past)).toMatchObject({ code: "later-event", on: past.on });
    expect(faultOf("date d'entrée", "2016-01-10", { on: "2027-01-01" })).toBeNull();
  });

  it("is refused of a member of a list too", () => {
    const members = [{ "naissance du membre": "2027-03-01" }];
    expect(errorOf({}, { lists: { foyer: { complete: "yes", members } } })?.faults).toEqual([
      { code: "later-event", name: "naissance du membre", given: "2027-03-01", on: TODAY },
    ]);
  });

  it("half known, ends with the day examined", () => {
    const year = { "à partir du": "2026-01-01", "jusqu'au": "2026-12-31" };
    expect(answer(model, "recente", { "date d'entrée": year }).value).toBe("no");
  });

  it("may lie on the other side of a border in the worked cases of the law", () => {
    const situation = { facts: { "date d'entrée": "2026-11-21" }, lists: {}, readings: {} };
    const encoded = model.encode(situation, TODAY, { laterEvents: true });
    expect(model.determine(encoded, "recente").value).toBe("yes");
  });
});

describe("a date that may lie ahead", () => {
  it("is left alone", () => {
    expect(faultOf("date d'expiration", "2031-01-01")).toBeNull();
  });
});

describe("a value out of reach", () => {
  it.each<[string, Answer, string | null, string | null]>([
    ["ressources", { "au moins": -1 }, "0", null],
    ["mois de travail", -1, "0", "24"],
    ["solde", -1e20, "-1000000000", null],
    ["solde", 1e20, null, "1000000000"],
    ["ressources", -0.01, "0", null],
    ["ressources", { "moins de": 0 }, "0", null],
    ["ressources", 1e20, "0", "1000000000"],
    ["date d'expiration", "1899-12-31", "1900-01-01", "2100-12-31"],
    ["date d'expiration", { "à partir du": "2101-01-01" }, "1900-01-01", "2100-12-31"],
    ["date de notification", "1899-12-31 23:59", "1900-01-01", "2100-12-31"],
    ["mois de travail", 25, "0", "24"],
    ["mois de travail", { "plus de": 24 }, "0", "24"],
    ["durée imprimée", "2 mois", "5 jours", "1 mois"],
    ["durée imprimée", "4 jours", "5 jours", "1 mois"],
    ["durée imprimée", { "au moins": "32 jours" }, "5 jours", "1 mois"],
  ])("is refused with the bounds: %s %j", (name, given, least, most) => {
    expect(faultOf(name, given)).toMatchObject({ code: "out-of-bounds", name, least, most });
  });

  it.each<[string, Answer]>([
    ["ressources", 0],
    ["solde", -30],
    ["ressources", { "au plus": 1e20 }],
    ["date d'expiration", "1900-01-01"],
    ["date d'expiration", "2100-12-31"],
    ["date de notification", "1900-01-01"],
    ["mois de travail", 24],
    ["durée imprimée", "30 jours"],
    ["durée imprimée", "31 jours"],
    ["durée imprimée", { "au plus": "6 mois" }],
  ])("is only that when no completion is within: %s %j", (name, given) => {
    expect(faultOf(name, given)).toBeNull();
  });

  it("is not opened again by half an answer", () => {
    expect(answer(model, "long", {}).value).toBe("no");
    expect(answer(model, "long", { "mois de travail": { "au moins": 2 } }).value).toBe("no");
  });
});

describe("two bounds of one end", () => {
  it.each<[string, Answer, string]>([
    ["enfants", { "au moins": 5, "plus de": 7 }, "au moins"],
    ["enfants", { environ: 5 }, "au plus"],
    ["présence", { "au plus": "3 mois", "moins de": "3 mois" }, "moins de"],
    ["date d'expiration", { "à partir du": "2026-01-01", "après le": "2026-02-01" }, "existe"],
    ["date d'expiration", { constructor: "2026-01-01" }, "avant le"],
  ])("and words that bound nothing are refused with those that do: %s %j", (name, given, word) => {
    const fault = faultOf(name, given);
    expect(fault).toMatchObject({ code: "bad-bounds", name });
    expect(fault?.code === "bad-bounds" ? fault.possible : []).toContain(word);
  });

  it("are not set aside when the event is said not to exist", () => {
    expect(faultOf("date d'expiration", { existe: "non", "à partir du": "2026-01-01" })?.code).toBe(
      "wrong-type",
    );
  });
});

describe("lengths in two units", () => {
  it.each<[Answer, string]>([
    ["88 jours", "no"],
    ["89 jours", "unknown"],
    ["90 jours", "unknown"],
    ["91 jours", "unknown"],
    ["92 jours", "yes"],
    [{ "moins de": "89 jours" }, "unknown"],
    [{ "au plus": "88 jours" }, "no"],
    [{ "au moins": "92 jours" }, "yes"],
  ])("settle only what holds whenever they start: %j", (given, value) => {
    expect(answer(model, "present", { présence: given }).value).toBe(value);
  });

  it("leave bounds possible that some months allow", () => {
    expect(faultOf("présence", { "au moins": "3 mois", "moins de": "90 jours" })).toBeNull();
    expect(faultOf("présence", { "au moins": "3 mois", "moins de": "88 jours" })?.code).toBe("empty-range");
  });
});

describe("an age that the birth contradicts", () => {
  const born = { "date de naissance": "2000-11-21" };

  it.each<[Answer, boolean]>([
    ["25 ans", true],
    ["24 ans", false],
    ["26 ans", false],
    ["311 mois", true],
    [{ "moins de": "26 ans" }, true],
    [{ "au moins": "26 ans" }, false],
    [{ "au plus": "25 ans" }, true],
    [{ "au plus": "24 ans" }, false],
    [{ "plus de": "26 ans" }, false],
  ])("%j", (given, possible) => {
    const error = errorOf({ ...born, âge: given });
    if (possible) expect(error).toBeNull();
    else {
      const rule = fr`« âge » se compte entre « date de naissance » et « date de l'examen »`;
      expect(error?.faults).toEqual([{ code: "contradiction", rule, facts: ["date de naissance", "âge"] }]);
    }
  });

  it("is taken when the birth is not known, or known by half", () => {
    expect(answer(model, "majeur", { âge: "25 ans" }).value).toBe("yes");
    expect(errorOf({ "date de naissance": { "avant le": "2005-01-01" }, âge: "25 ans" })).toBeNull();
  });
});

describe("a flood", () => {
  it("of unknown names tells the first ones and counts the others", () => {
    const facts = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`fait ${i}`, "oui"]));
    const error = errorOf(facts);
    expect(error?.faults).toHaveLength(MOST_FAULTS);
    expect(error?.more).toBe(20_000 - MOST_FAULTS);
  });

  it("of members is one fault, whatever they say", () => {
    const many = (count: number): Given => ({
      lists: { foyer: { complete: "yes", members: Array.from({ length: count }, () => ({ rien: "oui" })) } },
    });
    expect(errorOf({}, many(90_000))?.faults).toEqual([
      { code: "too-many-members", name: "foyer", count: 90_000, most: MOST_MEMBERS },
    ]);
    expect(
      errorOf({}, { lists: { foyer: { complete: "yes", members: Array(MOST_MEMBERS).fill({}) } } }),
    ).toBeNull();
  });
});

describe("what the application gives", () => {
  it("is not answered besides: the day examined is one", () => {
    expect(faultOf("date de l'examen", "2026-11-19")).toEqual({
      code: "not-asked",
      name: "date de l'examen",
    });
  });
});
