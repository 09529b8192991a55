// SPDX-License-Identifier: AGPL-3.0-or-later
/** The next question: only what can matter, never what is known, painful ones late. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteAnswer } from "../../test-support/brute-force.ts";
import { completionsOf, runs, tryEncode } from "../../test-support/completions.ts";
import { deciding, encode, loaded, modelOf } from "../../test-support/french-law.ts";
import { randomLaw } from "../../test-support/random-law.ts";
import { randomSituation } from "../../test-support/random-situation.ts";

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
          expect(question.gain).toBeGreaterThan(0);
          for (const unit of question.decides) {
            const { missing, value } = model.determine(encoded, unit);
            expect(value, unit).toBe("unknown");
            expect(missing, unit).toContain(question.fact);
          }
          expect(question.decides.length).toBeGreaterThan(0);
        }
        const settled = model.units.filter((unit) => !unit.includes("/"));
        const open = settled.filter((unit) => model.determine(encoded, unit).value === "unknown");
        const questions = model.nextQuestions(encoded, { max: 20 });
        const readings = open.every((unit) => model.determine(encoded, unit).missing.length === 0);
        expect(questions.length > 0).toBe(open.length > 0 && !readings);
      }),
      runs(100),
    );
    expect(asked).toBeGreaterThan(50);
    void completionsOf;
    void bruteAnswer;
  });
});
const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  violences: { type: oui ou non, question: "Des violences ?", sensible: violences }
  conjoint: { type: oui ou non, question: "Conjoint ?" }
  calculé: { type: oui ou non }
  âge: { type: durée, question: "Âge ?" }
`;
void deciding; void encode; void modelOf; void FACTS;
