// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Many stored situations at once: 32 to a word. A situation is stored as the set of classes still possible of
 * each variable; here one bit plane a class. The exact circuit of each unit is walked once a block of words,
 * each of its parts giving two planes: who may hold, who may fail. A unit too large for a circuit keeps
 * Kleene's set, and says for whom.
 */

import type { LoadedLaw } from "../law/loaded-law.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import { kleeneCircuit } from "./exact-circuit.ts";
import type { PlaneProgram } from "./plane-code.ts";
import { runPlanes } from "./plane-run.ts";
import { UnitPlanes } from "./unit-planes.ts";

/** `planes[variable][class]`: bit s of the plane is set when situation s may be of that class. */
export interface ClassPlanes {
  readonly count: number;
  readonly planes: readonly (readonly Uint32Array[])[];
}

/** Planes of a unit's possible values; `open`: undecided situations for which the set may be too large. */
export interface BulkAnswer {
  readonly unit: string;
  readonly yes: Uint32Array;
  readonly no: Uint32Array;
  readonly notApplicable: Uint32Array;
  readonly open: Uint32Array;
}

export interface BulkOptions {
  /** Ids of the units to answer; default: displayed ones. */
  readonly units?: readonly string[];
}

/** Answers the units for every situation. A situation that the constraints make impossible gets no value. */
export function bulkAnswers(law: LoadedLaw, cases: ClassPlanes, options: BulkOptions = {}): BulkAnswer[] {
  const wanted = options.units ? new Set(options.units) : null;
  const units = law.units.filter((u) => (wanted ? wanted.has(u.unit.id) : u.unit.displayed));
  const program = programOf(law, units);
  const planes = runPlanes(program, cases, units.length * 3);
  const nobody = new Uint32Array(Math.ceil(cases.count / 32));
  return units.map((unit, i) => {
    const [yes = nobody, no = nobody, notApplicable = nobody] = planes.slice(i * 3, i * 3 + 3);
    const open = unit.circuit === null ? undecided(yes, no, notApplicable) : nobody;
    return { unit: unit.unit.id, yes, no, notApplicable, open };
  });
}

const programs = new WeakMap<LoadedLaw, Map<string, PlaneProgram>>();

/** Made once for a law and a choice of units. */
function programOf(law: LoadedLaw, units: readonly LoadedUnit[]): PlaneProgram {
  const key = units.map((u) => u.unit.id).join(" ");
  const known = programs.get(law) ?? new Map<string, PlaneProgram>();
  programs.set(law, known);
  let program = known.get(key);
  if (!program) {
    const planes = new UnitPlanes(law);
    program = planes.code.program(
      units.flatMap((unit) => planes.unit(unit.circuit ?? kleeneCircuit(law, unit))),
    );
    known.set(key, program);
  }
  return program;
}

function undecided(yes: Uint32Array, no: Uint32Array, none: Uint32Array): Uint32Array {
  return yes.map((y, w) => {
    const [n, o] = [no[w] ?? 0, none[w] ?? 0];
    return (y & n) | (y & o) | (n & o);
  });
}
