// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Encodes a situation: for each variable, the set of classes still possible; for each literal, its two bits.
 * Certain constraints narrow the sets; a set left empty is a contradiction, told to the person.
 */

import type { CompiledFact } from "../../compiled-law.ts";
import { fr } from "../../compiler/text/french.ts";
import type { Condition } from "../../syntax.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { unwrap } from "../law/program.ts";
import { sayCondition } from "../reason/say.ts";
import { Interpreter } from "../values/interpreter.ts";
import { CAN_FAIL, CAN_HOLD, OPEN, type Tri, triNot } from "../values/ranges.ts";
import { ClassReader } from "./classes.ts";
import { contradictsDates } from "./computed-lengths.ts";
import { type Broken, contradiction } from "./contradiction.ts";
import { certainDeductions, namesIn } from "./deductions.ts";
import type { Knowledge } from "./knowledge.ts";
import { narrow } from "./narrow.ts";
import { supportOf } from "./openness.ts";

export interface EncodedLaw {
  readonly knowledge: Knowledge;
  readonly interpreter: Interpreter;
  /** Class sets, `LoadedLaw.maskOffset` says where. */
  readonly masks: Uint32Array;
  readonly T: Int32Array;
  readonly F: Int32Array;
  /** Variables narrowed beyond what their own facts say: by a certain constraint, or for the sake of argument. */
  readonly forced: Set<number>;
}

/** A copy to be narrowed or widened apart. */
export function copyOf(encoded: EncodedLaw): EncodedLaw {
  return {
    ...encoded,
    masks: encoded.masks.slice(),
    T: encoded.T.slice(),
    F: encoded.F.slice(),
    forced: new Set(encoded.forced),
  };
}

