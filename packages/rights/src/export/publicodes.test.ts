// SPDX-License-Identifier: AGPL-3.0-or-later
/** A second opinion: publicodes, on the same law and the same person, never says yes where we say no, nor the reverse. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import Publicodes from "publicodes";
import { describe, expect, it } from "vitest";
import { runs } from "../../test-support/completions.ts";
import { deciding, loaded, syntaxOf, TODAY } from "../../test-support/french-law.ts";
import type { EncodedCase, Model } from "../api/model-api.ts";
import { compileSyntax } from "../compiler/index.ts";
import { readFolder } from "../compiler/text/read-folder.ts";
import { SituationError } from "../engine/situation/situation-error.ts";
import type { Answer, Fact, Law, Situation } from "../syntax/index.ts";
import { toPublicodes } from "./publicodes.ts";
import { publicodesSituation } from "./publicodes-situation.ts";

const SILENT = { log: () => {}, warn: () => {}, error: () => {} };
const { sources } = await readFolder(fileURLToPath(new URL("../../../../law", import.meta.url)));
const { law } = compileSyntax(sources);
if (!law) throw new Error("the law does not compile: see the compiler's own tests");
const exported = toPublicodes(law);

function engineOf(rules: ReturnType<typeof toPublicodes>["rules"]): Publicodes {
  return new Publicodes(rules as ConstructorParameters<typeof Publicodes>[0], { logger: SILENT });
}

/** `yes`, `no`, or `unknown` (publicodes gives `undefined`, or `null` for what does not apply). */
function opinion(engine: Publicodes, rule: string): "yes" | "no" | "unknown" {
  const { nodeValue } = engine.evaluate(rule);
  return nodeValue === true ? "yes" : nodeValue === false ? "no" : "unknown";
}

describe("the export", () => {
  it("says most of the law, and names what it leaves out and why", () => {
    expect(exported.units.size).toBeGreaterThan(60);
    expect(exported.units.size + exported.leftOut.size).toBeGreaterThan(90);
    for (const why of exported.leftOut.values()) expect(why).not.toBe("");
    expect(Object.keys(exported.rules)).toEqual(expect.arrayContaining([...exported.units.values()]));
  });

  const small = syntaxOf({
    facts: `  est majeur: { type: oui ou non, question: "Majeur ?" }
  statut: { type: choix, question: "Lequel ?", valeurs: [étudiant, mesure d'éloignement] }
  mois de travail: { type: nombre, question: "Combien ?" }
  date de la décision: { type: date, question: "Quand ?" }
  présence: { type: durée, question: "Depuis ?" }
`,
    items: {
      adulte: deciding("est majeur"),
      droit: `date qui choisit: [date de la décision]
versions:
  - { nom: avant, du: 2010-01-01, source: [{ texte: loi de 2010, lien: "https://exemple.fr/2010" }], si: { mois de travail: { au moins: 12 } } }
  - { nom: après, du: 2020-01-01, source: [{ texte: loi }], si: { toutes ces conditions: [{ relève de: adulte }, { non: { statut: étudiant } }] } }
`,
      fixe: deciding("{ relève de: droit, avec: { date de la décision: 2021-01-01, est majeur: oui } }"),
      depuis: `date qui choisit: [date de la décision, date de l'examen]
versions:
  - { nom: avant, du: 2010-01-01, source: [{ texte: loi }], si: { non: { date de la décision: { avant le: 2015-01-01 } } } }
  - { nom: après, du: 2020-01-01, source: [{ texte: loi }], si: { non: { date de la décision: { existe: oui } } } }
`,
      duree: deciding("{ présence: { au moins: 3 mois } }"),
    },
  });

  it("writes one rule a unit, its versions as variations on a date in days", () => {
    const { rules, units, leftOut } = toPublicodes(small);
    expect(rules["est majeur"]).toEqual({ question: "Majeur ?" });
    expect(rules.droit).toEqual({
      titre: "Un droit",
      références: { "loi de 2010": "https://exemple.fr/2010" },
      variations: [
        {
          si: {
            "toutes ces conditions": [
              { "toutes ces conditions": ["date de la décision existe", "date de la décision >= 14610"] },
              { "toutes ces conditions": ["date de la décision existe", "date de la décision <= 18261"] },
            ],
          },
          alors: "mois de travail >= 12",
        },
        {
          si: { "toutes ces conditions": ["date de la décision existe", "date de la décision >= 18262"] },
          alors: { "toutes ces conditions": ["adulte", "statut != 'étudiant'"] },
        },
        { sinon: "non" },
      ],
    });
    expect([...units.keys()]).toEqual(["adulte", "depuis", "droit", "fixe"]);
    expect([...leftOut]).toEqual([["duree", "une durée"]]);
  });

  it("gives the answers that the law gives when all is known", async () => {
    const { rules, units } = toPublicodes(small);
    const engine = engineOf(rules);
    const model = await loaded(small);
    const statuts = ["étudiant", "mesure d'éloignement"];
    const days = ["2009-12-31", "2010-01-01", "2019-12-31", "2020-01-01", "aucune"];
    for (const day of days)
      for (const majeur of ["oui", "non"])
        for (const statut of statuts)
          for (const mois of [11, 12]) {
            const facts = {
              "est majeur": majeur,
              statut,
              "mois de travail": mois,
              "date de la décision": day,
            };
            const situation: Situation = { facts, lists: {}, readings: {} };
            engine.setSituation(publicodesSituation(small, toPublicodes(small), situation, TODAY));
            for (const [unit, rule] of units) {
              const { value } = model.determine(model.encode(situation, TODAY), unit);
              expect(opinion(engine, rule), `${unit} ${JSON.stringify(facts)}`).toBe(
                value === "yes" ? "yes" : "no",
              );
            }
          }
  });
});

