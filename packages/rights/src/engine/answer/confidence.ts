// SPDX-License-Identifier: AGPL-3.0-or-later
/** How sure an answer is: the weakest mark among the elements that decide it. */
import type { Truth } from "../../api/answer.ts";
import type { CompiledVersion } from "../../artefact/compiled-law.ts";
import type { Confidence, Value } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { run } from "../law/program.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { CAN_FAIL, CAN_HOLD, OPEN, type Tri } from "../values/ranges.ts";
import { NodeValues } from "./node-values.ts";

const ORDER: readonly Confidence[] = ["established", "probable", "computed", "to-verify", "missing"];

function weaker(a: Confidence, b: Confidence): Confidence {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

/**
 * Over the candidate versions: their own mark, then the marks on the path that decides (for yes: the branches
 * that hold; for no: one that fails; undecided: every undecided branch), referred items and tables included.
 */
export function weakestOf(
  law: LoadedLaw,
  encoded: EncodedLaw,
  versions: readonly CompiledVersion[],
  value: Truth,
): Confidence {
  let weakest: Confidence = "established";
  const meet = (c: Confidence | undefined): void => {
    if (c) weakest = weaker(weakest, c);
  };
  const walk = new MarkWalk(law, encoded, meet);
  for (const version of versions) {
    meet(version.confidence);
    if (value === "not-applicable") walk.visit(version.scope, CAN_FAIL);
    else walk.visit(version.body, value === "yes" ? CAN_HOLD : value === "no" ? CAN_FAIL : OPEN);
  }
  return weakest;
}

class MarkWalk {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #meet: (c: Confidence | undefined) => void;
  readonly #values: NodeValues;
  readonly #seen = new Set<number>();

  constructor(law: LoadedLaw, encoded: EncodedLaw, meet: (c: Confidence | undefined) => void) {
    this.#law = law;
    this.#encoded = encoded;
    this.#meet = meet;
    this.#values = encoded.values.areOf(encoded) ? encoded.values : new NodeValues(law, encoded);
  }

  visit(id: number, want: Tri): void {
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    const node = this.#law.law.nodes[id];
    switch (node?.op) {
      case "note":
        this.#meet(node.confidence);
        this.visit(node.of, want);
        return;
      case "named":
        this.visit(node.of, want);
        return;
      case "ref":
        this.#reference(node.unit);
        this.visit(node.of, want);
        return;
      case "lit":
        this.#tables(node.lit);
        return;
      case "and":
      case "or":
        this.#gate(node.of, (node.op === "and") === (want === CAN_HOLD), want);
        return;
      default:
        return;
    }
  }

  /** `every`: all the children decide (a conjunction that holds, a disjunction that fails); else one is enough. */
  #gate(children: readonly number[], every: boolean, want: Tri): void {
    if (want === OPEN) {
      // Undecided, or settled by a case split: each part counts with what it is.
      for (const child of children) this.visit(child, this.#values.of(child));
      return;
    }
    if (every) {
      for (const child of children) this.visit(child, this.#values.of(child) === OPEN ? OPEN : want);
      return;
    }
    const sure = children.find((child) => this.#values.of(child) === want);
    if (sure !== undefined) this.visit(sure, want);
    else for (const child of children) this.visit(child, OPEN); // settled by a case split: all of them count
  }

  #reference(unitId: string): void {
    const unit = this.#law.units[this.#law.unitIndex.get(unitId) ?? -1];
    for (const { version, selected } of unit?.versions ?? []) {
      const chosen = selected === null ? CAN_HOLD : run(selected, this.#encoded.T, this.#encoded.F);
      if ((chosen & CAN_HOLD) !== 0) this.#meet(version.confidence);
    }
  }

  #tables(lit: number): void {
    const variable = this.#law.law.variables[this.#law.law.literals[lit]?.variable ?? -1];
    if (variable?.kind === "cut") this.#tablesIn(variable.value);
    if (variable?.kind === "opaque" && variable.condition.kind === "compare") {
      this.#tablesIn(variable.condition.value);
      for (const test of variable.condition.tests) this.#tablesIn(test.than);
    }
  }

  /** Every table inside a value counts with the version in force that day. */
  #tablesIn(value: Value): void {
    if (value.kind === "table") {
      const table = this.#law.law.tables[value.table];
      if (!table) return;
      const on = value.on ? this.#encoded.interpreter.date(value.on) : null;
      const inForce = [...table.versions].reverse().find((v) => {
        const from = this.#encoded.interpreter.date(v.from);
        return !on?.some || on.lo >= from.lo;
      });
      this.#meet(inForce?.confidence ?? table.confidence);
      return;
    }
    for (const part of Object.values(value)) {
      if (Array.isArray(part)) for (const x of part) if (isValue(x)) this.#tablesIn(x);
      if (isValue(part)) this.#tablesIn(part);
    }
  }
}

function isValue(x: unknown): x is Value {
  return typeof x === "object" && x !== null && "kind" in x;
}
