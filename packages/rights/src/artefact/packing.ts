// SPDX-License-Identifier: AGPL-3.0-or-later
/** The compiled law written short for the journey, and read again. See `packing/packed-law.ts`. */

import { proveUnits } from "../engine/answer/prove-units.ts";
import { LoadedLaw } from "../engine/law/loaded-law.ts";
import { packDays } from "../packing/day-row.ts";
import { packDeductions } from "../packing/deduction-row.ts";
import { LawReader } from "../packing/law-reader.ts";
import { packLiterals } from "../packing/literal-row.ts";
import { NamesBehind } from "../packing/names-behind.ts";
import { packNodes } from "../packing/node-row.ts";
import { PACKED_FORMAT, type PackedLaw } from "../packing/packed-law.ts";
import { packReaders } from "../packing/reader-row.ts";
import { packReadings } from "../packing/reading-row.ts";
import { ShapeWriter } from "../packing/shape-codec.ts";
import { UnansweredProofs } from "../packing/unanswered.ts";
import { packUnitNames, packUnits } from "../packing/unit-row.ts";
import { packVariables } from "../packing/variable-row.ts";
import { packWitnesses } from "../packing/witness-row.ts";
import { type CompiledLaw, READING_PREFIX } from "./compiled-law.ts";

export type { PackedLaw } from "../packing/packed-law.ts";

export function pack(law: CompiledLaw): PackedLaw {
  const nodes = packNodes(law.nodes);
  const proofs = new UnansweredProofs(law);
  const behind = new NamesBehind(law);
  const places = placesOf(law);
  const variables = packVariables(law, places, proofs);
  const units = packUnits(law.units);
  const facts = law.facts.map(({ name: _, ...details }) => details);
  const rest = [nodes.words, law.tables, law.constraints, law.alerts, law.natures, law.appeals];
  const names = [...places.keys(), ...packUnitNames(law.units)];
  const answers = law.readings.flatMap((reading) => reading.answers);
  const writer = new ShapeWriter([facts, variables.details, units.details, rest], [...names, ...answers]);
  const readings = packReadings(law, (text) => writer.text(text));
  const lines = {
    facts: writer.lines(facts),
    variables: writer.lines(variables.details),
    units: writer.lines(units.details),
    rest: writer.lines(rest),
  };
  const unproven: PackedLaw = {
    format: PACKED_FORMAT,
    hash: law.hash,
    texts: writer.texts,
    counts: { facts: law.facts.length, readings: law.readings.length, units: law.units.length },
    rows: {
      nodes: nodes.row,
      variables: variables.row,
      readings,
      readers: packReaders(law, places, behind),
      literals: packLiterals(law.literals, law.variables),
      units: units.row,
      days: packDays(law),
      deductions: packDeductions(law, places, proofs, behind),
      witnesses: packWitnesses({ day: new Map(), units: law.units.map(() => null) }),
    },
    details: { ...writer.shared, ...lines },
  };
  const witnesses = packWitnesses(proveUnits(new LoadedLaw(unproven, null)));
  return { ...unproven, rows: { ...unproven.rows, witnesses } };
}

/** Facts, then readings, in the order of the law. */
function placesOf({ facts, readings }: CompiledLaw): ReadonlyMap<string, number> {
  const names = [...facts.map(({ name }) => name), ...readings.map(({ name }) => READING_PREFIX + name)];
  return new Map(names.map((name, place) => [name, place]));
}

/**
 * The compiled law, whole.
 * @throws Error when the law is in another format.
 */
export function unpack(packed: PackedLaw): CompiledLaw {
  const law = new LawReader(packed);
  const { format, hash, facts, readings, variables, literals, nodes, units } = law;
  const { tables, constraints, alerts, natures, appeals } = law;
  return {
    ...{ format, hash, facts, readings, variables, literals, nodes, units },
    ...{ tables, constraints, alerts, natures, appeals },
  };
}
