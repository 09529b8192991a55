// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What may still become of a situation that closes a right: an answer that can be another one tomorrow is no longer
 * known; what has happened stays (`ne change plus`); what has not, or can be done again, happens from today on; and
 * days go by, where nothing else would do.
 */
import type { ClassSet, CompiledFact } from "../../artefact/compiled-law.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { classesOf, encodeUnlessBroken } from "../situation/encode.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import type { Knowledge, KnownValue } from "../situation/knowledge.ts";
import { supportOf } from "../situation/openness.ts";
import { CAN_FAIL, CAN_HOLD, dayRange } from "../values/ranges.ts";

export class Changes {
  readonly #law: LoadedLaw;
  readonly #knowledge: Knowledge;
  readonly #classes = new Map<string, ClassSet>();
  readonly #worlds = new Map<string, EncodedLaw | null>();

  constructor(law: LoadedLaw, { knowledge }: EncodedLaw) {
    this.#law = law;
    this.#knowledge = knowledge;
  }

  /** Of these classes, those that the variable may come to; `null` when it never will. */
  within(variable: number, set: ClassSet): ClassSet | null {
    return this.#common(variable, set, false) ?? this.#common(variable, set, true);
  }

  /** The situation once these variables have changed to these classes; `null` when it contradicts what is certain. */
  world(changed: ReadonlyMap<number, ClassSet>): EncodedLaw | null {
    const names = new Set([...changed.keys()].flatMap((variable) => supportOf(this.#law, variable)));
    const later = [...changed].some(([variable, set]) => this.#common(variable, set, false) === null);
    const key = `${later}\n${[...names].sort().join("\n")}`;
    const known = this.#worlds.get(key);
    if (known !== undefined) return known;
    const made = encodeUnlessBroken(this.#law, this.#after(names, later));
    this.#worlds.set(key, made);
    return made;
  }

  #common(variable: number, set: ClassSet, later: boolean): ClassSet | null {
    const key = `${variable} ${later}`;
    const classes =
      this.#classes.get(key) ??
      classesOf(this.#law, this.#after(new Set(supportOf(this.#law, variable)), later), variable);
    this.#classes.set(key, classes);
    const common = set.map((word, w) => (word & (classes[w] ?? 0)) >>> 0);
    return common.every((word) => word === 0) ? null : common;
  }

  #after(names: ReadonlySet<string>, later: boolean): Knowledge {
    const { answers, lists, ...others } = this.#knowledge;
    const left = [...answers].flatMap(([name, known]): [string, KnownValue][] => {
      const after = names.has(name) ? mayBecome(this.#law.facts.get(name), known, others.on) : known;
      return after === null ? [] : [[name, after]];
    });
    return {
      ...others,
      ...(later ? { later } : {}),
      answers: new Map(left),
      lists: new Map([...lists].filter(([name]) => !names.has(name))),
    };
  }
}

/** What will be known of an answered fact from this day on, whatever happens; `null`: nothing. */
function mayBecome(fact: CompiledFact | undefined, known: KnownValue, on: number): KnownValue | null {
  const fixed = fact?.fixed;
  if (known.type === "date" && fixed !== "not-fixed") {
    const { some, none } = known.value;
    if (fixed && some) return known;
    if (!fixed && !fact?.past) return null;
    return { type: "date", value: { ...known.value, none, some: true, lo: dayRange(on).lo, hi: Infinity } };
  }
  if (fixed === "answered") return known;
  if (known.type !== "yes-no") return null;
  const lasting = fixed === "once-yes" ? CAN_HOLD : fixed === "once-no" ? CAN_FAIL : null;
  return known.value === lasting ? known : null;
}
