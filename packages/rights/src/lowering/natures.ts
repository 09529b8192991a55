// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What « yes » gives, where it depends on the limb that holds: a branch may be a right and its neighbour a choice
 * of the administration; a goal gives what the member that is open gives. One formula a nature.
 */
import { type CompiledLaw, FALSE } from "../artefact/compiled-law.ts";
import type { Branch, Condition, Item, Law, Nature, Value, Version } from "../syntax/index.ts";
import type { FormulaBuilder } from "./formula.ts";
import type { ConditionLowering } from "./lower-condition.ts";
import { branchParts, isGoal, itemParts, type Parts, scopeOf } from "./lower-item.ts";

/** The administration is bound: it must give, or may not do. */
const BINDING = new Set<Nature | null>(["as-of-right", "duty", "prohibition"]);

export class NatureLowering {
  readonly #law: Law;
  readonly #formula: FormulaBuilder;
  readonly #plain: ConditionLowering;
  /** Where « that item says yes » means « that item gives a right ». */
  readonly #byRight: ConditionLowering;

  constructor(law: Law, formula: FormulaBuilder, plain: ConditionLowering, byRight: ConditionLowering) {
    this.#law = law;
    this.#formula = formula;
    this.#plain = plain;
    this.#byRight = byRight;
  }

  /** « The item, or its branch, says yes by a limb that binds the administration », with some facts fixed. */
  appliesByRight(itemId: string, branchId: string | undefined, fixed: ReadonlyMap<string, Value>): number {
    const item = this.#law.items.get(itemId);
    if (!item) throw new Error(`unknown item: ${itemId}`);
    const limbs = item.versions.map((version) => {
      const all = (parts: Parts): Condition => ({
        kind: "all",
        of: [parts.selected, parts.scope, ...bodyOf(parts)],
      });
      const scope = scopeOf(item, version, fixed);
      if (branchId === undefined && isGoal(item))
        return this.#byRight.lower(all(itemParts(item, version)), scope, true);
      const parts = this.#bindingParts(item, version, branchId);
      return parts === null ? FALSE : this.#plain.lower(all(parts), scope, true);
    });
    return this.#formula.or(limbs);
  }

  /** By version, the formula of each nature; only versions whose own nature does not say it all. */
  of(item: Item): CompiledLaw["natures"][string] {
    const versions = item.versions.flatMap((version) => {
      const natures = isGoal(item) ? this.#ofGoal(item, version) : this.#ofBranches(item, version);
      return natures === null ? [] : [[version.name, natures] as const];
    });
    return Object.fromEntries(versions);
  }

  #ofGoal(item: Item, version: Version): Partial<Record<Nature, number>> {
    const parts = bodyOf(itemParts(item, version));
    const scope = scopeOf(item, version, new Map());
    const any = this.#plain.lower({ kind: "all", of: parts }, scope, true);
    const right = this.#byRight.lower({ kind: "all", of: parts }, scope, true);
    return right === any ? { "as-of-right": any } : { "as-of-right": right, discretionary: any };
  }

  #ofBranches(item: Item, version: Version): Partial<Record<Nature, number>> | null {
    const own = version.nature ?? item.nature ?? null;
    const natures = new Set(version.branches.map((branch) => natureOf(item, version, branch)));
    const [only] = natures;
    if (natures.size === 0 || (natures.size === 1 && only === own)) return null;
    const scope = scopeOf(item, version, new Map());
    const node = (nature: Nature | null): number => {
      const kept = version.branches.filter((branch) => natureOf(item, version, branch) === nature);
      return this.#plain.lower({ kind: "all", of: bodyOf(itemParts(item, version, kept)) }, scope, true);
    };
    return Object.fromEntries([...natures].map((nature) => [nature ?? "information", node(nature)]));
  }

  /** What must hold for a limb that binds; `null` when no limb does. */
  #bindingParts(item: Item, version: Version, branchId: string | undefined): Parts | null {
    const binds = (branch: Branch): boolean => BINDING.has(natureOf(item, version, branch));
    if (branchId !== undefined) {
      const branch = version.branches.find((b) => b.id === branchId);
      return branch && binds(branch) ? branchParts(item, version, branch) : null;
    }
    if (version.branches.length === 0)
      return BINDING.has(version.nature ?? item.nature ?? null) ? itemParts(item, version) : null;
    const kept = version.branches.filter(binds);
    return kept.length === 0 ? null : itemParts(item, version, kept);
  }
}

function natureOf(item: Item, version: Version, branch: Branch): Nature | null {
  return branch.nature ?? version.nature ?? item.nature ?? null;
}

function bodyOf(parts: Parts): Condition[] {
  return [parts.when, ...parts.except.map((of): Condition => ({ kind: "not", of }))];
}
