// SPDX-License-Identifier: AGPL-3.0-or-later
/** The next question: only what can matter, never what is known, painful ones late. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs, tryEncode } from "../../../test-support/completions.ts";
import { deciding, encode, loaded, modelOf } from "../../../test-support/french-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { randomSituation } from "../../../test-support/random-situation.ts";

const LONG = 120_000;

describe("each question", () => {
  it("is open, and read by every undecided unit that it is said to decide", { timeout: LONG }, async () => {
    const laws = randomLaw({ constraints: false, deductions: false });
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, async (law, given) => {
        const model = await loaded(law);
        const encoded = tryEncode(model, given.situation);
        if (encoded === null) return;
        for (const question of model.nextQuestions(encoded, { max: 20 })) {
          asked++;
          expect(given.possible.facts[question.fact]?.length ?? 0, question.fact).toBeGreaterThan(1);
          expect(question.gain).toBeGreaterThanOrEqual(0);
          for (const unit of question.decides) {
            const { missing, value } = model.determine(encoded, unit);
            expect(value, unit).toBe("unknown");
            expect(missing, unit).toContain(question.fact);
          }
          expect(question.decides.length).toBeGreaterThan(0);
        }
        const rights = model.units
          .filter((unit) => !unit.includes("/"))
          .map((unit) => model.determine(encoded, unit));
        const open = rights.some(({ value, missing }) => value === "unknown" && missing.length > 0);
        expect(model.nextQuestions(encoded).length > 0).toBe(open); // as long as a fact can tell, one is asked
      }),
      runs(100),
    );
    expect(asked).toBeGreaterThan(50);
  });
});

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?", qui répond: la personne }
  violences: { type: oui ou non, question: "Des violences ?", sensible: violences, qui répond: la personne }
  conjoint: { type: oui ou non, question: "Conjoint ?", qui répond: la personne }
  fait noté par le dossier: { type: oui ou non, fourni par: application }
  date de naissance: { type: date, question: "Quand ?", qui répond: la personne }
  âge: { type: durée, question: "Quel âge ?", se calcule: { de: date de naissance, à: date de l'examen } }
`;
const items = {
  carte: deciding(
    "{ toutes ces conditions: [est majeur, { une de ces conditions: [conjoint, violences] }] }",
  ),
  autre: deciding("{ toutes ces conditions: [est majeur, fait noté par le dossier] }"),
  vieillesse: deciding("{ âge: { au moins: 65 ans } }"),
  impossible: deciding(
    "{ toutes ces conditions: [{ date de naissance: { à partir du: 2009-01-01 } }, { âge: { au moins: 60 ans } }] }",
  ),
  "objectif-carte": deciding("{ une de ces conditions: [{ relève de: carte }, { relève de: autre }] }"),
};
const model = await modelOf({ facts: FACTS, items });
const asked = (facts: Record<string, string>, options = {}) =>
  model.nextQuestions(encode(model, facts), options).map((question) => question.fact);

describe("the questions asked", () => {
  it("put painful ones after the others that tell as much", () => {
    const [first, second] = model.nextQuestions(encode(model, { "est majeur": "oui" }), { units: ["carte"] });
    expect([first?.fact, second?.fact]).toEqual(["conjoint", "violences"]);
    expect(second).toMatchObject({ sensitive: "violence" });
    expect(first?.gain).toBeCloseTo(second?.gain ?? 0, 9);
    expect(second?.cost).toBeGreaterThan(first?.cost ?? 9);
  });

  it("leave out what is known, refused, or not for people to answer", () => {
    expect(asked({ "est majeur": "oui" }, { max: 9 }).sort()).toEqual([
      "conjoint",
      "date de naissance",
      "violences",
      "âge",
    ]);
    expect(asked({ "est majeur": "oui" }, { units: ["carte"], except: ["conjoint"] })).toEqual(["violences"]);
    expect(asked({}, { max: 9 })).not.toContain("fait noté par le dossier");
  });

  it("stop when nothing is open", () => {
    expect(asked({ "est majeur": "non", "date de naissance": "1990-01-01" })).toEqual([]);
    expect(
      asked({ "est majeur": "oui" }, { units: ["vieillesse"], except: ["âge", "date de naissance"] }),
    ).toEqual([]);
  });

  it("do not ask of what the facts in common settle", () => {
    expect(asked({}, { units: ["vieillesse"] })).toContain("date de naissance");
    expect(asked({}, { units: ["impossible"] })).toEqual([]); // not sixty years old, born in 2009
  });

  it("are three unless said otherwise, and say which rights they may decide", () => {
    expect(asked({})).toHaveLength(3);
    expect(asked({}, { max: 1 })).toHaveLength(1);
    const [first] = model.nextQuestions(encode(model, {}), { units: ["carte", "autre"] });
    expect(first).toMatchObject({ fact: "est majeur", decides: ["autre", "carte"] });
  });

  it("put late a question that only an answer the law calls rare makes telling", async () => {
    const asking = async (rare: string) => {
      const facts = `  lieu: { type: choix, valeurs: [ici, ailleurs, île]${rare}, question: "Où ?", qui répond: la personne }
  est libre: { type: oui ou non, question: "Libre ?", qui répond: la personne }
`;
      const items = {
        un: deciding("{ non: { lieu: île } }"),
        deux: deciding("{ toutes ces conditions: [{ non: { lieu: île } }, est libre] }"),
      };
      const law = await modelOf({ facts, items });
      const encoded = encode(law, {});
      return { order: law.nextQuestions(encoded).map(({ fact }) => fact), law, encoded };
    };
    expect((await asking("")).order).toEqual(["lieu", "est libre"]);
    const { order, law, encoded } = await asking(", valeurs rares: [île]");
    expect(order).toEqual(["est libre", "lieu"]);
    expect(law.determine(encoded, "un").value).toBe("unknown"); // rare is not never
  });

  it("put late a yes or a no that the law calls rare", async () => {
    const asking = async (rare: string) => {
      const facts = `  est une menace: { type: oui ou non${rare}, question: "Une menace ?", qui répond: la personne }
  est présent: { type: oui ou non, question: "Présent ?", qui répond: la personne }
`;
      const law = await modelOf({
        facts,
        items: {
          un: deciding("{ toutes ces conditions: [est présent, { non: est une menace }] }"),
          deux: deciding("{ non: est une menace }"),
        },
      });
      return law.nextQuestions(encode(law, {})).map(({ fact }) => fact);
    };
    expect(await asking("")).toEqual(["est une menace", "est présent"]);
    expect(await asking(", valeurs rares: [oui]")).toEqual(["est présent", "est une menace"]);
  });

  it("decide first what the person came for, and the others once nothing of it is open", async () => {
    const facts = ["seul", "un", "deux", "trois"].map(
      (name) => `  fait ${name}: { type: oui ou non, question: "Est-ce ainsi ?", qui répond: la personne }\n`,
    );
    const items = {
      court: deciding("fait seul"),
      long: deciding("{ toutes ces conditions: [fait un, fait deux, fait trois] }"),
    };
    const law = await modelOf({ facts: facts.join(""), items });
    const order = (answers: Record<string, string>, first?: string[]) =>
      law.nextQuestions(encode(law, answers), { max: 4, ...(first && { first }) }).map(({ fact }) => fact);
    expect(order({})[0]).toBe("fait seul");
    expect(order({}, ["long"])).toEqual(["fait deux", "fait trois", "fait un", "fait seul"]);
    expect(order({ "fait un": "non" }, ["long"])).toEqual(["fait seul"]);
  });

  it("are not put late for being about what the person came to speak of", () => {
    const options = { units: ["carte"], about: ["violence"] } as const;
    const [first, second] = model.nextQuestions(encode(model, { "est majeur": "oui" }), options);
    expect([first?.cost, second?.cost]).toEqual([1, 1]);
    expect(first?.score).toBeCloseTo(second?.score ?? 0, 9);
  });

  describe("that wait for another", () => {
    const waiting = async (after: string) => {
      const facts = `  est libre: { type: oui ou non, question: "Libre ?", qui répond: la personne }
  est marié: { type: oui ou non, question: "Marié ?", qui répond: le juge }
  divorce prononcé: { type: oui ou non${after}, question: "Divorcé ?", qui répond: la personne }
`;
      const law = await modelOf({
        facts,
        items: {
          un: deciding("divorce prononcé"),
          deux: deciding("{ toutes ces conditions: [est marié, divorce prononcé, est libre] }"),
          trois: deciding("{ toutes ces conditions: [est libre, est marié] }"),
        },
      });
      return (answers: Record<string, string>, except: string[] = []) =>
        law.nextQuestions(encode(law, answers), { except }).map(({ fact }) => fact);
    };
    it("leave it their weight, and come once it is answered, or refused", async () => {
      expect((await waiting(""))({})).toEqual(["divorce prononcé", "est libre", "est marié"]);
      const order = await waiting(", posée après: [est marié]");
      expect(order({})).toEqual(["est marié", "est libre"]);
      expect(order({ "est marié": "oui" })[0]).toBe("divorce prononcé");
      expect(order({}, ["est marié"])[0]).toBe("divorce prononcé");
    });

    it("come last after a no, and are still asked: nothing is deduced of it", async () => {
      const order = await waiting(", posée après: [est libre]");
      expect(order({ "est libre": "non" })).toEqual(["divorce prononcé"]);
      const late = await waiting(", posée après: [est marié]");
      expect(late({ "est marié": "non" })).toEqual(["divorce prononcé"]);
    });
  });

  it("have no sense when what they wait for has none, and the model tells so", async () => {
    const law = await modelOf({
      facts: `  victime: { type: oui ou non, question: "Victime ?", qui répond: la personne }
  délai choisi: { type: oui ou non, question: "Choisi ?", posée après: [victime], qui répond: la personne }
  récépissé remis: { type: oui ou non, question: "Remis ?", posée après: [délai choisi], qui répond: la personne }
  est libre: { type: oui ou non, question: "Libre ?", qui répond: la personne }
`,
      items: {
        un: deciding("récépissé remis"),
        deux: deciding("{ toutes ces conditions: [est libre, délai choisi, victime] }"),
        trois: deciding("est libre"),
      },
    });
    const senseless = (facts: Record<string, string>) =>
      law.isSenseless(encode(law, facts), "récépissé remis");
    expect(senseless({ victime: "non" })).toBe(true);
    expect(senseless({ victime: "oui" })).toBe(false);
    expect(senseless({ victime: "non", "délai choisi": "oui" })).toBe(false); // she says it: it is not guessed
    const moot = (facts: Record<string, string>) => law.isMoot(encode(law, facts), "récépissé remis");
    expect(moot({ victime: "non" })).toBe(true);
    expect(law.isDenied(encode(law, { victime: "non" }), "victime")).toBe(true);
    expect(law.isDenied(encode(law, { victime: "oui" }), "victime")).toBe(false);
    expect(moot({})).toBe(false);
    expect(moot({ victime: "non", "délai choisi": "oui" })).toBe(false);
    const order = law.nextQuestions(encode(law, { victime: "non" }), { except: ["délai choisi"] });
    expect(order.map(({ fact }) => fact)).toEqual(["est libre", "récépissé remis"]);
  });

  it("that wait for a date have sense once it is known about, and none once it is passed", async () => {
    const law = await modelOf({
      facts: `  date du dépôt: { type: date, question: "Quel jour ?", qui répond: la personne }
  dossier complet: { type: oui ou non, question: "Complet ?", posée après: [date du dépôt], qui répond: la personne }
`,
      items: {
        un: deciding("dossier complet"),
        deux: deciding("{ date du dépôt: { à partir du: 2026-01-01 } }"),
      },
    });
    const senseless = (facts: Parameters<typeof encode>[1]) =>
      law.isSenseless(encode(law, facts), "dossier complet", ["date du dépôt"]);
    expect(senseless({ "date du dépôt": { "à partir du": "2026-03-01", "jusqu'au": "2026-03-31" } })).toBe(
      false,
    );
    expect(senseless({ "date du dépôt": "aucune" })).toBe(true);
    expect(senseless({})).toBe(true);
  });

  describe("that wait for one of several", async () => {
    const law = await modelOf({
      facts: `  plainte: { type: oui ou non, question: "Une plainte ?", qui répond: la personne }
  traite: { type: oui ou non, question: "Une traite ?", qui répond: la personne }
  procédure: { type: oui ou non, question: "En cours ?", qui répond: la personne, posée après: { une de ces questions: [plainte, traite] } }
  est libre: { type: oui ou non, question: "Libre ?", qui répond: la personne }
`,
      items: {
        un: deciding("procédure"),
        deux: deciding(
          "{ toutes ces conditions: [procédure, { une de ces conditions: [plainte, traite] }] }",
        ),
        trois: deciding("est libre"),
        quatre: deciding("{ toutes ces conditions: [est libre, traite] }"),
      },
    });
    const order = (facts: Record<string, string>): readonly string[] =>
      law.nextQuestions(encode(law, facts), { max: 9 }).map(({ fact }) => fact);
    const senseless = (facts: Record<string, string>, settled: string[] = []): boolean =>
      law.isSenseless(encode(law, facts), "procédure", settled);

    it("are moot after a no to each of them, not to one", () => {
      const moot = (facts: Record<string, string>) => law.isMoot(encode(law, facts), "procédure");
      expect(moot({ plainte: "non" })).toBe(false);
      expect(moot({ plainte: "non", traite: "non" })).toBe(true);
    });

    it("leave their weight to the first of them, and to no other after a no to it", () => {
      expect(order({})).toEqual(["plainte", "est libre", "traite"]);
      expect(order({ plainte: "non" })).toEqual(["est libre", "traite"]);
    });

    it("come once any of them is told, though another is not", () => {
      expect(order({ plainte: "oui" })).toEqual(["procédure", "est libre", "traite"]);
    });

    it("have no sense after a no to one, until another is told", () => {
      expect(senseless({})).toBe(false);
      expect(senseless({ plainte: "non" })).toBe(true);
      expect(senseless({}, ["traite"])).toBe(true);
      expect(senseless({ plainte: "non", traite: "oui" })).toBe(false);
    });
  });

  it("do not count a goal beside the rights that it is made of", () => {
    const decides = model
      .nextQuestions(encode(model, {}), { max: 9 })
      .flatMap((question) => question.decides);
    expect(decides).not.toContain("objectif-carte");
    expect(asked({}, { units: ["objectif-carte"] }).length).toBeGreaterThan(0);
  });
});
