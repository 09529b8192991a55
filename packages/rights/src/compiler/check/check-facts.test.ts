// SPDX-License-Identifier: AGPL-3.0-or-later
/** Checks of declared facts: what their keys may say. */
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, version } from "../../../test-support/small-law.ts";
import { fr } from "../text/french.ts";

const complete = item(version("est majeur") + CASES);

describe("a fact", () => {
  const fact = (keys: string): readonly string[] =>
    faultsOf(complete, {
      "faits/plus.yaml": `genre: faits\nthème: plus\nfaits:\n  un fait: { question: "Quoi ?", ${keys} }\n`,
    });

  it("lies in the past only when it is a date", () => {
    expect(fact("type: date, passé: oui")).toEqual([]);
    expect(fact("type: date et heure, passé: oui")).toEqual([]);
    expect(fact("type: nombre, passé: non")).toEqual([]);
    expect(fact("type: nombre, passé: oui")).toEqual([
      fr`plus.yaml, ligne 4 : « un fait » est un nombre : seule une date peut être toujours passée. Retirez « passé ».`,
    ]);
    expect(fact("type: date, passé: toujours")[0]).toContain(fr`Possibles : oui, non.`);
  });

  it("may be settled by one answer, or be the outcome of an item, only when it is answered yes or no", () => {
    expect(fact("type: date, passé: oui, ne change plus: oui")).toEqual([]);
    expect(fact("type: date, passé: oui, ne change plus: non")).toEqual([]);
    expect(fact("type: oui ou non, ne change plus: une fois oui, résulte de: [ame-conditions]")).toEqual([]);
    expect(fact("type: nombre, ne change plus: une fois non")).toEqual([
      fr`plus.yaml, ligne 4 : « un fait » est un nombre : seul un fait oui ou non peut avoir « ne change plus: une fois non ».`,
    ]);
    expect(fact("type: nombre, résulte de: [ame-conditions]")).toEqual([
      fr`plus.yaml, ligne 4 : « un fait » est un nombre : seul un fait oui ou non peut avoir « résulte de ».`,
    ]);
    expect(fact("type: oui ou non, ne change plus: toujours")[0]).toContain(
      fr`Possibles : oui, non, une fois oui, une fois non.`,
    );
  });

  it("has rare answers only among its own, and others beside them", () => {
    expect(fact("type: choix, valeurs: [ici, là], valeurs rares: [là]")).toEqual([]);
    expect(fact("type: choix, valeurs: [ici, là], valeurs rares: [loin]")).toEqual([
      fr`plus.yaml, ligne 4 : « loin » n'est pas une réponse de « un fait ». Possibles : « ici », « là ».`,
    ]);
    expect(fact("type: choix, valeurs: [ici, là], valeurs rares: [ici, là]")).toEqual([
      fr`plus.yaml, ligne 4 : toutes les réponses de « un fait » ne peuvent pas être rares.`,
    ]);
  });

  it("calls rare a yes or a no, not both", () => {
    expect(fact("type: oui ou non, valeurs rares: [oui]")).toEqual([]);
    expect(fact("type: oui ou non, valeurs rares: [peut-être]")).toEqual([
      fr`plus.yaml, ligne 4 : « peut-être » n'est pas une réponse de « un fait ». Possibles : « oui », « non ».`,
    ]);
    expect(fact("type: oui ou non, valeurs rares: [oui, non]")).toEqual([
      fr`plus.yaml, ligne 4 : toutes les réponses de « un fait » ne peuvent pas être rares.`,
    ]);
  });

  it("waits only for questions, and never in a circle", () => {
    const supplied = `genre: faits\nthème: autres\nfaits:\n  un fait fourni: { type: oui ou non, fourni par: application }\n`;
    const said = (keys: string): readonly string[] =>
      faultsOf(complete, {
        "faits/autres.yaml": supplied,
        "faits/plus.yaml": `genre: faits\nthème: plus\nfaits:\n  un fait: { type: oui ou non, question: "Quoi ?", ${keys} }\n  un second fait: { type: oui ou non, question: "Qui ?", posée après: [un fait] }\n`,
      });
    expect(said("aide: Rien.")).toEqual([]);
    expect(said("posée après: [un fai]")[0]).toContain(
      fr`plus.yaml, ligne 4 : je ne connais pas « un fai ». Vouliez-vous dire « un fait » ?`,
    );
    expect(said("posée après: [un fait fourni]")).toEqual([
      fr`plus.yaml, ligne 4 : « un fait fourni » n'est pas une question : rien ne peut être posé après.`,
    ]);
    expect(said("posée après: { une de ces questions: [est majeur, un fai] }")[0]).toContain(
      fr`plus.yaml, ligne 4 : je ne connais pas « un fai ».`,
    );
    const oneOf = "posée après: [est majeur, { une de ces questions: [est majeur, un second fait] }]";
    expect(said(oneOf)).toEqual([
      fr`plus.yaml, ligne 4 : ces questions s'attendent l'une l'autre : « un fait », « un second fait ». Retirez un « posée après ».`,
    ]);
    expect(said("posée après: { une de ces question: [est majeur] }")[0]).toContain(
      fr`Vouliez-vous dire « une de ces questions » ?`,
    );
    expect(said("posée après: [un second fait]")).toEqual([
      fr`plus.yaml, ligne 4 : ces questions s'attendent l'une l'autre : « un fait », « un second fait ». Retirez un « posée après ».`,
    ]);
  });

  it("counts a duration in a unit that durations have", () => {
    expect(fact("type: durée, unité: ans")).toEqual([]);
    expect(fact("type: nombre, unité: siècles")).toEqual([]);
    expect(fact("type: durée, unité: siècles")).toEqual([
      fr`plus.yaml, ligne 4 : « siècles », pour « un fait », n'est pas une unité de durée. Possibles : heures, jours, jours ouvrés, mois, ans.`,
    ]);
  });
});
