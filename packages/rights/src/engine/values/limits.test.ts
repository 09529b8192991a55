// SPDX-License-Identifier: AGPL-3.0-or-later
/** Time-limits: franc or not, hours, report, and what suspends, interrupts, replaces or prolongs them. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  notification: { type: date, question: "Quand ?" }
  heure de notification: { type: date et heure, question: "Quand ?" }
  en rétention: { type: oui ou non, question: "En rétention ?" }
  demande d'aide: { type: date, question: "Quand ?" }
  décision d'aide: { type: date, question: "Quand ?" }
  placement: { type: date, question: "Quand ?" }
`;
const READINGS = `  franc ou non:
    question: Franc ?
    réponses:
      franc: { tenue par: [une cour] }
      non franc: { tenue par: [une autre cour], prudente: oui }
    état: ouverte
`;
/** An item that shows the end of one limit. */
const limit = (rule: string, more = "", who = "la personne"): string => `résultats: [fin]
calculs:
  fin: { date: { fin du délai: recours } }
délais:
  recours:
    qui: ${who}
    pour faire: saisir le tribunal
${rule}
${more}${deciding("{ fin: { à partir du: date de l'examen } }")}`;
const plain = (duration: string, counted: string, report: string, since = "notification"): string =>
  `    durée: ${duration}
    depuis: ${since}
    compté: ${counted}
    report: ${report}`;
const MONTH = plain("1 mois", "non franc", "non");
const events = (text: string): string => `    événements:\n${text}`;
const items = {
  mois: limit(MONTH),
  "mois-franc": limit(plain("1 mois", "franc", "non")),
  jours: limit(plain("15 jours", "non franc", "non")),
  "jours-francs": limit(plain("15 jours", "franc", "non")),
  ouvres: limit(plain("3 jours ouvrés", "non franc", "non")),
  report: limit(plain("1 mois", "non franc", "oui")),
  heures: limit(
    plain("48 heures", "d'heure à heure", "non", "heure de notification").replace("\n    report: non", ""),
  ),
  cas: limit(`    selon les cas:
      - si: en rétention
        alors: { durée: 2 jours, depuis: notification, compté: non franc, report: non }
      - sinon: { durée: 30 jours, depuis: notification, compté: non franc, report: non }`),
  lecture: limit(`    selon la lecture:
      lecture: franc ou non
      franc: { durée: 7 jours, depuis: notification, compté: franc, report: non }
      non franc: { durée: 7 jours, depuis: notification, compté: non franc, report: non }`),
  comme: limit(`    selon les cas:
      - si: en rétention
        alors: { comme: jours / recours, depuis: placement }
      - sinon: { comme: mois / recours }`),
  interrompt: limit(
    MONTH,
    events(
      `      - { quand: { demande d'aide: { existe: oui } }, effet: interrompt, reprend le: décision d'aide }\n`,
    ),
  ),
  suspend: limit(
    MONTH,
    events(
      `      - { quand: { demande d'aide: { existe: oui } }, effet: suspend, arrêté le: demande d'aide, reprend le: décision d'aide }\n`,
    ),
  ),
  remplace: limit(
    MONTH,
    events(
      `      - { quand: { placement: { existe: oui } }, avant la fin: oui, effet: remplace, par: { durée: 2 jours, depuis: placement, compté: non franc, report: non } }\n`,
    ),
  ),
  prolonge: limit(MONTH, events(`      - { quand: en rétention, effet: prolonge, de: 10 jours }\n`)),
  sans: limit(MONTH, events(`      - { quand: en rétention, effet: sans effet }\n`)),
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, readings: READINGS, items });
});
type Facts = Parameters<typeof encode>[1];
const ends = (item: string, facts: Facts, readings: Record<string, string> = {}) => {
  const [end] = model.amounts(encode(model, facts, { readings }), item);
  return end?.kind === "date" ? [end.safe, end.arguable] : null;
};
const end = (item: string, notification: string) => {
  const [safe, arguable] = ends(item, { notification }) ?? [];
  expect(safe).toBe(arguable);
  return safe;
};

describe("counting", () => {
  it("in months: the same day, else the last of the month; franc, one day more", () => {
    expect([end("mois", "2026-03-10"), end("mois", "2026-01-31")]).toEqual(["2026-04-10", "2026-02-28"]);
    expect([end("mois-franc", "2026-03-10"), end("mois-franc", "2026-01-31")]).toEqual([
      "2026-04-11",
      "2026-03-01",
    ]);
  });

  it("in days: the day of the event does not count; franc, one day more", () => {
    expect([end("jours", "2026-03-10"), end("jours-francs", "2026-03-10")]).toEqual([
      "2026-03-25",
      "2026-03-26",
    ]);
  });

  it("in working days, past the week-end and the holidays", () => {
    expect(end("ouvres", "2026-03-13")).toBe("2026-03-18"); // a Friday: Monday, Tuesday, Wednesday
    expect(end("ouvres", "2026-12-23")).toBe("2026-12-29"); // Thursday, then Monday and Tuesday after Christmas
  });

  it("carried over to the next working day", () => {
    expect(end("report", "2026-03-11")).toBe("2026-04-13"); // Saturday 11 April → Monday 13
    expect(end("report", "2026-04-01")).toBe("2026-05-04"); // Friday 1 May, a holiday → Monday 4
    expect(end("report", "2026-03-10")).toBe("2026-04-10");
  });

  it("from hour to hour, to the minute; the hour unknown gives two ends", () => {
    expect(ends("heures", { "heure de notification": "2026-11-20 17:40" })).toEqual([
      "2026-11-22 17:40",
      "2026-11-22 17:40",
    ]);
    expect(ends("heures", { "heure de notification": "2026-11-20" })).toEqual([
      "2026-11-22 00:00",
      "2026-11-22 23:59",
    ]);
  });

  it("no event, no limit", () => {
    expect(ends("mois", { notification: "aucune" })).toEqual([null, null]);
    expect(ends("mois", {})).toEqual([null, null]);
  });
});

