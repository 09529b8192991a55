// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Many stored situations at once: 32 to a word. A situation is stored as the set of classes still possible of
 * each variable; here one bit plane a class. The formulas are the same as for one situation, run over words.
 * Case splits try every combination of the mixed variables' groups, each counting only for the situations
 * where it is possible and where something is still undecided.
 */
import { AND, buildGraph, CONSTANT, type Graph, LITERAL } from "./graph.ts";
import type { LoadedLaw, LoadedUnit } from "./loaded-law.ts";
import { has, SplitPlan } from "./mixed.ts";

/** `planes[variable][class]`: bit s of the plane is set when situation s may be of that class. */
export interface ClassPlanes {
  readonly count: number;
  readonly planes: readonly (readonly Uint32Array[])[];
}

/** Planes of a unit's possible values; `open`: situations whose split would have passed the cap. */
export interface BulkAnswer {
  readonly unit: string;
  readonly yes: Uint32Array;
  readonly no: Uint32Array;
  readonly notApplicable: Uint32Array;
  readonly open: Uint32Array;
}

export interface BulkOptions {
  /** Ids of the units to answer; default: displayed ones. */
  readonly units?: readonly string[];
  /** Combinations of groups tried for one unit at the most; past it Kleene's set stays. Default 256. */
  readonly cap?: number;
}

/** Words worked on together: small enough for the planes of a unit to stay in the cache. */
const BLOCK = 64;
const ALL = -1;

export function bulkAnswers(law: LoadedLaw, cases: ClassPlanes, options: BulkOptions = {}): BulkAnswer[] {
  const words = Math.ceil(cases.count / 32);
  const wanted = options.units ? new Set(options.units) : null;
  const units = law.units.filter((u) => (wanted ? wanted.has(u.unit.id) : u.unit.displayed));
  const literals = new LiteralBlock(law, cases);
  const runs = units.map((unit) => new UnitRun(law, unit, literals, options.cap ?? 256, words));
  for (let from = 0; from < words; from += BLOCK) {
    const size = Math.min(BLOCK, words - from);
    literals.moveTo(from, size);
    for (const run of runs) run.block(from, size);
  }
  return runs.map((run) => run.answer);
}

/** The two planes of each literal for one block, made when first asked. */
class LiteralBlock {
  readonly T: (Int32Array | undefined)[];
  readonly F: (Int32Array | undefined)[];
  readonly #law: LoadedLaw;
  readonly #cases: ClassPlanes;
  readonly #made: Int32Array;
  #from = 0;
  #size = 0;
  #stamp = 0;

  constructor(law: LoadedLaw, cases: ClassPlanes) {
    this.#law = law;
    this.#cases = cases;
    this.T = new Array<Int32Array | undefined>(law.law.literals.length);
    this.F = new Array<Int32Array | undefined>(law.law.literals.length);
    this.#made = new Int32Array(law.law.literals.length);
  }

  moveTo(from: number, size: number): void {
    this.#from = from;
    this.#size = size;
    this.#stamp++;
  }

