// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The arithmetic of a money or number result, from the expression that computes it. Made only when it is asked for, and
 * only of what is known at every step: a range has none, for its two ends may rest on two different households.
 */
import { formatDay } from "@sauf-conduit/calendar";
import type { AmountStep, StepAnswer, StepOperand, TableReading } from "../../api/amount-step.ts";
import type { CompiledVersion } from "../../artefact/compiled-law.ts";
import type { Condition, Value } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { namesIn } from "../situation/deductions.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { readableFact } from "../situation/known-answer.ts";
import type { Interpreter } from "../values/interpreter.ts";
import { weightsOver } from "../values/number-values.ts";
import { dayAt, HOLDS } from "../values/ranges.ts";
import { cellRead, tableOf } from "../values/tables.ts";
import { unitOf, versionsOf } from "./amounts.ts";
import { decidingParts } from "./deciding-parts.ts";

/**
 * Each step after those that it reckons with; the last one gives the result.
 * @returns none when the result is not a number, when it is not one known value, when two versions that may apply reach
 *   it by two ways, and when the rule simply writes it.
 */
export function amountStepsOf(
  law: LoadedLaw,
  item: string,
  name: string,
  encoded: EncodedLaw,
): readonly AmountStep[] {
  const versions = versionsOf(law, item, encoded).filter((version) => version.results[name]);
  const [steps = [], ...others] = versions.map((version) => stepsIn(law, version, name, encoded));
  return others.every((other) => JSON.stringify(other) === JSON.stringify(steps)) ? steps : [];
}

function stepsIn(law: LoadedLaw, version: CompiledVersion, name: string, encoded: EncodedLaw): AmountStep[] {
  const result = version.results[name];
  if (result?.type !== "money" && result?.type !== "number") return [];
  const reckoning = new Reckoning(law, encoded, namesOfResults(version, name));
  return reckoning.operand(result.value, unitOf(result.type)) === null ? [] : reckoning.steps;
}

interface NamedValue {
  readonly name: string;
  readonly unit: string | null;
}

/** What an expression is called where the item shows it, by its text: the compiled law keeps no name inside another. */
function namesOfResults(version: CompiledVersion, asked: string): ReadonlyMap<string, NamedValue> {
  const named = new Map<string, NamedValue>();
  for (const name of [...Object.keys(version.results), asked]) {
    const result = version.results[name];
    if (result?.type === "money" || result?.type === "number")
      named.set(JSON.stringify(result.value), { name, unit: unitOf(result.type) });
  }
  return named;
}

type ValueOf<Kind extends Value["kind"]> = Extract<Value, { kind: Kind }>;

/** A step without what every step has. */
type Made = AmountStep extends infer Step
  ? Step extends AmountStep
    ? Omit<Step, "name" | "value">
    : never
  : never;

class Reckoning {
  readonly steps: AmountStep[] = [];
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #using: Interpreter;
  readonly #names: ReadonlyMap<string, NamedValue>;
  /** What has been reckoned already, by its text: the same figure is not looked up twice. */
  readonly #done = new Map<string, StepOperand>();

  constructor(law: LoadedLaw, encoded: EncodedLaw, names: ReadonlyMap<string, NamedValue>) {
    this.#law = law;
    this.#encoded = encoded;
    this.#using = encoded.interpreter;
    this.#names = names;
  }

  /**
   * The number that an expression is, after the steps that give it.
   * @param unit that of what it becomes part of: a term of a sum of euros is in euros.
   * @returns null when it is not known, or when some part of it is not.
   */
  operand(v: Value, unit: string | null): StepOperand | null {
    const { lo, hi } = this.#using.number(v);
    if (lo !== hi) return null;
    if (v.kind === "number") return { value: lo, step: null };
    const text = JSON.stringify(v);
    const done = this.#done.get(text);
    if (done) return done;
    const named = v.kind === "fact" ? undefined : this.#names.get(text);
    const made = this.#step(v, named ? named.unit : unit);
    if (made === null) return null;
    const operand = { value: lo, step: this.steps.length };
    this.steps.push({ name: named?.name ?? null, value: lo, ...made } as AmountStep);
    this.#done.set(text, operand);
    return operand;
  }

