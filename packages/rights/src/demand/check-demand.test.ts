// SPDX-License-Identifier: AGPL-3.0-or-later
/** The demand checker on a law of a few lines: forbidden, allowed, both, neither; and unknown is never no. */
import { describe, expect, it } from "vitest";
import { deciding, loaded, syntaxOf, TODAY } from "../../test-support/french-law.ts";
import type { Answer, Law } from "../syntax/index.ts";
import { presentationOf } from "../words/presentation-of-law.ts";
import { checkDemand } from "./check-demand.ts";
import type { DemandAnswer, DemandList } from "./demand.ts";
import { listDemands } from "./list-demands.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  file refusée: { type: oui ou non, question: "Refusée ?" }
  dossier complet: { type: oui ou non, question: "Complet ?" }
  date de la demande: { type: date, passé: oui, question: "Quand ?" }
  carte demandée: { type: choix, question: "Laquelle ?", valeurs: [verte, bleue, rouge], désigne la démarche: oui }
  pièce exigée: { type: choix, question: "Laquelle ?", valeurs: [passeport, visa, plainte, photo, recu] }
  pièce exigée comme seule preuve admise: { type: oui ou non, question: "La seule ?" }
`;

const PIECES = `genre: pièces
pièces:
  passeport: { nom: passeport }
  visa: { nom: visa }
  plainte: { nom: plainte }
  photo: { nom: photo }
  recu: { nom: reçu }
