// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Which question to ask next: the expected gain of information over the undecided units, divided by the cost
 * of asking. Answers are taken as equally likely (never a profile of persons): probabilities here only rank.
 */
import type { NextQuestion } from "../answer.ts";
import type { QuestionOptions } from "../model-api.ts";
import type { Sensitivity } from "../syntax.ts";
import type { EncodedLaw } from "./encode.ts";
import { candidateVersions, isSettled, kleene } from "./evaluate.ts";
import type { LoadedLaw, LoadedUnit } from "./loaded-law.ts";
import { has, splitVariable } from "./mixed.ts";
import { isOpenName, isOpenVariable, READING_PREFIX, supportOf } from "./openness.ts";
import { run, unwrap } from "./program.ts";
import { CAN_HOLD, OPEN } from "./ranges.ts";

export function nextQuestions(law: LoadedLaw, encoded: EncodedLaw, options: QuestionOptions): NextQuestion[] {
  const wanted = options.units ? new Set(options.units) : null;
  const except = new Set(options.except ?? []);
  const gains = new Map<string, { gain: number; decides: string[] }>();
  for (const unit of law.units) {
    if (wanted ? !wanted.has(unit.unit.id) : !unit.unit.displayed || unit.unit.goal) continue;
    const values = kleene(unit, encoded);
    if (isSettled(values)) continue;
    for (const [name, gain] of gainsOf(law, unit, encoded)) {
      const known = gains.get(name) ?? { gain: 0, decides: [] };
      known.gain += gain;
      known.decides.push(unit.unit.id);
      gains.set(name, known);
    }
  }
  const questions = [...gains].flatMap(([fact, { gain, decides }]): NextQuestion[] => {
    const compiled = law.facts.get(fact);
    if (!compiled?.asked || except.has(fact)) return [];
    return [{ fact, gain, cost: compiled.cost, score: gain / compiled.cost, sensitive: (compiled.sensitive as Sensitivity | undefined) ?? null, decides }];
  });
  return questions.sort((a, b) => b.score - a.score || (a.fact < b.fact ? -1 : 1)).slice(0, options.max ?? 3);
}

/** Expected fall of the unit's entropy, in bits, for each fact that could be asked. */
function gainsOf(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): Map<string, number> {
  const chances = new Chances(law, unit, encoded);
  const before = chances.entropy();
  const out = new Map<string, number>();
  for (const variable of chances.variables) {
    const names = askable(law, encoded, variable);
    if (names.length === 0) continue;
    const gain = Math.max(0, before - chances.expectedEntropy(variable)) / names.length;
    for (const name of names) out.set(name, (out.get(name) ?? 0) + gain);
  }
  return out;
}

function askable(law: LoadedLaw, encoded: EncodedLaw, variable: number): string[] {
  return supportOf(law, variable).filter((name) => !name.startsWith(READING_PREFIX) && law.facts.get(name)?.asked === true && isOpenName(law, encoded, name));
}

interface Weighted {
  readonly groups: readonly { readonly share: number; readonly sample: number }[];
  readonly literals: readonly number[];
}

/** Chances of yes, no and not-applicable, literals taken as independent, one variable fixed at a time. */
class Chances {
  readonly variables: readonly number[];
  readonly #law: LoadedLaw;
  readonly #versions: readonly { readonly selected: number; readonly scope: number; readonly body: number }[];
  readonly #weighted = new Map<number, Weighted>();
  readonly #literal = new Map<number, number>();
  readonly #order: number[] = [];
  readonly #value = new Map<number, number>();