  /** Makes the planes of a literal for this block. */
  make(lit: number): void {
    if (this.#made[lit] === this.#stamp) return;
    this.#made[lit] = this.#stamp;
    const t = (this.T[lit] ??= new Int32Array(BLOCK));
    const f = (this.F[lit] ??= new Int32Array(BLOCK));
    t.fill(0);
    f.fill(0);
    const { variable = 0, set = [] } = this.#law.law.literals[lit] ?? {};
    const planes = this.#cases.planes[variable] ?? [];
    for (let c = 0; c < planes.length; c++) {
      const plane = planes[c] as Uint32Array;
      const into = has(set, c) ? t : f;
      for (let w = 0; w < this.#size; w++) into[w] = (into[w] as number) | (plane[this.#from + w] as number);
    }
  }

  /** Situations of this block that may be in one of these classes. */
  mayBeIn(variable: number, set: readonly number[], out: Int32Array): void {
    out.fill(0);
    const planes = this.#cases.planes[variable] ?? [];
    for (let c = 0; c < planes.length; c++) {
      if (!has(set, c)) continue;
      const plane = planes[c] as Uint32Array;
      for (let w = 0; w < this.#size; w++) out[w] = (out[w] as number) | (plane[this.#from + w] as number);
    }
  }
}

interface Split {
  readonly variable: number;
  /** For each group: its classes, and for each place of the variable's literals whether the literal holds. */
  readonly groups: readonly { readonly set: readonly number[]; readonly holds: readonly boolean[] }[];
  readonly places: readonly number[];
}

class UnitRun {
  readonly answer: BulkAnswer;
  readonly #unit: LoadedUnit;
  readonly #literals: LiteralBlock;
  readonly #graph: Graph;
  readonly #splits: readonly Split[];
  readonly #clauses: number;
  readonly #T: readonly Int32Array[];
  readonly #F: readonly Int32Array[];
  readonly #cap: number;
  /** Possible values found so far in this block. */
  readonly #found = [new Int32Array(BLOCK), new Int32Array(BLOCK), new Int32Array(BLOCK)] as const;
  readonly #now = [new Int32Array(BLOCK), new Int32Array(BLOCK), new Int32Array(BLOCK)] as const;

  constructor(law: LoadedLaw, unit: LoadedUnit, literals: LiteralBlock, cap: number, words: number) {
    this.#unit = unit;
    this.#literals = literals;
    this.#cap = cap;
    const plan = new SplitPlan(law, unit, -1);
    const roots = unit.versions.flatMap(({ version: v }) => [v.selected, v.scope, v.body]);
    const clauses = plan.constraints.map((i) => law.law.constraints[i]?.clause ?? 0);
    this.#clauses = clauses.length;
    this.#graph = buildGraph(law, [...roots, unit.unit.outside, ...clauses]);
    this.#splits = plan.variables.map((v) => splitOf(law, this.#graph, v.variable, v.groups.map((g) => g.set)));
    this.#T = Array.from(this.#graph.kind, () => new Int32Array(BLOCK));
    this.#F = Array.from(this.#graph.kind, () => new Int32Array(BLOCK));
    const plane = (): Uint32Array => new Uint32Array(words);
    this.answer = { unit: unit.unit.id, yes: plane(), no: plane(), notApplicable: plane(), open: plane() };
  }

  block(from: number, size: number): void {
    this.#loadLiterals(size);
    this.#evaluate(size);
    this.#outcomes(size);
    const [yes, no, none] = this.#now;
    const undecided = new Int32Array(BLOCK);
    let any = 0;
    for (let w = 0; w < size; w++) {
      const [y, n, x] = [yes[w] as number, no[w] as number, none[w] as number];
      undecided[w] = (y & n) | (y & x) | (n & x);
      any |= undecided[w] as number;
    }
    if (any !== 0 && this.#splits.length > 0) this.#exact(from, size, undecided);
    this.#store(from, size);
  }

  #loadLiterals(size: number): void {
    const { kind, literal } = this.#graph;
    for (let i = 0; i < kind.length; i++) {
      const [t, f] = [this.#T[i] as Int32Array, this.#F[i] as Int32Array];
      if (kind[i] === LITERAL) {
        const lit = literal[i] as number;
        this.#literals.make(lit);
        t.set(this.#literals.T[lit] as Int32Array);
        f.set(this.#literals.F[lit] as Int32Array);
      } else if (kind[i] === CONSTANT) {
        t.fill(literal[i] === 1 ? ALL : 0, 0, size);
        f.fill(literal[i] === 1 ? 0 : ALL, 0, size);
      }
    }
  }

  /** Gates from their children, words in the inner loop. */
  #evaluate(size: number): void {
    const { kind, start, children } = this.#graph;
    for (let i = 0; i < kind.length; i++) {
      if (kind[i] === LITERAL || kind[i] === CONSTANT) continue;
      // A disjunction is a conjunction of the failures.
      const [all, any] = kind[i] === AND ? [this.#T, this.#F] : [this.#F, this.#T];
      const [meet, join] = [all[i] as Int32Array, any[i] as Int32Array];
      const first = children[start[i] as number] as number;
      meet.set(all[first] as Int32Array);
      join.set(any[first] as Int32Array);
      for (let c = (start[i] as number) + 1; c < (start[i + 1] as number); c++) {
        const kid = children[c] as number;
        const [a, b] = [all[kid] as Int32Array, any[kid] as Int32Array];
        for (let w = 0; w < size; w++) {
          meet[w] = (meet[w] as number) & (a[w] as number);
          join[w] = (join[w] as number) | (b[w] as number);
        }
      }
    }
  }

  /** Values of the unit from those of its formulas, version by version. */
  #outcomes(size: number): void {
    const [yes, no, none] = this.#now;
    const { roots } = this.#graph;
    for (let w = 0; w < size; w++) {
      let left = ALL;
      let [y, n, x] = [0, 0, 0];
      for (let r = 0; r < this.#unit.versions.length * 3 && left !== 0; r += 3) {
        const [s, c, b] = [roots[r] as number, roots[r + 1] as number, roots[r + 2] as number];
        const chosen = left & (this.#T[s]?.[w] as number);
        const inside = chosen & (this.#T[c]?.[w] as number);
        x |= chosen & (this.#F[c]?.[w] as number);
        y |= inside & (this.#T[b]?.[w] as number);
        n |= inside & (this.#F[b]?.[w] as number);
        left &= this.#F[s]?.[w] as number;
      }
      const outside = roots[this.#unit.versions.length * 3] as number;
      x |= left & (this.#T[outside]?.[w] as number);
      yes[w] = y;
      no[w] = n;
      none[w] = x;
    }
  }

  #exact(from: number, size: number, undecided: Int32Array): void {
    const kleene = this.#now.map((plane) => plane.slice()) as [Int32Array, Int32Array, Int32Array];
    for (const plane of this.#found) plane.fill(0);
    let budget = this.#cap;
    const stuck = new Int32Array(BLOCK);
    const search = (depth: number, valid: Int32Array): void => {
      const split = this.#splits[depth];
      if (!split) {
        if (budget-- <= 0) {
          for (let w = 0; w < size; w++) stuck[w] = (stuck[w] as number) | (valid[w] as number);
          return;
        }
        this.#evaluate(size);
        this.#outcomes(size);
        this.#collect(size, valid);
        return;
      }
      const saved = split.places.map((p) => [(this.#T[p] as Int32Array).slice(), (this.#F[p] as Int32Array).slice()] as const);
      for (const group of split.groups) {
        const may = new Int32Array(BLOCK);
        this.#literals.mayBeIn(split.variable, group.set, may);
        let any = 0;
        for (let w = 0; w < size; w++) {
          may[w] = (may[w] as number) & (valid[w] as number) & ~this.#complete(w, kleene);
          any |= may[w] as number;
        }
        if (any === 0) continue;
        split.places.forEach((p, l) => {
          (this.#T[p] as Int32Array).fill(group.holds[l] ? ALL : 0);
          (this.#F[p] as Int32Array).fill(group.holds[l] ? 0 : ALL);
        });
        search(depth + 1, may);
      }
      split.places.forEach((p, l) => {
        (this.#T[p] as Int32Array).set(saved[l]?.[0] as Int32Array);
        (this.#F[p] as Int32Array).set(saved[l]?.[1] as Int32Array);
      });
    };
    search(0, undecided);
    for (let w = 0; w < size; w++) {
      const exact = (undecided[w] as number) & ~(stuck[w] as number);
      for (const k of [0, 1, 2] as const)
        this.#now[k][w] = ((kleene[k][w] as number) & ~exact) | ((this.#found[k][w] as number) & exact);
      this.answer.open[from + w] = (stuck[w] as number) & (undecided[w] as number);
    }
  }

  /** Situations for which every value that Kleene left possible has been found. */
  #complete(w: number, kleene: readonly Int32Array[]): number {
    let missing = 0;
    for (const k of [0, 1, 2] as const) missing |= (kleene[k]?.[w] as number) & ~(this.#found[k][w] as number);
    return ~missing;
  }

  #collect(size: number, valid: Int32Array): void {
    const { roots } = this.#graph;
    for (let w = 0; w < size; w++) {
      let allowed = valid[w] as number;
      for (let c = 0; c < this.#clauses; c++) {
        const root = roots[this.#unit.versions.length * 3 + 1 + c] as number;
        allowed &= this.#T[root]?.[w] as number;
      }
      for (const k of [0, 1, 2] as const)
        this.#found[k][w] = (this.#found[k][w] as number) | ((this.#now[k][w] as number) & allowed);
    }
  }

  #store(from: number, size: number): void {
    const [yes, no, none] = this.#now;
    this.answer.yes.set(yes.subarray(0, size), from);
    this.answer.no.set(no.subarray(0, size), from);
    this.answer.notApplicable.set(none.subarray(0, size), from);
  }
}

function splitOf(law: LoadedLaw, graph: Graph, variable: number, sets: readonly (readonly number[])[]): Split {
  const places: number[] = [];
  graph.kind.forEach((kind, place) => {
    if (kind === LITERAL && law.law.literals[graph.literal[place] ?? 0]?.variable === variable) places.push(place);
  });
  const groups = sets.map((set) => {
    const sample = firstClass(set);
    const holds = places.map((p) => has(law.law.literals[graph.literal[p] ?? 0]?.set ?? [], sample));
    return { set, holds };
  });
  return { variable, groups, places };
}

function firstClass(set: readonly number[]): number {
  for (let w = 0; w < set.length; w++) {
    const word = set[w] ?? 0;
    if (word !== 0) return w * 32 + (31 - Math.clz32(word & -word));
  }
  return 0;
}
