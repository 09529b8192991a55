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
  délai libre: { type: durée, question: "Combien ?" }
  délai imprimé: { type: durée, entre: [5 jours, 1 mois], question: "Combien ?" }
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
  libre: limit(MONTH.replace("1 mois", "délai libre")),
  imprime: limit(
    MONTH.replace(
      "durée: 1 mois",
      "durée: { selon les cas: [{ si: en rétention, alors: délai imprimé }, { sinon: 2 mois }] }",
    ),
  ),
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

describe("what is not known of an event", () => {
  const notification = "2026-03-10";

  it("never shortens a limit that may be suspended or interrupted", () => {
    expect(ends("suspend", { notification })).toEqual(["2026-04-10", null]);
    expect(ends("interrompt", { notification })).toEqual(["2026-04-10", null]);
    // A resumption told before the stop is not believed.
    const nonsense = { notification, "demande d'aide": "2026-04-01", "décision d'aide": "2026-03-12" };
    expect(ends("suspend", nonsense)).toEqual(["2026-04-10", "2026-04-10"]);
  });

  it("never replaces a limit before it has begun", () => {
    expect(ends("remplace", { notification })).toEqual(["2026-03-12", "2026-04-12"]);
  });
});

describe("lengths that are not known", () => {
  it("bounds the end by the shortest and the longest length", () => {
    expect(ends("imprime", { notification: "2026-03-10", "en rétention": "oui" })).toEqual([
      "2026-03-15",
      "2026-04-10",
    ]);
    expect(ends("imprime", { notification: "2026-03-10" })).toEqual(["2026-03-15", "2026-05-10"]);
    const free = (bound: Record<string, string>) =>
      ends("libre", { notification: "2026-03-10", "délai libre": bound });
    expect(free({ "au moins": "10 jours" })).toEqual(["2026-03-20", null]);
    expect(free({ "au plus": "10 jours" })).toEqual(["2026-03-10", "2026-03-20"]);
  });
});

describe("the place", () => {
  it("has its own holidays and its own clock", () => {
    const at = (place: "metropole" | "alsace-moselle" | "mayotte", item: string, facts: Facts) => {
      const encoded = model.encode({ facts, lists: {}, readings: {} }, "2026-11-20", { place });
      const [found] = model.amounts(encoded, item);
      return found?.kind === "date" ? [found.safe, found.arguable] : null;
    };
    const friday = { notification: "2026-03-03" }; // one month later: Good Friday
    expect(at("metropole", "report", friday)).toEqual(["2026-04-03", "2026-04-03"]);
    expect(at("alsace-moselle", "report", friday)).toEqual(["2026-04-07", "2026-04-07"]);
    const autumn = { "heure de notification": "2026-10-24 17:40" };
    expect(at("metropole", "heures", autumn)).toEqual(["2026-10-26 16:40", "2026-10-26 17:40"]);
    expect(at("mayotte", "heures", autumn)).toEqual(["2026-10-26 17:40", "2026-10-26 17:40"]);
  });
});

describe("limitCounts", () => {
  it("gives the steps of both ends, from the first to the last", () => {
    const { principal } = model.limitCounts(encode(model, { notification: "2026-03-10" }), "lecture");
    const [only, ...others] = principal;
    expect(others).toEqual([]);
    expect(only?.safeSteps).toMatchObject([
      { kind: "reading", answer: "non franc" },
      { kind: "count", since: "notification", start: "2026-03-10", duration: "7 jours", end: "2026-03-17" },
    ]);
    expect(only?.arguableSteps).toMatchObject([
      { kind: "reading", answer: "franc" },
      { kind: "count", counted: "clear", end: "2026-03-18" },
    ]);
  });

  it("tells an event, and that what runs again does not run from its written start", () => {
    const facts = {
      notification: "2026-03-10",
      "demande d'aide": "2026-03-20",
      "décision d'aide": "2026-05-04",
    };
    const steps = (item: string) => model.limitCounts(encode(model, facts), item).principal[0];
    expect(steps("interrompt")?.safeSteps).toMatchObject([
      { kind: "count", since: "notification", end: "2026-04-10" },
      { kind: "event", effect: "interrupts", resumed: "2026-05-04" },
      { kind: "count", since: null, start: "2026-05-04", end: "2026-06-04" },
    ]);
    expect(steps("suspend")?.safeSteps).toMatchObject([
      { kind: "count", end: "2026-04-10" },
      { kind: "event", effect: "suspends", from: "2026-04-10", stopped: "2026-03-20", end: "2026-05-25" },
    ]);
    expect(steps("suspend")?.effects).toMatchObject([
      { effect: "suspends", happened: "yes", facts: ["demande d'aide"] },
    ]);
  });
});
