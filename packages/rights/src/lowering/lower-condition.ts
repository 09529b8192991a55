// SPDX-License-Identifier: AGPL-3.0-or-later
/** Conditions → formula nodes, in negation normal form: negation is pushed down to the sets of classes. */
import { type ClassSet, type CutTest, FALSE, TRUE } from "../artefact/compiled-law.ts";
import type { Condition, Law, Value } from "../syntax/index.ts";
import { mapRecord } from "../syntax/parts.ts";
import { complement, type FormulaBuilder } from "./formula.ts";
import { inListWords } from "./in-list.ts";
import { bind, type Lifted, leaf, lift } from "./lift.ts";
import { computationOf, EMPTY_SCOPE, type Resolver, type Scope } from "./resolve.ts";
import type { CutType, VariableRegistry } from "./variables.ts";

export interface LoweringTools {
  readonly law: Law;
  readonly formula: FormulaBuilder;
  readonly variables: VariableRegistry;
  readonly resolver: Resolver;
  /** Node « unit says yes » (or its negation) under a substitution. */
  applies(
    item: string,
    branch: string | undefined,
    substitution: ReadonlyMap<string, Value>,
    positive: boolean,
  ): number;
}

/** A condition that has no condition of this situation below it. */
type Test = Extract<
  Condition,
  {
    kind: "fact" | "some" | "every" | "none" | "in-list" | "is" | "exists" | "compare" | "compare-date";
  }
>;

export class ConditionLowering {
  readonly #tools: LoweringTools;

  constructor(tools: LoweringTools) {
    this.#tools = tools;
  }

  /** Node of `c`, or of its negation when `positive` is false. */
  lower(c: Condition, scope: Scope, positive: boolean): number {
    const { formula } = this.#tools;
    const again = (part: Condition): number => this.lower(part, scope, positive);
    switch (c.kind) {
      case "always":
      case "never":
        return (c.kind === "always") === positive ? TRUE : FALSE;
      case "unknown":
        return this.#unknown(positive);
      case "node":
        return positive ? c.node : c.negation;
      case "not":
        return this.lower(c.of, scope, !positive);
      case "all":
      case "any":
        return (c.kind === "all") === positive ? formula.and(c.of.map(again)) : formula.or(c.of.map(again));
      case "cases":
      case "reading":
        return this.#tree(choiceOf(c), scope, positive, again);
      case "computed":
        return this.#computed(c.name, scope, positive);
      case "named":
        return formula.named(again(c.of), c.name, !positive);
      case "labelled":
        return formula.note(again(c.of), c);
      case "applies":
        return this.#applies(c, scope, positive);
      default:
        return this.#test(c, scope, positive);
    }
  }

  /** What looks at the situation itself. */
  #test(c: Test, scope: Scope, positive: boolean): number {
    switch (c.kind) {
      case "fact":
        return this.#fact(c, scope, positive);
      case "some":
      case "every":
      case "none":
        return this.#opaque(this.#tools.resolver.condition(c, scope), positive);
      case "in-list":
        return this.lower(inListWords(this.#tools.law, c), scope, positive);
      case "is":
        return this.#is(c, scope, positive);
      case "exists":
        return this.#valueTest(c.value, scope, positive, (v) => this.#existsLeaf(v, positive));
      case "compare":
      case "compare-date":
        return this.#comparisons(c, scope, positive);
    }
  }

  #unknown(positive: boolean): number {
    return this.#literal(this.#tools.variables.open(), positive);
  }

