// SPDX-License-Identifier: AGPL-3.0-or-later
/** Items and their branches → units: for each version, the formulas that decide it. */

import { type CompiledUnit, type CompiledVersion, FALSE, TRUE, unitId } from "../artefact/compiled-law.ts";
import type { Body, Branch, Condition, Item, Law, Source, Value, Version } from "../syntax/index.ts";
import { present } from "../syntax/present.ts";
import { displayedBound } from "./displayed-bound.ts";
import type { FormulaBuilder } from "./formula.ts";
import type { ConditionLowering } from "./lower-condition.ts";
import { oldestReading } from "./oldest-reading.ts";
import type { Resolver, Scope } from "./resolve.ts";
import { inForce } from "./versions.ts";

/** What makes a version (or a branch in a version) apply to the case at hand, in order. */
export interface Parts {
  readonly selected: Condition;
  readonly scope: Condition;
  readonly when: Condition;
  readonly except: readonly Condition[];
}

const ALWAYS: Condition = { kind: "always" };

const contraries = (conditions: readonly Condition[]): Condition[] =>
  conditions.map((of) => ({ kind: "not", of }));

export interface ItemTools {
  readonly law: Law;
  readonly formula: FormulaBuilder;
  readonly conditions: ConditionLowering;
  readonly resolver: Resolver;
  /** Keep computed values that no screen shows: the worked cases look at them. */
  readonly everyResult: boolean;
}

export class ItemLowering {
  readonly #with: ItemTools;
  readonly #applies = new Map<string, number>();

  constructor(tools: ItemTools) {
    this.#with = tools;
  }

