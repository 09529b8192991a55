// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The law as publicodes 1.10 rules: an exit door, and a second opinion on every answer (see the test beside).
 * One boolean rule a provision or branch (« oui » when it opens the right), one rule a fact. Versions are
 * `variations` on dates written as numbers of days since 1970. What publicodes cannot say is left out, by name:
 * lists, lengths of time, tables, time-limits. Deductions and presumptions are left out of facts: such a fact
 * is simply unknown until it is answered.
 */
import type { UnitId } from "../answer.ts";
import type { Branch, Condition, Item, Law, Value, Version } from "../syntax.ts";
import {
  type Alternative,
  alternatives,
  NotExpressible,
  type Plain,
  reachable,
  type ValueScope,
} from "./alternatives.ts";
import { allOf, anyOf, type Expression, NO, readableName, word, YES } from "./expression.ts";

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

export const factName = (fact: string): string => readableName(fact);
export const existsName = (dateFact: string): string => `${readableName(dateFact)} existe`;
export const readingName = (reading: string): string => `lecture ${readableName(reading)}`;

type Fixed = ReadonlyMap<string, Value>;

class Exporter {
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
    const scope = new Reader(this.#law, this, version, fixed);
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

  #branch(item: Item, branch: Branch, scope: Reader): Expression {
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

/** Reads conditions and values inside one version. */
class Reader implements ValueScope {
  readonly law: Law;
  readonly #exporter: Exporter;
  readonly #version: Version;
  readonly #fixed: Fixed;

  constructor(law: Law, exporter: Exporter, version: Version, fixed: Fixed) {
    this.law = law;
    this.#exporter = exporter;
    this.#version = version;
    this.#fixed = fixed;
  }

  body(part: Pick<Branch, "scope" | "when" | "except">): Expression[] {
    return [
      ...(part.scope ? [this.condition(part.scope, true)] : []),
      ...(part.when ? [this.condition(part.when, true)] : []),
      ...part.except.map((one) => this.condition(one, false)),
    ];
  }

  inPeriod(selectedBy: readonly string[], period: Pick<Branch, "from" | "to">): Expression {
    const names = selectedBy.length > 0 ? selectedBy : ["date de l'examen"];
    const value: Value = { kind: "first-existing", of: names.map((name) => ({ kind: "fact", name })) };
    const bound = (b: NonNullable<Branch["from"]>): Value =>
      b.kind === "day"
        ? b
        : b.dayBefore
          ? { kind: "day-before", of: { kind: "milestone", name: b.name } }
          : { kind: "milestone", name: b.name };
    const tests = [
      ...(period.from ? [{ op: "from" as const, than: bound(period.from) }] : []),
      ...(period.to ? [{ op: "until" as const, than: bound(period.to) }] : []),
    ];
    return this.condition(
      tests.length > 0 ? { kind: "compare-date", value, tests } : { kind: "exists", value },
      true,
    );
  }

  computed(name: string): Value {
    return this.#computation(name) as Value;
  }

  fixed(name: string): Value | undefined {
    return this.#fixed.get(name);
  }

  isAnswer(reading: string, answer: string): Expression {
    return `${this.#exporter.fact(`lecture : ${reading}`, readingName(reading))} = ${word(answer)}`;
  }

  exists(dateFact: string, positive: boolean): Expression {
    const name = this.#exporter.fact(dateFact, existsName(dateFact));
    return positive ? name : `${name} = non`;
  }

  #computation(name: string): Value | Condition {
    const found = this.#version.computations.find((one) => one.name === name);
    if (!found) throw new NotExpressible(`un calcul d'ailleurs : ${name}`);
    return found.value;
  }

  condition(c: Condition, positive: boolean): Expression {
    switch (c.kind) {
      case "always":
        return positive ? YES : NO;
      case "never":
        return positive ? NO : YES;
      case "fact":
        return this.#yesNo(c.name, positive);
      case "computed":
        return this.condition(this.#computation(c.name) as Condition, positive);
      case "not":
        return this.condition(c.of, !positive);
      case "labelled":
        return this.condition(c.of, positive);
      case "all":
      case "any": {
        const parts = c.of.map((one) => this.condition(one, positive));
        return (c.kind === "all") === positive ? allOf(parts) : anyOf(parts);
      }
      case "is":
        return this.#is(c, positive);
      case "exists":
        return this.#test(alternatives(c.value, this), (v) => ((v.kind !== "none") === positive ? YES : NO));
      case "compare":
      case "compare-date":
        return this.#compare(c, positive);
      case "applies":
        return this.#applies(c, positive);
      case "cases":
      case "reading":
        return this.#choice(c, positive);
      default:
        throw new NotExpressible(LEFT_OUT[c.kind] ?? `une condition (${c.kind})`);
    }
  }

  #yesNo(name: string, positive: boolean): Expression {
    const fixed = this.#fixed.get(name);
    if (fixed?.kind === "word") return (fixed.word === "oui") === positive ? YES : NO;
    if (fixed && fixed.kind !== "fact") throw new NotExpressible(`« ${name} » laissé inconnu`);
    const read = fixed?.name ?? name;
    if (this.law.facts.get(read)?.listOf !== undefined) throw new NotExpressible(`une liste : ${read}`);
    const rule = this.#exporter.fact(read, factName(read));
    return positive ? rule : `${rule} = non`;
  }

  #test(list: readonly Alternative[], atEnd: (value: Plain) => Expression): Expression {
    return anyOf(reachable(list).map((one) => allOf([...one.when, atEnd(one.value)])));
  }

