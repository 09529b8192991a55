// SPDX-License-Identifier: AGPL-3.0-or-later
/** Last days worked out by hand from the reference, on the law of the repository. */
import { describe, expect, it } from "vitest";
import { ask } from "../test-support/real-deadlines.ts";
import { ASSIGNED, CNDA, DETAINED, FREE, SILENCE } from "../test-support/told.ts";
import type { Deadline } from "./deadline.ts";

const kinds = ({ steps }: Deadline): string[] => steps.map(({ kind }) => kind);
const texts = ({ steps }: Deadline): string => steps.map(({ text }) => text).join("\n");
const arguableTexts = ({ arguableSteps }: Deadline): string =>
  arguableSteps.map(({ text }) => text).join("\n");

describe("the last day", () => {
  it("clamps to the end of the month, and argues the clear day, carried over", () => {
    const found = ask("recours-oqtf", FREE, "2026-02-02");
    expect(found).toMatchObject({ safe: "2026-02-28", arguable: "2026-03-02", state: "running" });
    expect(found.steps.map(({ kind, day }) => [kind, day])).toEqual([
      ["start", "2026-01-31"],
      ["reading", null],
      ["add", "2026-02-28"],
      ["clamp", "2026-02-28"],
      ["clear-day", null],
      ["no-carry", "2026-02-28"],
      ["end", "2026-02-28"],
    ]);
    expect(found.arguableSteps.map(({ kind, day }) => [kind, day])).toEqual([
      ["reading", null],
      ["start", "2026-01-31"],
      ["add", "2026-02-28"],
      ["clamp", "2026-02-28"],
      ["clear-day", "2026-03-01"],
      ["carry", "2026-03-02"],
      ["end", "2026-03-02"],
    ]);
    expect(found.between).toContain("452878");
    expect(found.arguableSteps[5]?.text).toBe(
      "Dimanche 1er mars 2026 : report au premier jour ouvré, lundi 2 mars 2026.",
    );
    expect(found.start).toMatchObject({ basis: "exact", from: "2026-01-31" });
    expect(found.start.papers.length).toBeGreaterThan(0);
    expect(found.court).toBe("tribunal administratif");
    expect(found.isAppeal).toBe(true);
    expect(found.suspensive.value).toBe("yes");
    expect(found.legalAid.effect).toBe("unknown");
  });

  it("of a duty is no appeal, and falls on the very day that the law gives", () => {
    const renewal = {
      "régime de nationalité": "droit commun",
      "type de demande": "renouvellement",
      "titre demandé": "L423-1",
      "date d'expiration du document de séjour": "2027-03-15",
      "date de la demande de titre": "aucune",
    };
    const found = ask("renouvellement-a-temps", renewal, "2026-11-21");
    expect(found).toMatchObject({ isAppeal: false, safe: "2027-01-14", arguable: "2027-01-14" });
    const filed = { ...renewal, "date de la demande de titre": "2026-11-20" };
    expect(ask("renouvellement-a-temps", filed, "2026-11-21").notYours).not.toBeNull();
  });

  it("says nothing of what legal aid would do in a case that is not known", () => {
    const unknown = { "date de notification de la décision": "2026-11-16" };
    expect(ask("recours-oqtf", unknown, "2026-11-21").legalAid).toMatchObject({
      effect: "unknown",
      notes: [],
    });
    const cassation = {
      "date de notification de la décision de la CNDA": "2026-01-13",
      "date de demande d'aide juridictionnelle": "aucune",
    };
    expect(ask("cassation-conseil-etat", cassation, "2026-03-02").legalAid.notes).not.toEqual([]);
  });

  it("says the holiday by its name, in both languages", () => {
    const may = { ...FREE, "date de notification de la décision": "2026-03-31" };
    expect(arguableTexts(ask("recours-oqtf", may, "2026-04-02"))).toContain(
      "Vendredi 1er mai 2026 est férié (Fête du Travail)",
    );
    const english = ask("recours-oqtf", may, "2026-04-02", { language: "en" });
    expect(english.arguable).toBe("2026-05-04");
    expect(arguableTexts(english)).toContain("Clear (franc) time-limit: one day more, Friday 1 May 2026.");
    expect(english.act).toBe("go to the administrative court (tribunal administratif)");
  });

  it("gives the seventh day as safe and the clear day as an argument, each with its court", () => {
    const found = ask("recours-oqtf", ASSIGNED, "2026-11-21");
    expect([found.safe, found.arguable]).toEqual(["2026-11-27", "2026-11-30"]);
    expect(found.between).toContain("24LY03013");
    expect(found.between).toContain("24TL02643");
    expect(found.legalAid.effect).toBe("none");
    expect(found.arguableSteps.map(({ kind }) => kind)).toContain("carry");
  });

  it("counts hours to the minute, and from midnight when the hour is missing", () => {
    expect(ask("recours-oqtf", DETAINED, "2026-11-20")).toMatchObject({
      safe: "2026-11-22 17:40",
      arguable: "2026-11-22 17:40",
      state: "running",
      legalAid: { effect: "none" },
    });
    const unknown = { ...DETAINED, "date de notification de la décision": "2026-11-20" };
    const found = ask("recours-oqtf", unknown, "2026-11-21");
    expect([found.safe, found.arguable]).toEqual(["2026-11-21", "2026-11-22 23:59"]);
    expect(found.start.basis).toBe("hour-unknown");
    // Forty-eight hours from 00:00 end with the day after: the 22nd is too late.
    expect(found.state).toBe("due");
  });

  it("stops for legal aid at the CNDA, and resumes for what was left", () => {
    const aid = {
      ...CNDA,
      "date de demande d'aide juridictionnelle": "2026-01-12",
      "date de notification de la décision d'aide juridictionnelle": "2026-03-02",
    };
    const found = ask("recours-cnda", aid, "2026-03-05");
    expect([found.safe, found.arguable]).toEqual(["2026-03-27", "2026-03-27"]);
    expect(texts(found)).toContain("il restait 25 jours");
    expect(ask("recours-cnda", CNDA, "2026-01-10").legalAid.effect).toBe("suspends");
    expect(ask("recours-cnda", CNDA, "2026-01-21").legalAid.effect).toBe("none");
  });

  it("keeps the safe day while nobody knows whether legal aid was asked for", () => {
    const { "date de demande d'aide juridictionnelle": _, ...unknown } = CNDA;
    const found = ask("recours-cnda", unknown, "2026-01-10");
    expect([found.safe, found.arguable]).toEqual(["2026-02-06", null]);
    expect(found.missing.map(({ fact }) => fact)).toContain("date de demande d'aide juridictionnelle");
  });

  it("says beside the worst case what holds if nothing has happened since", () => {
    const told = {
      "contrainte à la notification": "aucune contrainte",
      "interdiction de retour notifiée seule après l'obligation": "non",
      "date de notification de la décision": "2026-01-31",
    };
    const found = ask("recours-oqtf", told, "2026-02-02");
    // At worst the person was detained, and told of the 48 hours, on the very day.
    expect(found.safe).toBe("2026-02-01");
    expect(found.unchanged).toMatchObject({ safe: "2026-02-28", arguable: "2026-03-02" });
    expect(found.unchanged?.facts).toContain("date d'information du délai raccourci");
    expect(ask("recours-oqtf", FREE, "2026-02-02").unchanged).toBeNull();
  });

  it("puts the prudent day of a refusal by silence beside the clear one, and names the court", () => {
    const found = ask("refus-implicite", SILENCE, "2026-03-05");
    expect([found.safe, found.arguable]).toEqual(["2026-04-28", "2026-04-29"]);
    expect(found.court).toBe("tribunal administratif");
    expect(found.suspensive.value).toBe("no");
    expect(found.start.basis).toBe("computed");
  });

  it("counts once from a start that the law computes between two days", () => {
    const either = { "titre demandé": ["L422-10", "L425-9"], "date du dossier complet": "2026-05-01" };
    const untitled = { ...SILENCE, ...either };
    const limit = "recours informé, jour sûr";
    // Refused in silence on 30 July at the earliest (90 days), 1 September at the latest (4 months); then 2 months.
    const found = ask("refus-implicite", untitled, "2026-11-20", { limit });
    expect([found.safe, found.arguable]).toEqual(["2026-09-30", "2026-11-01"]);
    expect(found.start).toMatchObject({ basis: "computed", from: "2026-07-30", to: "2026-09-01" });
    const between = { "à partir du": "2026-05-01", "jusqu'au": "2026-05-10" };
    const told = { ...SILENCE, "date du dossier complet": between };
    expect(ask("refus-implicite", told, "2026-11-20", { limit }).safe).toBe("2026-11-01");
  });

  it("is not said safe for a title whose own time was not read", () => {
    const { "titre demandé": _, ...untitled } = SILENCE;
    expect(ask("refus-implicite", untitled, "2026-11-20").safe).toBeNull();
  });

  it("asks what alone tells whether the appeal suspends, though no day moves with it", () => {
    const ban = "interdiction de retour notifiée seule après l'obligation";
    const { [ban]: _, ...untold } = ASSIGNED;
    const open = ask("recours-oqtf", untold, "2026-11-21").suspensive;
    expect([open.value, open.asks.map(({ fact }) => fact)]).toEqual(["unknown", [ban]]);
    const known = ask("recours-oqtf", { ...untold, [ban]: "non" }, "2026-11-21").suspensive;
    expect([known.value, known.asks]).toEqual(["yes", []]);
    // Three answers would be wanted for a yes: none of them is asked for it.
    expect(ask("recours-cnda", CNDA, "2026-01-10").suspensive).toMatchObject({ value: "unknown", asks: [] });
  });

  it("says when the time-limit is not that of the situation", () => {
    expect(ask("recours-oqtf", FREE, "2026-02-02").notYours).toBeNull();
    const other = { ...FREE, "décision notifiée oblige à partir ou interdit le retour": "non" };
    expect(ask("recours-oqtf", other, "2026-02-02").notYours).toContain("n’est pas celui de cette situation");
  });

  it("answers for one limit of an item, by its name", () => {
    const found = ask("recours-cnda", CNDA, "2026-01-10", { limit: "demande d'aide" });
    expect([found.safe, found.act]).toEqual(["2026-01-20", "demander l'aide juridictionnelle"]);
  });

  it("is the same in the item made for it", () => {
    const seven = { "date de notification de la décision": "2026-03-02" };
    expect(ask("delai-7-jours-l921-1", seven, "2026-03-03")).toMatchObject({
      safe: "2026-03-09",
      arguable: "2026-03-10",
    });
  });
});

