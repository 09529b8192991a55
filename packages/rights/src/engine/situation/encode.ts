// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Encodes a situation: for each variable, the set of classes still possible; for each literal, its two bits.
 * Certain constraints narrow the sets; a set left empty is a contradiction, told to the person.
 */

import type { ClassSet, CompiledFact } from "../../artefact/compiled-law.ts";
import { fr } from "../../compiler/text/french.ts";
import { FALSE, GATE, isAnd, TRUE } from "../../packing/node-row.ts";
import type { Condition } from "../../syntax/index.ts";
import { NodeValues } from "../answer/node-values.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { sayCondition } from "../reason/say.ts";
import { Interpreter } from "../values/interpreter.ts";
import { CAN_FAIL, CAN_HOLD, OPEN, type Tri, triAll, triAny } from "../values/ranges.ts";
import { ClassReader } from "./classes.ts";
import { contradictsDates } from "./computed-lengths.ts";
import { type Broken, contradiction } from "./contradiction.ts";
import { certainTie, namesIn } from "./deductions.ts";
import { copyOf, type EncodedLaw, literalTruth, writeBits } from "./encoded-law.ts";
import type { Knowledge } from "./knowledge.ts";
import { KnownNames, startOf } from "./known-names.ts";
import { narrow } from "./narrow.ts";
import { supportOf } from "./openness.ts";

/** Encodes everything. @throws SituationError on a contradiction with what is certain. */
export function encodeKnowledge(law: LoadedLaw, knowledge: Knowledge): EncodedLaw {
  const attempt = encodeOrBreak(law, knowledge);
  if ("masks" in attempt) return attempt;
  throw contradiction(law, knowledge, attempt, (fewer) => {
    const again = encodeOrBreak(law, fewer);
    return "masks" in again ? null : again;
  });
}

/** Encodes everything; `null` on a contradiction with what is certain. */
export function encodeUnlessBroken(law: LoadedLaw, knowledge: Knowledge): EncodedLaw | null {
  const attempt = encodeOrBreak(law, knowledge);
  return "masks" in attempt ? attempt : null;
}

/** The classes of one variable that what is known leaves possible, certain constraints apart. */
export function classesOf(law: LoadedLaw, knowledge: Knowledge, variable: number): ClassSet {
  return new Encoder(law, knowledge).classes(variable);
}

function encodeOrBreak(law: LoadedLaw, knowledge: Knowledge): EncodedLaw | Broken {
  const encoder = new Encoder(law, knowledge);
  const encoded = encoder.all();
  const against = encoder.brokenDeduction();
  if (against) return against;
  const constraint = narrow(law, encoded);
  if (constraint === null) return encoded;
  const names = [...constraint.variables].flatMap((v) => supportOf(law, v));
  return { rule: constraint.name, names };
}

/** Encodes some variables only, keeping the rest of `base`: for case splits on what feeds them. */
export function reencode(
  law: LoadedLaw,
  base: EncodedLaw,
  knowledge: Knowledge,
  variables: readonly number[],
): EncodedLaw {
  const encoder = new Encoder(law, knowledge);
  return encoder.some(base, variables);
}

class Encoder {
  readonly #law: LoadedLaw;
  readonly #knowledge: Knowledge;
  readonly #interpreter: Interpreter;
  readonly #reader: ClassReader;
  readonly #masks: Uint32Array;
  readonly #done: Uint8Array;
  readonly #nodeValues = new Map<number, Tri>();
  #names: KnownNames | null = null;

