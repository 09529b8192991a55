// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Whether two items say the same, over every situation. An item and its twin are compiled side by side, sharing
 * variables and formulas, and each unit is compared whole (choice of version, scope, conditions) by the engine's
 * own search; its end is a proof. A mutant and its original are compared so, and two states of the law.
 */
import type { VersionDifference } from "../api/answer.ts";
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
import type { Law } from "../syntax/index.ts";

export interface UnitComparison {
  /** Of the first of the two items: null for the item itself. */
  readonly branch: string | null;
  /** Proven: no situation tells the answers apart. */
  readonly equivalent: boolean;
  /** False when the search stopped at its budget: then only the differences found are sure. */
  readonly complete: boolean;
  readonly witnesses: VersionDifference["witnesses"];
}

export interface TwinComparison {
  /** The item, then its branches; only those that both have. */
  readonly units: readonly UnitComparison[];
  /**
   * Versions, shown values, time-limits, nature, risks and proofs are proven the same. A situation that tells two
   * of them apart, when one was found, is `besideWitness`.
   */
  readonly sameBeside: boolean;
  readonly besideWitness: Readonly<Record<string, string | number>> | null;
}

/**
 * @param law holds both items of each pair, and all that they refer to.
 * @param twins id of an item → id of the one that it is compared with.
 * @returns one comparison for each pair, by the id of the first.
 */
export async function compareTwins(
  law: Law,
  twins: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, TwinComparison>> {
  const compiled = await lowerLaw(law, { everyResult: true });
  const joined = new Joined(compiled);
  const asked = [...twins].map(([id, twin]) => askedOf(joined, compiled, id, twin));
  const model = joined.model();
  return new Map(asked.map((one) => [one.id, verdictOf(model, one)]));
}

/** What is to be asked of the model for one pair. */
interface Asked {
  readonly id: string;
  /** The unit to compare, or null when the two formulas are one. */
  readonly units: readonly { readonly branch: string | null; readonly unit: string | null }[];
  /** Null: what stands beside the answers is not even written alike. */
  readonly beside: readonly string[] | null;
}

function askedOf(joined: Joined, compiled: CompiledLaw, id: string, twin: string): Asked {
  const pairs: [number, number][] = [];
  let alike = true;
  const units = compiled.units
    .filter(({ item }) => item === id)
    .flatMap((unit) => {
      const other = compiled.units.find((u) => u.item === twin && u.branch === unit.branch);
      alike &&= other !== undefined && sameBeside(unit, other, pairs);
      return other === undefined ? [] : [{ branch: unit.branch, unit: joined.compare(unit, other) }];
    });
  alike &&= compiled.units.filter(({ item }) => item === twin).length === units.length;
  const different = new Map(pairs.filter(([a, b]) => a !== b).map((p) => [p.join(), p]));
  const beside = alike ? [...different.values()].map(([a, b]) => joined.compareNodes(a, b)) : null;
  return { id, units, beside };
}

function verdictOf(model: LawModel, { units, beside }: Asked): TwinComparison {
  const different = (beside ?? [])
    .map((unit) => model.difference(unit, "a", "b"))
    .filter(({ equivalent }) => !equivalent);
  return {
    units: units.map(({ branch, unit }) => {
      if (unit === null) return { branch, equivalent: true, complete: true, witnesses: [] };
      const { equivalent, complete, witnesses } = model.difference(unit, "a", "b");
      return { branch, equivalent, complete, witnesses };
    }),
    sameBeside: beside !== null && different.length === 0,
    besideWitness: different.flatMap(({ witnesses }) => witnesses)[0]?.situation ?? null,
  };
}

/**
 * What stands beside the answer: shown values, limits, nature must be written alike, and formulas beside it are
 * queued for comparison. Versions that are no longer chosen alike must all have the same beside.
 */
function sameBeside(unit: CompiledUnit, other: CompiledUnit, formulas: [number, number][]): boolean {
  if (other.versions.length !== unit.versions.length) return false;
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
  readonly #gates = new Map<string, number>();
  readonly #units: CompiledUnit[] = [];

  constructor(law: CompiledLaw) {
    this.#law = law;
    this.#nodes = [...law.nodes];
  }

  /** Item answers as wholes: applicable under some version, yes under some version. Null: they are one formula. */
  compare(a: CompiledUnit, b: CompiledUnit): string | null {
    const [x, y] = [this.#whole(a), this.#whole(b)];
    return x.scope === y.scope && x.body === y.body ? null : this.#add(x, y);
  }

  compareNodes(a: number, b: number): string {
    return this.#add({ scope: TRUE, body: a }, { scope: TRUE, body: b });
  }

  model(): LawModel {
    const units = [...this.#law.units, ...this.#units];
    return loadModel(pack({ ...this.#law, nodes: this.#nodes, units }));
  }

  #add(a: Whole, b: Whole): string {
    const versions = [formulaVersion("a", a), formulaVersion("b", b)];
    const id = `comparaison ${this.#units.length}`;
    const words = { kind: "", domain: "", goal: false, displayed: false, outside: FALSE, alerts: [] };
    this.#units.push({ id, item: id, branch: null, versions, ...words });
    return id;
  }

  #whole(unit: CompiledUnit): Whole {
    const concerned = unit.versions.map((v) => this.#gate("and", [v.selected, v.scope]));
    const yes = unit.versions.map((v, i) => this.#gate("and", [concerned[i] ?? FALSE, v.body]));
    return { scope: this.#gate("or", concerned), body: this.#gate("or", yes) };
  }

  /** The same gate is the same node: two wholes written alike are seen to be one formula, and not searched. */
  #gate(op: "and" | "or", of: readonly number[]): number {
    const parts = [...new Set(of)];
    const key = `${op} ${parts.join()}`;
    const gate = this.#gates.get(key) ?? this.#nodes.push({ op, of: parts }) - 1;
    this.#gates.set(key, gate);
    return gate;
  }
}
