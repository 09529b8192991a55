// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Encodes a situation: for each variable, the set of classes still possible; for each literal, its two bits.
 * Certain constraints narrow the sets; a set left empty is a contradiction, told to the person.
 */

import type { CutTest } from "../../compiled-law.ts";
import { FALSE, GATE, isAnd, TRUE } from "../../packing/node-row.ts";
import type { TestedVariable } from "../../packing/variable-row.ts";
import type { Condition, Value } from "../../syntax.ts";
import { NodeValues } from "../answer/node-values.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { compareDates, compareDuration, compareNumbers } from "../values/compare.ts";
import { Interpreter } from "../values/interpreter.ts";
import { CAN_FAIL, CAN_HOLD, type DateRange, OPEN, type Tri, triAll, triAny } from "../values/ranges.ts";
import type { Knowledge } from "./knowledge.ts";
import { KnownNames, startOf } from "./known-names.ts";
import { narrow } from "./narrow.ts";
import { SituationError } from "./situation-error.ts";

export interface EncodedLaw {
  readonly knowledge: Knowledge;
  readonly interpreter: Interpreter;
  /** Class sets, `LoadedLaw.maskOffset` says where. */
  readonly masks: Uint32Array;
  readonly T: Int32Array;
  readonly F: Int32Array;
  /** Values of the formula nodes, for a whole encoding; a copy on which something is tried has none of its own. */
  readonly values: NodeValues;
}

/** Encodes everything. @throws SituationError on a contradiction with what is certain. */
export function encodeKnowledge(law: LoadedLaw, knowledge: Knowledge): EncodedLaw {
  const encoder = new Encoder(law, knowledge);
  const encoded = encoder.all();
  encoder.refuseContradictions();
  narrow(law, encoded);
  return encoded;
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

/** What is known cannot be: a direct answer against what certainly follows from others. */
export function contradictsDeductions(law: LoadedLaw, knowledge: Knowledge): boolean {
  return new Encoder(law, knowledge).contradictedFact() !== null;
}

class Encoder {
  readonly #law: LoadedLaw;
  readonly #knowledge: Knowledge;
  readonly #interpreter: Interpreter;
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
    };
    for (const v of left) writeBits(this.#law, encoded, v);
    return encoded;
  }

  #clear(v: number): void {
    const at = this.#law.maskOffset[v] as number;
    this.#done[v] = 0;
    this.#masks.fill(0, at, at + (this.#law.law.variableRow.words[v] as number));
  }

  some(base: EncodedLaw, variables: readonly number[]): EncodedLaw {
    const encoded: EncodedLaw = {
      knowledge: this.#knowledge,
      interpreter: this.#interpreter,
      masks: base.masks.slice(),
      T: base.T.slice(),
      F: base.F.slice(),
      values: base.values,
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

  /** A direct answer against what certainly follows from others. */
  refuseContradictions(): void {
    const fact = this.contradictedFact();
    if (fact !== null) throw new SituationError([{ code: "contradiction", rule: fact, facts: [fact] }]);
  }

  contradictedFact(): string | null {
    for (const name of this.#known.deductions()) {
      const fact = this.#law.facts.get(name);
      const direct = this.#knowledge.answers.get(name);
      const says = (c: Condition | undefined): boolean =>
        c !== undefined && this.#interpreter.condition(c) === CAN_HOLD;
      const [yes, no] = [says(fact?.yesIf), says(fact?.noIf)];
      const value = direct?.type === "yes-no" ? direct.value : OPEN;
      if ((yes && value === CAN_FAIL) || (no && value === CAN_HOLD) || (yes && no)) return name;
    }
    return null;
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
    this.#classes(this.#law.law.tested(v), (index) => this.#put(v, index));
  }

  #put(v: number, index: number): void {
    const word = (this.#law.maskOffset[v] as number) + (index >> 5);
    this.#masks[word] = (this.#masks[word] as number) | (1 << (index & 31));
  }

  #classes(variable: TestedVariable, put: (index: number) => void): void {
    if (variable.kind === "fact") putTri(this.#interpreter.truth(variable.fact), put);
    else if (variable.kind === "opaque") putTri(this.#interpreter.condition(variable.condition), put);
    else if (variable.kind === "open") putTri(OPEN, put);
    else if (variable.kind === "cut") this.#cutClasses(variable, put);
    else if (variable.kind === "choice") {
      const known = this.#knowledge.answers.get(variable.fact);
      const words = known?.type === "choice" ? known.value : null;
      const values = this.#law.facts.get(variable.fact)?.values ?? [];
      values.forEach((word, i) => {
        if (words === null || words.has(word)) put(variable.groups[i] ?? 0);
      });
    } else {
      const answers = this.#law.law.readings.find((r) => r.name === variable.reading)?.answers ?? [];
      const allowed = this.#knowledge.readings.get(variable.reading);
      answers.forEach((answer, i) => {
        if (!allowed || allowed.has(answer)) put(i);
      });
    }
  }

  /** Class i: the i first cuts are reached and no other. */
  #cutClasses(variable: CutVariable, put: (index: number) => void): void {
    const { none, some, test } = this.#cutTests(variable);
    const count = variable.cuts.length;
    if (some) {
      let first = 0;
      let last = count;
      for (let i = 0; test !== null && i < count; i++) {
        const tri = test(variable.cuts[i] as CutTest);
        if ((tri & CAN_FAIL) === 0) first = i + 1;
        if ((tri & CAN_HOLD) === 0 && last === count) last = i;
      }
      for (let i = first; i <= last; i++) put(i);
    }
    if (none && (variable.type === "date" || variable.type === "duration")) put(count + 1);
  }

  /** `test`: `null` when nothing is known of the value, so that every test is open. */
  #cutTests(variable: CutVariable): { none: boolean; some: boolean; test: ((cut: CutTest) => Tri) | null } {
    const using = this.#interpreter;
    if (variable.type === "date") {
      const date = using.date(variable.value);
      const { none, some } = date;
      if (date.lo === -Infinity && date.hi === Infinity) return { none, some, test: null };
      const existing: DateRange = { ...date, none: false };
      return { none, some, test: (cut) => compareDates(existing, cut.op as "from", using.date(cut.than)) };
    }
    if (variable.type === "duration") {
      const duration = using.duration(variable.value);
      if (duration.kind === "any") return { none: false, some: true, test: null };
      if (duration.kind !== "between")
        return {
          none: false,
          some: true,
          test: (cut) => compareDuration(duration, cut.op as "at-least", durationOf(cut)),
        };
      const existing = {
        ...duration,
        from: { ...duration.from, none: false },
        to: { ...duration.to, none: false },
      };
      return {
        none: duration.from.none || duration.to.none,
        some: duration.from.some && duration.to.some,
        test: (cut) => compareDuration(existing, cut.op as "at-least", durationOf(cut)),
      };
    }
    const number = using.number(variable.value);
    if (number.lo === -Infinity && number.hi === Infinity) return { none: false, some: true, test: null };
    return {
      none: false,
      some: true,
      test: (cut) => compareNumbers(number, cut.op as "at-least", using.number(cut.than)),
    };
  }
}