  #fact(c: Extract<Condition, { kind: "fact" }>, scope: Scope, positive: boolean): number {
    const fixed = this.#tools.resolver.condition(c, scope);
    if (fixed.kind !== "fact") return this.lower(fixed, EMPTY_SCOPE, positive);
    return this.#literal(this.#tools.variables.fact(fixed.name), positive);
  }

  #computed(name: string, scope: Scope, positive: boolean): number {
    const { formula } = this.#tools;
    const { value, confidence } = computationOf(name, scope);
    const node = this.lower(value as Condition, scope, positive);
    return formula.named(formula.note(node, { confidence }), name, !positive);
  }

  #applies(c: Extract<Condition, { kind: "applies" }>, scope: Scope, positive: boolean): number {
    const substitution = this.#tools.resolver.substitutionOf(c.with, scope);
    const node = this.#tools.applies(c.item, c.branch, substitution, positive);
    return this.#tools.formula.ref(node, c.branch ? `${c.item} / ${c.branch}` : c.item, !positive);
  }

  #literal(v: { variable: number; yes: ClassSet; no: ClassSet }, positive: boolean): number {
    return this.#tools.formula.literal(v.variable, positive ? v.yes : v.no);
  }

  #set(v: { variable: number; set: ClassSet }, positive: boolean): number {
    const set = positive ? v.set : complement(v.set, this.#tools.variables.classesOf(v.variable));
    return this.#tools.formula.literal(v.variable, set);
  }

  #opaque(closed: Condition, positive: boolean, label?: string): number {
    return this.#literal(this.#tools.variables.opaque(closed, label), positive);
  }

  /** A choice: under each reading its own answer; of the cases, the first that holds decides. */
  #tree<T>(tree: Lifted<T>, scope: Scope, positive: boolean, atLeaf: (value: T) => number): number {
    const { formula, variables } = this.#tools;
    const again = (branch: Lifted<T>): number => this.#tree(branch, scope, positive, atLeaf);
    if (tree.kind === "leaf") return atLeaf(tree.value);
    if (tree.kind === "reading") {
      const answers = Object.entries(tree.answers).map(([answer, branch]) => {
        const held = this.#set(variables.reading(tree.reading, answer), true);
        return formula.and([held, again(branch)]);
      });
      return formula.or(answers);
    }
    const out: number[] = [];
    const earlier: number[] = [];
    for (const { when, then } of tree.cases) {
      out.push(formula.and([...earlier, this.lower(when, scope, true), again(then)]));
      earlier.push(this.lower(when, scope, false));
    }
    out.push(formula.and([...earlier, again(tree.otherwise)]));
    return formula.or(out);
  }

  /** Closes and lifts a value, then judges each leaf. */
  #valueTest(value: Value, scope: Scope, positive: boolean, atLeaf: (v: Value) => number): number {
    return this.#tree(lift(this.#tools.resolver.value(value, scope)), EMPTY_SCOPE, positive, atLeaf);
  }

  #is(c: Extract<Condition, { kind: "is" }>, scope: Scope, positive: boolean): number {
    const { variables } = this.#tools;
    return this.#valueTest(c.value, scope, positive, (v) => {
      if (v.kind === "word") return c.among.includes(v.word) === positive ? TRUE : FALSE;
      if (v.kind === "fact" && this.#tools.law.facts.get(v.name)?.listOf === undefined)
        return this.#set(variables.choice(v.name, c.among), positive);
      if (v.kind === "unknown") return this.#unknown(positive);
      return this.#opaque({ kind: "is", value: v, among: c.among }, positive, labelOf(c.value));
    });
  }

  #existsLeaf(v: Value, positive: boolean): number {
    if (v.kind === "no-date") return positive ? FALSE : TRUE;
    if (v.kind === "day" || v.kind === "instant") return positive ? TRUE : FALSE;
    if (v.kind === "unknown") return this.#unknown(positive);
    return this.#set(this.#tools.variables.exists(v), positive);
  }

  /** Every test of a comparison must hold. */
  #comparisons(
    c: Extract<Condition, { kind: "compare" | "compare-date" }>,
    scope: Scope,
    positive: boolean,
  ): number {
    const { formula, resolver } = this.#tools;
    const type = c.kind === "compare" ? c.type : "date";
    const left = lift(resolver.value(c.value, scope));
    const nodes = c.tests.map(({ op, than }) => {
      const right = lift(resolver.value(than, scope));
      const pairs = bind(left, (l) => bind(right, (r) => leaf<readonly [Value, Value]>([l, r])));
      return this.#tree(pairs, EMPTY_SCOPE, positive, ([l, r]) => {
        const test = { op, than: r } as CutTest;
        return this.#compareLeaf({ type, left: l, test, label: labelOf(c.value) }, positive);
      });
    });
    return positive ? formula.and(nodes) : formula.or(nodes);
  }

  #compareLeaf({ type, left, test, label }: Compared, positive: boolean): number {
    const { law, variables } = this.#tools;
    const right = test.than;
    // A date that did not happen, or is compared with one, compares to nothing: the test does not hold.
    if (neverExists(left) || neverExists(right)) return positive ? FALSE : TRUE;
    if (left.kind === "unknown" || right.kind === "unknown") return this.#unknown(positive);
    if (isConstant(right) && !isConstant(left) && !mentionsField(left, law))
      return this.#set(variables.cut(type, left, test, label), positive);
    if (isConstant(left) && !isConstant(right) && type !== "duration")
      return this.#set(variables.cut(type, right, mirrored(test, left)), positive);
    if (type === "date")
      return this.#opaque({ kind: "compare-date", value: left, tests: [test] } as Condition, positive, label);
    const [below, holds] = type === "duration" ? [test, true] : asBelow(test);
    const condition = { kind: "compare", type, value: left, tests: [below] } as Condition;
    return this.#opaque(condition, positive === holds, label);
  }
}

/**
 * Of two numbers, one is under the other or it is not: « at least » and « less than » the same ceiling are one test, that
 * holds or fails, and no search is needed to see that both cannot hold. A length of time may be none: both may fail.
 */
function asBelow(test: CutTest): readonly [below: CutTest, holds: boolean] {
  if (test.op !== "at-least" && test.op !== "more-than") return [test, true];
  return [{ op: test.op === "at-least" ? "less-than" : "at-most", than: test.than } as CutTest, false];
}

/** A value tested once, both sides closed and without a choice left in them. */
interface Compared {
  readonly type: CutType;
  readonly left: Value;
  readonly test: CutTest;
  readonly label: string | undefined;
}

/** The computed name under which jurists know a value. */
function labelOf(value: Value): string | undefined {
  return value.kind === "computed" ? value.name : undefined;
}

function choiceOf(c: Extract<Condition, { kind: "cases" | "reading" }>): Lifted<Condition> {
  if (c.kind === "reading")
    return { kind: "reading", reading: c.reading, answers: mapRecord(c.answers, (x) => leaf(x)) };
  return {
    kind: "cases",
    cases: c.cases.map((x) => ({ when: x.when, then: leaf(x.then) })),
    otherwise: leaf(c.otherwise),
  };
}

function isConstant(v: Value): boolean {
  return v.kind === "day" || v.kind === "number" || v.kind === "duration";
}

function mentionsField(v: Value, law: Law): boolean {
  return v.kind === "fact" && law.facts.get(v.name)?.listOf !== undefined;
}

/** No date, or no length of time for want of one of its ends. */
function neverExists(v: Value): boolean {
  return v.kind === "between" ? neverExists(v.from) || neverExists(v.to) : v.kind === "no-date";
}

/** `constant op x` as a test of x. */
function mirrored(test: CutTest, constant: Value): CutTest {
  const ops = {
    "at-least": "at-most",
    "at-most": "at-least",
    "more-than": "less-than",
    "less-than": "more-than",
    from: "until",
    until: "from",
    after: "before",
    before: "after",
  } as const;
  return { op: ops[test.op], than: constant } as CutTest;
}
