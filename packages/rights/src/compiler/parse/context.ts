// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the parsers know while they read one condition or one value: the law's names, and those in scope. */
import type { Place, ValueType } from "../../syntax/index.ts";
import { signMeant } from "../text/comparison-sign.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import type { Entry, Tree } from "../text/tree.ts";
import { CONNECTIVES, VALUE_TYPES, wordIn } from "../text/words.ts";
import type { DeclaredFact, Vocabulary } from "./vocabulary.ts";

/** A name of `calculs`, before its value is read. */
export interface DeclaredComputation {
  readonly type: ValueType;
  readonly tree: Tree;
}

export interface Context {
  readonly report: Report;
  readonly vocabulary: Vocabulary;
  /** Names of `calculs` in scope; none outside a version. */
  readonly computed: ReadonlyMap<string, DeclaredComputation>;
  /** Time-limits of the version. */
  readonly limits: ReadonlySet<string>;
  /** The item being read, if any. */
  readonly item?: string;
  /** Inside `qui`: the list whose fields may be tested. */
  readonly list?: string;
}

/** The context of what stands outside versions: facts, alerts, constraints, `pour`. */
export function outerContext(report: Report, vocabulary: Vocabulary, item?: string): Context {
  const base = { report, vocabulary, computed: new Map(), limits: new Set<string>() };
  return item === undefined ? base : { ...base, item };
}

/** The context inside a version, with its `calculs` and `délais`. */
export function versionContext(
  outer: Context,
  computations: readonly Entry[],
  limits: readonly Entry[],
): Context {
  const computed = new Map<string, DeclaredComputation>();
  for (const { key, value } of computations) {
    const typed =
      value.kind === "map" ? value.entries.find((entry) => wordIn(VALUE_TYPES, entry.key)) : undefined;
    const type = wordIn(VALUE_TYPES, typed?.key);
    if (typed !== undefined && type !== undefined) computed.set(key, { type, tree: typed.value });
  }
  return { ...outer, computed, limits: new Set(limits.map((entry) => entry.key)) };
}

/** A name that stands for a value. */
export type Resolved =
  | { readonly kind: "fact"; readonly name: string; readonly type: ValueType; readonly fact: DeclaredFact }
  | { readonly kind: "computed"; readonly name: string; readonly type: ValueType };

/** A computed name first, then a fact; undefined when the name is neither, or is a list. */
export function resolveName(name: string, context: Context): Resolved | undefined {
  const computed = context.computed.get(name);
  if (computed !== undefined) return { kind: "computed", name, type: computed.type };
  const fact = context.vocabulary.facts.get(name);
  const type = fact === undefined ? undefined : valueTypeOf(fact);
  return fact === undefined || type === undefined ? undefined : { kind: "fact", name, type, fact };
}

/** What a fact yields as a value; undefined for a list. */
export function valueTypeOf(fact: DeclaredFact): ValueType | undefined {
  if (fact.type === "list") return undefined;
  if (fact.type === "yes-no") return "condition";
  return fact.type === "datetime" ? "date" : fact.type;
}

/** « Je ne connais pas « x ». Vouliez-vous dire … », among facts, computed names and the words of conditions. */
export function reportUnknownName(name: string, place: Place, context: Context): void {
  if (context.vocabulary.brokenFacts.has(name)) return;
  const [code, message] = ["unknown-name", fr`Je ne connais pas « ${name} ».`] as const;
  const meant = signMeant(name);
  if (meant !== undefined) {
    context.report.error(code, place, fr`${message} ${meant}`);
    return;
  }
  const known = [...context.computed.keys(), ...context.vocabulary.facts.keys(), ...CONNECTIVES];
  const otherwise = fr`Reprenez un nom de faits/, ou déclarez-y ce fait.`;
  reportMisnamed(context.report, { code, place, message, otherwise }, name, known);
}

/** A field of a list has a meaning only inside `qui`, for that list. */
export function checkField(fact: DeclaredFact, place: Place, context: Context): void {
  if (fact.listOf === undefined || fact.listOf === context.list) return;
  if (context.list !== undefined && !context.vocabulary.facts.has(context.list)) return; // a list misspelt: said there
  context.report.error(
    "field-outside-list",
    place,
    fr`« ${fact.name} » se dit d'un élément de « ${fact.listOf} ». Testez-le dans « qui », après « dans : ${fact.listOf} ».`,
  );
}
