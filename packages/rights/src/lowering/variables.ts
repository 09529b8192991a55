// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The variables of the compiled law. Their classes are known only when every rule has been seen (the cuts of
 * a number are all the thresholds that any rule mentions), so lowering runs twice over the same law: once to
 * collect the tests, once, after `settle`, to make the literals.
 */
import { parseDay } from "@sauf-conduit/calendar";
import { type ClassSet, type CutTest, READING_PREFIX, type Variable } from "../artefact/compiled-law.ts";
import type { Condition, Law, Value } from "../syntax/index.ts";
import { classSet } from "./formula.ts";
import { type Support, supportOfCondition, supportOfFact, supportOfValue } from "./support.ts";

export type CutType = "date" | "number" | "money" | "duration";

interface CutDraft {
  readonly kind: "cut";
  readonly type: CutType;
  value: Value;
  readonly cuts: Map<string, { rank: number; test: CutTest }>;
  /** The computed name under which every rule uses it; null when they differ. */
  label?: string | null | undefined;
}
type Draft =
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "choice"; readonly fact: string; readonly tests: Map<string, ReadonlySet<string>> }
  | { readonly kind: "reading"; readonly reading: string }
  | { readonly kind: "opaque"; condition: Condition; label?: string | null | undefined }
  | { readonly kind: "open" }
  | CutDraft;

/** Durations of one unit are ordered among themselves; months and days are not, so they are cut apart. */
function cutKey(type: CutType, value: Value, than: Value): string {
  const unit = than.kind === "duration" ? than.duration.unit : "";
  return `cut ${type} ${unit} ${stableText(value)}`;
}

/** The text of an expression without the node numbers, which differ between the two passes. */
function stableText(expression: Value | Condition): string {
  return JSON.stringify(expression, (key, x: unknown) =>
    key === "node" || key === "negation" ? undefined : x,
  );
}

/** Position of a threshold on its scale; a strict one (« plus de ») comes just after its inclusive twin. */
function rankOf(than: Value, strict: boolean): number {
  const at =
    than.kind === "day"
      ? (parseDay(than.day) ?? 0)
      : than.kind === "number"
        ? than.number
        : than.kind === "duration"
          ? than.duration.count
          : 0;
  // A date strictly after a day is a date from the next day on.
  if (than.kind === "day") return strict ? at + 1 : at;
  return strict ? at + 1e-7 : at;
}

const STRICT = new Set(["more-than", "at-most", "after", "until"]);
const UPWARD = new Set(["at-least", "more-than", "from", "after"]);

export class VariableRegistry {
  readonly #law: Law;
  readonly #drafts: Draft[] = [];
  readonly #ids = new Map<string, number>();
  #settled: Variable[] | null = null;
  readonly #nodeSupport: (node: number) => Support;

  constructor(law: Law, nodeSupport: (node: number) => Support) {
    this.#law = law;
    this.#nodeSupport = nodeSupport;
  }

  #id(key: string, make: () => Draft): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#drafts.push(make()) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** Classes of a variable; 2 before `settle`, when sets are only placeholders. */
  classesOf(variable: number): number {
    return this.#settled?.[variable]?.classes ?? 64;
  }

  fact(name: string): { variable: number; yes: ClassSet; no: ClassSet } {
    const variable = this.#id(`fact ${name}`, () => ({ kind: "fact", fact: name }));
    return { variable, ...this.#yesNo() };
  }

  opaque(condition: Condition, label?: string): { variable: number; yes: ClassSet; no: ClassSet } {
    const variable = this.#id(`opaque ${stableText(condition)}`, () => ({ kind: "opaque", condition }));
    const draft = this.#drafts[variable];
    if (draft?.kind === "opaque") {
      draft.condition = condition;
      draft.label = commonLabel(draft.label, label);
    }
    return { variable, ...this.#yesNo() };
  }

  open(): { variable: number; yes: ClassSet; no: ClassSet } {
    const variable = this.#id("open", () => ({ kind: "open" }));
    return { variable, ...this.#yesNo() };
  }

  #yesNo(): { yes: ClassSet; no: ClassSet } {
    return this.#settled ? { yes: [2], no: [1] } : { yes: [2, 0], no: [1, 0] };
  }

  choice(fact: string, among: readonly string[]): { variable: number; set: ClassSet } {
    const variable = this.#id(`choice ${fact}`, () => ({ kind: "choice", fact, tests: new Map() }));
    const draft = this.#drafts[variable];
    if (draft?.kind === "choice") draft.tests.set([...among].sort().join("|"), new Set(among));
    const settled = this.#settled?.[variable];
    if (settled?.kind !== "choice") return { variable, set: [1, 0] };
    const words = this.#law.facts.get(fact)?.values ?? [];
    const wanted = new Set(words.flatMap((word, i) => (among.includes(word) ? [settled.groups[i]] : [])));
    return { variable, set: classSet(settled.classes, (i) => wanted.has(i)) };
  }

  reading(name: string, answer: string): { variable: number; set: ClassSet } {
    const variable = this.#id(`reading ${name}`, () => ({ kind: "reading", reading: name }));
    const answers = this.#law.readings.get(name)?.answers ?? [];
    const at = answers.findIndex((a) => a.name === answer);
    if (!this.#settled) return { variable, set: [1, 0] };
    return { variable, set: classSet(answers.length, (i) => i === at) };
  }

  /** `value` compared with a constant: the classes on that side of the cut (never « did not happen »). */
  cut(type: CutType, value: Value, test: CutTest, label?: string): { variable: number; set: ClassSet } {
    const variable = this.#id(cutKey(type, value, test.than), () => ({
      kind: "cut",
      type,
      value,
      cuts: new Map(),
    }));
    const draft = this.#drafts[variable] as CutDraft;
    draft.value = value;
    draft.label = commonLabel(draft.label, label);
    const rank = rankOf(test.than, STRICT.has(test.op));
    const key = String(rank);
    if (!draft.cuts.has(key)) draft.cuts.set(key, { rank, test: upward(test) });
    const settled = this.#settled?.[variable];
    if (settled?.kind !== "cut") return { variable, set: [1, 0] };
    const at = [...draft.cuts.values()].filter((cut) => cut.rank <= rank).length;
    const last = draft.cuts.size;
    const up = UPWARD.has(test.op);
    return { variable, set: classSet(settled.classes, (i) => i <= last && (up ? i >= at : i < at)) };
  }

