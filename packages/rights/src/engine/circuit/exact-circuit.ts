// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A unit compiled so that one walk gives the exact set of its values. Gates are exact when their parts share no
 * variable tested in two directions; where they do, the parts that share it are split on that variable, there
 * and nowhere else. What is left after a split is simpler, and often the same as elsewhere: it is made once.
 */

import type { ClassSet } from "../../artefact/compiled-law.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import { type ClassGroup, SplitPlan, splitVariable } from "../law/mixed.ts";
import { FALSE, Formulas, TooLarge, TRUE } from "./formulas.ts";

export const AND = 0;
export const OR = 1;
export const SPLIT = 2;

/** A formula: it may hold, it may fail. */
export interface ExactNode {
  readonly kind: typeof AND | typeof OR | typeof SPLIT;
  /** Of a gate: its literals. */
  readonly lits: readonly number[];
  readonly kids: readonly ExactNode[];
  /** Of a split: the variable, and the classes that lead to each kid. */
  readonly split: SplitOn | null;
}

export interface SplitOn {
  readonly variable: number;
  readonly sets: readonly ClassSet[];
}

/** A unit, or what is left of it: a split, or versions, none of whose parts share a variable. */
export interface UnitNode {
  readonly split: SplitOn | null;
  readonly kids: readonly UnitNode[];
  readonly versions: readonly ExactVersion[];
  readonly outside: ExactNode | null;
}

/** `null`: always. */
export interface ExactVersion {
  readonly selected: ExactNode | null;
  readonly scope: ExactNode | null;
  readonly body: ExactNode | null;
}

interface State {
  readonly versions: readonly (readonly [selected: number, scope: number, body: number])[];
  readonly outside: number;
  readonly clauses: readonly number[];
}

/** Kleene's logic as a circuit: for a unit whose exact one is too large. */
export function kleeneCircuit(law: LoadedLaw, unit: LoadedUnit): UnitNode {
  return new Compiler(law).plain(unit);
}

