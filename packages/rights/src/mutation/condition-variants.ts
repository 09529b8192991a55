// SPDX-License-Identifier: AGPL-3.0-or-later
/** Small changes in a condition: and/or, a part forgotten, a negation, a bound included or not, a word lost. */
import { COMPARISONS, DATE_COMPARISONS, frenchOf } from "../compiler/text/words.ts";
import { sayCondition, sayValue } from "../engine/reason/say.ts";
import type { Case, Condition } from "../syntax/index.ts";
import { valueVariants } from "./value-variants.ts";
import { carried, inList, inReading, type Variant, without } from "./variant.ts";

type ConditionVariants = readonly Variant<Condition>[];

const CONSTANT_VARIANTS: Readonly<Record<"always" | "never", Variant<Condition>>> = {
  always: { to: { kind: "never" }, what: "« toujours » devient « jamais »" },
  never: { to: { kind: "always" }, what: "« jamais » devient « toujours »" },
};

/** Every variant of a condition, at any depth. `denied`: its contrary is tried already. */
export function conditionVariants(c: Condition, denied = false): ConditionVariants {
  const contrary: ConditionVariants = denied ? [] : [{ to: { kind: "not", of: c }, what: `nié : ${say(c)}` }];
  switch (c.kind) {
    case "always":
    case "never":
      return [CONSTANT_VARIANTS[c.kind]];
    case "fact":
    case "computed":
      return contrary;
    case "not":
      return [
        { to: c.of, what: `« non » retiré devant : ${say(c.of)}` },
        ...carried(conditionVariants(c.of, true), (of): Condition => ({ ...c, of })),
      ];
    case "labelled":
      return carried(conditionVariants(c.of, denied), (of): Condition => ({ ...c, of }));
    case "all":
    case "any":
      return gateVariants(c);
    case "is":
    case "in-list":
    case "exists":
    case "applies":
      return [...contrary, ...leafVariants(c)];
    case "compare":
    case "compare-date":
      return comparisonVariants(c);
    case "some":
    case "every":
    case "none":
      return quantifierVariants(c);
    case "cases":
      return casesVariants(c, conditionVariants, (cases, otherwise) => ({ ...c, cases, otherwise }));
    case "reading":
      return inReading(c, (one) => conditionVariants(one));
    default:
      return []; // « inconnu », and what only lowering makes
  }
}

function gateVariants(c: Extract<Condition, { kind: "all" | "any" }>): ConditionVariants {
  const several = c.of.length > 1;
  const words = ["« toutes ces conditions »", "« une de ces conditions »"];
  const [from, to] = c.kind === "all" ? words : words.toReversed();
  return [
    ...(several
      ? [
          {
            to: { ...c, kind: c.kind === "all" ? "any" : "all" } as Condition,
            what: `${from} devient ${to} : ${list(c.of)}`,
          },
        ]
      : []),
    ...carried(
      several ? without(c.of, (one) => `retiré : ${say(one)}`) : [],
      (of): Condition => ({ ...c, of }),
    ),
    ...carried(inList(c.of, conditionVariants), (of): Condition => ({ ...c, of })),
  ];
}

function leafVariants(
  c: Extract<Condition, { kind: "is" | "in-list" | "exists" | "applies" }>,
): ConditionVariants {
  if (c.kind === "applies") {
    return Object.keys(c.with).map((name) => ({
      to: { ...c, with: Object.fromEntries(Object.entries(c.with).filter(([key]) => key !== name)) },
      what: `« avec : ${name} » retiré de : ${say(c)}`,
    }));
  }
  const words =
    c.kind === "is" && c.among.length > 1
      ? without(c.among, (word) => `« ${word} » retiré de : ${say(c)}`)
      : [];
  return [
    ...carried(words, (among): Condition => ({ ...c, among }) as Condition),
    ...carried(valueVariants(c.value), (value): Condition => ({ ...c, value })),
  ];
}

