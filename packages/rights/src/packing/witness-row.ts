// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Witnesses found before anyone answers, as one row of numbers: for each value that a unit may have at all, the classes
 * of a few variables that give it, whatever the others. While a situation leaves these classes possible the value is
 * possible, and nothing has to be searched. In the row:
 * - the day for which they were looked for: how many words of the masks it decides, then for each its distance from the
 *   one before, and the classes left;
 * - the length of each unit's part (0: nothing is proven of it), unit by unit;
 * - the parts: the set of values, with one bit more when the unit may have others on another day; then for each value,
 *   the least bit first, its witness: how many words of the masks it looks at, then each word (four times the distance
 *   from the one before, plus the classes when they are of the first two; else the classes follow).
 */

/** Words of the masks, and in each the classes of which one must be possible. */
export type WitnessWords = ReadonlyMap<number, number>;

/** What is proven of one unit. */
export interface ProvenUnit {
  /** Every value that it may have in any situation, as bits; two at least. */
  readonly values: number;
  /** In any situation of that day only. */
  readonly thatDay: boolean;
  /** One for each of them, the least bit first. */
  readonly witnesses: readonly WitnessWords[];
}

/** What is proven of the units, by their number, and the classes of the day for which it is. */
export interface Proven {
  readonly day: WitnessWords;
  readonly units: readonly (ProvenUnit | null)[];
}

export function packWitnesses({ day, units }: Proven): number[] {
  const parts = units.map((one) =>
    one === null ? [] : [one.values + (one.thatDay ? THAT_DAY : 0), ...one.witnesses.flatMap(packed)],
  );
  return [...packedDay(day), ...parts.map(({ length }) => length), ...parts.flat()];
}

/** The classes always follow. */
function packedDay(day: WitnessWords): number[] {
  const words = [...day].sort(([a], [b]) => a - b);
  return [words.length, ...words.flatMap(([word, classes], i) => [word - (words[i - 1]?.[0] ?? 0), classes])];
}

function packed(witness: WitnessWords): number[] {
  const words = [...witness].sort(([a], [b]) => a - b);
  const row = words.flatMap(([word, classes], i) => {
    const distance = 4 * (word - (words[i - 1]?.[0] ?? 0));
    return classes > 0 && classes < 4 ? [distance + classes] : [distance, classes];
  });
  return [words.length, ...row];
}

const EVERY_VALUE = 7;
const THAT_DAY = 8;

/** The witnesses of the units by their number. */
export class WitnessRow {
  readonly #row: readonly number[];
  /** Where the part of each unit begins, and after the last one. */
  readonly #start: Int32Array;
  readonly #day: WitnessWords;

  /** @param units how many there are. */
  constructor(row: readonly number[], units: number) {
    const start = new Int32Array(units + 1);
    const day = new Map<number, number>();
    let p = 1;
    for (let word = 0, words = row[0] as number; words > 0; words--) {
      word += row[p++] as number;
      day.set(word, row[p++] as number);
    }
    for (let u = 0, at = p + units; u < units; u++, p++) {
      start[u] = at;
      at += row[p] as number;
      start[u + 1] = at;
    }
    this.#day = day;
    this.#row = row;
    this.#start = start;
  }

  /** The values of a unit, all of which these masks leave possible, and no other; 0 when that is not proven. */
  values(unit: number, masks: Uint32Array): number {
    const row = this.#row;
    const p = this.#start[unit] as number;
    if (p === this.#start[unit + 1]) return 0;
    const code = row[p] as number;
    if (code >= THAT_DAY && !this.#isDay(masks)) return 0;
    return this.#allHold(p + 1, code & EVERY_VALUE, masks) ? code & EVERY_VALUE : 0;
  }

  #isDay(masks: Uint32Array): boolean {
    for (const [word, classes] of this.#day) if (((masks[word] as number) & ~classes) !== 0) return false;
    return true;
  }

  /** As many witnesses as values, from a place of the row. */
  #allHold(from: number, values: number, masks: Uint32Array): boolean {
    const row = this.#row;
    let p = from;
    for (let left = values; left !== 0; left &= left - 1) {
      let word = 0;
      for (let words = row[p++] as number; words > 0; words--) {
        const code = row[p++] as number;
        word += code >> 2;
        const classes = (code & 3) === 0 ? (row[p++] as number) : code & 3;
        if (((masks[word] as number) & classes) === 0) return false;
      }
    }
    return true;
  }
}
