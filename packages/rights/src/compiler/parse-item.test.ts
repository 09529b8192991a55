// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, sourcesOf, version } from "../../test-support/small-law.ts";
import type { Item } from "../syntax.ts";
import { compileSyntax } from "./compile.ts";
import { fr } from "./french.ts";

function read(text: string, id = "ame-conditions", others: Readonly<Record<string, string>> = {}): Item {
  const { law, diagnostics } = compileSyntax(sourcesOf(text, others));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const found = law?.items.get(id);
  if (found === undefined) throw new Error("no such item");
  return found;
}

const branches = (lines: string, head = "ensemble: branches indépendantes\n"): string =>
  item(`${head}versions:
  - nom: code
    du: 2021-05-01
    source: [{ texte: un code }]
    calculs: { le terme: { date: 2026-05-01 } }
    branches:
${lines}
${CASES}`);

describe("items", () => {
  it("reads who they are", () => {
    expect(
      read(item(`alias: [ancien-nom]\nnature: à l'appréciation\n${version("est majeur")}${CASES}`)),
    ).toMatchObject({
      id: "ame-conditions",
      kind: "provision",
      place: { file: "dispositions/sante/ame-conditions.yaml", line: 2 },
      aliases: ["ancien-nom"],
      domain: "health",
      confidence: "established",
      review: { state: "to-review" },
      nature: "discretionary",
      selectedBy: ["date de la demande", "date de l'examen"],
      together: "none",
    });
  });

  it("reads what is shown beside them", () => {
    const around = `réserves toujours: [On peut toujours plaider.]
alertes: [un décret]
recours: [ame-conditions, { devant: le juge, délai: 2 mois, si: urgence }]
procédure: ame-conditions
silence: ame-conditions
taxes: ame-conditions
ensuite: [ame-conditions]
suite: ame-conditions
remplace le régime: ame-conditions
voir aussi: [ame-conditions]
pièces demandées: [passeport]
preuves: { est majeur: [passeport] }
preuves à réunir: [plainte]
textes méconnus: [ame-conditions]
pièges: [Un piège.]
conseil: [Un conseil.]
si expiré: Trop tard.
`;
    expect(read(item(version("est majeur") + around + CASES, "pratique"))).toMatchObject({
      kind: "practice",
      alwaysReserved: ["On peut toujours plaider."],
      alerts: ["un décret"],
      appeals: [{ item: "ame-conditions" }, { before: "le juge", limit: "2 mois", when: "urgence" }],
      links: {
        procedure: "ame-conditions",
        silence: "ame-conditions",
        fees: "ame-conditions",
        continuation: ["ame-conditions"],
        replaces: ["ame-conditions"],
        seeAlso: ["ame-conditions"],
      },
      mayAsk: ["passeport"],
      evidence: { "est majeur": ["passeport"] },
      evidenceToGather: ["plainte"],
      breaches: ["ame-conditions"],
      pitfalls: ["Un piège."],
      advice: ["Un conseil."],
      ifExpired: ["Trop tard."],
    });
  });

  it("reads effects", () => {
    const effects = `    même si non: peut demander
    hors champ: { mineur: voir ailleurs }
    effets:
      titre: { selon les cas: [{ si: est majeur, alors: carte longue }, { sinon: carte courte }] }
      durée: { durée: 1 an, depuis: date de la demande }
      travail: inconnu
      séjour régulier: oui
      renouvellement: de plein droit
      interdit: tout refus
      conditions d'accueil: oui
`;
    expect(read(item(version("est majeur") + effects + CASES)).versions[0]).toMatchObject({
      mayApplyAnyway: true,
      outOfScope: { mineur: "voir ailleurs" },
      effects: {
        title: { kind: "cases", otherwise: { kind: "word", word: "carte courte" } },
        duration: { duration: "1 an", since: "date de la demande" },
        work: "unknown",
        lawfulStay: "yes",
        renewal: "de plein droit",
        forbids: "tout refus",
        reception: "oui",
        opens: [],
      },
    });
  });

  it("reads the steps of a procedure", () => {
    const steps = `    délais: { répondre: { qui: le préfet, pour faire: répondre, durée: 4 mois, depuis: date de la demande, compté: non franc } }
    étapes:
      - { étape: dépôt, qui: la personne, constatée par: date de la demande, pièces: [passeport] }
      - { étape: décision, qui: le préfet, délai: répondre, silence: ame-conditions, si sans réponse: { après: 4 mois, alors: refus } }
`;
    const found = read(item(version("est majeur") + steps + CASES, "procédure"));
    expect(found.steps).toEqual([
      { name: "dépôt", who: "la personne", establishedBy: "date de la demande", pieces: ["passeport"] },
      {
        name: "décision",
        who: "le préfet",
        limit: "répondre",
        silence: "ame-conditions",
        pieces: [],
        ifNoAnswer: { after: "4 mois", then: "refus" },
      },
    ]);
    expect(found.versions[0]?.steps).toEqual(found.steps);
    const later = "  - { nom: loi de 2011, du: 2011-01-01, source: [{ texte: une loi }], si: est majeur }\n";
    expect(read(item(version("est majeur") + steps + later + CASES, "procédure")).steps).toEqual(found.steps);
  });
});

