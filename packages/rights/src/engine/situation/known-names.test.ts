// SPDX-License-Identifier: AGPL-3.0-or-later
/** Looking only at what the answers may have changed gives what looking at everything gives. */
import { fileURLToPath } from "node:url";
import { formatDay } from "@sauf-conduit/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../test-support/completions.ts";
import { deciding, loaded, modelOf } from "../../../test-support/french-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { randomSituation } from "../../../test-support/random-situation.ts";
import type { CompiledFact } from "../../artefact/compiled-law.ts";
import { compileFolder } from "../../building/compile-folder.ts";
import type { Answer, Situation } from "../../syntax/index.ts";
import { NodeValues } from "../answer/node-values.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { type LawModel, loadModel } from "../model.ts";
import { CAN_FAIL, CAN_HOLD, HOLDS, OPEN } from "../values/ranges.ts";
import { contradictsDates } from "./computed-lengths.ts";
import { reencode } from "./encode.ts";
import type { EncodedLaw } from "./encoded-law.ts";
import { narrow } from "./narrow.ts";
import { SituationError } from "./situation-error.ts";

const LONG = 240_000;

/** Every variable interpreted. */
function everything(law: LoadedLaw, { knowledge, ...encoded }: EncodedLaw): EncodedLaw {
  const open = { ...encoded, knowledge, masks: encoded.masks.slice().fill(-1) };
  const whole = reencode(law, open, knowledge, [...law.law.variables.keys()]);
  const own = { ...whole, values: new NodeValues(law, whole) };
  narrow(law, own);
  return own;
}

/** Facts of which what follows for certain contradicts what is known, or itself. */
function contradicted({ law }: LoadedLaw, { interpreter, knowledge }: EncodedLaw): string[] {
  return law.facts.flatMap((fact) => {
    const { name, yesIf, noIf } = fact;
    if (contradictsDates(fact, knowledge.answers.get(name), interpreter)) return [name];
    const [yes, no] = [yesIf, noIf].map((c) => c !== undefined && interpreter.condition(c) === HOLDS);
    const direct = knowledge.answers.get(name);
    const value = direct?.type === "yes-no" ? direct.value : OPEN;
    return (yes && (no || value === CAN_FAIL)) || (no && value === CAN_HOLD) ? [name] : [];
  });
}

function expectTheSame(model: LawModel, situation: Situation, on: string): boolean {
  const { loaded: law } = model;
  let encoded: EncodedLaw;
  try {
    ({ encoded } = model.encode(situation, on));
  } catch (error) {
    if (error instanceof SituationError) return false;
    throw error;
  }
  const presumed = new Set(encoded.interpreter.presumed);
  const whole = everything(law, encoded);
  expect([...whole.interpreter.presumed].filter((name) => !presumed.has(name))).toEqual([]);
  expect([...encoded.masks]).toEqual([...whole.masks]);
  const [own, theirs] = [new NodeValues(law, encoded), new NodeValues(law, whole)];
  const alone = Array.from({ length: law.nodes.count }, (_, id) => own.alone(id));
  expect([...own.all]).toEqual([...theirs.all]);
  expect(alone).toEqual([...own.all]);
  expect([...encoded.values.all]).toEqual([...own.all]);
  expect(contradicted(law, encoded)).toEqual([]);
  return true;
}

const days = fc.integer({ min: -3_650, max: 25_000 }).map(formatDay);

function answersOf(fact: CompiledFact): fc.Arbitrary<Answer> {
  switch (fact.type) {
    case "yes-no":
      return fc.constantFrom("oui", "non");
    case "choice":
      return fc.oneof(
        fc.constantFrom(...(fact.values ?? ["x"])),
        fc.subarray([...(fact.values ?? [])], { minLength: 1 }),
      );
    case "number":
    case "money":
      return fc.oneof(
        fc.integer({ min: 0, max: 40_000 }),
        fc.constantFrom<Answer>({ "au moins": 3 }, { "moins de": 700 }),
      );
    case "duration":
      return fc.constantFrom("3 mois", "90 jours", "5 ans", { "au moins": "6 mois" });
    case "date":
      return fc.oneof(days, fc.constantFrom("aucune", { existe: "oui" }, { "à partir du": "2024-03-01" }));
    case "datetime":
      return fc.oneof(
        days,
        days.map((day) => `${day} 14:30`),
      );
    case "list":
      throw new Error("lists are drawn apart");
  }
}

