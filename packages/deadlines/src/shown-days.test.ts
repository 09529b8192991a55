// SPDX-License-Identifier: AGPL-3.0-or-later
/** The answer for an item, when no limit is named, against the days that the item itself shows. */
import { describe, expect, it } from "vitest";
import { ask, casesOf, type Facts, model, presentation } from "../test-support/real-deadlines.ts";
import { CNDA, FREE, SILENCE } from "../test-support/told.ts";

/** The item, the result that is its safe day, and the one that is its last arguable day. */
const SHOWN = [
  ["recours-refus-sejour", "dernier jour sûr pour le juge", "dernier jour soutenable pour le juge"],
  ["refus-implicite", "dernier jour sûr pour le juge", "dernier jour soutenable pour le juge"],
  ["retention-appel", "dernier moment sûr pour faire appel", "dernier jour soutenable pour faire appel"],
  ["aes-l435-3", "dernier jour sûr pour déposer", "dernier jour soutenable pour déposer"],
  ["fin-hebergement", "dernier jour dans le lieu", "dernier jour dans le lieu"],
  ["introduction-ofpra", "dernier jour pour introduire", "dernier jour pour introduire"],
  ["reexamen", "dernier jour pour introduire", "dernier jour pour introduire"],
] as const;

type Case = ReturnType<typeof casesOf>[number];

/** The days of a result; a null bound is not known, `none`: the law gives no such day. */
function shown(item: string, name: string, { situation, on }: Case): [string | null, string | null] | "none" {
  const encoded = model.encode(situation, on, { laterEvents: true });
  const found = model.amounts(encoded, item).find((one) => one.name === name);
  if (found?.kind !== "date" || !found.exists) return "none";
  return [found.safe, found.arguable];
}

/** To the minute: the last of a day stands for its end. */
const end = (at: string): string => (at.includes(":") ? at : `${at} 23:59`);

/** Worked cases may tell what happens after the day examined, which nobody can know. */
const isToCome = ({ situation, on }: Case): boolean =>
  Object.values(situation.facts).some(
    (answer) => typeof answer === "string" && /^\d{4}-/.test(answer) && answer.slice(0, 10) > on,
  );

