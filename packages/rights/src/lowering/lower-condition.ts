// SPDX-License-Identifier: AGPL-3.0-or-later
/** Conditions → formula nodes, in negation normal form: negation is pushed down to the sets of classes. */
import type { ClassSet, CutTest } from "../compiled-law.ts";
import type { Condition, Law, Value } from "../syntax.ts";
import { complement, FALSE, type FormulaBuilder, TRUE } from "./formula.ts";
import { inListWords } from "./in-list.ts";
import { bind, type Lifted, leaf, lift } from "./lift.ts";
import { EMPTY_SCOPE, type Resolver, type Scope } from "./resolve.ts";
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

export class ConditionLowering {
  readonly #tools: LoweringTools;

  constructor(tools: LoweringTools) {
    this.#tools = tools;
  }

  /** Node of `c`, or of its negation when `positive` is false. */
  lower(c: Condition, scope: Scope, positive: boolean): number {
    const { formula } = this.#tools;
    switch (c.kind) {
      case "always":
        return positive ? TRUE : FALSE;
      case "never":
        return positive ? FALSE : TRUE;
      case "unknown":
        return this.#literal(this.#tools.variables.open(), positive);
      case "fact": {
        const fixed = this.#tools.resolver.condition(c, scope);
        if (fixed.kind !== "fact") return this.lower(fixed, EMPTY_SCOPE, positive);
        return this.#literal(this.#tools.variables.fact(fixed.name), positive);
      }
      case "computed": {
        const computation = scope.computations.get(c.name);
        if (!computation) throw new Error(`computed name without definition: ${c.name} (${scope.item})`);
        const node = this.lower(computation.value as Condition, scope, positive);
        const marked = formula.note(
          node,
          computation.confidence ? { confidence: computation.confidence } : {},
        );
        return formula.named(marked, c.name, !positive);
      }
      case "named":
        return formula.named(this.lower(c.of, scope, positive), c.name, !positive);
      case "node":
        return positive ? c.node : c.negation;
      case "not":
        return this.lower(c.of, scope, !positive);
      case "labelled": {
        const words = {
          ...(c.confidence ? { confidence: c.confidence } : {}),
          ...(c.label ? { label: c.label } : {}),
        };
        return formula.note(this.lower(c.of, scope, positive), words);
      }
      case "all":
      case "any": {
        const children = c.of.map((x) => this.lower(x, scope, positive));
        return (c.kind === "all") === positive ? formula.and(children) : formula.or(children);
      }
      case "applies": {
        const substitution = this.#tools.resolver.substitutionOf(c.with, scope);
        const node = this.#tools.applies(c.item, c.branch, substitution, positive);
        return formula.ref(node, c.branch ? `${c.item} / ${c.branch}` : c.item, !positive);
      }
      case "cases":
        return this.#tree(casesOf(c), scope, positive, (x) => this.lower(x, scope, positive));
      case "reading":
        return this.#tree(
          { kind: "reading", reading: c.reading, answers: mapValues(c.answers, (x) => leaf(x)) },
          scope,
          positive,
          (x) => this.lower(x, scope, positive),
        );
      case "some":
      case "every":
      case "none":
        return this.#opaque(this.#tools.resolver.condition(c, scope), positive);
      case "is":
        return this.#is(c, scope, positive);
      case "in-list":
        return this.lower(inListWords(this.#tools.law, c), scope, positive);
      case "exists":
        return this.#valueTest(c.value, scope, positive, (v) => this.#existsLeaf(v, positive));
      case "compare":
        return this.#tests(
          c.tests.map((t) => this.#compare(c.value, t, c.type, scope, positive)),
          positive,
        );
      case "compare-date":
        return this.#tests(
          c.tests.map((t) => this.#compare(c.value, t, "date", scope, positive)),
          positive,
        );
    }
  }

  #tests(nodes: readonly number[], positive: boolean): number {
    return positive ? this.#tools.formula.and(nodes) : this.#tools.formula.or(nodes);
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

  /** A case distinction: the first case that holds decides. */
  #tree<T>(tree: Lifted<T>, scope: Scope, positive: boolean, atLeaf: (value: T) => number): number {
    const { formula, variables } = this.#tools;
    if (tree.kind === "leaf") return atLeaf(tree.value);
    if (tree.kind === "reading") {
      return formula.or(
        Object.entries(tree.answers).map(([answer, branch]) =>
          formula.and([
            this.#set(variables.reading(tree.reading, answer), true),
            this.#tree(branch, scope, positive, atLeaf),
          ]),
        ),
      );
    }
    const out: number[] = [];
    const earlier: number[] = [];
    for (const c of tree.cases) {
      out.push(
        formula.and([
          ...earlier,
          this.lower(c.when, scope, true),
          this.#tree(c.then, scope, positive, atLeaf),
        ]),
      );
      earlier.push(this.lower(c.when, scope, false));
    }
    out.push(formula.and([...earlier, this.#tree(tree.otherwise, scope, positive, atLeaf)]));
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
      if (v.kind === "unknown") return this.lower({ kind: "unknown" }, scope, positive);
      return this.#opaque({ kind: "is", value: v, among: c.among }, positive, labelOf(c.value));
    });
  }

  #existsLeaf(v: Value, positive: boolean): number {
    if (v.kind === "no-date") return positive ? FALSE : TRUE;
    if (v.kind === "day" || v.kind === "instant") return positive ? TRUE : FALSE;
    if (v.kind === "unknown") return this.lower({ kind: "unknown" }, EMPTY_SCOPE, positive);
    return this.#set(this.#tools.variables.exists(v), positive);
  }

