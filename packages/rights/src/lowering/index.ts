// SPDX-License-Identifier: AGPL-3.0-or-later
/** The back end of the compiler: a checked law → the compiled law that the engine evaluates. */

import { canonicalHash } from "../artefact/canonical-hash.ts";
import type {
  CompiledConstraint,
  CompiledFact,
  CompiledLaw,
  CompiledTable,
  CompiledUnit,
} from "../artefact/compiled-law.ts";
import type { Condition, Fact, Law, Reading, Table, Value } from "../syntax/index.ts";
import { present } from "../syntax/present.ts";
import { FormulaBuilder } from "./formula.ts";
import { ConditionLowering } from "./lower-condition.ts";
import { ItemLowering, scopeOf, selection } from "./lower-item.ts";
import { NatureLowering } from "./natures.ts";
import { questionCost } from "./question-cost.ts";
import { EMPTY_SCOPE, Resolver } from "./resolve.ts";
import type { Support } from "./support.ts";
import { VariableRegistry } from "./variables.ts";
import { boundValue } from "./versions.ts";

export interface LoweringOptions {
  /** Keep the computed values that no screen shows (for worked cases); the hash then differs. */
  readonly everyResult?: boolean;
}

/** The compiled law, with its content hash. */
export async function lowerLaw(law: Law, options: LoweringOptions = {}): Promise<CompiledLaw> {
  const body = lowerBody(law, options);
  return { ...body, hash: await canonicalHash(body) };
}

type LawBody = Omit<CompiledLaw, "hash">;

function lowerBody(law: Law, options: LoweringOptions): LawBody {
  // First pass: collect every threshold and every set of words that a rule tests. Second pass: real classes.
  const holder: { formula: FormulaBuilder } = { formula: new FormulaBuilder({ classesOf: () => 64 }) };
  const supportOfNode = (node: number): Support => nodeSupport(holder.formula, registry, node);
  const registry = new VariableRegistry(law, supportOfNode);
  const pass = { law, variables: registry, options };
  lowerOnce(loweringOf({ ...pass, formula: holder.formula }));
  registry.settle();
  const formula = new FormulaBuilder(registry);
  holder.formula = formula;
  const lowered = lowerOnce(loweringOf({ ...pass, formula }));
  registry.settle(); // the supports now speak of the nodes of the second pass
  return {
    format: 1,
    facts: [...law.facts.values()].map((fact) => compileFact(fact, lowered.resolver)),
    readings: [...law.readings.values()].map(compileReading),
    variables: registry.variables(),
    literals: formula.literals,
    nodes: formula.nodes,
    units: lowered.units,
    tables: Object.fromEntries(
      [...law.tables.values()].map((t) => [t.id, compileTable(t, lowered.resolver)]),
    ),
    constraints: lowered.constraints,
    alerts: lowered.alerts,
    natures: lowered.natures,
    appeals: appealsWithLimits(law),
  };
}

interface Lowered {
  readonly units: CompiledUnit[];
  readonly constraints: CompiledConstraint[];
  readonly alerts: Record<string, number>;
  readonly natures: CompiledLaw["natures"];
  readonly resolver: Resolver;
}

function lowerOnce({ formula, conditions, items, natures, resolver, law }: Lowering): Lowered {
  const lower = (c: Condition, positive = true): number => conditions.lower(c, EMPTY_SCOPE, positive);
  return {
    units: [...law.items.values()].flatMap((item) => items.unitsOf(item)),
    constraints: law.constraints
      .filter((rule) => rule.certain)
      .map((rule) => ({
        name: rule.name,
        when: lower(rule.when),
        then: lower(rule.then),
        notWhen: lower(rule.when, false),
        notThen: lower(rule.then, false),
        clause: formula.or([lower(rule.when, false), lower(rule.then)]),
      })),
    alerts: Object.fromEntries([...law.alerts.values()].map((alert) => [alert.name, lower(alert.when)])),
    natures: Object.fromEntries(
      [...law.items.values()].flatMap((item) => {
        const found = natures.of(item);
        return Object.keys(found).length === 0 ? [] : [[item.id, found]];
      }),
    ),
    resolver,
  };
}

/** What says how to contest, where it has time-limits; the rest of it is words. */
function appealsWithLimits(law: Law): CompiledLaw["appeals"] {
  const found = [...law.items.values()].map(({ id, appeals }) => {
    const items = appeals.flatMap(({ item }) => (item === undefined ? [] : (law.items.get(item) ?? [])));
    return [
      id,
      items.filter(({ versions }) => versions.some((v) => v.limits.length > 0)).map((x) => x.id),
    ] as const;
  });
  return Object.fromEntries(found.filter(([, items]) => items.length > 0));
}

