// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * One situation through the exact circuit of a unit, laid flat in one array of numbers: no search, no
 * allocation, an end as soon as nothing new can come.
 *
 * Formulas: `[GATE, end of pairs, end of kids, word, mask, …, kid, …]`, gates with literals only having no kids;
 * splits `[SPLIT, where the classes are, end, (set, kid) …]`. Units: the same split, or one formula, or versions.
 */

import { NOT_APPLICABLE, type ValueSet } from "../answer/value-set.ts";
import { CAN_FAIL, CAN_HOLD, FAILS, HOLDS, OPEN } from "../values/ranges.ts";
import { AND, type ExactNode, OR, type SplitOn, type UnitNode } from "./exact-circuit.ts";

const ALL = 0;
const ANY = 1;
const SPLIT = 2;
const WIDE_SPLIT = 3;
/** Of a unit: nothing but a formula; versions; a constant set of values. */
const FORMULA = 4;
const VERSIONS = 5;
const CONSTANT = 6;

const ALWAYS = -1;

/** The code of a unit: its start is at the end. */
export type ExactCode = Int32Array;

export function flatten(root: UnitNode): ExactCode {
  const writer = new Writer();
  const start = writer.unit(root);
  return new Int32Array([...writer.out, start]);
}

class Writer {
  readonly out: number[] = [];
  readonly #at = new Map<ExactNode | UnitNode, number>();

  #put(node: ExactNode | UnitNode, words: readonly number[]): number {
    const at = this.out.length;
    for (const word of words) this.out.push(word);
    this.#at.set(node, at);
    return at;
  }

  unit(node: UnitNode): number {
    const known = this.#at.get(node);
    if (known !== undefined) return known;
    const { split, kids, versions, outside, most } = node;
    if (split !== null)
      return this.#put(
        node,
        this.#split(
          split,
          kids.map((kid) => this.unit(kid)),
        ),
      );
    const [only] = versions;
    if (versions.length === 0 && outside === null) return this.#put(node, [CONSTANT, 0]);
    if (
      most === NOT_APPLICABLE &&
      versions.length === 0 &&
      outside?.kind === AND &&
      outside.pairs.length === 0 &&
      outside.kids.length === 0
    )
      return this.#put(node, [CONSTANT, most]);
    if (
      versions.length === 1 &&
      outside === null &&
      only?.selected === null &&
      only.scope === null &&
      only.body !== null
    )
      return this.#put(node, [FORMULA, this.formula(only.body)]);
    const optional = (f: ExactNode | null): number => (f === null ? ALWAYS : this.formula(f));
    const list = versions.flatMap((v) => [optional(v.selected), optional(v.scope), optional(v.body)]);
    return this.#put(node, [
      VERSIONS,
      outside === null ? ALWAYS : this.formula(outside),
      versions.length,
      ...list,
    ]);
  }

  formula(node: ExactNode): number {
    const known = this.#at.get(node);
    if (known !== undefined) return known;
    const kids = node.kids.map((kid) => this.formula(kid));
    if (node.split !== null) return this.#put(node, this.#split(node.split, kids));
    return this.#put(node, [
      node.kind === OR ? ANY : ALL,
      node.pairs.length,
      kids.length,
      ...node.pairs,
      ...kids,
    ]);
  }

  /** Variables with more than 32 classes keep their sets as several words. */
  #split({ at, sets, words }: SplitOn, kids: readonly number[]): number[] {
    if (words.length > 0) return [SPLIT, at, kids.length, ...kids.flatMap((kid, k) => [words[k] ?? 0, kid])];
    const wide = sets[0]?.length ?? 0;
    return [
      WIDE_SPLIT,
      at,
      kids.length,
      wide,
      ...kids.flatMap((kid, k) => [...(sets[k] ?? []).map((word) => word | 0), kid]),
    ];
  }
}

/** The exact set of values; 0 when the constraints leave no possible situation. */
export function exactRun(code: ExactCode, masks: Uint32Array, T: Int32Array, F: Int32Array): ValueSet {
  return unitAt(code, code[code.length - 1] as number, masks, T, F);
}

