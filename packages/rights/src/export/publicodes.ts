// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The law as publicodes 1.10 rules: an exit door, and a second opinion on every answer (see the test beside).
 * One boolean rule a provision or branch (« oui » when it opens the right), one rule a fact. Versions are
 * `variations` on dates written as numbers of days since 1970. What publicodes cannot say is left out, by name:
 * lists, lengths of time, tables, time-limits. Deductions and presumptions are left out of facts: such a fact
 * is simply unknown until it is answered.
 */
import type { UnitId } from "../api/answer.ts";
import type { Branch, Item, Law, Version } from "../syntax/index.ts";
import { NotExpressible } from "./alternatives.ts";
import { allOf, anyOf, type Expression, NO, readableName } from "./expression.ts";
import { type Fixed, type Rulebook, VersionReader } from "./version-reader.ts";

/** A rule of publicodes. */
export type Rule =
  | { readonly question?: string; readonly titre?: string }
  | {
      readonly titre: string;
      readonly références?: Readonly<Record<string, string>>;
      readonly variations: readonly (
        | { readonly si: Expression; readonly alors: Expression }
        | { readonly sinon: Expression }
      )[];
    };

export interface PublicodesLaw {
  readonly rules: Readonly<Record<string, Rule>>;
  /** Unit → the name of its rule. */
  readonly units: ReadonlyMap<UnitId, string>;
  /** Unit → why it cannot be said in publicodes, in French. */
  readonly leftOut: ReadonlyMap<UnitId, string>;
}

export function toPublicodes(law: Law): PublicodesLaw {
  const exporter = new Exporter(law);
  const units = new Map<UnitId, string>();
  const leftOut = new Map<UnitId, string>();
  for (const item of law.items.values()) {
    const branches = new Set(item.versions.flatMap((version) => version.branches.map((branch) => branch.id)));
    for (const branch of [undefined, ...branches]) {
      const unit = branch === undefined ? item.id : `${item.id} / ${branch}`;
      try {
        units.set(unit, exporter.unit(item, branch, new Map()));
      } catch (error) {
        if (!(error instanceof NotExpressible)) throw error;
        leftOut.set(unit, error.message);
      }
    }
  }
  return { rules: exporter.rules(), units, leftOut };
}

class Exporter implements Rulebook {
  readonly #law: Law;
  readonly #facts = new Map<string, Rule>();
  readonly #units = new Map<string, Rule>();
  readonly #names = new Map<string, string>();

  constructor(law: Law) {
    this.#law = law;
  }

  rules(): Record<string, Rule> {
    return Object.fromEntries([...this.#facts, ...this.#units]);
  }

  /** The rule of a unit, with some facts fixed; written once. @throws NotExpressible */
  unit(item: Item, branchId: string | undefined, fixed: Fixed): string {
    const key = JSON.stringify([item.id, branchId ?? null, [...fixed]]);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const base = readableName(branchId === undefined ? item.id : `${item.id} branche ${branchId}`);
    const variations = item.versions.map((version) => this.#version(item, version, branchId, fixed));
    const taken = [...this.#names.values()].filter(
      (name) => name === base || name.startsWith(`${base} avec `),
    ).length;
    const name = taken === 0 ? base : `${base} avec ${taken}`;
    const sources = item.versions.flatMap((v) =>
      v.sources.flatMap((s) => (s.link ? [[s.text, s.link] as const] : [])),
    );
    const references = sources.length > 0 ? { références: Object.fromEntries(sources) } : {};
    this.#units.set(name, { titre: item.title, ...references, variations: [...variations, { sinon: NO }] });
    this.#names.set(key, name);
    return name;
  }

  #version(
    item: Item,
    version: Version,
    branchId: string | undefined,
    fixed: Fixed,
  ): { si: Expression; alors: Expression } {
    const scope = new VersionReader(this.#law, this, version, fixed);
    const branch = branchId === undefined ? undefined : version.branches.find((b) => b.id === branchId);
    const selected = [
      scope.inPeriod(item.selectedBy, version),
      ...(version.onlyFor ? [scope.condition(version.onlyFor, true)] : []),
    ];
    if (branchId !== undefined) {
      const alors = branch ? this.#branch(item, branch, scope) : NO;
      return { si: allOf(selected), alors };
    }
    const limbs = version.branches.map((b) => this.#branch(item, b, scope));
    const body = allOf([...scope.body(version), ...(limbs.length > 0 ? [anyOf(limbs)] : [])]);
    return { si: allOf(selected), alors: body };
  }

  #branch(item: Item, branch: Branch, scope: VersionReader): Expression {
    const dated = branch.from !== undefined || branch.to !== undefined;
    const inForce = dated ? [scope.inPeriod(branch.selectedBy ?? item.selectedBy, branch)] : [];
    return allOf([...inForce, ...scope.body(branch)]);
  }

  /** The rule of a fact, added when something first reads it. */
  fact(name: string, ruleName: string): string {
    const question = this.#law.facts.get(name)?.question;
    if (!this.#facts.has(ruleName))
      this.#facts.set(ruleName, question === undefined ? { titre: name } : { question });
    return ruleName;
  }
}
