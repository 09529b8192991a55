// SPDX-License-Identifier: AGPL-3.0-or-later
/** Small changes of a rule: all are noticed by good cases, fewer by poor ones, and none that changes nothing counts. */
import { describe, expect, it } from "vitest";
import { syntaxOf } from "../../test-support/french-law.ts";
import type { Law } from "../syntax/index.ts";
import { compareMutants } from "./equivalence.ts";
import { mutantsOf } from "./item-mutants.ts";
import { reducedLaw } from "./reduced-law.ts";
import { scoreOf, shareKilled } from "./score.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  conjoint: { type: oui ou non, question: "Conjoint ?" }
  menace: { type: oui ou non, question: "Menace ?" }
  régime: { type: choix, question: "Lequel ?", valeurs: [commun, algérien, suisse] }
  mois de travail: { type: nombre, question: "Combien ?" }
  date de la demande: { type: date, question: "Quand ?" }
  notification: { type: date, question: "Quand ?" }
`;
const READINGS = `  le débat:
    question: Que dit le texte ?
    réponses: { large: { tenue par: [un juge] }, stricte: { tenue par: [le ministère], prudente: oui } }
    état: ouverte
`;
const version = (nom: string, du: string, rest: string): string =>
  `  - nom: ${nom}\n    du: ${du}\n    source: [{ texte: une loi }]\n${rest}`;

/** A case of one line: the facts as written, the value expected, and the day of examination. */
const cas = (facts: string, attendu: string, le = "2026-11-20"): string =>
  `  - { nom: cas du ${le} avec ${facts.replaceAll(/[{}:,[\]]/g, " ")}, le: ${le}, faits: { ${facts} }, attendu: ${attendu} }\n`;

const WORK = `champ: { régime: commun }
${"versions:\n"}${version("règle", "2020-01-01", "    si: { toutes ces conditions: [est majeur, { mois de travail: { au moins: 12 } }] }\n    sauf si: [menace]\n")}`;
const met = "régime: commun, est majeur: oui, mois de travail: 12, menace: non";
const WORK_CASES = [
  cas(met, "oui"),
  cas(met, "oui", "2020-01-01"),
  cas(met, "ne s'applique pas", "2019-12-31"),
  cas(met.replace("12", "13"), "oui"),
  cas(met.replace("12", "11"), "non"),
  cas(met.replace("est majeur: oui", "est majeur: non"), "non"),
  cas(met.replace("menace: non", "menace: oui"), "non"),
  cas(met.replace("régime: commun", "régime: algérien"), "ne s'applique pas"),
];
const FAMILY = `date qui choisit: [date de la demande]
${"versions:\n"}${version("avant", "2010-01-01", "    pour: { non: conjoint }\n    si: est majeur\n")}${version("conjoints", "2010-01-01", "    pour: conjoint\n    si: { régime: [commun, algérien] }\n")}`;
const FAMILY_CASES = [
  cas("date de la demande: 2010-01-01, conjoint: oui, régime: commun, est majeur: non", "oui"),
  cas("date de la demande: 2009-12-31, conjoint: oui, régime: commun", "ne s'applique pas"),
  cas("date de la demande: 2015-01-01, conjoint: oui, régime: algérien", "oui"),
  cas("date de la demande: 2015-01-01, conjoint: oui, régime: suisse", "non"),
  cas("date de la demande: 2015-01-01, conjoint: non, est majeur: oui, régime: suisse", "oui"),
  cas("date de la demande: 2015-01-01, conjoint: non, est majeur: non, régime: commun", "non"),
  cas("date de la demande: 2009-12-31, conjoint: non, est majeur: oui", "ne s'applique pas"),
  cas("date de la demande: 2010-01-01, conjoint: non, est majeur: oui", "oui"),
];
const LIMIT = `genre: délai
calculs:
  fin: { date: { fin du délai: recours } }
délais:
  recours:
    qui: la personne
    pour faire: saisir le juge
    selon la lecture:
      lecture: le débat
      large: { durée: 8 jours, depuis: notification, compté: franc, report: non }
      stricte: { durée: 7 jours, depuis: notification, compté: non franc, report: non }