/** Encodes everything. @throws SituationError on a contradiction with what is certain. */
export function encodeKnowledge(law: LoadedLaw, knowledge: Knowledge): EncodedLaw {
  const attempt = encodeOrBreak(law, knowledge);
  if ("masks" in attempt) return attempt;
  throw contradiction(law, knowledge, attempt, (fewer) => {
    const again = encodeOrBreak(law, fewer);
    return "masks" in again ? null : again;
  });
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

  constructor(law: LoadedLaw, knowledge: Knowledge) {
    this.#law = law;
    this.#knowledge = knowledge;
    this.#masks = new Uint32Array(law.maskWords);
    this.#done = new Uint8Array(law.law.variables.length);
    this.#interpreter = new Interpreter({
      facts: law.facts,
      tables: law.law.tables,
      knowledge,
      node: (node) => this.#node(node),
    });
    this.#reader = new ClassReader(law, knowledge, this.#interpreter);
  }

  all(): EncodedLaw {
    const { variables } = this.#law.law;
    for (let v = 0; v < variables.length; v++) this.#variable(v);
    const encoded: EncodedLaw = {
      knowledge: this.#knowledge,
      interpreter: this.#interpreter,
      masks: this.#masks,
      T: new Int32Array(this.#law.layout.words),
      F: new Int32Array(this.#law.layout.words),
      forced: new Set(),
    };
    for (let v = 0; v < variables.length; v++) writeBits(this.#law, encoded, v);
    return encoded;
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
      const words = this.#law.law.variables[v]?.words ?? 1;
      // Narrowed sets stay narrowed.
      for (let w = 0; w < words; w++)
        encoded.masks[at + w] = (encoded.masks[at + w] ?? 0) & (this.#masks[at + w] ?? 0);
      writeBits(this.#law, encoded, v);
    }
    return encoded;
  }

  /** A direct answer against what certainly follows from others, or two such consequences against each other. */
  brokenDeduction(): Broken | null {
    for (const fact of this.#law.law.facts) {
      const direct = this.#knowledge.answers.get(fact.name);
      if (contradictsDates(fact, direct, this.#interpreter)) return lengthOf(this.#law, fact);
      if (!fact.yesIf && !fact.noIf) continue;
      const says = (c: Condition | undefined): boolean =>
        c !== undefined && this.#interpreter.condition(c) === CAN_HOLD;
      const [yes, no] = [says(fact.yesIf), says(fact.noIf)];
      const value = direct?.type === "yes-no" ? direct.value : OPEN;
      if ((yes && value === CAN_FAIL) || (no && value === CAN_HOLD) || (yes && no))
        return this.#deductionOf(fact, yes);
    }
    return null;
  }

  #deductionOf({ name, yesIf, noIf }: CompiledFact, yes: boolean): Broken {
    const because = sayCondition((yes ? yesIf : noIf) ?? { kind: "never" });
    const names = [name, ...(certainDeductions(this.#law).get(name)?.support ?? [])];
    const rule = fr`de « ${because.name} » (${because.test}) suit « ${name} » (${yes ? "oui" : "non"})`;
    return { rule, names };
  }

  /** Kleene value of a node straight from class sets, encoding on the way what is not yet. */
  #node(node: number): Tri {
    const inner = unwrap(node, this.#law.law.nodes);
    const known = this.#nodeValues.get(inner);
    if (known !== undefined) return known;
    const n = this.#law.law.nodes[inner];
    let value: Tri = OPEN;
    if (n?.op === "true") value = CAN_HOLD;
    else if (n?.op === "false") value = CAN_FAIL;
    else if (n?.op === "lit") value = this.#literal(n.lit);
    else if (n?.op === "and" || n?.op === "or") {
      const flip = n.op === "or" ? triNot : (x: Tri): Tri => x;
      let may = true;
      let fail = false;
      for (const child of n.of) {
        const c = flip(this.#node(child));
        if ((c & CAN_HOLD) === 0) may = false;
        if ((c & CAN_FAIL) !== 0) fail = true;
      }
      value = flip(((may ? CAN_HOLD : 0) | (fail ? CAN_FAIL : 0)) as Tri);
    }
    this.#nodeValues.set(inner, value);
    return value;
  }

  #literal(lit: number): Tri {
    const literal = this.#law.law.literals[lit];
    if (!literal) return OPEN;
    this.#variable(literal.variable);
    return literalTruth(this.#law, this.#masks, lit);
  }

  #variable(v: number): void {
    if (this.#done[v]) return;
    this.#done[v] = 1;
    const variable = this.#law.law.variables[v];
    if (!variable) return;
    const at = this.#law.maskOffset[v] ?? 0;
    const put = (index: number): void => {
      const word = at + (index >> 5);
      this.#masks[word] = ((this.#masks[word] ?? 0) | (1 << (index & 31))) >>> 0;
    };
    this.#reader.read(variable, put);
  }
}

function lengthOf(law: LoadedLaw, { name, computedBetween }: CompiledFact): Broken {
  const dates = [...namesIn(law, computedBetween)];
  const quoted = dates.map((date) => fr`« ${date} »`).join(" et ");
  return { rule: fr`« ${name} » se compte entre ${quoted}`, names: [name, ...dates] };
}

/** A literal's truth from its variable's set of possible classes. */
function literalTruth(law: LoadedLaw, masks: Uint32Array, lit: number): Tri {
  const literal = law.law.literals[lit];
  if (!literal) return OPEN;
  const at = law.maskOffset[literal.variable] ?? 0;
  let may = 0;
  let fail = 0;
  for (let w = 0; w < literal.set.length; w++) {
    const mask = masks[at + w] ?? 0;
    const set = literal.set[w] ?? 0;
    if ((mask & set) !== 0) may = CAN_HOLD;
    if ((mask & ~set) !== 0) fail = CAN_FAIL;
  }
  return (may | fail) as Tri;
}

/** Writes the two bits of every literal of a variable. */
export function writeBits(
  law: LoadedLaw,
  encoded: Pick<EncodedLaw, "masks" | "T" | "F">,
  variable: number,
): void {
  const { position, start, ofVariable } = law.layout;
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