  exists(value: Value): { variable: number; set: ClassSet } {
    const variable = this.#id(`cut date  ${stableText(value)}`, () => ({
      kind: "cut",
      type: "date",
      value,
      cuts: new Map(),
    }));
    const draft = this.#drafts[variable] as CutDraft;
    const settled = this.#settled?.[variable];
    if (settled?.kind !== "cut") return { variable, set: [1, 0] };
    return { variable, set: classSet(settled.classes, (i) => i <= draft.cuts.size) };
  }

  /** Fixes the classes. After it, the same calls give real sets. */
  settle(): void {
    this.#settled = this.#drafts.map((draft) => this.#settleOne(draft));
  }

  variables(): readonly Variable[] {
    return this.#settled ?? [];
  }

  supportOf(variable: number): Support {
    const draft = this.#drafts[variable];
    if (!draft) return new Map();
    if (draft.kind === "fact" || draft.kind === "choice")
      return supportOfFact(this.#law, draft.fact, this.#nodeSupport);
    if (draft.kind === "reading") return new Map([[`${READING_PREFIX}${draft.reading}`, 1]]);
    if (draft.kind === "opaque") return supportOfCondition(this.#law, draft.condition, this.#nodeSupport);
    if (draft.kind === "cut") return supportOfValue(this.#law, draft.value, this.#nodeSupport);
    return new Map();
  }

  #settleOne(draft: Draft): Variable {
    switch (draft.kind) {
      case "fact":
        return { kind: "fact", fact: draft.fact, classes: 2, words: 1 };
      case "open":
        return { kind: "open", classes: 2, words: 1 };
      case "reading": {
        const classes = this.#law.readings.get(draft.reading)?.answers.length ?? 2;
        return { kind: "reading", reading: draft.reading, classes, words: Math.ceil(classes / 32) };
      }
      case "choice":
        return this.#settleChoice(draft.fact, [...draft.tests.values()]);
      case "opaque": {
        const support = supportOfCondition(this.#law, draft.condition, this.#nodeSupport);
        const label = typeof draft.label !== "string" ? {} : { label: draft.label };
        return {
          kind: "opaque",
          condition: draft.condition,
          ...label,
          classes: 2,
          words: 1,
          ...listSupport(support),
        };
      }
      case "cut":
        return this.#settleCut(draft);
    }
  }

  #settleChoice(fact: string, tests: readonly ReadonlySet<string>[]): Variable {
    const signatures = new Map<string, number>();
    const groups = (this.#law.facts.get(fact)?.values ?? []).map((word) => {
      const signature = tests.map((test) => (test.has(word) ? "1" : "0")).join("");
      if (!signatures.has(signature)) signatures.set(signature, signatures.size);
      return signatures.get(signature) ?? 0;
    });
    const classes = Math.max(2, signatures.size);
    return { kind: "choice", fact, groups, classes, words: Math.ceil(classes / 32) };
  }

  #settleCut(draft: CutDraft): Variable {
    const ordered = [...draft.cuts.values()].sort((a, b) => a.rank - b.rank);
    const hasNone = draft.type === "date" || draft.type === "duration";
    const classes = ordered.length + 1 + (hasNone ? 1 : 0);
    const support = supportOfValue(this.#law, draft.value, this.#nodeSupport);
    return {
      kind: "cut",
      type: draft.type,
      value: draft.value,
      cuts: ordered.map((cut) => cut.test),
      ...(typeof draft.label !== "string" ? {} : { label: draft.label }),
      classes,
      words: Math.ceil(classes / 32),
      ...listSupport(support),
    };
  }
}

/** One expression may bear different names in different items: then none is right everywhere. */
function commonLabel(known: string | null | undefined, label: string | undefined): string | null | undefined {
  if (label === undefined || known === label) return known;
  return known === undefined ? label : null;
}

/** The same threshold, asked upwards: « at least », « more than », « from », « after ». */
function upward(test: CutTest): CutTest {
  const flipped = {
    "less-than": "at-least",
    "at-most": "more-than",
    before: "from",
    until: "after",
  } as const;
  const op = flipped[test.op as keyof typeof flipped] ?? test.op;
  return { op, than: test.than } as CutTest;
}

function listSupport(support: Support): { support: string[]; repeated: string[] } {
  return {
    support: [...support.keys()].sort(),
    repeated: [...support].flatMap(([name, times]) => (times > 1 ? [name] : [])).sort(),
  };
}