${"versions:\n"}${version("règle", "2020-01-01", "    si: { fin: { à partir du: date de l'examen } }\n")}`;
const end = (reading: string, day: string): string =>
  `  - { nom: fin ${reading}, le: 2026-03-10, faits: { notification: 2026-03-03 }, lectures: { le débat: ${reading} }, attendu: { calculs: { fin: ${day} } } }\n`;
const LIMIT_CASES = [
  end("large", "2026-03-12"),
  end("stricte", "2026-03-10"),
  `  - { nom: samedi, le: 2026-03-10, faits: { notification: 2026-03-07 }, lectures: { le débat: stricte }, attendu: { calculs: { fin: 2026-03-14 } } }\n`,
  `  - { nom: dimanche, le: 2026-03-10, faits: { notification: 2026-03-06 }, lectures: { le débat: large }, attendu: { calculs: { fin: 2026-03-15 } } }\n`,
  cas("notification: 2026-03-03", "oui", "2026-03-10"),
  cas("notification: 2026-03-01", "non", "2026-03-11"),
  `  - { nom: premier jour, le: 2020-01-01, faits: { notification: 2026-03-06 }, attendu: oui }\n`,
  `  - { nom: veille, le: 2019-12-31, faits: { notification: 2026-03-06 }, attendu: ne s'applique pas }\n`,
];