describe("the place", () => {
  const judgment = "date de notification du jugement sur l'éloignement";
  /** The appeal against the judgment: a month that every reading counts as clear. */
  const appeal = (judged: string, on: string, place?: "alsace-moselle" | "metropole" | "guyane") =>
    ask("recours-oqtf", { ...FREE, [judgment]: judged }, on, { limit: "appel", ...(place && { place }) });

  it("argues the later day while the court is not known, and follows it once it is", () => {
    // 2 March + 1 month + 1 day = 3 April 2026, Good Friday: a holiday in Alsace and Moselle only.
    expect(appeal("2026-03-02", "2026-03-05")).toMatchObject({
      safe: "2026-04-03",
      arguable: "2026-04-07",
      between: "Cela dépend du lieu : certains jours ne sont fériés que là, et l’heure n’y est pas la même.",
    });
    expect(appeal("2026-03-02", "2026-03-05", "alsace-moselle")).toMatchObject({
      safe: "2026-04-07",
      arguable: "2026-04-07",
    });
    expect(appeal("2026-03-02", "2026-03-05", "metropole")).toMatchObject({
      safe: "2026-04-03",
      arguable: "2026-04-03",
    });
  });

  it("knows the abolition days and the clocks of overseas", () => {
    // 9 May + 1 month + 1 day = 10 June: a holiday in Guyane.
    expect(appeal("2026-05-09", "2026-05-12", "guyane").safe).toBe("2026-06-11");
    const october = { ...DETAINED, "date de notification de la décision": "2026-10-24 17:40" };
    expect(ask("recours-oqtf", october, "2026-10-24", { place: "mayotte" }).safe).toBe("2026-10-26 17:40");
    const europe = ask("recours-oqtf", october, "2026-10-24", { place: "metropole" });
    expect([europe.safe, europe.arguable]).toEqual(["2026-10-26 16:40", "2026-10-26 17:40"]);
    // Spring: 48 hours later, the clock of Paris shows one hour more, the clocks of overseas do not.
    const march = { ...DETAINED, "date de notification de la décision": "2026-03-28 17:40" };
    expect(ask("recours-oqtf", march, "2026-03-28").safe).toBe("2026-03-30 17:40");
  });
});