  #compare(value: Value, test: CutTest, type: CutType, scope: Scope, positive: boolean): number {
    const label = labelOf(value);
    const left = lift(this.#tools.resolver.value(value, scope));
    const right = lift(this.#tools.resolver.value(test.than, scope));
    const pairs = bind(left, (l) => bind(right, (r) => leaf<readonly [Value, Value]>([l, r])));
    return this.#tree(pairs, EMPTY_SCOPE, positive, ([l, r]) =>
      this.#compareLeaf(l, { ...test, than: r } as CutTest, type, positive, label),
    );
  }

  #compareLeaf(l: Value, test: CutTest, type: CutType, positive: boolean, label?: string): number {
    const r = test.than;
    // A date that did not happen, or is compared with one, compares to nothing: the test does not hold.
    if (neverExists(l) || neverExists(r)) return positive ? FALSE : TRUE;
    if (l.kind === "unknown" || r.kind === "unknown")
      return this.lower({ kind: "unknown" }, EMPTY_SCOPE, positive);
    if (isConstant(r) && !isConstant(l) && !mentionsField(l, this.#tools.law))
      return this.#set(this.#tools.variables.cut(type, l, test, label), positive);
    if (isConstant(l) && !isConstant(r) && type !== "duration")
      return this.#set(this.#tools.variables.cut(type, r, mirrored(test, l)), positive);
    const closed: Condition =
      type === "date"
        ? {
            kind: "compare-date",
            value: l,
            tests: [test as Extract<CutTest, { op: "from" | "until" | "after" | "before" }>],
          }
        : {
            kind: "compare",
            type,
            value: l,
            tests: [test as Extract<CutTest, { op: "at-least" | "at-most" | "more-than" | "less-than" }>],
          };
    return this.#opaque(closed, positive, label);
  }
}

/** The computed name under which jurists know a value. */
function labelOf(value: Value): string | undefined {
  return value.kind === "computed" ? value.name : undefined;
}

function casesOf(c: Extract<Condition, { kind: "cases" }>): Lifted<Condition> {
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

function mapValues<A, B>(record: Readonly<Record<string, A>>, f: (a: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([k, a]) => [k, f(a)]));
}