function law(parts: Readonly<Record<string, readonly [string, readonly string[]]>>, facts = FACTS): Law {
  const files = Object.entries(parts).map(([id, [body, cases]]) => {
    const given = new Set([...body.matchAll(/^([^\s:#][^:]*):/gm)].map((match) => match[1]));
    const head = Object.entries({ ...HEADER, id }).flatMap(([key, value]) =>
      given.has(key) ? [] : [`${key}: ${value}\n`],
    );
    const folder = body.startsWith("genre: délai") ? "delais" : "dispositions/sejour";
    return [`${folder}/${id}.yaml`, `${head.join("")}${body}cas types:\n${cases.join("")}`] as const;
  });
  return syntaxOf({ facts, readings: READINGS, items: {}, files: Object.fromEntries(files) });
}
const HEADER = {
  genre: "disposition",
  id: "",
  titre: "Un droit",
  domaine: "séjour",
  résumé: "Un droit de quelques lignes.",
  relecture: "{ état: à relire }",
  fiabilité: "probable",
  "date qui choisit": "[date de l'examen]",
};
const small = law({
  travail: [WORK, WORK_CASES],
  famille: [FAMILY, FAMILY_CASES],
  recours: [LIMIT, LIMIT_CASES],
});

describe("good cases", () => {
  it.each(["travail", "famille", "recours"])("notice every change of « %s » that matters", async (id) => {
    const score = await scoreOf(small, id);
    expect(score.survivors.map((one) => one.what)).toEqual([]);
    expect(shareKilled(score)).toBe(1);
    expect(score.killed).toBeGreaterThanOrEqual(10);
    expect(score.killed + score.equivalent).toBe(score.mutants);
  });
});

describe("poor cases", () => {
  it("let changes through, told with the place, the words and a situation", async () => {
    const poor = law({
      travail: [WORK, WORK_CASES.filter((one) => !/travail {2}(11|13)|menace {2}oui/.test(one))],
    });
    const score = await scoreOf(poor, "travail");
    expect(shareKilled(score)).toBeLessThan(0.95);
    const told = score.survivors.map((one) => one.what);
    expect(told).toContain("si : mois de travail : 12 devient 11");
    expect(told).toContain("sauf si : retiré : menace");
    const removed = score.survivors.find((one) => one.what === "sauf si : retiré : menace");
    expect(removed?.place).toMatchObject({ file: "dispositions/sejour/travail.yaml" });
    expect(removed?.place.line).toBeGreaterThan(8);
    expect(removed?.witness).toMatchObject({ menace: "oui" });
  });

  it("one border case less is one survivor more", async () => {
    const without = law({ famille: [FAMILY, FAMILY_CASES.filter((one) => !one.includes("2010-01-01"))] });
    const told = (await scoreOf(without, "famille")).survivors.map((one) => one.what);
    expect(told).toContain("début de version : 2010-01-01 devient 2010-01-02");
  });

  it("no case at all notices nothing", async () => {
    const score = await scoreOf(law({ travail: [WORK, [cas("", "inconnu")]] }), "travail");
    expect(score.killed).toBeLessThan(score.mutants / 4);
  });
});

describe("the cases of items that refer to it", () => {
  const user = `${"versions:\n"}${version("règle", "2020-01-01", "    si: { relève de: travail }\n")}`;

  it("count too", async () => {
    const alone = await scoreOf(law({ travail: [WORK, [cas("", "inconnu")]] }), "travail");
    const used = await scoreOf(
      law({ travail: [WORK, [cas("", "inconnu")]], usage: [user, [cas(met, "oui")]] }),
      "travail",
    );
    expect(used.killed).toBeGreaterThan(alone.killed);
  });

  it("and the law is cut down to what they need", () => {
    const whole = law({
      travail: [WORK, WORK_CASES],
      usage: [user, [cas(met, "oui")]],
      famille: [FAMILY, FAMILY_CASES],
    });
    const reduced = reducedLaw(whole, "travail");
    expect([...reduced.law.items.keys()].sort()).toEqual(["travail", "usage"]);
    expect(reduced.witnesses.map((item) => item.id)).toEqual(["travail", "usage"]);
    expect([...reducedLaw(whole, "usage").law.items.keys()].sort()).toEqual(["travail", "usage"]);
  });
});

describe("an item that a fact is deduced from", () => {
  const deduced = `  travail reconnu: { type: oui ou non, question: "Reconnu ?", oui si: { relève de: travail } }\n`;
  const parts = { travail: [WORK, WORK_CASES.slice(1)], famille: [FAMILY, FAMILY_CASES] } as const;
  const tied = law(parts, FACTS + deduced);

  it("has no twin that answers as it would: its mutants are tried one by one, to the same score", async () => {
    expect(reducedLaw(tied, "travail").standsAlone).toBe(false);
    expect(reducedLaw(tied, "famille").standsAlone).toBe(true);
    expect(reducedLaw(law(parts), "travail").standsAlone).toBe(true);
    const [alone, together] = [await scoreOf(tied, "travail"), await scoreOf(law(parts), "travail")];
    expect(alone).toMatchObject({ mutants: together.mutants, killed: together.killed });
    expect(alone.survivors.map(({ what }) => what)).toEqual(together.survivors.map(({ what }) => what));
  });
});

describe("a change that changes nothing", () => {
  const redundant = `${"versions:\n"}${version("règle", "2020-01-01", "    si: { une de ces conditions: [est majeur, { toutes ces conditions: [est majeur, conjoint] }] }\n")}`;

  it("is proved equivalent and does not count", async () => {
    const one = law({
      absorbe: [redundant, [cas("est majeur: oui", "oui"), cas("est majeur: non, conjoint: oui", "non")]],
    });
    const item = one.items.get("absorbe");
    const dropped = item
      ? mutantsOf(item).find(({ what }) => what.startsWith("si : retiré : est majeur ; conjoint"))
      : undefined;
    expect(dropped).toBeDefined();
    if (dropped)
      expect(await compareMutants(one, [dropped.item])).toEqual([{ equivalent: true, witness: null }]);
    expect((await scoreOf(one, "absorbe")).equivalent).toBeGreaterThan(0);
  });

  it("a border between two equal versions may move", async () => {
    const twice = `${"versions:\n"}${version("première", "2010-01-01", "    si: est majeur\n")}${version("seconde", "2020-01-01", "    si: est majeur\n")}`;
    const one = law({ pareil: [twice, [cas("est majeur: oui", "oui")]] });
    const item = one.items.get("pareil");
    for (const mutant of item ? mutantsOf(item).filter(({ what }) => what.includes("2020-01-01")) : [])
      expect(await compareMutants(one, [mutant.item])).toEqual([{ equivalent: true, witness: null }]);
  });

  it("what differs is told by a situation", async () => {
    const item = small.items.get("travail");
    const strict = item
      ? mutantsOf(item).find(({ what }) => what.includes("« au moins » devient « plus de »"))
      : undefined;
    expect(strict).toBeDefined();
    if (strict)
      expect(await compareMutants(small, [strict.item])).toMatchObject([
        { equivalent: false, witness: { "mois de travail": 12 } },
      ]);
  });
});
