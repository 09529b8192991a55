// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Which variables rest on a name, as one row of numbers: for each fact, then for each reading, how many and, for each
 * of them, its number counted from the one before (from the first of the name before, for the first), twice, one more
 * when the variable looks at the name several times.
 */
import { type CompiledLaw, READING_PREFIX, type Variable } from "../artefact/compiled-law.ts";
import type { NamesBehind } from "./names-behind.ts";

/** `places`: of the names of facts and readings. */
export function packReaders(
  { variables }: Pick<CompiledLaw, "variables">,
  places: ReadonlyMap<string, number>,
  behind: NamesBehind,
): number[] {
  const readers: { variable: number; several: boolean }[][] = Array.from(places, () => []);
  variables.forEach((variable, v) => {
    const repeated = "repeated" in variable ? variable.repeated : [];
    for (const name of namesOf(variable, behind)) {
      const place = places.get(name);
      if (place === undefined)
        throw new Error(`a variable rests on « ${name} », which the law does not have`);
      readers[place]?.push({ variable: v, several: repeated.includes(name) });
    }
  });
  let first = 0;
  return readers.flatMap((ofName) => {
    let last = first;
    first = ofName[0]?.variable ?? first;
    const steps = ofName.map(({ variable, several }) => {
      const step = variable - last;
      last = variable;
      return step * 2 + (several ? 1 : 0);
    });
    return [steps.length, ...steps];
  });
}

function namesOf(variable: Variable, behind: NamesBehind): readonly string[] {
  switch (variable.kind) {
    case "fact":
      return [variable.fact, ...behind.of(variable.fact)];
    case "choice":
      return [variable.fact];
    case "reading":
      return [READING_PREFIX + variable.reading];
    case "open":
      return [];
    default:
      return variable.support;
  }
}

/** The variables that rest on a name, and the names that a variable rests on. */
export class ReaderRow {
  readonly #row: readonly number[];
  readonly #names: number;
  /** Where each name is in the row, and the variable from which its first is counted. */
  readonly #at: Int32Array;
  readonly #from: Int32Array;

  /** `names`: how many there are. */
  constructor(row: readonly number[], names: number) {
    this.#row = row;
    this.#names = names;
    const at = new Int32Array(names);
    const from = new Int32Array(names);
    let first = 0;
    for (let name = 0, p = 0; name < names; name++) {
      at[name] = p;
      from[name] = first;
      const count = row[p] as number;
      if (count > 0) first += (row[p + 1] as number) >> 1;
      p += 1 + count;
    }
    this.#at = at;
    this.#from = from;
  }

  /** The variables that rest on the name of this place. */
  of(name: number): number[] {
    return this.#codes(name).map((code) => code >> 1);
  }

  /** For each variable, the places of the names it rests on, twice, one more for those it looks at several times. */
  behind(variables: number): number[][] {
    const behind: number[][] = Array.from({ length: variables }, () => []);
    for (let name = 0; name < this.#names; name++)
      for (const code of this.#codes(name)) behind[code >> 1]?.push(name * 2 + (code & 1));
    return behind;
  }

  /** Variables, twice, one more when they look at the name several times. */
  #codes(name: number): number[] {
    let variable = this.#from[name] as number;
    const at = this.#at[name] as number;
    return this.#row.slice(at + 1, at + 1 + (this.#row[at] as number)).map((step) => {
      variable += step >> 1;
      return variable * 2 + (step & 1);
    });
  }
}