describe("which limit", () => {
  it("by case, and both ends while the case is unknown", () => {
    const notification = "2026-03-10";
    expect(ends("cas", { notification, "en rétention": "oui" })).toEqual(["2026-03-12", "2026-03-12"]);
    expect(ends("cas", { notification, "en rétention": "non" })).toEqual(["2026-04-09", "2026-04-09"]);
    expect(ends("cas", { notification })).toEqual(["2026-03-12", "2026-04-09"]);
  });

  it("by reading: the safe end and the arguable one", () => {
    expect(ends("lecture", { notification: "2026-03-10" })).toEqual(["2026-03-17", "2026-03-18"]);
    const franc = { "franc ou non": "franc" };
    expect(ends("lecture", { notification: "2026-03-10" }, franc)).toEqual(["2026-03-18", "2026-03-18"]);
  });

  it("borrowed from another item", () => {
    const facts = { notification: "2026-03-10", placement: "2026-06-01" };
    expect(ends("comme", { ...facts, "en rétention": "non" })).toEqual(["2026-04-10", "2026-04-10"]);
    expect(ends("comme", { ...facts, "en rétention": "oui" })).toEqual(["2026-06-16", "2026-06-16"]); // its own start
  });

  it("decides a condition when both ends agree", () => {
    const at = (notification: string) => answer(model, "cas", { notification }).value; // examined on 2026-11-20
    expect([at("2026-11-18"), at("2026-11-01"), at("2026-10-20")]).toEqual(["yes", "unknown", "no"]);
  });
});

describe("what changes a running limit", () => {
  const notified = { notification: "2026-03-10" };

  it("interrupts: the whole length runs again from the day it resumes", () => {
    const asked = { ...notified, "demande d'aide": "2026-03-20" };
    expect(ends("interrompt", { ...asked, "décision d'aide": "2026-05-05" })).toEqual([
      "2026-06-05",
      "2026-06-05",
    ]);
    expect(ends("interrompt", asked)?.[1]).toBeNull(); // not resumed that we know: no latest day
    expect(ends("interrompt", { ...notified, "demande d'aide": "aucune" })).toEqual([
      "2026-04-10",
      "2026-04-10",
    ]);
    expect(ends("interrompt", { ...notified, "décision d'aide": "2026-05-05" })).toEqual([
      "2026-04-10",
      "2026-06-05",
    ]);
  });

  it("suspends: what was left runs from the day it resumes", () => {
    const asked = { ...notified, "demande d'aide": "2026-03-31" }; // ten days before the end
    expect(ends("suspend", { ...asked, "décision d'aide": "2026-05-05" })).toEqual([
      "2026-05-15",
      "2026-05-15",
    ]);
    expect(ends("suspend", asked)?.[1]).toBeNull();
    expect(ends("suspend", { ...notified, "demande d'aide": "aucune" })).toEqual([
      "2026-04-10",
      "2026-04-10",
    ]);
  });

  it("replaces, but nothing revives an expired limit", () => {
    const placed = (placement: string) => ends("remplace", { ...notified, placement });
    expect(placed("2026-03-20")).toEqual(["2026-03-22", "2026-03-22"]);
    expect(placed("2026-04-10")).toEqual(["2026-04-12", "2026-04-12"]); // on the last day: still in time
    expect(placed("2026-04-12")).toEqual(["2026-04-10", "2026-04-10"]);
    expect(placed("aucune")).toEqual(["2026-04-10", "2026-04-10"]);
  });

  it("prolongs by so much", () => {
    expect(ends("prolonge", { ...notified, "en rétention": "oui" })).toEqual(["2026-04-20", "2026-04-20"]);
    expect(ends("prolonge", { ...notified, "en rétention": "non" })).toEqual(["2026-04-10", "2026-04-10"]);
    expect(ends("prolonge", notified)).toEqual(["2026-04-10", "2026-04-20"]);
  });

  it("or has no effect, and says so", () => {
    expect(ends("sans", { ...notified, "en rétention": "oui" })).toEqual(["2026-04-10", "2026-04-10"]);
  });
});

describe("the limits of an item", () => {
  it("are given with who must do what", () => {
    const [found] = model.limits(encode(model, { notification: "2026-03-10" }), "mois");
    expect(found).toMatchObject({ name: "recours", who: "la personne", to: "saisir le tribunal" });
    expect(JSON.stringify(found)).toContain("2026-04-10");
  });
});