/** A few facts, or lists, of the law of the repository. */
function situationsOf(law: LoadedLaw): fc.Arbitrary<Situation> {
  const simple = [...law.facts.values()].filter((f) => f.listOf === undefined && f.type !== "list");
  const lists = [...law.facts.values()].filter((f) => f.type === "list");
  const pairs = fc.array(
    fc.constantFrom(...simple).chain((fact) => answersOf(fact).map((answer) => [fact.name, answer] as const)),
    { maxLength: 6 },
  );
  const given = fc
    .subarray(lists)
    .map((some) =>
      Object.fromEntries(some.map(({ name }) => [name, { complete: "yes" as const, members: [{}] }])),
    );
  const readings = fc
    .subarray([...law.law.readings])
    .map((some) => Object.fromEntries(some.map(({ name, answers }) => [name, answers[0] ?? ""])));
  return fc
    .record({ facts: pairs.map((some) => Object.fromEntries(some)), lists: given, readings })
    .map((situation) => situation as Situation);
}

/** A choice whose words are told apart; a date, and one that certainly happened: with as many classes. */
async function manyClasses(classes: number): Promise<LawModel> {
  const any = (tests: readonly string[]): string => `{ une de ces conditions: [${tests.join(", ")}] }`;
  // So many cuts: one class more is « before them all », and another « it did not happen ».
  const days = Array.from({ length: classes - 2 }, (_, i) => formatDay(15_000 + i));
  const everyDay = (date: string): string => any(days.map((day) => `{ ${date}: { à partir du: ${day} } }`));
  const words = Array.from({ length: classes }, (_, i) => `p${i}`);
  const facts = `  pays: { type: choix, valeurs: [${words.join(", ")}], question: "Où ?" }
  date de la demande: { type: date, question: "Quand ?" }
`;
  const items = {
    pays: deciding(any(words.slice(1).map((word) => `{ pays: ${word} }`))),
    date: deciding(everyDay("date de la demande")),
    retenu: `calculs:
  jour retenu: { date: { le premier qui existe: [date de la demande, date de l'examen] } }
${deciding(everyDay("jour retenu"))}`,
  };
  return modelOf({ facts, items });
}

describe("an encoding", () => {
  it.each([31, 32, 33, 34, 64, 65, 66])("of variables of %i classes is whole", async (classes) => {
    const model = await manyClasses(classes);
    const { variables } = model.loaded.law;
    expect(variables.filter((v) => v.classes === classes)).toHaveLength(3);
    for (const facts of [{}, { pays: "p1" }, { pays: ["p0", "p30"] }, { "date de la demande": "aucune" }])
      expect(expectTheSame(model, { facts, lists: {}, readings: {} } as Situation, "2011-02-01")).toBe(true);
  });

  it("says what it presumed, of a day that may be any day whatever is presumed", async () => {
    const facts = `  date de la demande: { type: date, question: "Quand ?", passé: oui }
  demande enregistrée:
    { type: oui ou non, question: "Enregistrée ?", présumé oui si: { date de l'examen: { à partir du: 2011-01-01 } } }
`;
    const limit = (length: string): string =>
      `{ durée: ${length}, depuis: date de la demande, compté: non franc, report: non }`;
    const delay = `    délais:
      répondre:
        qui: l'administration
        pour faire: répondre à la demande
        selon les cas:
          - { si: demande enregistrée, alors: ${limit("1 mois")} }
          - { sinon: ${limit("2 mois")} }
`;
    const late = deciding(
      "{ réponse due: { avant le: 2011-02-01 } }",
      `    calculs:
      réponse due: { date: { fin du délai: répondre } }
${delay}`,
    );
    const model = await modelOf({ facts, items: { retard: late } });
    const nothing: Situation = { facts: {}, lists: {}, readings: {} };
    expect(expectTheSame(model, nothing, "2011-02-01")).toBe(true);
    expect([...model.encode(nothing, "2011-02-01").encoded.interpreter.presumed]).toEqual([
      "demande enregistrée",
    ]);
  });

  it("of a random law is that of every variable interpreted", { timeout: LONG }, async () => {
    await fc.assert(
      fc.asyncProperty(
        randomLaw({ constraints: true, deductions: true }),
        randomSituation,
        days,
        async (law, { situation }, on) => {
          const model = await loaded(law);
          expectTheSame(model, { facts: {}, lists: {}, readings: {} }, on);
          expectTheSame(model, situation, on);
        },
      ),
      runs(120),
    );
  });

  it("of the law of the repository too, on any day", { timeout: LONG }, async () => {
    const { packed } = await compileFolder(fileURLToPath(new URL("../../../../../law", import.meta.url)));
    if (!packed) throw new Error("the law does not compile: see the compiler's own tests");
    const model = loadModel(packed);
    let encoded = 0;
    fc.assert(
      fc.property(situationsOf(model.loaded), days, (situation, on) => {
        if (expectTheSame(model, situation, on)) encoded++;
      }),
      runs(400),
    );
    expect(encoded).toBeGreaterThan(50);
    expectTheSame(model, { facts: {}, lists: {}, readings: {} }, "2026-11-20");
  });
});
