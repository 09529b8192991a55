// SPDX-License-Identifier: AGPL-3.0-or-later
/** The facts that may be asked to learn a variable. */
import { READING_PREFIX } from "../../artefact/compiled-law.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { isOpenName, supportOf } from "../situation/openness.ts";

/** By variable: the places of the asked facts behind it. What does not change with the situation. */
type AskedFacts = readonly (readonly number[])[];

const asked = new WeakMap<LoadedLaw, AskedFacts>();

function askedFacts(law: LoadedLaw): AskedFacts {
  const made =
    asked.get(law) ??
    law.law.variables.map((_, v) =>
      supportOf(law, v)
        .filter((name) => !name.startsWith(READING_PREFIX) && law.facts.get(name)?.asked === true)
        .map((name) => law.facts.place(name)),
    );
  asked.set(law, made);
  return made;
}

/** For one situation: found once a variable, once a fact. */
export class Askable {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #asked: AskedFacts;
  readonly #behind: (readonly number[] | undefined)[];
  /** By fact: 0 not looked at, 1 open, 2 known. */
  readonly #state: Uint8Array;

  constructor(law: LoadedLaw, encoded: EncodedLaw) {
    this.#law = law;
    this.#encoded = encoded;
    this.#asked = askedFacts(law);
    this.#behind = new Array(this.#asked.length);
    this.#state = new Uint8Array(law.law.facts.length);
  }

  /** Places of the open facts behind a variable. */
  behind(variable: number): readonly number[] {
    const known = this.#behind[variable];
    if (known !== undefined) return known;
    const all = this.#asked[variable] ?? [];
    const open = all.every((fact) => this.#isOpen(fact)) ? all : all.filter((fact) => this.#isOpen(fact));
    this.#behind[variable] = open;
    return open;
  }

  #isOpen(fact: number): boolean {
    if (this.#state[fact] === 0)
      this.#state[fact] = isOpenName(this.#law, this.#encoded, this.#law.law.names.facts[fact] as string)
        ? 1
        : 2;
    return this.#state[fact] === 1;
  }
}
