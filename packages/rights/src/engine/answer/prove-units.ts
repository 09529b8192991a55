// SPDX-License-Identifier: AGPL-3.0-or-later
/** What can be proven of each displayed unit before anyone answers: a witness of every value that it may have at all. */
import { classesOn } from "../../packing/day-row.ts";
import type { Proven, ProvenUnit, WitnessWords } from "../../packing/witness-row.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { encodeKnowledge } from "../situation/encode.ts";
import { copyOf, type EncodedLaw, writeBits } from "../situation/encoded-law.ts";
import { readSituation } from "../situation/read-situation.ts";
import { exactValues } from "./evaluate.ts";
import { NodeValues } from "./node-values.ts";
import { isSettled, NO, NOT_APPLICABLE, type ValueSet, YES } from "./value-set.ts";
import { witnessOf } from "./witness.ts";

const NOTHING_SAID = { facts: {}, lists: {}, readings: {} };

/** Null for a unit: nothing is proven of it, and it is answered as if this had not been tried. */
export function proveUnits(law: LoadedLaw): Proven {
  const day = lastDayRead(law);
  if (day === null) return { day: new Map(), units: law.units.map(() => null) };
  const unanswered = encodeKnowledge(law, readSituation(law.law, law.facts, NOTHING_SAID, day));
  const ofDay = wordsOfDay(law, unanswered);
  const encodings = {
    unanswered,
    anyDay: anything(law, unanswered),
    thatDay: anything(law, unanswered, ofDay),
  };
  const units = law.units.map((unit) => (unit.displayed ? prove(law, unit, encodings) : null));
  return { day: ofDay, units };
}

/** The day for which witnesses are looked for: on another, some may not hold, and are then not believed. */
function lastDayRead({ units }: LoadedLaw): string | null {
  const days = units.flatMap(({ unit }) => unit.versions.map(({ verified, from }) => verified ?? from));
  return days.sort().at(-1) ?? null;
}

/** The words of the masks that the day decides, and the classes that it leaves. */
function wordsOfDay(law: LoadedLaw, { knowledge, masks }: EncodedLaw): WitnessWords {
  const { offset, words } = law.law.variableRow;
  const decided = new Map<number, number>();
  classesOn(law.law.dayRow, knowledge.on, (v) => {
    for (let w = offset[v] as number, end = w + (words[v] as number); w < end; w++)
      decided.set(w, (masks[w] as number) | 0);
  });
  return decided;
}

/** An encoding that leaves more possible than any other: what no answer rules out. @param decided but for these words. */
function anything(law: LoadedLaw, unanswered: EncodedLaw, decided: WitnessWords = new Map()): EncodedLaw {
  const copy = copyOf(unanswered);
  const open: EncodedLaw = { ...copy, values: new NodeValues(law, copy) };
  const { count, classes, words, offset } = law.law.variableRow;
  for (let v = 0; v < count; v++) {
    for (let w = 0, left = classes[v] as number; w < (words[v] as number); w++, left -= 32)
      open.masks[(offset[v] as number) + w] = left >= 32 ? -1 : (1 << left) - 1;
  }
  for (const [word, left] of decided) open.masks[word] = left;
  for (let v = 0; v < count; v++) writeBits(law, open, v);
  return open;
}

type Encodings = Readonly<Record<"unanswered" | "anyDay" | "thatDay", EncodedLaw>>;

function prove(
  law: LoadedLaw,
  unit: LoadedUnit,
  { unanswered, anyDay, thatDay }: Encodings,
): ProvenUnit | null {
  const witnesses = new Map<ValueSet, WitnessWords>();
  for (const value of VALUES) {
    const witness = witnessOf(law, unit, unanswered, value);
    if (witness !== null) witnesses.set(value, witness);
  }
  for (const encoded of [anyDay, thatDay]) {
    const { values, complete } = exactValues(law, unit, encoded);
    const possible = VALUES.filter((value) => (values & value) !== 0);
    const proofs = possible.flatMap((value) => witnesses.get(value) ?? []);
    if (complete && !isSettled(values) && proofs.length === possible.length)
      return { values, witnesses: proofs, thatDay: encoded === thatDay };
  }
  return null;
}

const VALUES = [YES, NO, NOT_APPLICABLE];