describe("the last day of an item", () => {
  it.each(SHOWN)(
    "%s: never a safe day after its own, nor « too late » before its own",
    (item, safe, late) => {
      const compared = casesOf(item).filter(
        (one) => Object.keys(one.situation.readings).length === 0 && shown(item, safe, one) !== "none",
      );
      const wrong = compared.flatMap((one) => {
        const answer = ask(item, one.situation.facts, one.on);
        const [first] = shown(item, safe, one);
        const [, last] = shown(item, late, one);
        const tooLate = answer.safe !== null && first != null && end(answer.safe) > end(first);
        const tooSoon = answer.arguable !== null && last != null && end(answer.arguable) < end(last);
        return tooLate || tooSoon
          ? [`${one.name}: ${answer.safe}..${answer.arguable}, ${first}..${last}`]
          : [];
      });
      expect(wrong).toEqual([]);
      expect(compared.length).toBeGreaterThan(5);
    },
  );

  it("is never later when one fact less is known, nor said past while a later one holds", {
    timeout: 240_000,
  }, () => {
    const told = Object.values(presentation.items).flatMap(({ id, limits }) =>
      limits.length === 0
        ? []
        : casesOf(id).flatMap((one) => Object.keys(one.situation.facts).map((fact) => ({ id, one, fact }))),
    );
    // Prime, so that no item, case nor fact is always left out.
    const asked = told.filter(({ one }, i) => i % 13 === 0 && !isToCome(one));
    const wrong = asked.flatMap(({ id, one, fact }) => {
      const { [fact]: _, ...less } = one.situation.facts;
      const full = ask(id, one.situation.facts, one.on);
      const found = ask(id, less, one.on);
      if (full.safe === null && full.arguable === null) return [];
      const late = found.safe !== null && full.safe !== null && end(found.safe) > end(full.safe);
      const past =
        found.arguable !== null && (full.arguable === null || end(found.arguable) < end(full.arguable));
      const said = `${found.safe}..${found.arguable}, ${full.safe}..${full.arguable}`;
      return late || past ? [`${id}, « ${one.name} », ${fact}: ${said}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(500);
  });

  it("counts what runs if the unknown start never was: reasons that never came leave a year", () => {
    const silence: Facts = {
      ...SILENCE,
      "accusé de réception mentionne voies et délais": "non",
      "informé au dépôt du sens du silence": "oui",
    };
    const { "date de communication des motifs": _, ...unknown } = silence;
    const [known, found] = [silence, unknown].map((facts) => ask("refus-implicite", facts, "2026-03-01"));
    expect(known?.arguable).toBe("2027-02-28");
    expect(found).toMatchObject({ safe: null, arguable: "2027-02-28", state: "unless notified" });
  });

  it("is not past while a lawyer may have been named later: the rest of the time runs from the later of the two", () => {
    const aid: Facts = {
      ...CNDA,
      "date de demande d'aide juridictionnelle": "2026-01-12",
      "date de notification de la décision d'aide juridictionnelle": "2026-03-02",
    };
    const lawyer = (day: string): Facts => ({
      ...aid,
      "date de notification de l'aide à l'avocat désigné": day,
    });
    expect(ask("recours-cnda", lawyer("inconnu"), "2026-03-30")).toMatchObject({
      safe: "2026-03-27",
      arguable: null,
      state: "due",
    });
    expect(ask("recours-cnda", lawyer("aucune"), "2026-03-30")).toMatchObject({
      arguable: "2026-03-27",
      state: "expired",
    });
    expect(ask("recours-cnda", lawyer("2026-03-09"), "2026-03-30")).toMatchObject({ safe: "2026-04-03" });
  });

  it("keeps the safe day of the item while only a later one is unknown", () => {
    const { "accusé de réception mentionne voies et délais": _, ...unknown } = SILENCE;
    const found = ask("refus-implicite", unknown, "2026-03-01");
    expect(found).toMatchObject({ safe: "2026-04-28", arguable: null, state: "running" });
  });

  it("may be argued until a day that the item gives without a limit, or that another authority keeps", () => {
    expect(ask("aes-l435-3", { "date de naissance": "2008-10-10" }, "2026-12-11")).toMatchObject({
      safe: "2026-12-10",
      arguable: "2027-10-10",
      state: "due",
    });
    // Friday 20 November 2026 at 11:00: twenty-four hours end on a Saturday, carried over to Monday.
    const order = {
      "date de l'ordonnance sur la rétention": "2026-11-20 11:00",
      "présent à l'audience sur la rétention": "oui",
    };
    expect(ask("retention-appel", order, "2026-11-22")).toMatchObject({
      safe: "2026-11-21 11:00",
      arguable: "2026-11-23",
      state: "due",
    });
  });

  it("runs until the end of a day, put together with limits in hours", () => {
    const { "contrainte à la notification": _, ...unknown } = FREE;
    const found = ask("recours-oqtf", unknown, "2026-02-03");
    expect(found).toMatchObject({ safe: "2026-02-01", arguable: "2026-03-02 23:59" });
  });

  const REFUSAL: Facts = {
    "date de notification de la décision": "2026-09-21",
    "date du recours au préfet ou au ministre": "aucune",
    "date de demande d'aide juridictionnelle": "aucune",
  };

  it("is not past while a later one holds if a fact is otherwise", () => {
    const found = ask("recours-refus-sejour", REFUSAL, "2026-11-20");
    expect(found).toMatchObject({ state: "due", safe: "2026-09-22" });
    expect(found.missing.map(({ fact }) => fact)).toContain(
      "refus accompagné d'une obligation de quitter la France",
    );
    const alone = { ...REFUSAL, "refus accompagné d'une obligation de quitter la France": "non" };
    expect(ask("recours-refus-sejour", alone, "2026-11-23")).toMatchObject({
      safe: "2026-11-21",
      arguable: "2026-11-23",
      state: "due",
    });
    expect(ask("recours-refus-sejour", alone, "2026-11-24").state).toBe("expired");
  });

  it("stays open when the law says that its last day is not known", () => {
    const pending = {
      ...REFUSAL,
      "refus accompagné d'une obligation de quitter la France": "non",
      "date du recours au préfet ou au ministre": "2026-10-01",
      "date de réponse au recours au préfet ou au ministre": "aucune",
    };
    expect(ask("recours-refus-sejour", pending, "2027-03-01")).toMatchObject({
      arguable: null,
      state: "due",
    });
  });

  it("is safe from the notification on, when the reply to a first appeal is not told", () => {
    const facts: Facts = {
      "date de notification de la décision": "2026-09-21",
      "refus accompagné d'une obligation de quitter la France": "non",
    };
    const found = ask("recours-refus-sejour", facts, "2026-11-20");
    expect(found).toMatchObject({ safe: "2026-11-21", arguable: null, state: "running" });
    expect(found.start).toMatchObject({ basis: "exact", fact: "date de notification de la décision" });
  });

  const PROTECTED: Facts = {
    "occupant du lieu d'accueil": "protection obtenue",
    "prolongation de trois mois accordée par l'OFII": "non",
    "date de notification de la protection": "2026-09-10",
    "date de fin de prise en charge fixée par l'OFII": "2026-11-30",
  };

  it("may be a day that rests on no limit: a protected person who asked for nothing leaves on the day set", () => {
    const nothing = { ...PROTECTED, "a demandé à rester après la protection": "non" };
    const found = ask("fin-hebergement", nothing, "2026-11-20");
    expect(found).toMatchObject({ safe: "2026-11-30", arguable: "2026-11-30", state: "running" });
    expect(found.act).toBe("dernier jour dans le lieu");
    expect(found.start.fact).toBe("date de fin de prise en charge fixée par l'OFII");
    expect(ask("fin-hebergement", nothing, "2026-12-01").state).toBe("expired");
  });

  it("is the earliest of those that an unknown fact leaves, and asks for that fact", () => {
    const found = ask("fin-hebergement", PROTECTED, "2026-11-20");
    expect(found).toMatchObject({ safe: "2026-11-30", arguable: "2027-02-28" });
    expect(found.missing.map(({ fact }) => fact)).toContain("a demandé à rester après la protection");
  });

  it("asks for each of several facts when none is enough alone", () => {
    const facts: Facts = {
      "date de délivrance de l'attestation de demande d'asile": "2026-03-02",
      "date d'introduction de la demande d'asile": "aucune",
    };
    const found = ask("introduction-ofpra", facts, "2026-03-10");
    expect(found.safe).toBeNull();
    const asked = found.missing.map(({ fact }) => fact);
    expect(asked).toEqual(
      expect.arrayContaining(["placement du demandeur d'asile", "dossier déposé dans un pôle France asile"]),
    );
    const told = { ...facts, "placement du demandeur d'asile": "aucun placement" };
    const known = ask(
      "introduction-ofpra",
      { ...told, "dossier déposé dans un pôle France asile": "non" },
      "2026-03-10",
    );
    expect(known).toMatchObject({ safe: "2026-03-23", arguable: "2026-03-23" });
  });

  it("is none, under the name of the item, when the law gives none", () => {
    const facts: Facts = { "occupant du lieu d'accueil": "demande en cours" };
    const found = ask("fin-hebergement", facts, "2026-11-20");
    expect(found).toMatchObject({ safe: null, arguable: null, act: "Devoir quitter le lieu d'accueil" });
    expect(found.start.basis).toBe("none");
  });
});
