// SPDX-License-Identifier: AGPL-3.0-or-later
/** Conditions of one version as publicodes expressions, the facts fixed by `avec` put in their place. */

import { inForce } from "../lowering/versions.ts";
import type { Branch, Condition, Item, Law, Value, Version } from "../syntax/index.ts";
import {
  type Alternative,
  alternatives,
  NotExpressible,
  type Plain,
  reachable,
  type ValueScope,
} from "./alternatives.ts";
import {
  allOf,
  anyOf,
  type Expression,
  existsName,
  factName,
  NO,
  readingName,
  word,
  YES,
} from "./expression.ts";

export type Fixed = ReadonlyMap<string, Value>;

/** Where rules are written, each once. */
export interface Rulebook {
  /** The rule of a unit with some facts fixed. @throws NotExpressible */
  unit(item: Item, branchId: string | undefined, fixed: Fixed): string;
  /** The rule of a fact: its name. */
  fact(fact: string, ruleName: string): string;
}

export class VersionReader implements ValueScope {
  readonly law: Law;
  readonly #book: Rulebook;
  readonly #version: Version;
  readonly #fixed: Fixed;

  constructor(law: Law, book: Rulebook, version: Version, fixed: Fixed) {
    this.law = law;
    this.#book = book;
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
    return this.condition(inForce(selectedBy, period), true);
  }

  computed(name: string): Value {
    return this.#computation(name) as Value;
  }

  fixed(name: string): Value | undefined {
    return this.#fixed.get(name);
  }

  isAnswer(reading: string, answer: string): Expression {
    return `${this.#book.fact(`lecture : ${reading}`, readingName(reading))} = ${word(answer)}`;
  }

  exists(dateFact: string, positive: boolean): Expression {
    const name = this.#book.fact(dateFact, existsName(dateFact));
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
    const rule = this.#book.fact(read, factName(read));
    return positive ? rule : `${rule} = non`;
  }

  #test(list: readonly Alternative[], atEnd: (value: Plain) => Expression): Expression {
    return anyOf(reachable(list).map((one) => allOf([...one.when, atEnd(one.value)])));
  }

  #is(c: Extract<Condition, { kind: "is" }>, positive: boolean): Expression {
    return this.#test(alternatives(c.value, this), (value) => {
      if (value.kind === "word") return c.among.includes(value.word) === positive ? YES : NO;
      if (value.kind !== "fact") throw new NotExpressible("un choix calculé");
      const rule = this.#book.fact(value.name, factName(value.name));
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
      if (v.kind === "fact") return this.#book.fact(v.name, factName(v.name));
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
    const rule = this.#book.unit(item, c.branch, fixed);
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
