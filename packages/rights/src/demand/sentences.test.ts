// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { DemandAnswer } from "./demand.ts";
import { filledSentence } from "./sentences.ts";

const SENTENCE = "Pour cette demande ({fiche}), on ne peut pas exiger ceci : {piece} ({texte}).";
const ANSWER = {
  grounds: [{ source: [{ text: "CESEDA L. 412-1" }] }],
  listing: null,
} as unknown as DemandAnswer;
const filled = (spoken: Partial<Parameters<typeof filledSentence>[2]>) =>
  filledSentence(SENTENCE, ANSWER, { subject: "visa", provision: "Tarjeta (carte)", ...spoken });

describe("a sentence for the counter", () => {
  it("names what it speaks of, without a bracket in a bracket", () => {
    expect(filled({})).toBe(
      "Pour cette demande (Tarjeta), on ne peut pas exiger ceci : visa (CESEDA L. 412-1).",
    );
    expect(filled({ cited: () => "$& L. 1" })).toContain("($& L. 1)");
  });

  it("does without the name, and without the text, where they are not to be said", () => {
    expect(filled({ provision: null, cited: null })).toBe(
      "Pour cette demande, on ne peut pas exiger ceci : visa.",
    );
  });
});