describe("versions in time", () => {
  const one = (name: string, bounds: string): string =>
    `  - { nom: ${name}, ${bounds}, source: [{ texte: une loi }], si: est majeur }\n`;
  const bounds = (...lines: readonly string[]) =>
    read(item(`versions:\n${lines.join("")}${CASES}`)).versions.map(({ from, to }) => ({ from, to }));

  it("ends a version the day before the next different start", () => {
    const lines = [
      one("a", "du: 2006-01-01"),
      one("b", "du: 2017-01-01, pour: est majeur"),
      one("c", "du: 2017-01-01, pour: { non: est majeur }"),
      one("d", "du: { repère: la réforme }"),
      one("e", "du: 2026-01-01"),
    ];
    expect(bounds(...lines).map(({ to }) => to)).toEqual([
      { kind: "day", day: "2016-12-31" },
      { kind: "milestone", name: "la réforme", dayBefore: true },
      { kind: "milestone", name: "la réforme", dayBefore: true },
      { kind: "day", day: "2025-12-31" },
      undefined,
    ]);
  });

  it("tells a milestone from its eve, and from another", () => {
    const lines = [
      one("a", "du: { veille de: { repère: la réforme } }, au: { veille de: { repère: la réforme } }"),
      one("b", "du: { repère: la réforme }"),
      one("c", "du: { repère: la réforme débattue }"),
    ];
    expect(bounds(...lines)[1]?.to).toEqual({
      kind: "milestone",
      name: "la réforme débattue",
      dayBefore: true,
    });
    expect(
      faultsOf(
        item(
          `versions:\n${lines[1]}${one("d", "du: { veille de: { repère: la réforme débattue } }")}${CASES}`,
        ),
      ),
    ).toEqual([
      fr`ame-conditions.yaml, ligne 10 : la fin de cette version ne peut pas se déduire de la suivante. Écrivez « au ».`,
    ]);
  });

  it("keeps the eve of a milestone that is written", () => {
    expect(bounds(one("a", "du: 2006-01-01, au: { veille de: { repère: la réforme } }"))[0]?.to).toEqual({
      kind: "milestone",
      name: "la réforme",
      dayBefore: true,
    });
  });

  it("reads « pour » outside the version: its computed values do not exist yet", () => {
    const lines = one(
      "a",
      "du: 2006-01-01, calculs: { mon calcul: { condition: est majeur } }, pour: mon calcul",
    );
    expect(faultsOf(item(`versions:\n${lines}${CASES}`))).toEqual([
      fr`ame-conditions.yaml, ligne 10 : je ne connais pas « mon calcul ».`,
    ]);
  });
});

