// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Whether a mutant says exactly what the law says. The item and its mutant are compiled side by side, sharing
 * variables and formulas, and each unit is compared whole (choice of version, scope, conditions) by the
 * engine's own search; its end is a proof. Values that are shown, risks and proofs must be the same too.
 */
import {
  type CompiledLaw,
  type CompiledUnit,
  type CompiledVersion,
  FALSE,
  formulaVersion,
  type Node,
  TRUE,
} from "../artefact/compiled-law.ts";
import { pack } from "../artefact/packing.ts";
import { type LawModel, loadModel } from "../engine/model.ts";
import { lowerLaw } from "../lowering/index.ts";
import type { Item, Law } from "../syntax/index.ts";

export interface Comparison {
  readonly equivalent: boolean;
  /** A situation in which they differ, when one was found. */
  readonly witness: Readonly<Record<string, string | number>> | null;
}

const UNPROVED: Comparison = { equivalent: false, witness: null };

/** @param law a reduced law that holds the original of `mutant`. */
export async function compareMutant(law: Law, mutant: Item): Promise<Comparison> {
  const original = law.items.get(mutant.id);
  if (!original) throw new RangeError(`unknown item: ${mutant.id}`);
  const twin = { ...renamed(mutant, mutant.id, TWIN), id: TWIN };
  const both = new Map([...law.items]).set(TWIN, twin);
  const compiled = await lowerLaw({ ...law, items: both }, { everyResult: true });
  const joined = new Joined(compiled);
  const pairs: [number, number][] = [];
  for (const unit of compiled.units.filter((u) => u.item === original.id)) {
    const other = compiled.units.find((u) => u.item === TWIN && u.branch === unit.branch);
    if (!other || other.versions.length !== unit.versions.length) return UNPROVED;
    if (!sameBeside(unit, other, pairs)) return UNPROVED;
    joined.compare(unit, other);
  }
  for (const [a, b] of new Map(pairs.filter(([a, b]) => a !== b).map((p) => [p.join(), p])).values())
    joined.compareNodes(a, b);
  return joined.verdict();
}

const TWIN = "mutant";

/** The item with its references to itself turned to its copy. */
function renamed(item: Item, from: string, to: string): Item {
  return JSON.parse(JSON.stringify(item), (key, value: unknown) =>
    key === "item" && value === from ? to : value,
  );
}

/**
 * What stands beside the answer: shown values, limits, nature must be written alike, and formulas beside it are
 * queued for comparison. Versions that are no longer chosen alike must all have the same beside.
 */
function sameBeside(unit: CompiledUnit, other: CompiledUnit, formulas: [number, number][]): boolean {
  const moved = unit.versions.filter((v, i) => v.selected !== other.versions[i]?.selected);
  if (new Set(moved.map((v) => beside(v) + nodesBeside(v).join())).size > 1) return false;
  return unit.versions.every((version, i) => {
    const twin = other.versions[i];
    if (!twin || beside(version) !== beside(twin)) return false;
    nodesBeside(version).forEach((node, k) => {
      formulas.push([node, nodesBeside(twin)[k] ?? FALSE]);
    });
    return true;
  });
}

/** Everything but formulas, as text. */
function beside(v: CompiledVersion): string {
  const results = Object.entries(v.results).map(([name, r]) => (r.type === "condition" ? [name] : [name, r]));
  return JSON.stringify([v.nature, v.mayApplyAnyway, results, v.limits, v.risks.map((r) => r.id)]);
}

function nodesBeside(v: CompiledVersion): number[] {
  const results = Object.values(v.results).flatMap((r) => (r.type === "condition" ? [r.node] : []));
  return [...results, ...v.risks.map((r) => r.node), ...Object.values(v.proves)];
}

/** An item whatever its version: whom it concerns, and for whom it says yes. */
type Whole = Pick<CompiledVersion, "scope" | "body">;

/** The compiled law with more formulas and, for each comparison, a unit of two versions. */
class Joined {
  readonly #law: CompiledLaw;
  readonly #nodes: Node[];
  readonly #units: CompiledUnit[] = [];

  constructor(law: CompiledLaw) {
    this.#law = law;
    this.#nodes = [...law.nodes];
  }

  /** Item answers as wholes: applicable under some version, yes under some version. */
  compare(a: CompiledUnit, b: CompiledUnit): void {
    const [x, y] = [this.#whole(a), this.#whole(b)];
    if (x.scope !== y.scope || x.body !== y.body) this.#add(x, y);
  }

  compareNodes(a: number, b: number): void {
    this.#add({ scope: TRUE, body: a }, { scope: TRUE, body: b });
  }

  verdict(): Comparison {
    if (this.#units.length === 0) return { equivalent: true, witness: null };
    const units = [...this.#law.units, ...this.#units];
    const model: LawModel = loadModel(pack({ ...this.#law, nodes: this.#nodes, units }));
    for (const { id } of this.#units) {
      const { equivalent, witnesses } = model.difference(id, "a", "b");
      if (!equivalent) return { equivalent, witness: witnesses[0]?.situation ?? null };
    }
    return { equivalent: true, witness: null };
  }

  #add(a: Whole, b: Whole): void {
    const versions = [formulaVersion("a", a), formulaVersion("b", b)];
    const id = `comparaison ${this.#units.length}`;
    const words = { kind: "", domain: "", goal: false, displayed: false, outside: FALSE, alerts: [] };
    this.#units.push({ id, item: id, branch: null, versions, ...words });
  }

  #whole(unit: CompiledUnit): Whole {
    const concerned = unit.versions.map((v) => this.#gate("and", [v.selected, v.scope]));
    const yes = unit.versions.map((v, i) => this.#gate("and", [concerned[i] ?? FALSE, v.body]));
    return { scope: this.#gate("or", concerned), body: this.#gate("or", yes) };
  }

  #gate(op: "and" | "or", of: readonly number[]): number {
    return this.#nodes.push({ op, of: [...new Set(of)] }) - 1;
  }
}