describe("an unknown notification", () => {
  const { "date de notification de la décision de l'OFPRA": _, ...unknown } = CNDA;

  it("is counted from the decision itself, and says so", () => {
    const decided = { ...unknown, "date de la décision de l'OFPRA": "2026-01-02" };
    const found = ask("recours-cnda", decided, "2026-01-20");
    expect(found).toMatchObject({ safe: "2026-02-03", state: "unless notified" });
    expect(found.start).toMatchObject({ basis: "worst-case", rests: "date de la décision de l'OFPRA" });
    expect(found.start.text).toContain("Au pire");
  });

  it("of before the rules that are written is told as such, under the name of the act", () => {
    const old = { ...FREE, "date de notification de la décision": "2000-01-01" };
    expect(ask("recours-oqtf", old, "2026-11-21")).toMatchObject({
      act: "saisir le tribunal administratif",
      safe: null,
      arguable: null,
      stateText: expect.stringContaining("La date est peut-être trop ancienne"),
      notYours: null,
      isAppeal: false,
      sources: [],
      isRuled: false,
      next: { kind: "find-date", by: "2026-11-21", text: expect.stringContaining("demander conseil") },
    });
  });

  it("leaves no safe day when nothing bounds it, and asks to act today", () => {
    const found = ask("recours-cnda", unknown, "2026-01-20");
    expect(found).toMatchObject({ safe: null, state: "unless notified", start: { basis: "unknown" } });
    expect(found.next).toMatchObject({ kind: "find-date", by: "2026-01-20" });
    expect(texts(found)).toContain("Agissez aujourd’hui");
  });

  it("has not begun when nothing was notified", () => {
    const never = { ...CNDA, "date de notification de la décision de l'OFPRA": "aucune" };
    const found = ask("recours-cnda", never, "2026-01-20");
    expect(found).toMatchObject({ safe: null, arguable: null, state: "unless notified" });
    expect(kinds(found)).toEqual(["warning"]);
  });

  it("is dated by the online space: fifteen days, opened or not", () => {
    const online = {
      ...unknown,
      "mode de notification de la décision de l'OFPRA": "espace numérique",
      "date de mise à disposition dans l'espace numérique": "2026-03-02",
    };
    const opened = (on: string): Deadline =>
      ask(
        "recours-cnda",
        { ...online, "date de première consultation dans l'espace numérique": on },
        "2026-03-25",
      );
    expect(opened("2026-03-06").safe).toBe("2026-04-07");
    expect(opened("aucune")).toMatchObject({
      safe: "2026-04-20",
      start: { basis: "deduced", from: "2026-03-17" },
    });
    const never = ask("recours-cnda", online, "2026-03-25");
    expect([never.safe, never.arguable]).toEqual(["2026-04-03", "2026-04-20"]);
  });

  it("is dated by the registered letter: delivery, else first presentation", () => {
    const letter = {
      ...unknown,
      "mode de notification de la décision de l'OFPRA": "lettre recommandée",
      "date de mise à disposition dans l'espace numérique": "aucune",
      "date de première présentation de la lettre recommandée": "2026-03-02",
    };
    const back = { ...letter, "date de remise de la lettre recommandée": "aucune" };
    expect(ask("recours-cnda", back, "2026-03-25").safe).toBe("2026-04-03");
    const collected = { ...letter, "date de remise de la lettre recommandée": "2026-03-10" };
    expect(ask("recours-cnda", collected, "2026-03-25").safe).toBe("2026-04-13");
  });
});

describe("the state", () => {
  const state = (on: string): [string, string] => {
    const { state: found, next } = ask("recours-oqtf", ASSIGNED, on);
    return [found, next.kind];
  };

  it("runs, is due on the safe day and while a later one may be argued, then is over", () => {
    expect(state("2026-11-26")).toEqual(["running", "act"]);
    expect(state("2026-11-27")).toEqual(["due", "act"]);
    expect(state("2026-11-30")).toEqual(["due", "act"]);
    expect(state("2026-12-01")).toEqual(["expired", "when-expired"]);
  });

  it("says what remains once it is over", () => {
    const { next } = ask("recours-cnda", CNDA, "2026-03-01");
    expect(next.more[0]).toBe("Le recours est irrecevable, sauf si la lettre ne disait rien du délai.");
    expect(next.more[1]).toContain("contester une décision qui ne disait rien du recours");
  });
});
