// SPDX-License-Identifier: AGPL-3.0-or-later
/** Drafts of ways: sets of needs read up the formula, the cheapest kept at each gate. Each is then tried (ways.ts). */
import type { ClassSet } from "../../compiled-law.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { unwrap } from "../law/program.ts";
import type { EncodedLaw } from "../situation/encode.ts";
import { isOpenName, READING_PREFIX, supportOf } from "../situation/openness.ts";

/** Ways kept at each gate of the formula. */
export const BEAM = 24;

export interface Draft {
  readonly cost: number;
  /** Variable → classes required. */
  readonly needs: ReadonlyMap<number, { readonly set: ClassSet }>;
}

const NOTHING: Draft = { cost: 0, needs: new Map() };

/** Two needs are the same when they ask the same of the same variables. */
export function keyOf(needs: Draft["needs"]): string {
  return [...needs]
    .map(([v, n]) => `${v}:${n.set.join(".")}`)
    .sort()
    .join(";");
}

export class WaySearch {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #mayChange: boolean;
  readonly #memo = new Map<number, readonly Draft[]>();

  constructor(law: LoadedLaw, encoded: EncodedLaw, mayChange: boolean) {
    this.#law = law;
    this.#encoded = encoded;
    this.#mayChange = mayChange;
  }

  all(nodes: readonly number[]): readonly Draft[] {
    return nodes
      .map((n) => this.#node(n))
      .reduce<readonly Draft[]>((a, b) => best(product(a, b), BEAM), [NOTHING]);
  }

  #node(id: number): readonly Draft[] {
    const inner = unwrap(id, this.#law.law.nodes);
    const known = this.#memo.get(inner);
    if (known) return known;
    const drafts = this.#compute(inner);
    this.#memo.set(inner, drafts);
    return drafts;
  }

  #compute(inner: number): readonly Draft[] {
    const node = this.#law.law.nodes[inner];
    switch (node?.op) {
      case "true":
        return [NOTHING];
      case "and":
        return this.all(node.of);
      case "or":
        return best(
          node.of.flatMap((child) => this.#node(child)),
          BEAM,
        );
      case "lit":
        return this.#literal(node.lit);
      default:
        return [];
    }
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
    if (!possible && !this.#mayChange) return [];
    const variable = this.#law.law.variables[literal.variable];
    if (variable?.kind === "open") return [];
    // Changing what is known (a new paper, a later date) costs more than learning what is not.
    const cost = costOf(this.#law, this.#encoded, [literal.variable]) * (possible ? 1 : 4);
    return [{ cost, needs: new Map([[literal.variable, { set: possible ? inside : literal.set }]]) }];
  }
}

/** What it costs to learn all of it: each open fact once, however many tests rest on it. */
export function costOf(law: LoadedLaw, encoded: EncodedLaw, variables: readonly number[]): number {
  const open = variables.map((v) => supportOf(law, v).filter((name) => isOpenName(law, encoded, name)));
  const names = new Set(open.flat());
  const costs = [...names].map((name) =>
    name.startsWith(READING_PREFIX) ? 6 : Math.max(1, law.facts.get(name)?.cost ?? 3),
  );
  return open.filter((behind) => behind.length === 0).length + costs.reduce((a, b) => a + b, 0);
}

function product(a: readonly Draft[], b: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const x of a)
    for (const y of b) {
      const merged = merge(x, y);
      if (merged) out.push(merged);
    }
  return out;
}

/** Both needs; `null` when one variable would have to be two things. */
export function merge(x: Draft, y: Draft): Draft | null {
  if (y.needs.size === 0) return x;
  if (x.needs.size === 0) return y;
  const needs = new Map(x.needs);
  let { cost } = x;
  for (const [variable, need] of y.needs) {
    const already = needs.get(variable);
    if (!already) {
      needs.set(variable, need);
      cost += y.cost / y.needs.size;
      continue;
    }
    const set = need.set.map((word, i) => (word & (already.set[i] ?? 0)) >>> 0);
    if (set.every((word) => word === 0)) return null;
    needs.set(variable, { set });
  }
  return { cost, needs };
}

export function best(drafts: readonly Draft[], count: number): Draft[] {
  const unique = new Map<string, Draft>();
  for (const d of drafts) unique.set(keyOf(d.needs), d);
  return [...unique.values()].sort((a, b) => a.cost - b.cost || a.needs.size - b.needs.size).slice(0, count);
}