const OPERATORS = {
  "at-least": "more-than",
  "more-than": "at-least",
  "at-most": "less-than",
  "less-than": "at-most",
  from: "after",
  after: "from",
  until: "before",
  before: "until",
} as const;

const OPERATOR_WORDS = { ...frenchOf(COMPARISONS), ...frenchOf(DATE_COMPARISONS) };

function comparisonVariants(c: Extract<Condition, { kind: "compare" | "compare-date" }>): ConditionVariants {
  type Test = { readonly op: keyof typeof OPERATORS; readonly than: (typeof c)["tests"][number]["than"] };
  const tests: readonly Test[] = c.tests;
  const about = sayValue(c.value);
  const one = (test: Test): Variant<Test>[] => [
    {
      to: { ...test, op: OPERATORS[test.op] },
      what: `${about} : « ${OPERATOR_WORDS[test.op]} » devient « ${OPERATOR_WORDS[OPERATORS[test.op]]} » ${sayValue(test.than)}`,
    },
    ...valueVariants(test.than).map(({ to, what }) => ({
      to: { ...test, than: to },
      what: `${about} : ${what}`,
    })),
  ];
  const changed = [
    ...(tests.length > 1
      ? without(tests, (t) => `${about} : ${OPERATOR_WORDS[t.op]} ${sayValue(t.than)}, retiré`)
      : []),
    ...inList(tests, one),
  ];
  return [
    ...carried(changed, (to) => ({ ...c, tests: to }) as Condition),
    ...carried(valueVariants(c.value), (value) => ({ ...c, value }) as Condition),
  ];
}

function quantifierVariants(c: Extract<Condition, { kind: "some" | "every" | "none" }>): ConditionVariants {
  const other = { some: "every", every: "some", none: "some" } as const;
  const words = { some: "au moins un", every: "tous", none: "aucun" };
  return [
    {
      to: { ...c, kind: other[c.kind] },
      what: `${c.list} : « ${words[c.kind]} » devient « ${words[other[c.kind]]} »`,
    },
    ...carried(conditionVariants(c.who), (who): Condition => ({ ...c, who })),
  ];
}

/** A case forgotten, a case tried on another condition, another outcome: alike for conditions, values and limits. */
export function casesVariants<T>(
  { cases, otherwise }: { readonly cases: readonly Case<T>[]; readonly otherwise: T },
  outcome: (then: T) => readonly Variant<T>[],
  rebuild: (cases: readonly Case<T>[], otherwise: T) => T,
): Variant<T>[] {
  const forgotten = cases.map((one, i) => ({
    to: cases.length === 1 ? otherwise : rebuild(cases.toSpliced(i, 1), otherwise),
    what: `cas retiré : si ${say(one.when)}`,
  }));
  const inCase = (one: Case<T>): Variant<Case<T>>[] => [
    ...carried(conditionVariants(one.when), (when) => ({ ...one, when })),
    ...carried(outcome(one.then), (then) => ({ ...one, then })),
  ];
  return [
    ...forgotten,
    ...carried(inList(cases, inCase), (to) => rebuild(to, otherwise)),
    ...carried(outcome(otherwise), (to) => rebuild(cases, to)),
  ];
}

/** A few words for a condition. */
export function say(c: Condition): string {
  if (c.kind === "applies") return `relève de ${c.item}${c.branch === undefined ? "" : ` / ${c.branch}`}`;
  if (c.kind === "labelled" && c.label !== undefined) return c.label;
  if (c.kind === "not" || c.kind === "labelled") return c.kind === "not" ? `non : ${say(c.of)}` : say(c.of);
  if (c.kind === "all" || c.kind === "any") return list(c.of);
  if (c.kind === "cases") return "selon les cas";
  const said = sayCondition(c);
  if (said.name === "") return c.kind;
  return said.test === "oui" ? said.name : `${said.name} : ${said.test}`;
}

function list(of: readonly Condition[]): string {
  const shown = of.slice(0, 3).map(say).join(" ; ");
  return of.length > 3 ? `${shown} ; …` : shown;
}
