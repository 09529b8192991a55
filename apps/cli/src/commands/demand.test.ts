// SPDX-License-Identifier: AGPL-3.0-or-later
/** `demand` in the terminal, on a small law: one answer, one list, everything; and names that people type. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "../../test-support/terminal.ts";

const HEAD = `domaine: santé
résumé: Un essai.
relecture: { état: à relire }
fiabilité: probable
`;

const CHANGES = {
  "faits/guichet.yaml": `genre: faits
thème: guichet
faits:
  pièce exigée: { type: choix, question: "Quelle pièce ?", valeurs: [passeport, visa, recu] }
  pièce exigée comme seule preuve admise: { type: oui ou non, question: "Est-ce la seule preuve acceptée ?" }
  file refusée: { type: oui ou non, question: "La file est-elle fermée ?" }
  dossier complet: { type: oui ou non, question: "Le dossier est-il complet ?" }
`,
  "pieces/pieces.yaml": `genre: pièces
pièces:
  passeport: { nom: passeport }
  visa: { nom: visa de long séjour }
  recu: { nom: reçu daté }
`,
  "pieces/interdites.yaml": `genre: pièce
id: interdites
titre: Ce qui ne peut pas être exigé
${HEAD}date qui choisit: [date de l'examen]
ensemble: branches indépendantes
versions:
  - nom: règle
    du: 2020-01-01
    source: [{ texte: "CASF L251-1", lue le: 2026-11-20 }]
    branches:
      - { id: aide, titre: Demande d'aide, concerne: [aide-verte], pratique: file-fermee, ne peuvent pas être exigées: [visa], ne peuvent pas être seules admises: [passeport] }
cas types:
  - { nom: visa, le: 2026-11-20, faits: { pièce exigée: visa }, attendu: { branches: { aide: oui } } }
`,
  "pratiques/file-fermee.yaml": `genre: pratique
id: file-fermee
titre: La file est fermée
${HEAD}date qui choisit: [date de l'examen]
concerne: [aide-verte]
se reconnaît à: { file refusée: oui }
versions:
  - nom: règle
    du: 2020-01-01
    source: [{ texte: "CRPA L114-5" }]
    si: { toutes ces conditions: [file refusée, dossier complet] }
textes méconnus: [aide-verte]
preuves à réunir: [recu]
recours: [{ devant: tribunal administratif, délai: 2 mois, pourquoi: Il juge vite. }, { devant: Défenseur des droits }]
à dire au guichet: [Mon dossier est complet., Merci de le prendre.]
cas types:
  - { nom: file, le: 2026-11-20, faits: { file refusée: oui, dossier complet: oui }, attendu: oui }
`,
  "reponses.yaml": `genre: réponses
réponses:
  interdit: { phrases: ["Pour {fiche}, {piece} ne peut pas être exigé ({texte}).", Merci de l'écrire.], preuves à réunir: [recu] }
  permis: { phrases: [Voici., Merci.], preuves à réunir: [recu] }
  dépend: { phrases: [Pas toujours., Merci.], preuves à réunir: [recu] }
  non prévu: { phrases: [Quel texte ?, Merci.], preuves à réunir: [recu] }
  non reconnu: { phrases: [Que manque-t-il ?, Merci.], preuves à réunir: [recu] }
`,
};

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal(CHANGES);
});
afterAll(() => terminal.remove());

async function lines(...args: readonly string[]): Promise<string[]> {
  const { code, out, err } = await terminal.cli("demand", ...args);
  expect([code, err]).toEqual([0, ""]);
  const all = out.split("\n");
  for (const line of all) expect(line.length).toBeLessThanOrEqual(80);
  return all.map((line) => line.trim());
}

async function json(...args: readonly string[]) {
  const { code, out, err } = await terminal.cli("demand", ...args, "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

async function refused(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await terminal.cli("demand", ...args);
  expect([code, out]).toEqual([2, ""]);
  return err.replaceAll("\n", " ");
}

describe("one demand", () => {
  it("says the verdict, why, what to say, what to keep, where to go, in that order", async () => {
    const all = await lines("aide-verte", "visa");
    expect(all).toContain("✗ Ne peut pas être exigé [visa]");
    const parts = [
      "Pourquoi : Demande d’aide",
      "À dire au guichet :",
      "À garder :",
      "Et ensuite, dans l’ordre :",
    ];
    const places = parts.map((part) => all.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(all).toContain("- tribunal administratif (délai : 2 mois). Il juge vite.");
    expect(all.join(" ")).toContain(
      "Pour Aide verte, visa de long séjour ne peut pas être exigé (CASF L. 251-1).",
    );
    expect(all).toContain("Probable, lu le 20 novembre 2026.");
  });

  it("speaks English where asked to", async () => {
    const all = await lines("aide-verte", "visa", "--lang", "en");
    expect(all).toContain("✗ May not be demanded [visa]");
    expect(all).toContain("To say at the counter:");
  });

  it("never says no of what no text speaks of", async () => {
    const all = await lines("aide-verte", "recu");
    expect(all).toContain("? Les textes lus n’en parlent pas [recu]");
    expect(all.join(" ")).toContain("Ni permis, ni interdit : inconnu.");
  });

  it("asks what would decide, and the situation decides", async () => {
    const all = await lines("aide-verte", "file-fermee");
    expect(all).toContain("? Contraire à la loi, si le reste est établi [file-fermee]");
    expect(all).toContain("À savoir d’abord : Le dossier est-il complet ?");
    const known = await terminal.on("faits: { dossier complet: oui }", "demand", "aide-verte", "file-fermee");
    expect(known.out).toContain("✗ Contraire à la loi [file-fermee]");
    const failed = await terminal.on(
      "faits: { dossier complet: non }",
      "demand",
      "aide-verte",
      "file-fermee",
    );
    expect(failed.out).toContain("Cela ne veut pas dire que c’est légal.");
  });

  it("is looked at on the day that is asked", async () => {
    expect((await json("aide-verte", "visa", "--on", "2019-12-31")).verdict).toBe("unlisted");
    expect((await json("aide-verte", "visa", "--on", "2020-01-01")).verdict).toBe("not-allowed");
  });

  it("has English keys, each always there", async () => {
    const answer = await json("aide-verte", "passeport");
    expect(Object.keys(answer).sort()).toEqual(
      [
        ...["law", "on", "provision", "subject", "verdict", "listing", "conflict", "grounds", "missing"],
        ...["otherwise", "practices", "breaches", "toSay", "evidence", "remedies", "assumed"],
      ].sort(),
    );
    expect(answer).toMatchObject({
      provision: { id: "aide-verte", name: "Aide verte" },
      subject: { kind: "piece", id: "passeport", name: "passeport" },
      verdict: "depends",
      otherwise: "allowed",
      missing: [
        { fact: "pièce exigée comme seule preuve admise", question: "Est-ce la seule preuve acceptée ?" },
      ],
      grounds: [{ unit: "interdites / aide", says: "forbids-alone", value: "unknown" }],
      practices: [{ id: "file-fermee", name: "La file est fermée" }],
      remedies: [{ title: "tribunal administratif", why: "Il juge vite." }, { why: null }],
    });
  });
});

describe("lists", () => {
  it("give what may and may not be asked for one provision, and warn that silence is no answer", async () => {
    const list = await json("aide-verte");
    const ids = (all: readonly { readonly subject: { readonly id: string } }[]): readonly string[] =>
      all.map(({ subject }) => subject.id);
    expect([list.mayAsk, ids(list.mayNotAsk), ids(list.depends)]).toEqual([[], ["visa"], ["passeport"]]);
    expect(list.practices).toEqual([{ id: "file-fermee", name: "La file est fermée" }]);
    const all = (await lines("aide-verte")).join(" ");
    expect(all).toContain("Ne peut pas être exigé : - visa de long séjour (CASF L. 251-1)");
    expect(all).toContain("Un papier absent de ces listes n’est ni permis, ni interdit ici");
    expect((await lines("prime-verte")).join(" ")).toContain("Aucune liste de papiers n’est encore écrite");
  });

  it("give every practice and every paper when nothing is named", async () => {
    const all = await lines();
    expect(all).toContain("- La file est fermée [file-fermee]");
    expect(all).toContain("- reçu daté [recu]");
    expect(Object.keys(await json())).toEqual(["law", "practices", "papers"]);
  });
});

describe("names", () => {
  it.each([
    [["AIDE VERTE", "Visa de long sejour"]],
    [["aide-ancienne", "VISA"]],
    [["Aide-Verte", "visa", "de", "long", "séjour"]],
  ])("forgive accents, case and hyphens: %j", async (words) => {
    expect((await json(...words)).subject.id).toBe("visa");
  });

  it("that are not known bring what was probably meant, on one exit", async () => {
    expect(await refused("aide-vert", "visa")).toContain("Vouliez-vous dire « aide-verte » ?");
    expect(await refused("aide-verte", "passport")).toContain("Vouliez-vous dire « passeport » ?");
    expect(await refused("visaa")).toContain("Vouliez-vous dire « visa » ?");
    // Words of a longer name, misspelt.
    expect(await refused("aide-verte", "long sejoir")).toContain(
      "Vouliez-vous dire « visa de long séjour » ?",
    );
    expect(await refused("aide-verte", "gare du nord")).not.toContain("Vouliez-vous");
    expect(await refused("aide-verte", "zzzzzz")).toContain("Je ne connais ni papier ni pratique « zzzzzz »");
  });

  it("of a practice or a paper are no application", async () => {
    expect(await refused("file-fermee", "visa")).toContain("est une pratique");
    expect(await refused("visa")).toContain("est un papier");
    expect(await refused("recours-vert", "visa")).toContain("n’est pas une démarche");
  });

  it("are needed beside a situation", async () => {
    const { code, err } = await terminal.on("faits: {}", "demand");
    expect(code).toBe(2);
    expect(err).toContain("demand");
  });
});
