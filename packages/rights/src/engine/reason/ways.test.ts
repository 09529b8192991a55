// SPDX-License-Identifier: AGPL-3.0-or-later
/** The ways to yes: each one opens the right whatever else is unknown, and needs everything that it names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completionsOf, runs, tryEncode, unionOf } from "../../../test-support/completions.ts";
import { deciding, encode, loaded, modelOf } from "../../../test-support/french-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { type RandomSituation, randomSituation } from "../../../test-support/random-situation.ts";
import { passing } from "../../../test-support/say-domain.ts";
import type { Way } from "../../api/answer.ts";

const LONG = 120_000;
type Needs = Way["needs"];

/** The situation in which these needs are met. */
function granting(given: RandomSituation, needs: Needs): RandomSituation {
  const facts = { ...given.possible.facts };
  const readings = { ...given.possible.readings };
  for (const { fact, kind, test } of needs) {
    if (kind === "reading") readings[fact] = passing(test, readings[fact] ?? []) as string[];
    else facts[fact] = passing(test, facts[fact] ?? []);
  }
  return { ...given, possible: { facts, readings } };
}

describe("each way", () => {
  it("opens the right once granted, and no longer without any one of its needs", {
    timeout: LONG,
  }, async () => {
    const laws = randomLaw({ constraints: true, deductions: false });
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, async (law, given) => {
        const model = await loaded(law);
        const encoded = tryEncode(model, given.situation);
        if (encoded === null || completionsOf(law, given).length === 0) return;
        for (const unit of model.units) {
          const { value, exact } = model.determine(encoded, unit);
          if (value !== "unknown" || !exact) continue;
          const after = (needs: Needs) => unionOf(law, unit, completionsOf(law, granting(given, needs)));
          for (const { needs } of model.missing(encoded, unit)) {
            looked++;
            // A way that a constraint forbids leaves nothing: then there is no yes to check.
            expect(["yes", ""], unit).toContain(after(needs).join());
            if (law.constraints.length > 0) continue;
            expect(needs.length, unit).toBeGreaterThan(0);
            for (const dropped of needs)
              expect(after(needs.filter((need) => need !== dropped)), unit).not.toEqual(["yes"]);
          }
        }
      }),
      runs(120),
    );
    expect(looked).toBeGreaterThan(20);
  });

  it("is found whenever yes is possible", { timeout: LONG }, async () => {
    const laws = randomLaw({ constraints: false, deductions: false });
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, async (law, { situation }) => {
        const model = await loaded(law);
        const encoded = tryEncode(model, situation);
        for (const unit of encoded === null ? [] : model.units) {
          const ways = model.missing(encoded as NonNullable<typeof encoded>, unit);
          const { possible, value } = model.determine(encoded as NonNullable<typeof encoded>, unit);
          expect(ways.length > 0, unit).toBe(value === "unknown" && possible.includes("yes"));
        }
      }),
      runs(100),
    );
  });
});

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?", qui répond: la personne }
  violences: { type: oui ou non, question: "Des violences ?", sensible: violences, qui répond: la personne, preuves: [plainte] }
  conjoint: { type: oui ou non, question: "Conjoint ?", preuves: [acte, livret] }
  visa: { type: oui ou non, question: "Un visa ?", qui répond: le document }
  volontariat: { type: oui ou non, question: "De retour d'un volontariat ?", qui répond: la personne, valeurs rares: [oui] }
  ressources: { type: montant, unité: euros, question: "Combien ?", preuves: [plainte] }
  autres ressources: { type: montant, unité: euros, question: "Combien d'autres ?" }
`;
const PIECES = `genre: pièces
pièces:
  plainte: { nom: plainte }
  acte: { nom: acte de mariage }
  livret: { nom: livret de famille }
`;
const READINGS = `  faut-il un visa:
    question: Le visa est-il exigé ?
    réponses:
      exigé: { tenue par: [le ministère], prudente: oui }
      pas exigé: { tenue par: [un tribunal] }
    état: ouverte
  que compter du conjoint:
    question: Que compte-t-on du conjoint ?
    réponses:
      rien: { tenue par: [le ministère], prudente: oui }
      la moitié: { tenue par: [un tribunal] }
      tout: { tenue par: [un autre tribunal] }
    état: ouverte
