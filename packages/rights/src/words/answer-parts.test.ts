// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Answer } from "../syntax/index.ts";
import { type AnswerParts, answerParts } from "./answer-parts.ts";

const MONEY = { ifNone: null, unit: "euros" };
const DATE = { ifNone: "Je n'ai pas de titre", unit: null };

describe("answerParts", () => {
  const word = (test: string) => ({ test, unit: null });
  it.each<[Answer, typeof MONEY | typeof DATE, AnswerParts]>([
    ["oui", DATE, { either: false, parts: [word("oui")] }],
    ["aucune", DATE, { either: false, parts: [word("Je n'ai pas de titre")] }],
    ["aucune", MONEY, { either: false, parts: [word("aucune")] }],
    [1200, MONEY, { either: false, parts: [{ test: "1200", unit: "euros" }] }],
    [1200, DATE, { either: false, parts: [word("1200")] }],
    [["visa", "récépissé"], MONEY, { either: true, parts: [word("visa"), word("récépissé")] }],
    [
      { "au moins": 800, "moins de": "3 mois" },
      MONEY,
      { either: false, parts: [{ test: "au moins 800", unit: "euros" }, word("moins de 3 mois")] },
    ],
  ])("of %j, about %j", (answer, fact, parts) => {
    expect(answerParts(answer, fact)).toEqual(parts);
  });
});