  constructor(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw) {
    this.#law = law;
    this.#versions = candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version ?? []);
    const literals = new Set<number>();
    const seen = new Set<number>();
    const visit = (id: number): void => {
      const inner = unwrap(id, law.law.nodes);
      if (seen.has(inner)) return;
      seen.add(inner);
      const kleeneValue = run(law.program(inner), encoded.T, encoded.F);
      if (kleeneValue !== OPEN) {
        this.#value.set(inner, kleeneValue === CAN_HOLD ? 1 : 0);
        return;
      }
      const node = law.law.nodes[inner];
      if (node?.op === "lit") literals.add(node.lit);
      else if (node?.op === "and" || node?.op === "or") {
        node.of.forEach(visit);
        this.#order.push(inner);
      }
    };
    for (const v of this.#versions) [v.selected, v.scope, v.body].forEach(visit);
    const relevant = [...literals];
    this.variables = [...new Set(relevant.map((l) => law.law.literals[l]?.variable ?? 0))].filter((v) => isOpenVariable(law, encoded, v));
    for (const v of this.variables) this.#weigh(v, relevant, encoded);
  }

  #weigh(variable: number, relevant: readonly number[], encoded: EncodedLaw): void {
    const at = this.#law.maskOffset[variable] ?? 0;
    const literals = relevant.filter((l) => this.#law.law.literals[l]?.variable === variable);
    const possible = splitVariable(this.#law, variable, literals).groups.filter((g) => g.set.some((word, w) => (word & (encoded.masks[at + w] ?? 0)) !== 0));
    const groups = possible.map((g) => ({ share: 1 / possible.length, sample: firstClass(g.set) }));
    this.#weighted.set(variable, { groups, literals });
    this.#setLiterals(variable, null);
  }

  /** Sets the chances of a variable's literals: for one class, or for all of them together. */
  #setLiterals(variable: number, sample: number | null): void {
    const weighted = this.#weighted.get(variable);
    for (const lit of weighted?.literals ?? []) {
      const set = this.#law.law.literals[lit]?.set ?? [];
      const chance =
        sample === null
          ? (weighted?.groups ?? []).reduce((sum, g) => sum + (has(set, g.sample) ? g.share : 0), 0)
          : has(set, sample)
            ? 1
            : 0;
      this.#literal.set(lit, chance);
    }
  }

  expectedEntropy(variable: number): number {
    const groups = this.#weighted.get(variable)?.groups ?? [];
    let expected = 0;
    for (const group of groups) {
      this.#setLiterals(variable, group.sample);
      expected += group.share * this.entropy();
    }
    this.#setLiterals(variable, null);
    return expected;
  }

  entropy(): number {
    this.#propagate();
    let yes = 0;
    let outOfScope = 0;
    for (const v of this.#versions) {
      const selected = this.#chance(v.selected);
      const scope = this.#chance(v.scope);
      yes += selected * scope * this.#chance(v.body);
      outOfScope += selected * (1 - scope);
    }
    const total = this.#versions.reduce((sum, v) => sum + this.#chance(v.selected), 0);
    const none = Math.min(1, outOfScope + Math.max(0, 1 - total));
    const y = Math.min(1, yes);
    return bits(y) + bits(none) + bits(Math.max(0, 1 - y - none));
  }

  #propagate(): void {
    for (const id of this.#order) {
      const node = this.#law.law.nodes[id];
      if (node?.op !== "and" && node?.op !== "or") continue;
      let product = 1;
      for (const child of node.of) product *= node.op === "and" ? this.#chance(child) : 1 - this.#chance(child);
      this.#value.set(id, node.op === "and" ? product : 1 - product);
    }
  }

  #chance(id: number): number {
    const inner = unwrap(id, this.#law.law.nodes);
    const node = this.#law.law.nodes[inner];
    if (node?.op === "lit") return this.#value.get(inner) ?? this.#literal.get(node.lit) ?? 0.5;
    if (node?.op === "true") return 1;
    if (node?.op === "false") return 0;
    return this.#value.get(inner) ?? 0.5;
  }
}

function firstClass(set: readonly number[]): number {
  for (let w = 0; w < set.length; w++) {
    const word = set[w] ?? 0;
    if (word !== 0) return w * 32 + Math.round(Math.log2((word & -word) >>> 0));
  }
  return 0;
}

function bits(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p);
}