describe("branches", () => {
  it("reads what a paper proves, and how long it lasts", () => {
    const found = read(
      branches(`      - id: recepisse
        titre: Récépissé
        du: 2021-05-01
        date qui choisit: [date de la demande]
        si: est majeur
        prouve: { séjour régulier: oui, travail: { mois de travail: { au moins: 3 } } }
        durée: { jusqu'au: le terme }
        prolongation: { durée: 3 mois, par: OFII }
        exceptions: voir ailleurs
        fiabilité: probable
      - { id: autre, titre: Autre, si: est majeur, prouve: { travail: inconnu }, durée: { au plus: 3 mois } }`),
    );
    expect(found.together).toBe("independent-branches");
    expect(found.versions[0]?.branches).toMatchObject([
      {
        id: "recepisse",
        from: { kind: "day", day: "2021-05-01" },
        selectedBy: ["date de la demande"],
        proves: { "lawful-stay": { kind: "always" }, work: { kind: "compare" } },
        duration: { kind: "until", date: { kind: "computed", name: "le terme" } },
        extension: { durée: "3 mois", par: "OFII" },
        exceptions: "voir ailleurs",
        confidence: "probable",
        place: { line: 16 },
      },
      { id: "autre", proves: { work: { kind: "unknown" } }, duration: { kind: "at-most", text: "3 mois" } },
    ]);
  });

  it("copies a branch, and lets the copy differ", () => {
    const [, copy] =
      read(
        branches(`      - { id: huda, titre: HUDA, si: est majeur, nature: à l'appréciation, durée: 9 mois }
      - { id: prahda, titre: PRAHDA, reprend la branche: huda, nature: de plein droit }`),
      ).versions[0]?.branches ?? [];
    expect(copy).toMatchObject({
      id: "prahda",
      title: "PRAHDA",
      when: { kind: "fact", name: "est majeur" },
      nature: "as-of-right",
      duration: { kind: "text", text: "9 mois" },
    });
  });

  it.each([
    [
      "a copy of nothing",
      "      - { id: a, titre: A, reprend la branche: b }",
      fr`« reprend la branche » vise « b », qui n'existe pas.`,
    ],
    [
      "a copy of itself",
      "      - { id: a, titre: A, reprend la branche: a }",
      fr`la branche « a » se reprend elle-même.`,
    ],
    [
      "two of one name",
      "      - { id: a, titre: A, si: est majeur }\n      - { id: a, titre: A, si: est majeur }",
      fr`deux branches s'appellent « a ».`,
    ],
    [
      "one that ends before it starts",
      "      - { id: a, titre: A, si: est majeur, du: 2022-01-01, au: 2021-12-31 }",
      fr`la branche « a » finit avant de commencer.`,
    ],
  ])("refuses %s", (_, lines, words) => {
    const said = faultsOf(branches(lines));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it("wants to know what they say together", () => {
    const lines = "      - { id: a, titre: A, si: est majeur }";
    expect(faultsOf(branches(lines, ""))[0]).toContain("dites « ensemble".replace("« ", "«\u00A0"));
    expect(faultsOf(item(`ensemble: une branche suffit\n${version("est majeur")}${CASES}`))[0]).toContain(
      "n'a pas de sens sans branches",
    );
  });

  it("refuses a condition that no branch would read", () => {
    expect(
      faultsOf(
        branches(
          "      - { id: a, titre: A, si: est majeur }",
          "ensemble: une branche suffit\nsi: réside en France\n",
        ),
      ),
    ).toEqual([
      fr`ame-conditions.yaml, ligne 10 : cette version a des branches : mettez « si » dans chaque branche.`,
    ]);
  });
});

describe("pieces that may not be demanded", () => {
  const pieces = (branch: string): string =>
    item(
      `ensemble: branches indépendantes
versions:
  - { nom: code, du: 2021-05-01, source: [{ texte: un code }], branches: [{ id: soins, titre: Soins, ${branch} }] }
${CASES}`,
      "pièce",
      "pieces-interdites",
    );
  const complete = item(version("est majeur") + CASES);
  const beside = (branch: string) => ({ "pieces/pieces-interdites.yaml": pieces(branch) });
  const demanded = (among: string) => ({
    kind: "is",
    value: { kind: "fact", name: "pièce exigée" },
    among: [among],
  });
  const sole = { kind: "fact", name: "pièce exigée comme seule preuve admise" };

  it("builds the condition of each branch", () => {
    const when = (branch: string) =>
      read(complete, "pieces-interdites", beside(branch)).versions[0]?.branches[0]?.when;
    expect(when("ne peuvent pas être exigées: [plainte]")).toEqual(demanded("plainte"));
    expect(when("ne peuvent pas être seules admises: [passeport]")).toEqual({
      kind: "all",
      of: [demanded("passeport"), sole],
    });
    expect(
      when("ne peuvent pas être exigées: [plainte], ne peuvent pas être seules admises: [passeport]"),
    ).toEqual({
      kind: "any",
      of: [demanded("plainte"), { kind: "all", of: [demanded("passeport"), sole] }],
    });
  });

  it.each([
    ["concerne: [ame-conditions]", ["plainte"]],
    ["concerne: [autre-fiche, ame-conditions]", ["plainte"]],
    ["concerne: toutes", ["plainte"]],
    ["concerne: [autre-fiche]", []],
    ["champ: est majeur", []],
  ])("copies the lists onto the items it concerns (%s)", (concerned, mayNotAsk) => {
    const branch = `${concerned}, ne peuvent pas être exigées: [plainte], ne peuvent pas être seules admises: [passeport]`;
    const found = read(complete, "ame-conditions", beside(branch));
    expect(found.mayNotAsk).toEqual(mayNotAsk);
    expect(found.mayNotBeSoleProof).toEqual(mayNotAsk.length === 0 ? [] : ["passeport"]);
  });

  it("refuses a branch that forbids nothing, or writes its own condition", () => {
    expect(faultsOf(complete, beside("concerne: toutes"))).toContainEqual(
      expect.stringContaining("n'interdit aucune pièce"),
    );
    expect(
      faultsOf(complete, beside("si: est majeur, ne peuvent pas être exigées: [plainte]")),
    ).toContainEqual(expect.stringContaining("une branche de pièce n'a pas de"));
  });
});