function unitAt(code: ExactCode, at: number, masks: Uint32Array, T: Int32Array, F: Int32Array): ValueSet {
  switch (code[at]) {
    case FORMULA:
      return formulaAt(code, code[at + 1] as number, masks, T, F);
    case CONSTANT:
      return code[at + 1] as number;
    case VERSIONS:
      return versionsAt(code, at, masks, T, F);
    case SPLIT: {
      const mask = masks[code[at + 1] as number] as number;
      const end = at + 3 + 2 * (code[at + 2] as number);
      let out = 0;
      for (let k = at + 3; k < end; k += 2)
        if ((mask & (code[k] as number)) !== 0) out |= unitAt(code, code[k + 1] as number, masks, T, F);
      return out;
    }
    default: {
      let out = 0;
      const wide = code[at + 3] as number;
      for (let k = 0; k < (code[at + 2] as number); k++) {
        const set = at + 4 + k * (wide + 1);
        if (isPossible(code, set, wide, code[at + 1] as number, masks))
          out |= unitAt(code, code[set + wide] as number, masks, T, F);
      }
      return out;
    }
  }
}

function versionsAt(code: ExactCode, at: number, masks: Uint32Array, T: Int32Array, F: Int32Array): ValueSet {
  const outside = code[at + 1] as number;
  const end = at + 3 + 3 * (code[at + 2] as number);
  let out = 0;
  for (let v = at + 3; v < end; v += 3) {
    const chosen = code[v] === ALWAYS ? CAN_HOLD : formulaAt(code, code[v] as number, masks, T, F);
    if ((chosen & CAN_HOLD) === 0) continue;
    const concerned = code[v + 1] === ALWAYS ? CAN_HOLD : formulaAt(code, code[v + 1] as number, masks, T, F);
    if ((concerned & CAN_FAIL) !== 0) out |= NOT_APPLICABLE;
    if ((concerned & CAN_HOLD) !== 0)
      out |= code[v + 2] === ALWAYS ? CAN_HOLD : formulaAt(code, code[v + 2] as number, masks, T, F);
    if ((chosen & CAN_FAIL) === 0) return out;
  }
  return outside !== ALWAYS && (formulaAt(code, outside, masks, T, F) & CAN_HOLD) !== 0
    ? out | NOT_APPLICABLE
    : out;
}

function formulaAt(code: ExactCode, at: number, masks: Uint32Array, T: Int32Array, F: Int32Array): number {
  const kind = code[at] as number;
  if (kind >= SPLIT) return splitAt(code, at, masks, T, F);
  const kids = at + 3 + (code[at + 1] as number);
  const end = kids + (code[at + 2] as number);
  // An all-gate over T and F is an any-gate over F and T with the values turned round.
  if (kind === ALL) {
    let value: number = HOLDS;
    for (let p = at + 3; p < kids; p += 2) {
      const word = code[p] as number;
      const mask = code[p + 1] as number;
      if ((~(T[word] as number) & mask) !== 0) return FAILS;
      if (((F[word] as number) & mask) !== 0) value = OPEN;
    }
    for (let k = kids; k < end; k++) {
      const kid = formulaAt(code, code[k] as number, masks, T, F);
      if (kid === FAILS) return FAILS;
      value |= kid;
    }
    return value;
  }
  let value: number = FAILS;
  for (let p = at + 3; p < kids; p += 2) {
    const word = code[p] as number;
    const mask = code[p + 1] as number;
    if ((~(F[word] as number) & mask) !== 0) return HOLDS;
    if (((T[word] as number) & mask) !== 0) value = OPEN;
  }
  for (let k = kids; k < end; k++) {
    const kid = formulaAt(code, code[k] as number, masks, T, F);
    if (kid === HOLDS) return HOLDS;
    value |= kid;
  }
  return value;
}

/** What the possible groups give together. */
function splitAt(code: ExactCode, at: number, masks: Uint32Array, T: Int32Array, F: Int32Array): number {
  const classes = code[at + 1] as number;
  const count = code[at + 2] as number;
  const wide = code[at] === SPLIT ? 1 : (code[at + 3] as number);
  const first = code[at] === SPLIT ? at + 3 : at + 4;
  let value = 0;
  for (let k = 0; k < count && value !== OPEN; k++) {
    const set = first + k * (wide + 1);
    if (isPossible(code, set, wide, classes, masks))
      value |= formulaAt(code, code[set + wide] as number, masks, T, F);
  }
  return value;
}

function isPossible(
  code: ExactCode,
  set: number,
  wide: number,
  classes: number,
  masks: Uint32Array,
): boolean {
  for (let w = 0; w < wide; w++)
    if (((masks[classes + w] as number) & (code[set + w] as number)) !== 0) return true;
  return false;
}