`;
const items = {
  partage: deciding(
    "{ toutes ces conditions: [conjoint, { ressources comptées: { au plus: 100 } }] }",
  ).replace(
    "    si:",
    `    calculs:
      ressources comptées: { montant: { somme: [ressources, { selon la lecture: { lecture: faut-il un visa, exigé: 0, pas exigé: autres ressources } }] } }
    si:`,
  ),
  foyer: deciding("{ toutes ces conditions: [conjoint, { ressources comptées: { au plus: 100 } }] }").replace(
    "    si:",
    `    calculs:
      ressources comptées: { montant: { somme: [ressources, { selon la lecture: { lecture: que compter du conjoint, rien: 0, la moitié: { produit: [0.5, autres ressources] }, tout: autres ressources } }] } }
    si:`,
  ),
  sejour: deciding("{ toutes ces conditions: [est majeur, { une de ces conditions: [conjoint, visa] }] }"),
  carte: deciding(
    "{ toutes ces conditions: [est majeur, { une de ces conditions: [conjoint, violences] }] }",
  ),
  assurance: deciding(
    "{ une de ces conditions: [volontariat, { toutes ces conditions: [conjoint, visa] }] }",
  ),
  debat: deciding("{ selon la lecture: { lecture: faut-il un visa, exigé: visa, pas exigé: toujours } }"),
};
const model = await modelOf({
  facts: FACTS,
  readings: READINGS,
  items,
  files: { "pieces/pieces.yaml": PIECES },
});

describe("the ways shown", () => {
  it("begin with the ordinary one, though what few people meet is one question", () => {
    const ways = model.missing(encode(model, {}), "assurance");
    expect(ways.map(({ needs }) => needs.map(({ fact }) => fact).sort())).toEqual([
      ["conjoint", "visa"],
      ["volontariat"],
    ]);
  });

  it("come cheapest first, with the papers that establish each need", () => {
    const ways = model.missing(encode(model, { "est majeur": "oui" }), "carte");
    expect(ways).toMatchObject([
      {
        needs: [
          { fact: "conjoint", kind: "fact", test: "oui", papers: ["acte", "livret"], asks: ["conjoint"] },
        ],
      },
      { needs: [{ fact: "violences", kind: "fact", test: "oui", papers: ["plainte"], changes: false }] },
    ]);
    expect(ways[0]?.cost).toBeLessThan(ways[1]?.cost ?? 0);
  });

  it("are as many as asked for", () => {
    expect(model.missing(encode(model, {}), "carte")).toHaveLength(2);
    expect(model.missing(encode(model, {}), "carte", 1)).toHaveLength(1);
  });

  it("may be a reading of the text", () => {
    const ways = model.missing(encode(model, { visa: "non" }), "debat");
    expect(ways).toMatchObject([
      { needs: [{ fact: "faut-il un visa", kind: "reading", test: "pas exigé" }] },
    ]);
  });

  it.each(["partage", "foyer"])("are one when they differ by a debated reading only: %s", (right) => {
    const ways = model.missing(encode(model, { conjoint: "oui" }), right);
    expect(ways.map(({ needs }) => needs.map(({ fact, test }) => `${fact} : ${test}`))).toEqual([
      ["ressources comptées : au plus 100"],
    ]);
  });

  it("name the papers of what is still to be known, not of what is", () => {
    const [way] = model.missing(encode(model, { conjoint: "oui", ressources: 10 }), "partage");
    expect(way?.needs).toMatchObject([
      { fact: "ressources comptées", papers: [], asks: ["autres ressources"] },
    ]);
  });

  it("never need what a certain rule excludes", async () => {
    const constrained = await modelOf({
      facts: FACTS,
      items: { sejour: items.sejour },
      files: { "pieces/pieces.yaml": PIECES },
      constraints: `  - { nom: "pas les deux", si: est majeur, alors: { non: visa }, certaine: oui, justification: Par nature. }\n`,
    });
    const ways = constrained.missing(encode(constrained, {}), "sejour");
    expect(ways.map(({ needs }) => needs.map(({ fact }) => fact).sort())).toEqual([
      ["conjoint", "est majeur"],
    ]);
  });

  it("can come true: what one date must be, it must be everywhere", async () => {
    const dated = await modelOf({
      facts: `  date d'entrée: { type: date, question: "Quand ?" }
  date de départ: { type: date, question: "Quand ?" }
  conjoint: { type: oui ou non, question: "Conjoint ?" }
