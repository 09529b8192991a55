// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Answer } from "../syntax/index.ts";
import { answerParts } from "./answer-parts.ts";

const MONEY = { ifNone: null, unit: "euros" };
const DATE = { ifNone: "Je n'ai pas de titre", unit: null };

describe("answerParts", () => {
  it.each<[Answer, typeof MONEY | typeof DATE, string[], boolean]>([
    ["oui", DATE, ["oui"], false],
    ["aucune", DATE, ["Je n'ai pas de titre"], false],
    ["aucune", MONEY, ["aucune"], false],
    [1200, MONEY, ["1200 euros"], false],
    [1200, DATE, ["1200"], false],
    [["visa", "récépissé"], MONEY, ["visa", "récépissé"], true],
    [{ "au moins": 800, "moins de": "3 mois" }, MONEY, ["au moins 800 euros", "moins de 3 mois"], false],
  ])("of %j, about %j", (answer, fact, said, either) => {
    const { parts, either: any } = answerParts(answer, fact);
    expect(parts.map(({ test, unit }) => (unit === null ? test : `${test} ${unit}`))).toEqual(said);
    expect(any).toBe(either);
  });
});
