// SPDX-License-Identifier: AGPL-3.0-or-later
/** A law's logic as steps over bit planes: one plane a class of a variable, one bit a situation. */

import type { LawLogic } from "./law-logic.ts";
import { inOrder, NONE, type Term } from "./logic.ts";

/**
 * A step's id, or `ALL`, or `NONE`; or, below zero, `~p` for the stored plane p (`StoredCases`).
 */
export type Operand = number;

export interface PlaneStep {
  readonly id: number;
  readonly and: boolean;
  readonly of: readonly Operand[];
}

export interface PlaneProgram {
  /** Each after those it uses. */
  readonly steps: readonly PlaneStep[];
  /** Of each unit: who may be answered yes, no, not applicable. */
  readonly units: readonly (readonly Operand[])[];
}

/** @param planes first stored plane of each variable. */
export function planeSteps({ logic, units }: LawLogic, planes: Int32Array): PlaneProgram {
  const wanted = logic.below(units.flatMap(({ terms }) => terms));
  const sets = composed(
    wanted.map((id) => [id, logic.at(id)]),
    planes,
  );
  const operand = (id: number): Operand => {
    const parts = sets.get(id);
    return parts?.length === 1 ? (parts[0] as Operand) : id;
  };
  const parts = (id: number): readonly Operand[] => {
    const term = id > NONE ? logic.at(id) : null;
    return term === null ? [] : "of" in term ? term.of.map(operand) : (sets.get(id) ?? []);
  };
  const roots = units.map(({ terms }) => terms.map(operand));
  const steps = inOrder(roots.flat(), parts)
    .filter((id) => id > NONE)
    .map((id) => ({ id, and: logic.at(id).op === "and", of: parts(id) }));
  return { steps, units: roots };
}

/** A set of classes is made of the smaller sets that are wanted anyway, the largest first, then of stored planes. */
function composed(
  terms: readonly (readonly [id: number, term: Term])[],
  planes: Int32Array,
): ReadonlyMap<number, readonly Operand[]> {
  const ofVariable = new Map<number, { readonly id: number; readonly classes: readonly number[] }[]>();
  for (const [id, term] of terms) {
    if (term.op !== "within") continue;
    ofVariable.set(term.variable, [...(ofVariable.get(term.variable) ?? []), { id, classes: term.classes }]);
  }
  const out = new Map<number, readonly Operand[]>();
  for (const [variable, sets] of ofVariable) {
    sets.sort((a, b) => b.classes.length - a.classes.length);
    sets.forEach(({ id, classes }, i) => {
      const left = new Set(classes);
      const parts: Operand[] = [];
      for (const smaller of sets.slice(i + 1)) {
        if (smaller.classes.length < 2 || !smaller.classes.every((c) => left.has(c))) continue;
        parts.push(smaller.id);
        for (const c of smaller.classes) left.delete(c);
      }
      for (const c of left) parts.push(~((planes[variable] as number) + c));
      out.set(id, parts);
    });
  }
  return out;
}