`,
      items: {
        contraire: deciding(`
      une de ces conditions:
        - toutes ces conditions:
            - date d'entrée: { après le: 2020-01-01 }
            - date de départ: { avant le: 2019-01-01 }
            - date d'entrée: { jusqu'au: date de départ }
        - conjoint`),
        suivant: deciding(`
      toutes ces conditions:
        - date d'entrée: { après le: 2020-01-01 }
        - date de départ: { à partir du: { ajouter: 1 mois, à: date d'entrée } }
        - date de départ: { après le: 2019-01-01 }`),
      },
    });
    const needs = (unit: string) =>
      dated.missing(encode(dated, {}), unit).map((way) => way.needs.map(({ fact, test }) => [fact, test]));
    expect(needs("contraire")).toEqual([[["conjoint", "oui"]]]);
    // A departure after an entry in 2020 is after 2019: nobody needs to be told.
    const [only] = needs("suivant");
    expect(only?.map(([fact, test]) => `${fact} ${test}`)).not.toContain(
      "date de départ après le 2019-01-01",
    );
    expect(only).toHaveLength(2);
  });

  it("do not need an event of which the absence does as well", async () => {
    const asked = await modelOf({
      facts: `  date de l'ordonnance: { type: date, question: "Quelle date ?", preuves: [acte] }
  danger: { type: oui ou non, question: "Un danger ?" }
`,
      items: {
        ordonnance: `date qui choisit: [date de l'ordonnance, date de l'examen]\n${deciding("danger")}`,
      },
      files: { "pieces/pieces.yaml": PIECES },
    });
    const [way] = asked.missing(encode(asked, {}), "ordonnance");
    expect(way?.needs.map(({ fact, test, papers }) => [fact, test, papers])).toEqual([
      ["danger", "oui", []],
      ["date de l'ordonnance", "à partir du 2000-01-01 ou n'existe pas", []],
    ]);
    const [settled] = asked.missing(encode(asked, { "date de l'ordonnance": "aucune" }), "ordonnance");
    expect(settled?.needs.map(({ fact }) => fact)).toEqual(["danger"]);
  });

  it("are those of who applies today, though an application of long ago would need less", async () => {
    const aid = await modelOf({
      facts: `  date de la demande: { type: date, question: "Quelle date ?" }
  pauvre: { type: oui ou non, question: "Pauvre ?" }
  seul: { type: oui ou non, question: "Seul ?" }
`,
      items: {
        aide: `date qui choisit: [date de la demande, date de l'examen]\n${deciding(
          "{ toutes ces conditions: [pauvre, { selon les cas: [{ si: { jour: { avant le: 2015-01-01 } }, alors: toujours }, { sinon: seul }] }] }",
        ).replace(
          "    si:",
          "    calculs:\n      jour: { date: { le premier qui existe: [date de la demande, date de l'examen] } }\n    si:",
        )}`,
      },
    });
    const facts = (told: Record<string, string>) =>
      aid.missing(encode(aid, told), "aide").map(({ needs }) => needs.map(({ fact }) => fact).sort());
    expect(facts({})).toEqual([["jour", "pauvre", "seul"]]);
    expect(facts({ seul: "non" })).toEqual([["jour", "pauvre"]]);
  });

  it("never rest on a length that runs from a day that the law leaves unknown", async () => {
    const stay = await modelOf({
      facts: `  rentré: { type: oui ou non, question: "Rentré ?" }
  expiration: { type: date, question: "Quand ?" }
  entrée: { type: date, question: "Entrée ?" }
  demande: { type: date, question: "Demande ?" }
`,
      items: {
        aide: deciding("{ ancienneté: { plus de: 3 mois } }").replace(
          "    si:",
          `    calculs:
      premier jour: { date: { selon les cas: [{ si: rentré, alors: inconnue }, { sinon: entrée }] } }
      ancienneté: { durée: { de: premier jour, à: { le premier qui existe: [demande, date de l'examen] } } }
    si:`,
        ),
      },
    });
    const ways = stay.missing(encode(stay, {}), "aide");
    expect(ways.map(({ needs }) => needs.map(({ fact, test }) => `${fact} ${test}`))).toEqual([
      ["rentré non", "ancienneté plus de 3 mois"],
    ]);
  });

  it("come first when they follow from what was said, before the cheaper ground of another misfortune", async () => {
    const grounds = await modelOf({
      facts: `  violences: { type: oui ou non, question: "Des violences ?" }
  violences crues: { type: oui ou non, question: "Le juge y croit-il ?", qui répond: le juge, posée après: [violences] }
  danger: { type: oui ou non, question: "Un danger ?", qui répond: le juge }
  mariage forcé: { type: oui ou non, question: "Un mariage forcé ?" }
`,
      items: {
        ordonnance: deciding(
          "{ une de ces conditions: [mariage forcé, { toutes ces conditions: [violences crues, danger] }] }",
        ),
      },
    });
    const first = (facts: Record<string, string>) =>
      grounds.missing(encode(grounds, facts), "ordonnance")[0]?.needs.map(({ fact }) => fact);
    expect(first({ violences: "oui" })).toEqual(["violences crues", "danger"]);
    expect(first({})).toEqual(["mariage forcé"]);
    expect(first({ violences: "non" })).toEqual(["mariage forcé"]);
  });

  it("are none once the answer is settled", () => {
    expect(model.missing(encode(model, { "est majeur": "non" }), "carte")).toEqual([]);
    expect(model.missing(encode(model, { "est majeur": "oui", conjoint: "oui" }), "carte")).toEqual([]);
  });
});
