// SPDX-License-Identifier: AGPL-3.0-or-later
/** What one came for, and came to speak of: what it hurries, and what it does not. */
import { describe, expect, it } from "vitest";
import { deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { QuestionOptions } from "../../api/model-api.ts";

describe("questions, of those that one came for,", async () => {
  const law = await modelOf({
    facts: `  traite: { type: oui ou non, question: "Une traite ?", sensible: violences, qui répond: la personne }
  plainte: { type: oui ou non, question: "Une plainte ?", sensible: violences, posée après: [traite], qui répond: la personne }
  coups du conjoint: { type: oui ou non, question: "Des coups ?", sensible: violences, qui répond: la personne }
  est majeur: { type: oui ou non, question: "Majeur ?", qui répond: la personne }
  est libre: { type: oui ou non, question: "Libre ?", qui répond: la personne }
  menacé: { type: oui ou non, question: "Menacé ?", qui répond: la personne }
  menace dite: { type: oui ou non, question: "Dite à qui ?", posée après: [menacé], qui répond: la personne }
`,
    items: {
      carte: deciding("{ toutes ces conditions: [traite, plainte, est majeur] }"),
      plaindre: deciding("{ une de ces conditions: [traite, coups du conjoint] }"),
      autre: deciding("{ toutes ces conditions: [est libre, menacé, menace dite] }"),
      tard: deciding("{ toutes ces conditions: [est libre, menace dite] }"),
    },
  });
  const order = (facts: Record<string, string>, focus: QuestionOptions): readonly string[] =>
    law.nextQuestions(encode(law, facts), { max: 9, ...focus }).map(({ fact }) => fact);

  it("do not hurry what hurts, save what one came to speak of", () => {
    const first = ["carte", "plaindre"];
    expect(order({ traite: "non" }, { first, about: ["violence"] })[0]).toBe("coups du conjoint");
    expect(order({ traite: "non" }, { first, soon: ["traite"] })[0]).toBe("menacé");
  });

  it("are not dear when everyone is asked so, nor is what waits for them", () => {
    const costs = (facts: Record<string, string>, focus: QuestionOptions): Record<string, number> =>
      Object.fromEntries(
        law.nextQuestions(encode(law, facts), { max: 9, ...focus }).map(({ fact, cost }) => [fact, cost]),
      );
    expect(costs({}, {})).toMatchObject({ traite: 3, "coups du conjoint": 3 });
    expect(costs({}, { soon: ["traite"] })).toMatchObject({ traite: 1, "coups du conjoint": 3 });
    expect(costs({ traite: "oui" }, { soon: ["traite"] })).toMatchObject({ plainte: 1 });
  });

  it("do not hurry what waits for a question that they do not ask", () => {
    expect(order({}, { first: ["tard"], units: ["autre", "tard"] }).slice(0, 2)).toEqual([
      "est libre",
      "menacé",
    ]);
    expect(order({ menacé: "oui", "est libre": "oui" }, { first: ["tard"] })[0]).toBe("menace dite");
  });
});
