// SPDX-License-Identifier: AGPL-3.0-or-later
/** Open debates: both answers shown, one looked at alone, one settled from a day. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  date d'entrée: { type: date, question: "Quand ?" }
`;
const reading = (name: string, state: string): string => `  ${name}:
    question: Que dit le texte ?
    réponses:
      large: { tenue par: [un juge] }
      stricte: { tenue par: [le ministère], prudente: oui }
${state}`;
const READINGS =
  reading("débat ouvert", "    état: ouverte\n") +
  reading(
    "débat clos",
    "    état: tranchée\n    tranchée: { réponse: large, par: un arrêt, le: 2020-05-05 }\n",
  ) +
  reading(
    "débat clos depuis 2025",
    "    état: tranchée\n    tranchée: { réponse: stricte, par: un arrêt, le: 2025-01-01, vaut à partir du: 2025-02-01 }\n",
  );
const by = (name: string, large: string, stricte: string): string =>
  `{ selon la lecture: { lecture: ${name}, large: ${large}, stricte: ${stricte} } }`;
const items = {
  ouvert: deciding(by("débat ouvert", "toujours", "est majeur")),
  clos: deciding(by("débat clos", "toujours", "jamais")),
  depuis: deciding(by("débat clos depuis 2025", "toujours", "jamais")),
  deux: deciding(
    `{ toutes ces conditions: [${by("débat ouvert", "est majeur", "jamais")}, ${by("débat ouvert", "jamais", "est majeur")}] }`,
  ),
  memes: deciding(by("débat ouvert", "est majeur", "est majeur")),
  delai: `résultats: [fin]
calculs:
  fin:
    date:
      selon la lecture: { lecture: débat ouvert, large: { ajouter: 6 mois, à: date d'entrée }, stricte: { ajouter: 3 mois, à: date d'entrée } }
${deciding("toujours")}`,
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, readings: READINGS, items });
});

describe("an open reading", () => {
  it("is shown with the answer under each of its answers, where they differ", () => {
    const minor = answer(model, "ouvert", { "est majeur": "non" });
    expect(minor).toMatchObject({ value: "unknown", possible: ["yes", "no"], exact: true });
    expect(minor.readings).toEqual([{ reading: "débat ouvert", answers: { large: "yes", stricte: "no" } }]);
    expect(minor.missing).toEqual([]); // a debate is not a question to a person
    const open = answer(model, "ouvert", {});
    expect(open.readings).toEqual([
      { reading: "débat ouvert", answers: { large: "yes", stricte: "unknown" } },
    ]);
  });

  it("is not shown where it changes nothing", () => {
    expect(answer(model, "ouvert", { "est majeur": "oui" })).toMatchObject({ value: "yes", readings: [] });
    expect(answer(model, "memes", {})).toMatchObject({ value: "unknown", readings: [] });
  });

  it("is one and the same everywhere: it cannot be large here and strict there", () => {
    expect(answer(model, "deux", {})).toMatchObject({ value: "no", exact: true });
  });

  it("may be looked at alone", () => {
    const alone = (one: string) =>
      answer(model, "ouvert", { "est majeur": "non" }, { readings: { "débat ouvert": one } });
    expect([alone("large").value, alone("stricte").value]).toEqual(["yes", "no"]);
    expect(() => alone("moyenne")).toThrow("unknown-reading-answer");
    expect(() => answer(model, "ouvert", {}, { readings: { "autre débat": "large" } })).toThrow(
      "unknown-reading",
    );
  });

  it("makes a date run from the safe to the arguable day", () => {
    const end = (readings: Record<string, string>) =>
      model.amounts(encode(model, { "date d'entrée": "2026-01-31" }, { readings }), "delai")[0];
    expect(end({})).toMatchObject({ kind: "date", name: "fin", safe: "2026-04-30", arguable: "2026-07-31" });
    expect(end({ "débat ouvert": "stricte" })).toMatchObject({ safe: "2026-04-30", arguable: "2026-04-30" });
  });
});

describe("a settled reading", () => {
  it("has one answer, for all dates", () => {
    expect(answer(model, "clos", {})).toMatchObject({ value: "yes", readings: [] });
    expect(answer(model, "clos", {}, { on: "2019-01-01" }).value).toBe("yes");
  });

  it("from a day: open the day before, settled on the day", () => {
    const on = (day: string) => answer(model, "depuis", {}, { on: day }).value;
    expect([on("2025-01-31"), on("2025-02-01")]).toEqual(["unknown", "no"]);
  });

  it("may still be looked at the other way", () => {
    expect(answer(model, "clos", {}, { readings: { "débat clos": "stricte" } }).value).toBe("no");
  });
});