  #operands(values: readonly Value[], unit: string | null): readonly StepOperand[] | null {
    const operands = values.flatMap((value) => this.operand(value, unit) ?? []);
    return operands.length === values.length ? operands : null;
  }

  #step(v: Value, unit: string | null): Made | null {
    switch (v.kind) {
      case "fact":
        return { kind: "fact", fact: v.name, unit: this.#law.facts.get(v.name)?.unit ?? unit };
      case "table":
        return this.#table(v);
      case "count":
      case "total":
        return this.#overList(v, unit);
      case "days-in-month":
        return { kind: v.kind, month: monthAt(this.#using.date(v.of).lo), unit: "jours" };
      case "cases":
      case "reading":
        return this.#chosen(v, unit);
      case "round": {
        const of = this.operand(v.of, unit);
        return of && { kind: v.kind, of, to: v.to, towards: v.towards, unit: this.#unitOver([of], unit) };
      }
      case "sum":
      case "product":
      case "largest":
      case "smallest":
      case "difference":
        return this.#operation(v, unit);
      default:
        return null;
    }
  }

  #operation(
    v: ValueOf<"sum" | "product" | "difference" | "largest" | "smallest">,
    unit: string | null,
  ): Made | null {
    const parts = v.kind === "difference" ? [v.left, v.right] : v.of;
    // A factor has its own unit: euros are not multiplied by euros.
    const of = this.#operands(parts, v.kind === "product" ? null : unit);
    return of && { kind: v.kind, of, unit: this.#unitOver(of, unit) };
  }

  /** Euros stay euros whatever is done to them: by day or by year, the table says. */
  #unitOver(operands: readonly StepOperand[], unit: string | null): string | null {
    const money = operands.some(({ step }) => this.steps[step ?? -1]?.unit?.startsWith("euros"));
    return unit ?? (money ? unitOf("money") : null);
  }

  #table(v: ValueOf<"table">): Made | null {
    const cell = cellRead(v, this.#using);
    if (cell === null) return null;
    const table = tableOf(v, this.#using);
    const { version, row, column, beyond } = cell;
    const numbered = Number.isFinite(Number(row)) && v.row !== undefined && v.row.kind !== "word";
    const lookedUp = numbered ? this.operand(v.row as Value, null) : null;
    if (numbered && lookedUp === null) return null;
    const reading: TableReading = {
      table: v.table,
      from: formatDay(dayAt(this.#using.date(version.from).lo)),
      row: row === "" ? null : row,
      column: table.columns.length > 1 ? (table.columns[column] ?? null) : null,
      cell: version.rows[row]?.[column] ?? 0,
      beyond: beyond > 0 ? { rows: beyond, each: version.perExtraUnit?.values[column] ?? 0 } : null,
      lookedUp,
    };
    return { kind: "table", ...reading, unit: table.unit };
  }

  #overList(v: ValueOf<"count" | "total">, unit: string | null): Made {
    const { list } = v;
    const meant = weightsOver(v, this.#using).filter((one) => one.meant === HOLDS);
    const members = {
      list,
      members: this.#using.list(list)?.members.length ?? 0,
      which: meant.map(({ place }) => place),
      by: [...namesIn(this.#law, v.who ?? {})].filter((name) => this.#law.facts.get(name)?.listOf === list),
    };
    if (v.kind === "count") return { kind: v.kind, ...members, unit: null };
    const of = meant.map(({ weight }) => weight.lo);
    const { field } = v;
    return { kind: v.kind, ...members, field, of, unit: this.#law.facts.get(field)?.unit ?? unit };
  }

  /** The case that holds, or the one reading that is looked at. */
  #chosen(v: ValueOf<"cases" | "reading">, unit: string | null): Made | null {
    const possible = this.#using.choose<Value, readonly Value[]>(
      v,
      null,
      (one) => [one],
      (a, b) => [...a, ...b],
    );
    const [chosen, ...others] = possible;
    const of = chosen && others.length === 0 ? this.operand(chosen, unit) : null;
    if (of === null) return null;
    const its = this.#unitOver([of], unit);
    if (v.kind === "cases") {
      const at = v.cases.findIndex(({ then }) => then === chosen);
      const tested = at < 0 ? v.cases : v.cases.slice(0, at + 1);
      return { kind: v.kind, given: this.#given(tested.map(({ when }) => when)), of, unit: its };
    }
    const [answer = ""] = Object.entries(v.answers).find(([, value]) => value === chosen) ?? [];
    return { kind: v.kind, reading: v.reading, answer, of, unit: its };
  }

  /** The answers on which these conditions rest. Of another item's answer nothing is said here: it has its own reasons. */
  #given(conditions: readonly Condition[]): StepAnswer[] {
    const parts = conditions.flatMap((condition) => decidingParts(condition, this.#using));
    const names = parts
      .filter(({ kind }) => kind !== "node")
      .flatMap((part) => [...namesIn(this.#law, part)]);
    return [...new Set(names)].flatMap((fact) => {
      const list = this.#using.list(fact);
      const answer = list ? String(list.members.length) : readableFact(this.#law, this.#encoded, fact);
      return answer === undefined ? [] : [{ fact, answer }];
    });
  }
}

const monthAt = (minute: number): string => formatDay(dayAt(minute)).slice(0, 7);
