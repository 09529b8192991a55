// SPDX-License-Identifier: AGPL-3.0-or-later
/** Drafts of ways, from the formula: what each part of it would need, the cheapest first. */

import type { ClassSet, Variable } from "../../artefact/compiled-law.ts";
import { FALSE, GATE, isAnd, TRUE } from "../../packing/node-row.ts";
import type { Value } from "../../syntax/expressions.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { isOpenName, READING_PREFIX, supportOf } from "../situation/openness.ts";
import { meetsToday } from "./another-day.ts";
import { isRare } from "./chance-plan.ts";
import type { Changes } from "./changes.ts";
import { best, type Draft, NOTHING, product } from "./drafts.ts";

/** Changing what is known (a new paper, a later date) costs more than learning what is not. */
const CHANGING = 4;
/** A debate is settled by a judge: neither asked nor fetched. */
const READING_COST = 6;
const UNASKED_COST = 3;
/** Ordinary ways are found first. */
const RARE = 8;

export interface SearchOptions {
  readonly changes: Changes | null;
  readonly ofToday: boolean;
}

export class WaySearch {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #changes: Changes | null;
  readonly #ofToday: boolean;
  readonly #memo = new Map<number, readonly Draft[]>();

  /**
   * @param changes known answers may be changed too, as far as they still can.
   * @param ofToday without what only a day already past would meet.
   */
  constructor(law: LoadedLaw, encoded: EncodedLaw, { changes, ofToday }: SearchOptions) {
    this.#law = law;
    this.#encoded = encoded;
    this.#changes = changes;
    this.#ofToday = ofToday;
  }

  /** What makes all these formulas hold. */
  all(nodes: readonly number[]): readonly Draft[] {
    return nodes
      .map((node) => this.#node(node))
      .reduce<readonly Draft[]>((a, b) => best(product(a, b)), [NOTHING]);
  }

  #node(id: number): readonly Draft[] {
    const inner = this.#law.nodes.unwrap(id);
    const known = this.#memo.get(inner);
    if (known) return known;
    const drafts = this.#compute(inner);
    this.#memo.set(inner, drafts);
    return drafts;
  }

  #compute(inner: number): readonly Draft[] {
    const { nodes } = this.#law;
    const code = nodes.code(inner);
    if (code === TRUE) return [NOTHING];
    if (code === FALSE) return [];
    if (code < GATE) return this.#literal(nodes.literal(inner));
    const children = nodes.children(inner);
    if (isAnd(code)) return this.all(children);
    const drafts = children.flatMap((child) => this.#node(child));
    return best([...drafts, ...this.#underEveryReading(drafts)]);
  }

  /** What two readings want together, where there are no others: whoever has both waits for no judge. */
  #underEveryReading(drafts: readonly Draft[]): Draft[] {
    const read = drafts.flatMap((draft) => this.#withoutReading(draft) ?? []);
    return read.flatMap((a, i) =>
      read
        .slice(i + 1)
        .filter((b) => b.reading === a.reading && this.#areAll(a.reading, a.set, b.set))
        .flatMap((b) => product([a.rest], [b.rest])),
    );
  }

  /** No class that the variable may still have is outside the two sets. */
  #areAll(variable: number, a: ClassSet, b: ClassSet): boolean {
    const at = this.#law.maskOffset[variable] ?? 0;
    return a.every((word, w) => ((this.#encoded.masks[at + w] ?? 0) & ~(word | (b[w] ?? 0))) === 0);
  }

  /** A draft that rests on one reading, and what else it needs; `null` where it rests on none. */
  #withoutReading({ cost, needs }: Draft): { reading: number; set: ClassSet; rest: Draft } | null {
    const [reading, set] =
      [...needs].find(([variable]) => this.#law.law.variables[variable]?.kind === "reading") ?? [];
    if (reading === undefined || set === undefined) return null;
    const rest = new Map([...needs].filter(([variable]) => variable !== reading));
    return { reading, set, rest: { cost: Math.max(0, cost - READING_COST), needs: rest } };
  }

  #literal(lit: number): readonly Draft[] {
    const literal = this.#law.law.literals[lit];
    if (!literal) return [];
    const at = this.#law.maskOffset[literal.variable] ?? 0;
    const masks = literal.set.map((_, w) => this.#encoded.masks[at + w] ?? 0);
    const inside = literal.set.map((word, w) => (word & (masks[w] ?? 0)) >>> 0);
    const outside = literal.set.some((word, w) => ((masks[w] ?? 0) & ~word) !== 0);
    if (!outside) return [NOTHING];
    const possible = inside.some((word) => word !== 0);
    if (isNeverKnown(this.#law.law.variables[literal.variable])) return [];
    const set = possible ? inside : this.#changes?.within(literal.variable, literal.set);
    if (!set || (this.#ofToday && meetsToday(this.#law, this.#encoded, literal.variable, set) === false))
      return [];
    const cost =
      costOf(this.#law, this.#encoded, [literal.variable]) * this.#factor(literal.variable, set, possible);
    return [{ cost, needs: new Map([[literal.variable, set]]) }];
  }

  #factor(variable: number, set: ClassSet, possible: boolean): number {
    if (!possible) return CHANGING;
    return isRare(this.#law, variable, set) ? RARE : 1;
  }
}

/** What the law itself leaves unknown, or a length that runs from such a day: no answer ever tells it. */
function isNeverKnown(tested: Variable | undefined): boolean {
  return tested?.kind === "open" || (tested?.kind === "cut" && isUnknown(tested.value));
}

function isUnknown(value: Value): boolean {
  switch (value.kind) {
    case "unknown":
      return true;
    case "between":
      return isUnknown(value.from) || isUnknown(value.to);
    case "add":
    case "subtract":
      return isUnknown(value.date);
    case "day-after":
    case "day-before":
    case "month-end":
    case "month-start":
      return isUnknown(value.of);
    default:
      return false;
  }
}

/** What it costs to learn all of it: each open fact once, however many tests rest on it. */
export function costOf(law: LoadedLaw, encoded: EncodedLaw, variables: readonly number[]): number {
  const open = variables.map((v) => supportOf(law, v).filter((name) => isOpenName(law, encoded, name)));
  const costs = [...new Set(open.flat())].map((name) =>
    name.startsWith(READING_PREFIX) ? READING_COST : Math.max(1, law.facts.get(name)?.cost ?? UNASKED_COST),
  );
  return open.filter((behind) => behind.length === 0).length + costs.reduce((a, b) => a + b, 0);
}