/** What lowers each kind of thing; each asks the others. */
interface Lowering {
  readonly law: Law;
  readonly formula: FormulaBuilder;
  readonly resolver: Resolver;
  readonly conditions: ConditionLowering;
  readonly items: ItemLowering;
  readonly natures: NatureLowering;
}

interface Pass {
  readonly law: Law;
  readonly formula: FormulaBuilder;
  readonly variables: VariableRegistry;
  readonly options: LoweringOptions;
}

function loweringOf({ law, formula, variables, options }: Pass): Lowering {
  const resolver = new Resolver({
    law,
    applies: (item, branch, substitution) => ({
      unit: `${item}/${branch ?? ""}/${JSON.stringify([...substitution])}`,
      node: items.applies(item, branch, substitution, true),
      negation: items.applies(item, branch, substitution, false),
    }),
    versionsOf: (id, substitution) => {
      const item = law.items.get(id);
      if (!item) return [];
      return item.versions.map((version) => ({
        selected: selection(item, version),
        scope: scopeOf(item, version, substitution),
      }));
    },
  });
  const conditions: ConditionLowering = new ConditionLowering({
    law,
    formula,
    variables,
    resolver,
    applies: (item, branch, substitution, positive) => items.applies(item, branch, substitution, positive),
  });
  const everyResult = options.everyResult === true;
  const items: ItemLowering = new ItemLowering({ law, formula, conditions, resolver, everyResult });
  const byRight: ConditionLowering = new ConditionLowering({
    law,
    formula,
    variables,
    resolver,
    applies: (item, branch, substitution, positive) =>
      positive
        ? natures.appliesByRight(item, branch, substitution)
        : items.applies(item, branch, substitution, false),
  });
  const natures: NatureLowering = new NatureLowering(law, formula, conditions, byRight);
  return { law, formula, resolver, conditions, items, natures };
}

/** Facts and readings under a formula node. */
function nodeSupport(formula: FormulaBuilder, registry: VariableRegistry, root: number): Support {
  const found = new Map<string, number>();
  const seen = new Set<number>();
  const visit = (id: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const node = formula.nodes[id];
    if (!node) return;
    if (node.op === "lit") {
      const literal = formula.literals[node.lit];
      if (!literal) return;
      for (const [name, times] of registry.supportOf(literal.variable))
        found.set(name, (found.get(name) ?? 0) + times);
    } else if (node.op === "and" || node.op === "or") node.of.forEach(visit);
    else if (node.op === "note" || node.op === "ref" || node.op === "named") visit(node.of);
  };
  visit(root);
  return found;
}

function compileReading({ name, answers, settled }: Reading): CompiledLaw["readings"][number] {
  return {
    name,
    answers: answers.map((answer) => answer.name),
    prudent: answers.findIndex((answer) => answer.prudent),
    ...present({ settled: settled && { answer: settled.answer, ...present({ from: settled.from }) } }),
  };
}

function compileFact(fact: Fact, resolver: Resolver): CompiledFact {
  const close = (c: Condition | undefined): Condition | undefined => c && resolver.condition(c, EMPTY_SCOPE);
  const value = (v: Value): Value => resolver.value(v, EMPTY_SCOPE);
  const between = fact.computedBetween;
  const { cost, plain } = questionCost(fact);
  return {
    name: fact.name,
    type: fact.type,
    ...present({ values: fact.values, unit: fact.unit, between: fact.between }),
    supplied: fact.suppliedByApplication,
    ...present({
      past: fact.past ? true : undefined,
      fixed: fact.fixed,
      resultOf: fact.resultOf,
      rare: fact.rare,
      ending: fact.ending,
      askedAfter: fact.askedAfter,
      yesIf: close(fact.yesIf),
      noIf: close(fact.noIf),
      presumedYesIf: close(fact.presumedYesIf),
      presumedNoIf: close(fact.presumedNoIf),
      computedBetween: between && { from: value(between.from), to: value(between.to) },
      listOf: fact.listOf,
      fields: fact.fields,
    }),
    cost,
    ...present({ sensitive: fact.sensitive, plainCost: fact.sensitive && plain }),
    evidence: fact.evidence,
    asked: fact.question !== undefined && fact.listOf === undefined,
  };
}

function compileTable(table: Table, resolver: Resolver): CompiledTable {
  return {
    columns: table.columns,
    unit: table.unit,
    confidence: table.confidence,
    versions: table.versions.map((version) => ({
      from: resolver.value(boundValue(version.from), EMPTY_SCOPE),
      ...present({
        to: version.to && resolver.value(boundValue(version.to), EMPTY_SCOPE),
        confidence: version.confidence,
      }),
      rows: version.rows,
      ...present({ perExtraUnit: version.perExtraUnit }),
      rowConfidence: version.rowConfidence,
    })),
  };
}
