// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Literals as one row of numbers, those of a variable together: `count of all`, then for each variable how many it has
 * and, for each of them, its number (counted from the one before) and its set of classes, word by word.
 */
import type { Literal, Variable } from "../artefact/compiled-law.ts";

export function packLiterals(literals: readonly Literal[], variables: readonly Variable[]): number[] {
  const row: number[] = [literals.length];
  const ofVariable: number[][] = variables.map(() => []);
  literals.forEach(({ variable }, lit) => {
    ofVariable[variable]?.push(lit);
  });
  let last = 0;
  for (const group of ofVariable) {
    row.push(group.length);
    for (const lit of group) {
      row.push(lit - last, ...(literals[lit]?.set ?? []).map((word) => word | 0));
      last = lit;
    }
  }
  return row;
}

/**
 * Literals by their number, and by their variable. Each owns one bit in the planes of an encoding: literals of one
 * variable are neighbours, so that a variable is patched in a word or two.
 */
export class LiteralRow {
  readonly count: number;
  /** Literals of variable v: `ofVariable[start[v]] … ofVariable[start[v + 1] − 1]`. */
  readonly start: Int32Array;
  readonly ofVariable: Int32Array;
  readonly variable: Int32Array;
  /** The set of a literal begins at `setAt[literal]` in `sets`: a word each 32 classes. */
  readonly setAt: Int32Array;
  readonly sets: readonly number[];
  /** Bit of each literal. */
  readonly position: Int32Array;
  /** Words of a plane of bits. */
  readonly planeWords: number;

  /** `words`: words of a set of classes, by variable. */
  constructor(row: readonly number[], words: Uint8Array) {
    const count = row[0] as number;
    const variables = words.length;
    const start = new Int32Array(variables + 1);
    const ofVariable = new Int32Array(count);
    const variable = new Int32Array(count);
    const setAt = new Int32Array(count);
    const position = new Int32Array(count);
    let lit = 0;
    let bit = 0;
    for (let v = 0, k = 0, p = 1; v < variables; v++) {
      const size = words[v] as number;
      const own = row[p++] as number;
      // Keep a variable's literals in one word when they fit.
      if (own <= 32 && (bit & 31) + own > 32) bit = (bit + 31) & ~31;
      for (const end = k + own; k < end; k++) {
        lit += row[p++] as number;
        ofVariable[k] = lit;
        variable[lit] = v;
        setAt[lit] = p;
        position[lit] = bit++;
        p += size;
      }
      start[v + 1] = k;
    }
    this.count = count;
    this.start = start;
    this.ofVariable = ofVariable;
    this.variable = variable;
    this.setAt = setAt;
    this.sets = row;
    this.position = position;
    this.planeWords = (bit + 31) >> 5;
  }

  /** The set of a literal has the class. */
  has(literal: number, index: number): boolean {
    return (
      (((this.sets[(this.setAt[literal] as number) + (index >> 5)] as number) >>> (index & 31)) & 1) === 1
    );
  }

  /** All classes of the set of one literal, of `words` words, are in the set of the other. */
  within(inner: number, outer: number, words: number): boolean {
    const [a, b] = [this.setAt[inner] as number, this.setAt[outer] as number];
    for (let w = 0; w < words; w++)
      if (((this.sets[a + w] as number) & ~(this.sets[b + w] as number)) !== 0) return false;
    return true;
  }

  literalsOf(variable: number): Int32Array {
    return this.ofVariable.subarray(this.start[variable], this.start[variable + 1]);
  }
}

export function unpackLiterals(literals: LiteralRow, words: Uint8Array): Literal[] {
  return Array.from(literals.variable, (variable, lit): Literal => {
    const at = literals.setAt[lit] as number;
    return {
      variable,
      set: literals.sets.slice(at, at + (words[variable] as number)).map((word) => word >>> 0),
    };
  });
}