  /** « The item, or its branch, says yes », or the negation of that, with some facts fixed. */
  applies(
    itemId: string,
    branchId: string | undefined,
    substitution: ReadonlyMap<string, Value>,
    positive: boolean,
  ): number {
    const key = `${itemId}/${branchId ?? ""}/${positive}/${JSON.stringify([...substitution])}`;
    const known = this.#applies.get(key);
    if (known !== undefined) return known;
    const item = this.#with.law.items.get(itemId);
    if (!item) throw new Error(`unknown item: ${itemId}`);
    const limbs = item.versions.flatMap((version) => {
      const scope = scopeOf(item, version, substitution);
      const branch = branchId === undefined ? undefined : version.branches.find((b) => b.id === branchId);
      if (branchId !== undefined && !branch) return [];
      const parts = branch ? branchParts(item, version, branch) : itemParts(item, version);
      const all: Condition = {
        kind: "all",
        of: [parts.selected, parts.scope, parts.when, ...contraries(parts.except)],
      };
      return [this.#with.conditions.lower(all, scope, positive)];
    });
    const node = positive ? this.#with.formula.or(limbs) : this.#with.formula.and(limbs);
    this.#applies.set(key, node);
    return node;
  }

  unitsOf(item: Item): CompiledUnit[] {
    const ids = new Map<string, string>();
    for (const version of item.versions)
      for (const branch of version.branches) ids.set(branch.id, branch.title);
    const units: CompiledUnit[] = [];
    units.push(this.#unit(item, null));
    for (const id of ids.keys()) units.push(this.#unit(item, id));
    return units;
  }

  #unit(item: Item, branchId: string | null): CompiledUnit {
    const versions = item.versions.flatMap((version): CompiledVersion[] => {
      const branch =
        branchId === null ? null : (version.branches.find((b) => b.id === branchId) ?? undefined);
      return branch === undefined ? [] : [this.#version(item, version, branch)];
    });
    return {
      id: unitId(item.id, branchId),
      item: item.id,
      branch: branchId,
      kind: item.kind,
      domain: item.domain,
      goal: isGoal(item),
      displayed: item.kind === "provision" && branchId === null && item.together !== "independent-branches",
      versions,
      outside: this.#with.formula.and(
        // A version without the branch has nothing to say of it: then the branch does not apply.
        item.versions
          .filter((v) => branchId === null || v.branches.some((b) => b.id === branchId))
          .map((v) => this.#with.conditions.lower(selection(item, v), scopeOf(item, v, new Map()), false)),
      ),
      alerts: item.alerts,
    };
  }

  #version(item: Item, version: Version, branch: Branch | null): CompiledVersion {
    const scope = scopeOf(item, version, new Map());
    const parts = branch ? branchParts(item, version, branch) : itemParts(item, version);
    const lower = (c: Condition): number => this.#with.conditions.lower(c, scope, true);
    const body: Body = branch ?? version;
    const except: Condition = { kind: "any", of: parts.except };
    const sources: readonly Source[] = branch && branch.sources.length > 0 ? branch.sources : version.sources;
    return {
      name: version.name,
      selected: lower(parts.selected),
      scope: lower(parts.scope),
      when: lower(parts.when),
      except: parts.except.length === 0 ? FALSE : lower(except),
      body: lower({
        kind: "all",
        of: [parts.when, ...contraries(parts.except)],
      }),
      risks: body.risks.map((risk) => ({ id: riskName(risk), node: lower(risk) })),
      proves: Object.fromEntries(
        Object.entries(branch?.proves ?? {}).map(([what, c]) => [what, c ? lower(c) : TRUE]),
      ),
      nature: branch?.nature ?? version.nature ?? item.nature ?? null,
      confidence: branch?.confidence ?? version.confidence ?? item.confidence,
      mayApplyAnyway: version.mayApplyAnyway,
      historical: version.historical,
      from: displayedBound(this.#with.law, branch?.from ?? version.from),
      to:
        branch?.to || version.to
          ? displayedBound(this.#with.law, (branch?.to ?? version.to) as NonNullable<Version["to"]>)
          : null,
      verified: oldestReading(sources),
      results: branch ? {} : this.#results(item, version, scope),
      limits: branch ? [] : version.limits.map((limit) => this.#with.resolver.limit(limit, scope)),
    };
  }

  /** The computed values of a version, closed. */
  #results(item: Item, version: Version, scope: Scope): CompiledVersion["results"] {
    const out: Record<string, CompiledVersion["results"][string]> = {};
    for (const { name, type, value, confidence } of version.computations) {
      const shown = item.results.includes(name);
      if (!shown && !this.#with.everyResult) continue;
      const marks = { shown, ...present({ confidence }) };
      out[name] =
        type === "condition"
          ? { type, node: this.#with.conditions.lower(value as Condition, scope, true), ...marks }
          : { type, value: this.#with.resolver.value(value as Value, scope), ...marks };
    }
    return out;
  }
}

/** An item that only asks whether any of several others is open. */
export function isGoal(item: Item): boolean {
  return item.id.startsWith("objectif-");
}

export function scopeOf(item: Item, version: Version, substitution: ReadonlyMap<string, Value>): Scope {
  return {
    item: item.id,
    computations: new Map(version.computations.map((c) => [c.name, c])),
    limits: new Map(version.limits.map((l) => [l.name, l])),
    substitution,
  };
}

/** In force on the selecting date and, when the version is transitional, for the cases it is meant for. */
export function selection(item: Item, version: Version): Condition {
  const dated = inForce(item.selectedBy, version);
  return version.onlyFor ? { kind: "all", of: [dated, version.onlyFor] } : dated;
}

/** @param limbs of the branches, those that may open the item. */
export function itemParts(item: Item, version: Version, limbs: readonly Branch[] = version.branches): Parts {
  const fromBranches: Condition[] =
    version.branches.length === 0
      ? []
      : [{ kind: "any", of: limbs.map((branch) => branchYes(item, branch)) }];
  return {
    selected: selection(item, version),
    scope: version.scope ?? ALWAYS,
    when: { kind: "all", of: [version.when ?? ALWAYS, ...fromBranches] },
    except: version.except,
  };
}

export function branchParts(item: Item, version: Version, branch: Branch): Parts {
  return {
    selected: selection(item, version),
    scope: { kind: "all", of: [branchInForce(item, branch), branch.scope ?? ALWAYS] },
    when: branch.when ?? ALWAYS,
    except: branch.except,
  };
}

/** A branch out of force does not apply. */
function branchInForce(item: Item, branch: Branch): Condition {
  return branch.from || branch.to ? inForce(branch.selectedBy ?? item.selectedBy, branch) : ALWAYS;
}

/** « This branch says yes », inside its own version. */
function branchYes(item: Item, branch: Branch): Condition {
  const parts = [branchInForce(item, branch), branch.scope ?? ALWAYS, branch.when ?? ALWAYS];
  const of: Condition = {
    kind: "all",
    of: [...parts, ...contraries(branch.except)],
  };
  return { kind: "named", name: unitId(item.id, branch.id), of };
}

/** A risk is known by what it refers to. */
function riskName(risk: Condition): string {
  if (risk.kind === "applies") return unitId(risk.item, risk.branch ?? null);
  if (risk.kind === "fact" || risk.kind === "computed") return risk.name;
  if (risk.kind === "labelled") return risk.label ?? riskName(risk.of);
  return risk.kind === "not" ? riskName(risk.of) : "condition";
}
