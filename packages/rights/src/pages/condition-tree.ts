// SPDX-License-Identifier: AGPL-3.0-or-later
/** A condition of the law as a tree to be read, its tests said as the engine says them. */
import { sayCondition, sayValue } from "../engine/reason/say.ts";
import { displayedBound } from "../lowering/displayed-bound.ts";
import type { Computation, Condition, Law, Value } from "../syntax/index.ts";
import { mapRecord, valuesIn } from "../syntax/parts.ts";
import type { ConditionTree } from "./condition-page.ts";

/** Writes trees of one version: its computed names are known, and each is unfolded once by one writer. */
export class TreeWriter {
  readonly #law: Law;
  readonly #computations: ReadonlyMap<string, Computation>;
  readonly #shown = new Set<string>();

  constructor(law: Law, computations: readonly Computation[]) {
    this.#law = law;
    this.#computations = new Map(computations.map((one) => [one.name, one]));
  }

  /** @param c null or absent: no tree. */
  tree(c: Condition | undefined): ConditionTree | null {
    return c ? this.write(c) : null;
  }

  write(c: Condition): ConditionTree {
    switch (c.kind) {
      case "always":
      case "never":
      case "unknown":
        return { kind: c.kind };
      case "all":
      case "any":
        return { kind: c.kind, of: c.of.map((one) => this.write(one)) };
      case "not":
        return this.#negated(c.of);
      case "computed":
        return this.#computed(c.name);
      case "named":
        return { kind: "named", name: c.name, note: null, sources: [], of: this.write(c.of) };
      case "labelled":
        return this.#labelled(c);
      case "cases":
        return this.#cases(c);
      case "reading":
        return {
          kind: "reading",
          reading: c.reading,
          answers: mapRecord(c.answers, (answer) => this.write(answer)),
        };
      case "some":
      case "every":
      case "none":
        return { kind: c.kind, list: c.list, who: this.write(c.who) };
      case "applies":
        return this.#applies(c);
      default:
        return this.#test(c);
    }
  }

  #cases({ cases, otherwise }: Extract<Condition, { kind: "cases" }>): ConditionTree {
    return {
      kind: "cases",
      cases: cases.map(({ when, then }) => ({ when: this.write(when), then: this.write(then) })),
      otherwise: this.write(otherwise),
    };
  }

  #applies({ item, branch, with: asked }: Extract<Condition, { kind: "applies" }>): ConditionTree {
    const since = this.#firstDay(item, branch);
    return { kind: "applies", item, branch: branch ?? null, since, with: mapRecord(asked, sayValue) };
  }

  /** What began later is no condition of an older version, though it stands in it. */
  #firstDay(item: string, branch: string | undefined): string | null {
    const ways = this.#law.items.get(item)?.versions.flatMap(({ branches }) => branches) ?? [];
    const days = ways.filter(({ id }) => id === branch).map(({ from }) => from);
    const [first] = days;
    return first && days.every((day) => day !== undefined) ? displayedBound(this.#law, first) : null;
  }

  #labelled(c: Extract<Condition, { kind: "labelled" }>): ConditionTree {
    const of = this.write(c.of);
    if (c.label === undefined && c.note === undefined) return of;
    return { kind: "named", name: c.label ?? null, note: c.note ?? null, sources: c.sources ?? [], of };
  }

  /** A computed condition is unfolded where it is met first. */
  #computed(name: string): ConditionTree {
    const found = this.#computations.get(name);
    if (!found || !isCondition(found)) return this.#test({ kind: "computed", name });
    const head = { kind: "named", name, note: found.note ?? null, sources: found.sources ?? [] } as const;
    if (this.#shown.has(name)) return { ...head, note: null, of: null };
    this.#shown.add(name);
    return { ...head, of: this.write(found.value as Condition) };
  }

  #negated(c: Condition): ConditionTree {
    const isTest = ["fact", "is", "in-list", "exists", "compare", "compare-date"].includes(c.kind);
    return isTest ? this.#test({ kind: "not", of: c }) : { kind: "not", of: this.write(c) };
  }

  #test(c: Condition): ConditionTree {
    const { name, test } = sayCondition(c);
    const facts = [...this.#factsOf(c, new Set())];
    // A date or a result that is computed is not itself appreciated, whatever it rests on: its own conditions say so.
    const own = [...this.#factsOf(c, new Set(this.#computations.keys()))];
    const appreciated = own.some((fact) => this.#law.facts.get(fact)?.appreciation === true);
    return { kind: "test", name, test, appreciated, facts };
  }

  /** Facts that a test reads, through the values that are computed. */
  #factsOf(c: Condition | Value, seen: Set<string>): Set<string> {
    if (c.kind === "fact") return new Set([c.name]);
    if (c.kind === "computed") {
      const found = this.#computations.get(c.name);
      if (!found || seen.has(c.name)) return new Set();
      seen.add(c.name);
      return this.#factsOf(found.value, seen);
    }
    const parts = partsOf(c);
    return new Set(parts.flatMap((part) => [...this.#factsOf(part, seen)]));
  }
}

/** What stands below, as far as facts are read: values of a test, conditions of a group. */
function partsOf(c: Condition | Value): readonly (Condition | Value)[] {
  switch (c.kind) {
    case "not":
    case "labelled":
    case "named":
      return [c.of];
    case "all":
    case "any":
      return c.of;
    case "is":
    case "in-list":
    case "exists":
      return [c.value];
    case "compare":
    case "compare-date":
      return [c.value, ...c.tests.map(({ than }) => than)];
    case "some":
    case "every":
    case "none":
      return [c.who];
    case "cases":
      return [...c.cases.flatMap(({ when, then }) => [when, then]), c.otherwise] as (Condition | Value)[];
    case "applies":
    case "node":
    case "always":
    case "never":
    case "unknown":
    case "fact":
    case "computed":
      return [];
    case "reading":
      return Object.values(c.answers) as (Condition | Value)[];
    default:
      return valuesIn(c);
  }
}

const isCondition = ({ type }: Computation): boolean => type === "condition";
