// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { readingFollowed } from "./reading-followed.ts";

const answer = (summary: string | null) => ({ summary, heldBy: [] });

const READING = {
  question: "Le jour anniversaire ouvre-t-il déjà le droit ?",
  answers: {
    texte: answer("Non. Le droit s'ouvre le lendemain."),
    caisses: answer("Oui. Beaucoup de caisses acceptent ce jour."),
    "ce jour compte": answer(null),
  },
};

describe("a debate of law, as a need", () => {
  it.each([
    ["caisses", "Oui. Beaucoup de caisses acceptent ce jour."],
    ["texte ou caisses", "Non. Le droit s'ouvre le lendemain."],
    ["ce jour compte", "ce jour compte"],
    ["inconnue", "inconnue"],
  ])("%s: what the reading says, never the name that the law gives it", (test, said) => {
    expect(readingFollowed(test, READING)).toBe(said);
  });

  it("is the test itself when the debate is not known", () => {
    expect(readingFollowed("caisses", undefined)).toBe("caisses");
  });
});
