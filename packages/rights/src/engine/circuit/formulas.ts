// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Formulas as sets of literals and smaller formulas, each kept once: what is left of a formula when a variable
 * is known is found by its number, and two ways that leave the same formula meet again.
 */
import type { Literal } from "../../artefact/compiled-law.ts";
import { GATE, isAnd, TRUE as TRUE_NODE } from "../../packing/node-row.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { has } from "../law/mixed.ts";

export const TRUE = 0;
export const FALSE = 1;

export interface Formula {
  readonly and: boolean;
  /** Literal ids, in order. */
  readonly lits: readonly number[];
  readonly kids: readonly number[];
}

/** More formulas than any reasonable unit needs. */
const MOST_FORMULAS = 6000;

export class TooLarge extends Error {}

export class Formulas {
  readonly #law: LoadedLaw;
  readonly #all: Formula[] = [
    { and: true, lits: [], kids: [] },
    { and: false, lits: [], kids: [] },
  ];
  readonly #ids = new Map<string, number>();
  readonly #ofNode = new Map<number, number>();
  readonly #literals = new Map<number, readonly number[]>();
  readonly #mixed = new Map<number, ReadonlySet<number>>();
  readonly #known = new Map<string, number>();

  constructor(law: LoadedLaw) {
    this.#law = law;
  }

  at(id: number): Formula {
    return this.#all[id] as Formula;
  }

  variable(lit: number): number {
    return (this.#law.law.literals[lit] as Literal).variable;
  }

  /** The formula of a node of the law. */
  ofNode(root: number): number {
    const { nodes } = this.#law;
    const id = nodes.unwrap(root);
    const known = this.#ofNode.get(id);
    if (known !== undefined) return known;
    const code = nodes.code(id);
    const literal = nodes.literal(id);
    const children = nodes.children(id).map((child) => this.ofNode(child));
    let made = code === TRUE_NODE ? TRUE : FALSE;
    if (literal >= 0) made = this.make(true, [literal], []);
    else if (code >= GATE) made = this.make(isAnd(code), [], children);
    this.#ofNode.set(id, made);
    return made;
  }

  /** A gate over literals and formulas: constants go out, inner gates of the same kind come up. */
  make(and: boolean, lits: readonly number[], kids: readonly number[]): number {
    const allLits = new Set(lits);
    const allKids = new Set<number>();
    const [neutral, decisive] = and ? [TRUE, FALSE] : [FALSE, TRUE];
    for (const kid of kids) {
      if (kid === decisive) return decisive;
      if (kid === neutral) continue;
      const inner = this.at(kid);
      const single = inner.lits.length === 1 && inner.kids.length === 0;
      if (inner.and !== and && !single) allKids.add(kid);
      else {
        for (const lit of inner.lits) allLits.add(lit);
        for (const grandchild of inner.kids) allKids.add(grandchild);
      }
    }
    if (allLits.size === 0 && allKids.size === 0) return neutral;
    const [only] = allKids;
    if (allLits.size === 0 && allKids.size === 1 && only !== undefined) return only;
    return this.#intern(
      and || (allLits.size === 1 && allKids.size === 0),
      [...allLits].sort(byNumber),
      [...allKids].sort(byNumber),
    );
  }

  #intern(and: boolean, lits: readonly number[], kids: readonly number[]): number {
    const key = `${and ? "&" : "|"}${lits.join(",")};${kids.join(",")}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (this.#all.length >= MOST_FORMULAS) throw new TooLarge();
    const id = this.#all.push({ and, lits, kids }) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** What is left of a formula when a variable is of a class. */
  given(id: number, variable: number, index: number): number {
    if (id <= FALSE) return id;
    const key = `${id},${variable},${index}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { and, lits, kids } = this.at(id);
    const left: number[] = [];
    const parts: number[] = [];
    for (const lit of lits) {
      if (this.variable(lit) !== variable) left.push(lit);
      else parts.push(has(this.#law.law.literals[lit]?.set ?? [], index) ? TRUE : FALSE);
    }
    for (const kid of kids) parts.push(this.given(kid, variable, index));
    const made = this.make(and, left, parts);
    this.#known.set(key, made);
    return made;
  }

  /** Literals of a formula, each once. */
  literals(id: number): readonly number[] {
    const known = this.#literals.get(id);
    if (known) return known;
    const { lits, kids } = this.at(id);
    const found = new Set(lits);
    for (const kid of kids) for (const lit of this.literals(kid)) found.add(lit);
    const list = [...found];
    this.#literals.set(id, list);
    return list;
  }

  /** Variables of a formula that are tested in two directions. */
  mixed(id: number): ReadonlySet<number> {
    const known = this.#mixed.get(id);
    if (known) return known;
    const mixed = new Set<number>();
    const met = new Map<number, Literal[]>();
    for (const lit of this.literals(id)) {
      const literal = this.#law.law.literals[lit] as Literal;
      const before = met.get(literal.variable);
      if (!before) met.set(literal.variable, [literal]);
      else if (before.every((other) => nested(other.set, literal.set))) before.push(literal);
      else mixed.add(literal.variable);
    }
    this.#mixed.set(id, mixed);
    return mixed;
  }
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function nested(a: readonly number[], b: readonly number[]): boolean {
  const within = (x: readonly number[], y: readonly number[]): boolean =>
    x.every((word, i) => (word & ~(y[i] ?? 0)) === 0);
  return within(a, b) || within(b, a);
}