type CutVariable = Extract<TestedVariable, { kind: "cut" }>;

function durationOf(cut: CutTest): import("../../syntax.ts").Duration {
  const than: Value = cut.than;
  if (than.kind !== "duration") throw new Error("a duration is cut by a duration");
  return than.duration;
}

function putTri(value: Tri, put: (index: number) => void): void {
  if ((value & CAN_FAIL) !== 0) put(0);
  if ((value & CAN_HOLD) !== 0) put(1);
}

/** A literal's truth from its variable's set of possible classes. */
function literalTruth(law: LoadedLaw, masks: Uint32Array, lit: number): Tri {
  const { variable, setAt, sets } = law.law.literalRow;
  const v = variable[lit] as number;
  const at = law.maskOffset[v] as number;
  const words = law.law.variableRow.words[v] as number;
  let may = 0;
  let fail = 0;
  for (let w = 0, s = setAt[lit] as number; w < words; w++, s++) {
    const mask = masks[at + w] as number;
    const set = sets[s] as number;
    if ((mask & set) !== 0) may = CAN_HOLD;
    if ((mask & ~set) !== 0) fail = CAN_FAIL;
  }
  return (may | fail) as Tri;
}

/** Writes the two bits of every literal of a variable. */
export function writeBits(
  law: LoadedLaw,
  encoded: Pick<EncodedLaw, "masks" | "T" | "F"> & Partial<Pick<EncodedLaw, "values">>,
  variable: number,
): void {
  if (encoded.values?.areOf(encoded)) encoded.values.forget();
  const { position, start, ofVariable } = law.literals;
  const end = start[variable + 1] as number;
  for (let i = start[variable] as number; i < end; i++) {
    const lit = ofVariable[i] as number;
    const truth = literalTruth(law, encoded.masks, lit);
    const bit = position[lit] ?? 0;
    const word = bit >> 5;
    const mask = 1 << (bit & 31);
    const t = encoded.T[word] ?? 0;
    const f = encoded.F[word] ?? 0;
    encoded.T[word] = (truth & CAN_HOLD) !== 0 ? t | mask : t & ~mask;
    encoded.F[word] = (truth & CAN_FAIL) !== 0 ? f | mask : f & ~mask;
  }
}