`;

const HEAD = `domaine: séjour
résumé: Un essai.
relecture: { état: à relire }
fiabilité: établie
`;

const FORBIDDEN = `genre: pièce
id: interdites
titre: Ce qui ne peut pas être demandé
${HEAD}date qui choisit: [date de la demande, date de l'examen]
ensemble: branches indépendantes
versions:
  - nom: règle
    du: 2020-01-01
    source: [{ texte: une loi, lue le: 2026-11-01 }]
    branches:
      - id: verte
        titre: Carte verte
        concerne: [carte-verte]
        pratique: file-fermee
        champ: { carte demandée: [verte, bleue] }
        ne peuvent pas être exigées: [visa]
        ne peuvent pas être seules admises: [passeport]
      - id: mineur
        titre: Carte verte d'un mineur
        concerne: [carte-verte]
        champ: { toutes ces conditions: [{ carte demandée: verte }, { non: est majeur }] }
        source: [{ texte: une autre loi }]
        ne peuvent pas être exigées: [plainte]
recours: [file-fermee]
cas types:
  - { nom: rien n'est su, le: 2026-11-20, faits: {}, attendu: { branches: { verte: inconnu } } }
`;

const PRACTICE = `genre: pratique
id: file-fermee
titre: La file est fermée
${HEAD}date qui choisit: [date de l'examen]
concerne: [carte-verte]
se reconnaît à: { file refusée: oui }
versions:
  - nom: règle
    du: 2020-01-01
    source: [{ texte: une loi, lue le: 2026-11-01 }]
    si: { toutes ces conditions: [{ carte demandée: verte }, file refusée, dossier complet] }
textes méconnus: [carte-verte]
preuves à réunir: [recu]
recours: [{ devant: le juge, pourquoi: Il est rapide. }, { devant: le défenseur }]
à dire au guichet: [Une phrase., Une autre.]
cas types:
  - { nom: rien n'est su, le: 2026-11-20, faits: {}, attendu: inconnu }
`;

const ANSWERS = `genre: réponses
réponses:
  interdit: { phrases: ["Non, {piece}.", Par écrit.], preuves à réunir: [photo] }
  permis: { phrases: [Oui., Voilà.], preuves à réunir: [photo] }
  dépend: { phrases: [Cela dépend., Par écrit.], preuves à réunir: [photo] }
  non prévu: { phrases: [Quel texte ?, Par écrit.], preuves à réunir: [photo] }
  non reconnu: { phrases: [Quoi ?, Par écrit.], preuves à réunir: [photo] }
`;

const law = syntaxOf({
  facts: FACTS,
  items: {
    "carte-verte": `pièces demandées: [photo, passeport]\n${deciding("est majeur")}`,
    "carte-rouge": deciding("est majeur"),
  },
  files: {
    "pieces/pieces.yaml": PIECES,
    "pieces/interdites.yaml": FORBIDDEN,
    "pratiques/file-fermee.yaml": PRACTICE,
    "reponses.yaml": ANSWERS,
  },
});

interface Asked {
  readonly facts?: Readonly<Record<string, Answer>>;
  readonly on?: string;
  readonly of?: Law;
  readonly provision?: string;
}

async function context({ facts = {}, on = TODAY, of = law }: Asked) {
  const model = await loaded(of, true);
  const presentation = presentationOf(of, model.hash);
  return { model, presentation, situation: { facts, lists: {}, readings: {} }, on };
}

async function asked(piece: string, about: Asked = {}): Promise<DemandAnswer> {
  const { provision = "carte-verte" } = about;
  return checkDemand({ provision, subject: { kind: "piece", id: piece } }, await context(about));
}

async function done(practice: string, about: Asked = {}): Promise<DemandAnswer> {
  const { provision = "carte-verte" } = about;
  return checkDemand({ provision, subject: { kind: "practice", id: practice } }, await context(about));
}

describe("a paper", () => {
  it("that a branch forbids is not allowed, by that branch, its text and its practice", async () => {
    const answer = await asked("visa");
    expect(answer.verdict).toBe("not-allowed");
    expect(answer.grounds.map(({ unit, says }) => [unit, says])).toEqual([["interdites / verte", "forbids"]]);
    expect(answer.grounds[0]?.source.map(({ text }) => text)).toEqual(["une loi"]);
    expect(answer.grounds[0]?.determination.verified).toBe("2026-11-01");
    expect(answer.practices).toEqual(["file-fermee"]);
    expect(answer.remedies.map(({ before, why }) => [before, why])).toEqual([
      ["le juge", "Il est rapide."],
      ["le défenseur", null],
    ]);
    expect(answer.evidence).toEqual(["recu", "photo"]);
    expect(answer.breaches).toEqual(["carte-verte"]);
    expect(answer.toSay).toEqual(["Non, {piece}.", "Par écrit."]);
    expect([answer.missing, answer.otherwise, answer.conflict]).toEqual([[], null, false]);
  });

  it("that the provision lists and nothing forbids is allowed, on the day its list is of", async () => {
    const answer = await asked("photo");
    expect([answer.verdict, answer.listing?.source[0]?.text]).toEqual(["allowed", "une loi"]);
    expect(answer.practices).toEqual([]);
    expect(answer.remedies).toEqual([]);
    expect((await asked("photo", { on: "1999-12-31" })).verdict).toBe("unlisted");
  });

  it("of which no text speaks is neither allowed nor forbidden", async () => {
    const answer = await asked("recu");
    expect([answer.verdict, answer.listing, answer.grounds]).toEqual(["unlisted", null, []]);
    expect((await asked("visa", { provision: "carte-rouge" })).verdict).toBe("unlisted");
  });

  it("that may not be the only proof depends on whether others are taken", async () => {
    const sole = "pièce exigée comme seule preuve admise";
    const unknown = await asked("passeport");
    expect([unknown.verdict, unknown.missing, unknown.otherwise]).toEqual(["depends", [sole], "allowed"]);
    expect(unknown.grounds.map(({ says }) => says)).toEqual(["forbids-alone"]);
    const alone = await asked("passeport", { facts: { [sole]: "oui" } });
    expect([alone.verdict, alone.conflict, alone.listing === null]).toEqual(["not-allowed", false, false]);
    expect((await asked("passeport", { facts: { [sole]: "non" } })).verdict).toBe("allowed");
  });

  it("that is forbidden for some people only depends on who asks", async () => {
    const unknown = await asked("plainte");
    expect([unknown.verdict, unknown.missing, unknown.otherwise]).toEqual([
      "depends",
      ["est majeur"],
      "unlisted",
    ]);
    expect((await asked("plainte", { facts: { "est majeur": "non" } })).verdict).toBe("not-allowed");
    expect((await asked("plainte", { facts: { "est majeur": "oui" } })).verdict).toBe("unlisted");
  });

  it("is judged for the provision that is named, whatever the situation says is applied for", async () => {
    for (const card of ["verte", "bleue", "rouge"])
      expect((await asked("visa", { facts: { "carte demandée": card } })).verdict).toBe("not-allowed");
  });

  it("is judged by the law of the day of the application, and of the day examined when nothing is lodged", async () => {
    expect((await asked("visa", { on: "2019-12-31" })).verdict).toBe("unlisted");
    expect((await asked("visa", { on: "2020-01-01" })).verdict).toBe("not-allowed");
    expect((await asked("visa", { facts: { "date de la demande": "2019-12-31" } })).verdict).toBe("unlisted");
    expect((await asked("visa")).assumed).toEqual(["date de la demande"]);
    expect((await asked("visa", { facts: { "date de la demande": "2026-01-01" } })).assumed).toEqual([]);
  });

  it("that one list allows and another forbids is shown as a conflict", async () => {
    const provision = law.items.get("carte-verte");
    if (provision === undefined) throw new Error("the law has no green card");
    const of = { ...law, items: new Map(law.items).set("carte-verte", { ...provision, mayAsk: ["visa"] }) };
    const answer = await asked("visa", { of });
    expect([answer.verdict, answer.conflict, answer.listing === null]).toEqual(["not-allowed", true, false]);
  });
});

describe("a paper listed for all, and forbidden for some", () => {
  const provision = law.items.get("carte-verte");
  if (provision === undefined) throw new Error("the law has no green card");
  const of = { ...law, items: new Map(law.items).set("carte-verte", { ...provision, mayAsk: ["plainte"] }) };

  it("is no conflict: who one is decides", async () => {
    const verdict = async (facts: Readonly<Record<string, Answer>>) => {
      const answer = await asked("plainte", { of, facts });
      return [answer.verdict, answer.otherwise, answer.conflict];
    };
    expect(await verdict({})).toEqual(["depends", "allowed", false]);
    expect(await verdict({ "est majeur": "non" })).toEqual(["not-allowed", null, false]);
    expect(await verdict({ "est majeur": "oui" })).toEqual(["allowed", null, false]);
  });
});

describe("a practice", () => {
  it("is against the law once what naming it does not say is known", async () => {
    const unknown = await done("file-fermee");
    expect([unknown.verdict, unknown.missing, unknown.otherwise]).toEqual([
      "depends",
      ["dossier complet"],
      "not-recognised",
    ]);
    expect(unknown.toSay).toEqual(["Une phrase.", "Une autre."]);
    expect((await done("file-fermee", { facts: { "dossier complet": "oui" } })).verdict).toBe("not-allowed");
  });

  it("whose conditions fail is not established, which leads to no remedy", async () => {
    const answer = await done("file-fermee", { facts: { "dossier complet": "non" } });
    expect([answer.verdict, answer.practices, answer.remedies]).toEqual(["not-recognised", [], []]);
    expect(answer.toSay).toEqual(["Quoi ?", "Par écrit."]);
    expect((await done("file-fermee", { on: "2019-12-31" })).verdict).toBe("not-recognised");
  });

  it("that is not described for a provision is unknown there", async () => {
    expect((await done("file-fermee", { provision: "carte-rouge" })).verdict).toBe("unlisted");
  });
});

describe("the list of a provision", () => {
  const pieces = (all: DemandList["depends"]): readonly string[] => all.map(({ piece }) => piece);

  it("has each paper once, where its verdict puts it, and the practices of its counter", async () => {
    const list = listDemands("carte-verte", await context({}));
    expect([list.mayAsk, pieces(list.mayNotAsk), pieces(list.depends)]).toEqual([
      ["photo"],
      ["visa"],
      ["passeport", "plainte"],
    ]);
    expect(list.practices).toEqual(["file-fermee"]);
    expect(list.listing?.confidence).toBe("probable");
  });

  it("says that none is written when none is", async () => {
    const list = listDemands("carte-rouge", await context({}));
    expect([list.listing, list.mayAsk, list.mayNotAsk, list.depends]).toEqual([null, [], [], []]);
  });
});