/** `null`: too large to be worth it. */
export function exactCircuit(law: LoadedLaw, unit: LoadedUnit): UnitNode | null {
  try {
    return new Compiler(law).unit(unit);
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

class Compiler {
  readonly #law: LoadedLaw;
  readonly #formulas: Formulas;
  readonly #nodes = new Map<number, ExactNode>();
  readonly #units = new Map<string, UnitNode>();
  #splitting = true;

  constructor(law: LoadedLaw) {
    this.#law = law;
    this.#formulas = new Formulas(law);
  }

  unit(unit: LoadedUnit): UnitNode {
    return this.#state(this.#whole(unit));
  }

  /** Without any split. */
  plain(unit: LoadedUnit): UnitNode {
    this.#splitting = false;
    return this.#leaf(this.#whole(unit));
  }

  #whole(unit: LoadedUnit): State {
    const node = (id: number): number => this.#formulas.ofNode(id);
    const { constraints } = new SplitPlan(this.#law, unit, -1);
    return {
      versions: unit.unit.versions.map((v) => [node(v.selected), node(v.scope), node(v.body)] as const),
      outside: node(unit.unit.outside),
      clauses: constraints.map((i) => node(this.#law.law.constraints[i]?.clause ?? 0)),
    };
  }

  #state(wanted: State): UnitNode {
    const state = simplified(wanted);
    const key = `${state.versions.join(";")}/${state.outside}/${state.clauses.join(",")}`;
    const known = this.#units.get(key);
    if (known) return known;
    if (this.#units.size > 2000) throw new TooLarge();
    const made = this.#newState(state);
    this.#units.set(key, made);
    return made;
  }

  #newState(state: State): UnitNode {
    if (state.clauses.includes(FALSE)) return { split: null, kids: [], versions: [], outside: null };
    const variable = this.#toSplit(state);
    if (variable === null) return this.#leaf(state);
    const literals = [...state.versions.flat(), state.outside, ...state.clauses].flatMap((f) =>
      this.#formulas.literals(f),
    );
    const { groups } = splitVariable(this.#law, variable, [...new Set(literals)]);
    const given = (sample: number) => (f: number) => this.#formulas.given(f, variable, sample);
    const kids = groups.map((group) => {
      const left = given(firstClass(group.set));
      const versions = state.versions.map(([a, b, c]) => [left(a), left(b), left(c)] as const);
      return this.#state({ versions, outside: left(state.outside), clauses: state.clauses.map(left) });
    });
    return { split: splitOn(variable, groups), kids, versions: [], outside: null };
  }

  /** A variable that two parts of a version share, that a constraint speaks of, or that selects between versions. */
  #toSplit({ versions, outside, clauses }: State): number | null {
    const uses = new Map<number, number>();
    const use = (variables: Iterable<number>): void => {
      for (const v of variables) uses.set(v, (uses.get(v) ?? 0) + 1);
    };
    const selecting = [...versions.map(([selected]) => selected), outside].map((f) => this.#variables(f));
    use(shared(selecting));
    const best = mostUsed(uses);
    if (best !== null) return best;
    for (const version of versions) use(shared(version.map((f) => this.#variables(f))));
    for (const clause of clauses) use(this.#variables(clause));
    return mostUsed(uses);
  }

  #variables(formula: number): Set<number> {
    return new Set(this.#formulas.literals(formula).map((lit) => this.#formulas.variable(lit)));
  }

  #leaf({ versions, outside }: State): UnitNode {
    const optional = (f: number): ExactNode | null => (f === TRUE ? null : this.#exact(f));
    return {
      split: null,
      kids: [],
      versions: versions.map(([selected, scope, body]) => ({
        selected: optional(selected),
        scope: optional(scope),
        body: optional(body),
      })),
      outside: outside === FALSE ? null : this.#exact(outside),
    };
  }

  #exact(id: number): ExactNode {
    const known = this.#nodes.get(id);
    if (known) return known;
    const made = this.#newNode(id);
    this.#nodes.set(id, made);
    return made;
  }

  #newNode(id: number): ExactNode {
    const { and, lits, kids } = this.#formulas.at(id);
    const parts = this.#partsApart(id);
    if (parts.length === 1) return this.#splitNode(id);
    const single = parts
      .filter((part) => part.kids.length === 0 && part.lits.length === 1)
      .flatMap((part) => part.lits);
    const others = parts.filter((part) => part.kids.length > 0 || part.lits.length > 1);
    if (parts.length === 0)
      return gate(
        and,
        lits,
        kids.map((kid) => this.#exact(kid)),
      );
    return gate(
      and,
      single,
      others.map((part) => this.#exact(this.#formulas.make(and, part.lits, part.kids))),
    );
  }

  /** Literals and kids of a gate grouped by the mixed variables they share; empty when none is shared. */
  #partsApart(id: number): { lits: number[]; kids: number[] }[] {
    const mixed = this.#formulas.mixed(id);
    if (mixed.size === 0 || !this.#splitting) return [];
    const { lits, kids } = this.#formulas.at(id);
    let groups: { variables: Set<number>; lits: number[]; kids: number[] }[] = [];
    const add = (variables: Set<number>, part: { lits: number[]; kids: number[] }): void => {
      const met = groups.filter((g) => [...variables].some((v) => g.variables.has(v)));
      groups = groups.filter((g) => !met.includes(g));
      groups.push({
        variables: new Set([...variables, ...met.flatMap((g) => [...g.variables])]),
        lits: [...met.flatMap((g) => g.lits), ...part.lits],
        kids: [...met.flatMap((g) => g.kids), ...part.kids],
      });
    };
    const only = (variables: Iterable<number>): Set<number> =>
      new Set([...variables].filter((v) => mixed.has(v)));
    for (const lit of lits) add(only([this.#formulas.variable(lit)]), { lits: [lit], kids: [] });
    for (const kid of kids) add(only(this.#variables(kid)), { lits: [], kids: [kid] });
    return groups;
  }

  /** All parts hang together: split on the variable that most of them share. */
  #splitNode(id: number): ExactNode {
    const { lits, kids } = this.#formulas.at(id);
    const mixed = this.#formulas.mixed(id);
    const uses = new Map<number, number>();
    const use = (v: number): unknown => mixed.has(v) && uses.set(v, (uses.get(v) ?? 0) + 1);
    for (const lit of lits) use(this.#formulas.variable(lit));
    for (const kid of kids) for (const v of this.#variables(kid)) use(v);
    const variable = mostUsed(uses) ?? 0;
    const { groups } = splitVariable(this.#law, variable, this.#formulas.literals(id));
    return {
      kind: SPLIT,
      lits: [],
      kids: groups.map((g) => this.#exact(this.#formulas.given(id, variable, firstClass(g.set)))),
      split: splitOn(variable, groups),
    };
  }
}

function gate(and: boolean, lits: readonly number[], kids: readonly ExactNode[]): ExactNode {
  return { kind: and ? AND : OR, lits, kids, split: null };
}

function splitOn(variable: number, groups: readonly ClassGroup[]): SplitOn {
  return { variable, sets: groups.map((g) => g.set) };
}

/** Without the versions that are never selected, and those after one that always is. */
function simplified({ versions, outside, clauses }: State): State {
  const possible = versions.filter(([selected]) => selected !== FALSE);
  const always = possible.findIndex(([selected]) => selected === TRUE);
  return {
    versions: always < 0 ? possible : possible.slice(0, always + 1),
    outside: always < 0 ? outside : FALSE,
    clauses: [...new Set(clauses)].filter((clause) => clause !== TRUE),
  };
}

/** What is in two of the sets. */
function shared(sets: readonly ReadonlySet<number>[]): number[] {
  const seen = new Set<number>();
  const twice: number[] = [];
  for (const set of sets)
    for (const v of set) {
      if (seen.has(v)) twice.push(v);
      seen.add(v);
    }
  return twice;
}

function mostUsed(uses: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [v, times] of uses) if (best === null || times > (uses.get(best) ?? 0)) best = v;
  return best;
}

function firstClass(set: readonly number[]): number {
  const w = set.findIndex((word) => word !== 0);
  const word = set[w] ?? 1;
  return w * 32 + (31 - Math.clz32(word & -word));
}
