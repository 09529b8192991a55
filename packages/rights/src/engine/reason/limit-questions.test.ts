// SPDX-License-Identifier: AGPL-3.0-or-later
/** Once a right is settled, the day of the time-limit that runs becomes a question: after the rights, and only if it runs. */
import { beforeAll, describe, expect, it } from "vitest";
import { deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { Answer } from "../../syntax/index.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  conjoint: { type: oui ou non, question: "Conjoint ?" }
  parent: { type: oui ou non, question: "Parent ?" }
  travaille: { type: oui ou non, question: "Travaille ?" }
  détenu: { type: oui ou non, question: "Détenu ?" }
  recours gracieux: { type: oui ou non, question: "Gracieux ?" }
  date de la décision: { type: date, question: "Quand, la décision ?" }
  date de notification: { type: date, question: "Quand, la lettre ?" }
  date de remise: { type: date, question: "Quand, la remise ?", posée après: [dossier complet] }
  dossier complet: { type: oui ou non, question: "Complet ?" }
`;
const APPEAL = `genre: délai
id: recours
titre: Contester un refus
domaine: séjour
résumé: Un délai.
relecture: { état: à relire }
fiabilité: probable
date qui choisit: [date de l'examen]
versions:
  - nom: règle
    du: 2000-01-01
    source: [{ texte: une loi }]
    délais:
      juge:
        qui: la personne
        pour faire: saisir le juge
        selon les cas:
          - si: détenu
            alors: { durée: 7 jours, depuis: date de notification, compté: franc, report: non }
          - sinon: { durée: 2 mois, depuis: date de notification, compté: franc, report: oui }
        événements:
          - { quand: recours gracieux, effet: sans effet }
cas types:
  - { nom: rien n'est su, le: 2026-11-20, faits: {}, attendu: oui }
`;
/** Who is held counts from one day, who is not from another. */
const FILING = `genre: délai
id: depot
titre: Déposer
domaine: séjour
résumé: Un délai.
relecture: { état: à relire }
fiabilité: probable
nature: obligation
date qui choisit: [date de l'examen]
versions:
  - nom: règle
    du: 2000-01-01
    source: [{ texte: une loi }]
    délais:
      déposer:
        qui: la personne
        pour faire: déposer le dossier
        selon les cas:
          - si: détenu
            alors: { durée: 5 jours, depuis: date de notification, compté: non franc, report: non }
          - sinon: { durée: 21 jours, depuis: date de remise, compté: non franc, report: oui }
cas types:
  - { nom: rien n'est su, le: 2026-11-20, faits: {}, attendu: oui }
`;
const CARD = `nature: de plein droit
date qui choisit: [date de la décision, date de l'examen]
recours: [recours]
${deciding("est majeur")}`;
const GIVEN = `nature: de plein droit
${deciding(
  "conjoint",
  `    délais:
      remise: { qui: l'administration, pour faire: remettre la carte, durée: 3 mois, depuis: date de remise, compté: non franc, report: non }
`,
)}`;

let model: LawModel;
beforeAll(async () => {
  const items = { carte: CARD, due: GIVEN, autre: deciding("parent"), encore: deciding("travaille") };
  model = await modelOf({
    facts: FACTS,
    items,
    files: { "delais/recours.yaml": APPEAL, "delais/depot.yaml": FILING },
  });
});

const settled = { parent: "non", travaille: "non" };
const asked = (facts: Record<string, Answer>, max = 3) =>
  model.nextQuestions(encode(model, facts), { max }).map(({ fact }) => fact);

describe("the day of an appeal", () => {
  const refused = { ...settled, "est majeur": "non", conjoint: "non", "date de la décision": "2026-10-01" };

  it("is asked for once a decision has been taken and the right is settled", () => {
    expect(model.nextQuestions(encode(model, refused))).toMatchObject([
      { fact: "date de notification", decides: [], gain: 0, limits: [{ item: "recours", name: "juge" }] },
    ]);
    expect(asked({ ...refused, "est majeur": "oui" })).toEqual(["date de notification"]); // refused all the same
  });

  it("first from when it runs, then what changes it, then nothing: what has no effect on it is not asked", () => {
    const known = { ...refused, "date de notification": "2026-10-05" };
    expect(asked(known)).toEqual(["détenu"]);
    expect(asked({ ...known, détenu: "non" })).toEqual([]);
  });

  it("is asked which of several runs before the days of each, where they start from different days", () => {
    const asked = (facts: Record<string, Answer>) =>
      model.limitQuestions(encode(model, facts), { units: ["depot"], max: 9 }).map(({ fact }) => fact);
    expect(asked({})).toEqual(["détenu"]);
    expect(asked({ détenu: "non" })).toEqual(["date de remise"]);
    expect(asked({ détenu: "oui" })).toEqual(["date de notification"]);
    expect(asked({ détenu: "non", "date de remise": "2026-11-18" })).toEqual([]);
  });

  it("is not asked for where the answers leave it without object, and is where a question was only passed", () => {
    const free: Record<string, Answer> = { détenu: "non" };
    const days = (facts: Record<string, Answer>, settled: readonly string[] = []) =>
      model
        .limitQuestions(encode(model, { ...free, ...facts }), { units: ["depot"], settled, max: 9 })
        .map(({ fact }) => fact);
    expect(days({ "dossier complet": "non" })).toEqual([]);
    expect(days({ "dossier complet": "oui" })).toEqual(["date de remise"]);
    expect(days({}, ["dossier complet"])).toEqual(["date de remise"]);
  });

  it("is not asked for without a decision, nor once it is past", () => {
    expect(asked({ ...refused, "date de la décision": "aucune" })).toEqual([]);
    expect(asked({ ...refused, "date de notification": "2026-01-05" })).toEqual([]);
    expect(asked({ ...refused, "date de notification": "aucune" })).toEqual([]);
  });

  it("is not asked for twice, nor when it was refused", () => {
    const encoded = encode(model, refused);
    expect(model.nextQuestions(encoded, { except: ["date de notification"] })).toEqual([]);
    expect(model.limitQuestions(encoded)).toHaveLength(1);
    expect(model.limitQuestions(encoded, { units: ["autre"] })).toEqual([]);
  });
});

describe("the day that an open right gives", () => {
  it("is asked for when the right is open only", () => {
    const open = { ...settled, "est majeur": "non", "date de la décision": "aucune" };
    expect(asked({ ...open, conjoint: "oui" })).toEqual(["date de remise"]);
    expect(asked({ ...open, conjoint: "non" })).toEqual([]);
  });
});

describe("beside rights still open", () => {
  const some = { "est majeur": "non", "date de la décision": "2026-10-01" };

  it("it comes last, and keeps the last place of three", () => {
    expect(asked(some).at(-1)).toBe("date de notification");
    expect(asked(some)).toHaveLength(3);
    expect(asked(some, 9).slice(0, 3).sort()).toEqual(["conjoint", "parent", "travaille"]);
  });

  it("one question alone is for the rights", () => {
    expect(asked(some, 1)).not.toContain("date de notification");
  });
});
