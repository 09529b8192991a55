// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A situation with more supposed of it than is known: what each name may still be can be narrowed and put back.
 * Everything is judged by the interpreter, as in any situation; no presumption is drawn from what is only supposed.
 */
import type { CompiledFact } from "../../../artefact/compiled-law.ts";
import { FALSE, GATE, isAnd, TRUE } from "../../../packing/node-row.ts";
import type { Condition } from "../../../syntax/index.ts";
import type { LoadedLaw } from "../../law/loaded-law.ts";
import { ClassReader } from "../../situation/classes.ts";
import { contradictsDates } from "../../situation/computed-lengths.ts";
import { namesIn } from "../../situation/deductions.ts";
import type { EncodedLaw } from "../../situation/encoded-law.ts";
import type { Knowledge, KnownList, KnownValue } from "../../situation/knowledge.ts";
import { isOpenName, READING_PREFIX } from "../../situation/openness.ts";
import { Interpreter } from "../../values/interpreter.ts";
import { FAILS, HOLDS, OPEN, type Tri, triAll, triAny } from "../../values/ranges.ts";

/** What is supposed of a fact, of a list or of a reading. */
export type Supposed =
  | KnownValue
  | { readonly type: "list"; readonly value: KnownList }
  | { readonly type: "reading"; readonly value: ReadonlySet<string> };

/** `open`: it may still turn out either way. */
export type Holding = "holds" | "fails" | "open";

const TRI: Readonly<Record<Holding, Tri>> = { holds: HOLDS, fails: FAILS, open: OPEN };

export class World {
  readonly law: LoadedLaw;
  readonly interpreter: Interpreter;
  readonly knowledge: Knowledge & {
    readonly answers: Map<string, KnownValue>;
    readonly lists: Map<string, KnownList>;
    readonly readings: Map<string, ReadonlySet<string>>;
  };
  readonly #reader: ClassReader;

  constructor(law: LoadedLaw, { knowledge, interpreter }: EncodedLaw) {
    this.law = law;
    this.knowledge = {
      ...knowledge,
      answers: new Map(knowledge.answers),
      lists: new Map(knowledge.lists),
      readings: new Map(knowledge.readings),
    };
    this.interpreter = new Interpreter({
      facts: law.facts,
      tables: law.law.tables,
      knowledge: this.knowledge,
      node: (node) => this.#node(node),
      presumable: interpreter.presumed,
    });
    this.#reader = new ClassReader(law, this.knowledge, this.interpreter);
  }

  /** What is supposed of a name; `undefined`: nothing more than is known of everyone. */
  get(name: string): Supposed | undefined {
    if (name.startsWith(READING_PREFIX)) {
      const value = this.knowledge.readings.get(name.slice(READING_PREFIX.length));
      return value && { type: "reading", value };
    }
    const list = this.knowledge.lists.get(name);
    return list ? { type: "list", value: list } : this.knowledge.answers.get(name);
  }

  suppose(name: string, supposed: Supposed | undefined): void {
    const { answers, lists, readings } = this.knowledge;
    if (supposed?.type === "reading") readings.set(name.slice(READING_PREFIX.length), supposed.value);
    else if (supposed?.type === "list") lists.set(name, supposed.value);
    else if (supposed !== undefined) answers.set(name, supposed);
    else if (name.startsWith(READING_PREFIX)) readings.delete(name.slice(READING_PREFIX.length));
    else if (this.law.facts.get(name)?.type === "list") lists.delete(name);
    else answers.delete(name);
    this.interpreter.forget();
  }

  isOpen(name: string): boolean {
    return isOpenName(this.law, this, name);
  }

  /** A length of time that other facts give: they are what may be supposed. */
  isDerived(name: string): boolean {
    return this.law.facts.get(name)?.computedBetween !== undefined && !this.knowledge.answers.has(name);
  }

  /** The classes that a variable may be in, as words. */
  classes(variable: number): number[] {
    const { law } = this.law;
    const words = new Array<number>(law.variableRow.words[variable] as number).fill(0);
    this.#reader.read(law.tested(variable), (index) => {
      words[index >> 5] = ((words[index >> 5] ?? 0) | (1 << (index & 31))) >>> 0;
    });
    return words;
  }

  /** Whether the variable is in the set: surely, surely not, or perhaps. */
  test(variable: number, set: readonly number[]): Holding {
    const words = this.classes(variable);
    let inside = 0;
    let outside = 0;
    for (let w = 0; w < words.length; w++) {
      inside |= (words[w] as number) & (set[w] as number);
      outside |= (words[w] as number) & ~(set[w] as number);
    }
    return inside === 0 ? "fails" : outside === 0 ? "holds" : "open";
  }

  /** What certainly follows from other facts agrees with what is known of this one, whatever is still open. */
  agrees(name: string): Holding {
    const fact = this.law.facts.get(name);
    return fact?.computedBetween === undefined ? this.#deductionAgrees(name, fact) : this.#lengthAgrees(fact);
  }

  #lengthAgrees(fact: CompiledFact): Holding {
    const answered = this.knowledge.answers.get(fact.name);
    if (contradictsDates(fact, answered, this.interpreter)) return "fails";
    return [...namesIn(this.law, fact.computedBetween)].some((date) => this.isOpen(date)) ? "open" : "holds";
  }

  /** « Oui si » and « non si » agree with the fact and with each other. */
  #deductionAgrees(name: string, fact: CompiledFact | undefined): Holding {
    const says = (c: Condition | undefined): Tri => (c === undefined ? FAILS : this.interpreter.condition(c));
    const [yes, no] = [says(fact?.yesIf), says(fact?.noIf)];
    const direct = this.knowledge.answers.get(name);
    const value = direct?.type === "yes-no" ? direct.value : OPEN;
    if ((yes === HOLDS && (no === HOLDS || value === FAILS)) || (no === HOLDS && value === HOLDS))
      return "fails";
    if (value === HOLDS) return no === FAILS ? "holds" : "open";
    if (value === FAILS) return yes === FAILS ? "holds" : "open";
    return yes === FAILS || no === FAILS ? "holds" : "open";
  }

  /** Kleene's value of another item's answer, read in this world. */
  #node(id: number): Tri {
    const { nodes, law } = this.law;
    const inner = nodes.unwrap(id);
    const code = nodes.code(inner);
    if (code === TRUE) return HOLDS;
    if (code === FALSE) return FAILS;
    if (code < GATE) {
      const { variable = 0, set = [] } = law.literals[nodes.literal(inner)] ?? {};
      return TRI[this.test(variable, set)];
    }
    const values = nodes.children(inner).map((child) => this.#node(child));
    return isAnd(code) ? triAll(values) : triAny(values);
  }
}
