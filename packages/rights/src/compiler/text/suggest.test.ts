// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confusionKey, editDistance, nearest } from "./suggest.ts";

describe("edit distance", () => {
  it.each([
    ["", "", 0],
    ["abc", "", 3],
    ["majeur", "majeure", 1],
    ["majuer", "majeur", 1], // two neighbours swapped
    ["chat", "chien", 3],
  ])("from %j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is symmetric, null only for equal texts, and never more than the longer text", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("nearest name", () => {
  it("forgives accents, case and hyphens before anything else", () => {
    expect(nearest("sauf-si", ["si", "sauf si", "suite"])).toBe("sauf si");
    expect(nearest("Est Majeur", ["est mineur", "est majeur"])).toBe("est majeur");
  });

  it("gives nothing when nothing is near", () => {
    expect(nearest("tout autre chose", ["est majeur"])).toBeUndefined();
  });

  it("forgives words left out, when enough of the name is there", () => {
    const known = ["ressources du mois", "ressources propres sur douze mois"];
    expect(nearest("ressources sur douze mois", known)).toBe("ressources propres sur douze mois");
    expect(nearest("ressources propres sur les douze mois", known)).toBe("ressources propres sur douze mois");
    expect(nearest("date", ["date de la demande"])).toBeUndefined();
    expect(nearest("mois de travail", ["travail du mois"])).toBeUndefined(); // other words, or in another order
  });

  it("takes one figure for another only where it may have been mistyped", () => {
    expect(nearest("L425-99", ["L425-9", "L425-10"])).toBe("L425-9");
    expect(nearest("L425-10", ["L425-9", "L425-8"])).toBeUndefined();
    expect(nearest("avant 2002", ["avant 2020", "depuis 2020"])).toBe("avant 2020");
    expect(nearest("délai de 3 mois francs", ["délai de trois mois francs"])).toBe(
      "délai de trois mois francs",
    );
  });

  it("does not work on whole paragraphs", () => {
    expect(nearest("x".repeat(500), ["x".repeat(499)])).toBeUndefined();
  });

  it("holds two names apart only by what a reader can see", () => {
    expect(confusionKey("âge de l’enfant")).toBe(confusionKey("Age de l'enfant"));
    expect(confusionKey("âge")).not.toBe(confusionKey("ages"));
  });
});
