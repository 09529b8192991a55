// SPDX-License-Identifier: AGPL-3.0-or-later
/** The facts of the law by their name, each read when it is first looked at. */
import type { CompiledFact } from "../../artefact/compiled-law.ts";
import type { LawReader } from "../../packing/law-reader.ts";

export interface Facts {
  get(name: string): CompiledFact | undefined;
  /** Its place among the facts; −1 when there is no such fact. */
  place(name: string): number;
  values(): Iterable<CompiledFact>;
}

export class FactTable implements Facts {
  readonly #law: LawReader;
  readonly #read = new Map<string, CompiledFact>();
  readonly #places = new Map<string, number>();

  constructor(law: LawReader) {
    this.#law = law;
  }

  get(name: string): CompiledFact | undefined {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const place = this.place(name);
    if (place < 0) return undefined;
    const fact = this.#law.fact(place);
    this.#read.set(name, fact);
    return fact;
  }

  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.#law.names.facts.indexOf(name);
    this.#places.set(name, place);
    return place;
  }

  values(): Iterable<CompiledFact> {
    return this.#law.facts;
  }
}
