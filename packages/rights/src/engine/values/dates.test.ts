// SPDX-License-Identifier: AGPL-3.0-or-later
/** Dates and lengths of time: anniversaries, ends of months, dates that did not happen, dates shared by two tests. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  date d'entrée: { type: date, question: "Quand ?" }
  date de départ: { type: date, question: "Quand ?" }
  date de retour: { type: date, question: "Quand ?" }
  heure de notification: { type: date et heure, question: "Quand ?" }
  présence: { type: durée, question: "Depuis ?", se calcule: { de: date d'entrée, à: date de l'examen } }
`;
const date = (expression: string): string => `résultats: [jour]
calculs:
  jour: { date: ${expression} }
${deciding("{ jour: { existe: oui } }")}`;
const items = {
  "au-moins": deciding("{ présence: { au moins: 3 mois } }"),
  "plus-de": deciding("{ présence: { plus de: 3 mois } }"),
  "moins-de": deciding("{ présence: { moins de: 3 mois } }"),
  "au-plus": deciding("{ présence: { au plus: 3 mois } }"),
  "fin-de-mois": date("{ ajouter: 1 mois, à: date d'entrée }"),
  recul: date("{ retrancher: 1 mois, à: date d'entrée }"),
  "en-jours": date("{ ajouter: 30 jours, à: date d'entrée }"),
  "a-lheure": date("{ ajouter: 30 jours, à: heure de notification }"),
  lendemain: date("{ lendemain de: date d'entrée }"),
  veille: date("{ veille de: date d'entrée }"),
  "fin-du-mois": date("{ fin du mois de: date d'entrée }"),
  "debut-du-mois": date("{ début du mois de: date d'entrée }"),
  tot: date("{ le plus tôt de: [date d'entrée, date de départ] }"),
  tard: date("{ le plus tard de: [date d'entrée, date de départ] }"),
  premier: date("{ le premier qui existe: [date d'entrée, date de départ] }"),
  ordre: deciding("{ date de départ: { après le: date d'entrée } }"),
  encadre: deciding(
    "{ toutes ces conditions: [{ date de départ: { après le: date d'entrée } }, { date d'entrée: { après le: date de départ } }] }",
  ),
  partage: deciding(
    "{ toutes ces conditions: [{ présence: { au moins: 3 mois } }, { présence: { moins de: 60 jours } }] }",
  ),
  choix: `calculs:
  départ retenu: { date: { selon les cas: [{ si: { date de retour: { existe: oui } }, alors: date de retour }, { sinon: date de départ }] } }
${deciding("{ départ retenu: { à partir du: 2026-01-01 } }")}`,
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items });
});
const value = (unit: string, facts: Record<string, string>, on?: string) =>
  answer(model, unit, facts, on === undefined ? {} : { on }).value;
const day = (unit: string, facts: Parameters<typeof encode>[1]) => {
  const [result] = model.amounts(encode(model, facts), unit);
  return result?.kind === "date" ? result : null;
};
const dayFrom = (unit: string, from: string) => day(unit, { "date d'entrée": from })?.safe;

describe("what is counted from a date that never was", () => {
  const never = {
    ajout: `calculs:\n  jour: { date: { ajouter: 2 mois, à: aucune } }\n${deciding("{ jour: { avant le: date d'entrée } }")}`,
    "au-choix": `calculs:
  départ: { date: { selon les cas: [{ si: { date de retour: { existe: oui } }, alors: aucune }, { sinon: date de départ }] } }
  jour: { date: { ajouter: 2 mois, à: départ } }
${deciding("{ jour: { avant le: date d'entrée } }")}`,
    longueur: `calculs:
  longueur: { durée: { de: aucune, à: date de l'examen } }
${deciding("{ longueur: { au moins: 3 mois } }")}`,
  };

  it("holds no test, and asks nothing", async () => {
    const told = await modelOf({ facts: FACTS, items: never });
    for (const unit of ["ajout", "longueur"])
      expect(answer(told, unit, {})).toMatchObject({ value: "no", missing: [], exact: true });
    const returned = { "date de retour": "2020-01-01" };
    expect(answer(told, "au-choix", returned)).toMatchObject({ value: "no", missing: [], exact: true });
    const left = { "date de retour": "aucune", "date de départ": "2026-01-01" };
    expect(answer(told, "au-choix", { ...left, "date d'entrée": "2026-03-02" }).value).toBe("yes");
    expect(answer(told, "au-choix", { ...left, "date d'entrée": "2026-03-01" }).value).toBe("no");
  });
});

describe("lengths from date to date", () => {
  const around = ["2026-08-19", "2026-08-20", "2026-08-21"]; // examined on 2026-11-20
  const answers = (unit: string) => around.map((entered) => value(unit, { "date d'entrée": entered }));

  it("on the anniversary day « at least » holds and « more than » does not", () => {
    expect(answers("au-moins")).toEqual(["yes", "yes", "no"]);
    expect(answers("plus-de")).toEqual(["yes", "no", "no"]);
    expect(answers("moins-de")).toEqual(["no", "no", "yes"]);
    expect(answers("au-plus")).toEqual(["no", "yes", "yes"]);
  });

  it("from the end of a long month to the end of a short one", () => {
    const on = (today: string) => value("au-moins", { "date d'entrée": "2025-11-30" }, today);
    expect([on("2026-02-27"), on("2026-02-28")]).toEqual(["no", "yes"]); // 30 November + 3 months = 28 February
    expect(value("plus-de", { "date d'entrée": "2025-11-30" }, "2026-02-28")).toBe("no");
    expect(value("au-moins", { "date d'entrée": "2023-11-30" }, "2024-02-28")).toBe("no"); // leap year: the 29th
  });

  it("a date that did not happen has no length: every test fails", () => {
    for (const unit of ["au-moins", "plus-de", "moins-de", "au-plus"])
      expect(value(unit, { "date d'entrée": "aucune" })).toBe("no");
    expect(value("au-moins", {})).toBe("unknown");
  });

  it("may also be answered directly", () => {
    expect(value("au-moins", { présence: "3 mois" })).toBe("yes");
    expect(value("au-moins", { présence: "2 mois" })).toBe("no");
  });
});

describe("adding months", () => {
  it("keeps the day, else the last day of the month", () => {
    expect(dayFrom("fin-de-mois", "2026-01-31")).toBe("2026-02-28");
    expect(dayFrom("fin-de-mois", "2024-01-31")).toBe("2024-02-29");
    expect(dayFrom("fin-de-mois", "2026-02-28")).toBe("2026-03-28");
    expect(dayFrom("recul", "2026-03-31")).toBe("2026-02-28");
    expect(dayFrom("en-jours", "2026-01-31")).toBe("2026-03-02");
  });

  it("to a moment keeps its hour, and both ends of a day whose hour is not known", () => {
    expect(day("a-lheure", { "heure de notification": "2026-03-10 14:20" })).toMatchObject({
      safe: "2026-04-09 14:20",
      arguable: "2026-04-09 14:20",
    });
    expect(day("a-lheure", { "heure de notification": "2026-03-10" })).toMatchObject({
      safe: "2026-04-09 00:00",
      arguable: "2026-04-09 23:59",
    });
  });

  it("other days of the calendar", () => {
    expect(dayFrom("lendemain", "2024-02-29")).toBe("2024-03-01");
    expect(dayFrom("veille", "2024-03-01")).toBe("2024-02-29");
    expect(dayFrom("fin-du-mois", "2026-02-03")).toBe("2026-02-28");
    expect(dayFrom("debut-du-mois", "2026-02-03")).toBe("2026-02-01");
  });

  it("to a date that did not happen gives none", () => {
    for (const unit of ["fin-de-mois", "recul", "lendemain", "fin-du-mois"])
      expect(day(unit, { "date d'entrée": "aucune" })).toMatchObject({
        exists: false,
        safe: null,
        arguable: null,
      });
  });

  it("carries a range", () => {
    const between = { "date d'entrée": { "à partir du": "2026-01-30", "jusqu'au": "2026-02-10" } };
    expect(day("fin-de-mois", between)).toMatchObject({
      safe: "2026-02-28",
      arguable: "2026-03-10",
      mayNotExist: false,
    });
    expect(day("fin-de-mois", {})).toMatchObject({
      safe: null,
      arguable: null,
      mayNotExist: true,
      exists: true,
    });
  });
});

describe("the earliest, the latest, the first that exists", () => {
  const two = { "date d'entrée": "2026-03-03", "date de départ": "2026-02-02" };

  it("choose among dates, skipping those that did not happen", () => {
    const all = (facts: Record<string, string>) =>
      ["tot", "tard", "premier"].map((unit) => day(unit, facts)?.safe);
    expect(all(two)).toEqual(["2026-02-02", "2026-03-03", "2026-03-03"]);
    expect(all({ ...two, "date d'entrée": "aucune" })).toEqual(["2026-02-02", "2026-02-02", "2026-02-02"]);
    const none = { "date d'entrée": "aucune", "date de départ": "aucune" };
    for (const unit of ["tot", "tard", "premier"]) expect(day(unit, none)?.exists).toBe(false);
  });

  it("an unknown date may push the result only its own way", () => {
    const one = { "date de départ": "2026-02-02" };
    expect(day("tot", one)).toMatchObject({ safe: null, arguable: "2026-02-02", mayNotExist: false });
    expect(day("tard", one)).toMatchObject({ safe: "2026-02-02", arguable: null, mayNotExist: false });
    expect(day("premier", one)).toMatchObject({ safe: null, arguable: null, mayNotExist: false });
  });
});

describe("one unknown date in two tests", () => {
  it("is still settled, one way at a time", () => {
    expect(value("ordre", { "date d'entrée": "2026-01-01", "date de départ": "2026-01-02" })).toBe("yes");
    expect(value("ordre", { "date d'entrée": "2026-01-02", "date de départ": "2026-01-02" })).toBe("no");
  });

  it("is looked at as one, known or not", () => {
    // Three months are not under 60 days, whenever they begin.
    for (const unit of ["encadre", "partage"])
      expect(answer(model, unit, {})).toMatchObject({ value: "no", exact: true });
    expect(answer(model, "partage", { "date d'entrée": "2026-01-01" })).toMatchObject({
      value: "no",
      exact: true,
    });
  });

  it("is exact where each date is used once", () => {
    expect(answer(model, "ordre", {})).toMatchObject({ value: "unknown", exact: true });
    expect(answer(model, "au-moins", {})).toMatchObject({ value: "unknown", exact: true });
  });

  it("a date inside a choice of dates", () => {
    const back = (retour: string) =>
      value("choix", { "date de retour": retour, "date de départ": "2020-01-01" });
    expect([back("2026-01-01"), back("2025-12-31"), back("aucune")]).toEqual(["yes", "no", "no"]);
  });
});