  constructor(law: LoadedLaw, knowledge: Knowledge) {
    this.#law = law;
    this.#knowledge = knowledge;
    this.#masks = new Uint32Array(law.maskWords);
    this.#done = new Uint8Array(law.law.variableRow.count);
    this.#interpreter = new Interpreter({
      facts: law.facts,
      get tables() {
        return law.law.tables;
      },
      knowledge,
      node: (node) => this.#node(node),
    });
    this.#reader = new ClassReader(law, knowledge, this.#interpreter);
  }

  get #known(): KnownNames {
    this.#names ??= new KnownNames(this.#law, this.#knowledge);
    return this.#names;
  }

  /** Only what is not proven before anyone answers, and what an answer may have changed, is looked at. */
  all(): EncodedLaw {
    const { masks, T, F } = startOf(this.#law);
    this.#masks.set(masks);
    this.#done.fill(1);
    const left = this.#known.variables();
    for (const v of left) this.#clear(v);
    this.#known.classesOfTheDay((v, index) => {
      this.#done[v] = 1;
      this.#put(v, index);
    });
    for (const v of left) this.#variable(v);
    const planes = { T: T.slice(), F: F.slice() };
    const encoded: EncodedLaw = {
      knowledge: this.#knowledge,
      interpreter: this.#interpreter,
      masks: this.#masks,
      ...planes,
      values: new NodeValues(this.#law, planes),
      forced: new Set(),
    };
    for (const v of left) writeBits(this.#law, encoded, v);
    return encoded;
  }

  classes(v: number): ClassSet {
    this.#variable(v);
    const at = this.#law.maskOffset[v] as number;
    return [...this.#masks.subarray(at, at + (this.#law.law.variableRow.words[v] as number))];
  }

  #clear(v: number): void {
    const at = this.#law.maskOffset[v] as number;
    this.#done[v] = 0;
    this.#masks.fill(0, at, at + (this.#law.law.variableRow.words[v] as number));
  }

  some(base: EncodedLaw, variables: readonly number[]): EncodedLaw {
    const encoded: EncodedLaw = {
      ...copyOf(base),
      knowledge: this.#knowledge,
      interpreter: this.#interpreter,
    };
    for (const v of variables) {
      this.#variable(v);
      const at = this.#law.maskOffset[v] ?? 0;
      const words = this.#law.law.variableRow.words[v] ?? 1;
      // Narrowed sets stay narrowed.
      for (let w = 0; w < words; w++)
        encoded.masks[at + w] = (encoded.masks[at + w] ?? 0) & (this.#masks[at + w] ?? 0);
      writeBits(this.#law, encoded, v);
    }
    return encoded;
  }

  /** A direct answer against what certainly follows from others, or two such consequences against each other. */
  brokenDeduction(): Broken | null {
    for (const [name, answered] of this.#knowledge.answers) {
      const fact = answered.type === "duration" ? this.#law.facts.get(name) : undefined;
      if (fact && contradictsDates(fact, answered, this.#interpreter)) return lengthOf(this.#law, fact);
    }
    for (const name of this.#known.deductions()) {
      const fact = this.#law.facts.get(name);
      const direct = this.#knowledge.answers.get(name);
      const says = (c: Condition | undefined): boolean =>
        c !== undefined && this.#interpreter.condition(c) === CAN_HOLD;
      const [yes, no] = [says(fact?.yesIf), says(fact?.noIf)];
      const value = direct?.type === "yes-no" ? direct.value : OPEN;
      if (fact && ((yes && value === CAN_FAIL) || (no && value === CAN_HOLD) || (yes && no)))
        return this.#deductionOf(fact, yes);
    }
    return null;
  }

  #deductionOf({ name, yesIf, noIf }: CompiledFact, yes: boolean): Broken {
    const because = sayCondition((yes ? yesIf : noIf) ?? { kind: "never" });
    const names = [name, ...(certainTie(this.#law, name)?.support ?? [])];
    const rule = fr`de « ${because.name} » (${because.test}) suit « ${name} » (${yes ? "oui" : "non"})`;
    return { rule, names };
  }

  /** Kleene value of a node straight from class sets, encoding on the way what is not yet. */
  #node(node: number): Tri {
    const { nodes } = this.#law;
    const inner = nodes.unwrap(node);
    const known = this.#nodeValues.get(inner);
    if (known !== undefined) return known;
    const code = nodes.code(inner);
    let value: Tri;
    if (code === TRUE) value = CAN_HOLD;
    else if (code === FALSE) value = CAN_FAIL;
    else if (code < GATE) value = this.#literal(nodes.literal(inner));
    else {
      const children = nodes.children(inner).map((child) => this.#node(child));
      value = isAnd(code) ? triAll(children) : triAny(children);
    }
    this.#nodeValues.set(inner, value);
    return value;
  }

  #literal(lit: number): Tri {
    this.#variable(this.#law.law.literalRow.variable[lit] as number);
    return literalTruth(this.#law, this.#masks, lit);
  }

  #variable(v: number): void {
    if (this.#done[v]) return;
    this.#done[v] = 1;
    this.#reader.read(this.#law.law.tested(v), (index) => this.#put(v, index));
  }

  #put(v: number, index: number): void {
    const word = (this.#law.maskOffset[v] as number) + (index >> 5);
    this.#masks[word] = (this.#masks[word] as number) | (1 << (index & 31));
  }
}

function lengthOf(law: LoadedLaw, { name, computedBetween }: CompiledFact): Broken {
  const dates = [...namesIn(law, computedBetween)];
  const quoted = dates.map((date) => fr`« ${date} »`).join(" et ");
  return { rule: fr`« ${name} » se compte entre ${quoted}`, names: [name, ...dates] };
}