  #is(c: Extract<Condition, { kind: "is" }>, positive: boolean): Expression {
    return this.#test(alternatives(c.value, this), (value) => {
      if (value.kind === "word") return c.among.includes(value.word) === positive ? YES : NO;
      if (value.kind !== "fact") throw new NotExpressible("un choix calculé");
      const rule = this.#exporter.fact(value.name, factName(value.name));
      const parts = c.among.map((one) => `${rule} ${positive ? "=" : "!="} ${word(one)}`);
      return positive ? anyOf(parts) : allOf(parts);
    });
  }

  #compare(c: Extract<Condition, { kind: "compare" | "compare-date" }>, positive: boolean): Expression {
    const parts = c.tests.map(({ op, than }) => {
      const right = reachable(alternatives(than, this));
      return this.#test(alternatives(c.value, this), (left) =>
        anyOf(right.map((r) => allOf([...r.when, this.#comparison(left, op, r.value, positive)]))),
      );
    });
    return positive ? allOf(parts) : anyOf(parts);
  }

  #comparison(left: Plain, op: keyof typeof SIGNS, right: Plain, positive: boolean): Expression {
    if (left.kind === "none" || right.kind === "none") return positive ? NO : YES;
    const say = (v: Plain): string => {
      if (v.kind === "number") return String(v.number);
      if (v.kind === "fact") return this.#exporter.fact(v.name, factName(v.name));
      throw new NotExpressible("un mot comparé à un nombre");
    };
    return `${say(left)} ${SIGNS[op][positive ? 0 : 1]} ${say(right)}`;
  }

  #applies(c: Extract<Condition, { kind: "applies" }>, positive: boolean): Expression {
    const item = this.law.items.get(c.item);
    if (!item) throw new NotExpressible(`un item inconnu : ${c.item}`);
    const fixed = new Map(this.#fixed);
    for (const [name, value] of Object.entries(c.with)) {
      const mine = value.kind === "fact" ? (this.#fixed.get(value.name) ?? value) : value;
      if (!["fact", "word", "number", "day", "no-date"].includes(mine.kind))
        throw new NotExpressible(`« avec » une valeur calculée : ${name}`);
      fixed.set(name, mine);
    }
    const rule = this.#exporter.unit(item, c.branch, fixed);
    return positive ? rule : `${rule} = non`;
  }

  #choice(c: Extract<Condition, { kind: "cases" | "reading" }>, positive: boolean): Expression {
    if (c.kind === "reading")
      return anyOf(
        Object.entries(c.answers).map(([answer, one]) =>
          allOf([this.isAnswer(c.reading, answer), this.condition(one, positive)]),
        ),
      );
    const earlier: Expression[] = [];
    const out = c.cases.map((one) => {
      const part = allOf([...earlier, this.condition(one.when, true), this.condition(one.then, positive)]);
      earlier.push(this.condition(one.when, false));
      return part;
    });
    return anyOf([...out, allOf([...earlier, this.condition(c.otherwise, positive)])]);
  }
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  some: "« au moins un » d'une liste",
  every: "« tous » d'une liste",
  none: "« aucun » d'une liste",
  "in-list": "une liste datée",
  unknown: "« inconnu » écrit dans la loi",
};

/** The sign of a test, and of its contrary. */
const SIGNS = {
  "at-least": [">=", "<"],
  "more-than": [">", "<="],
  "at-most": ["<=", ">"],
  "less-than": ["<", ">="],
  from: [">=", "<"],
  after: [">", "<="],
  until: ["<=", ">"],
  before: ["<", ">="],
} as const;