/** Days on and around every day that the law mentions. */
const days = [
  ...new Set(JSON.stringify([...law.items.values()].map((item) => item.versions)).match(/\d{4}-\d\d-\d\d/g)),
].sort();

const AMOUNTS = [0, 1, 2, 3, 6, 12, 18, 24, 65, 100, 500, 847.5, 1500, 20_000];

function isWithin({ between }: Fact, amount: number): boolean {
  const [low, high] = between ?? [];
  return (
    !(low?.kind === "number" && amount < low.number) && !(high?.kind === "number" && amount > high.number)
  );
}

function answerTo(fact: Fact): fc.Arbitrary<Answer> | null {
  switch (fact.type) {
    case "yes-no":
      return fc.constantFrom("oui", "non");
    case "choice":
      return fc.constantFrom(...(fact.values ?? ["inconnu"]));
    case "number":
    case "money":
      return fc.constantFrom(...AMOUNTS.filter((amount) => isWithin(fact, amount)));
    case "date":
      return fc.constantFrom("aucune", ...days);
    default:
      return null; // lengths, hours and lists are left unknown on both sides
  }
}

/** Facts that the exported rules read, each known or not. */
function situations(of: Law): fc.Arbitrary<Situation> {
  const read = [...of.facts.values()].flatMap((fact) => {
    const answer = fact.listOf === undefined && !fact.suppliedByApplication ? answerTo(fact) : null;
    return answer ? [{ name: fact.name, answer }] : [];
  });
  return fc.double({ min: 0.1, max: 0.95, noNaN: true }).chain((share) =>
    fc
      .record(
        Object.fromEntries(
          read.map(({ name, answer }) => [
            name,
            fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), answer),
          ]),
        ),
      )
      .map((all) => ({
        facts: Object.fromEntries(
          Object.entries(all).flatMap(([name, [chance, answer]]) => (chance < share ? [[name, answer]] : [])),
        ),
        lists: {},
        readings: {},
      })),
  );
}

/** The situation encoded without the answers that contradict others: with hundreds of facts, some nearly always do. */
function encodedWhole(model: Model, situation: Situation, on: string): [Situation, EncodedCase] {
  try {
    return [situation, model.encode(situation, on, { laterEvents: true })];
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    const atOdds = new Set(
      error.faults.flatMap((fault) => (fault.code === "contradiction" ? fault.facts : [])),
    );
    const facts = Object.fromEntries(Object.entries(situation.facts).filter(([name]) => !atOdds.has(name)));
    if (Object.keys(facts).length === Object.keys(situation.facts).length) throw error;
    return encodedWhole(model, { ...situation, facts }, on);
  }
}

describe("publicodes and this engine", () => {
  it("never contradict each other on the law", { timeout: 180_000 }, async () => {
    const engine = engineOf(exported.rules);
    const model = await loaded(law);
    const seen = { both: 0, ours: 0, theirs: 0 };
    const onDays = fc.constantFrom("2026-11-20", "2020-06-01", "2017-01-01");
    await fc.assert(
      fc.asyncProperty(situations(law), onDays, async (drawn, on) => {
        const [situation, encoded] = encodedWhole(model, drawn, on);
        engine.setSituation(publicodesSituation(law, exported, situation, on));
        for (const [unit, rule] of exported.units) {
          const theirs = opinion(engine, rule);
          const { value, possible, exact } = model.determine(encoded, unit);
          const ours = possible.includes("yes") ? value : "no"; // publicodes knows no « does not apply »
          if (theirs !== "unknown" && ours !== "unknown") expect(ours, unit).toBe(theirs);
          if (theirs !== "unknown" && ours !== "unknown") seen.both++;
          else if (ours !== "unknown") seen.ours++;
          else if (theirs !== "unknown" && exact) seen.theirs++;
        }
      }),
      runs(40),
    );
    expect(seen.both).toBeGreaterThan(50);
    expect(seen.theirs, "settled there and not here: an answer is lost").toBe(0);
  });
});
