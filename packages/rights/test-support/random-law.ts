// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Random small laws: yes/no facts, choices, a number and dates cut at constant thresholds, versions by date and
 * by transitional condition, branches, references with facts fixed, computed conditions and words, readings,
 * certain constraints. Few facts with small domains, so that every completion can be looked at.
 */
import fc from "fast-check";
import type { Branch, Condition, Constraint, Item, Law, Value, Version } from "../src/syntax/index.ts";
import { DATES, DAYS, READINGS, THRESHOLDS, TINY_FACTS, WORDS, YES_NO } from "./small-domains.ts";
import { tinyBranch, tinyConstraint, tinyItem, tinyLaw, tinyReading, tinyVersion } from "./tiny-syntax.ts";

export interface LawShape {
  /** Certain constraints between facts. */
  readonly constraints: boolean;
  /** Certain deductions of some facts from others. */
  readonly deductions: boolean;
}

const factValue = (name: string): Value => ({ kind: "fact", name });
const numberTest = fc.record({
  op: fc.constantFrom("at-least" as const, "at-most" as const, "more-than" as const, "less-than" as const),
  than: fc.constantFrom(...THRESHOLDS).map((number): Value => ({ kind: "number", number })),
});
const dateTest = fc.record({
  op: fc.constantFrom("from" as const, "until" as const, "after" as const, "before" as const),
  than: fc.constantFrom(...DAYS).map((day): Value => ({ kind: "day", day })),
});
const someWords = fc.subarray([...WORDS], { minLength: 1, maxLength: 2 });
const yesNo: fc.Arbitrary<Condition> = fc.constantFrom(...YES_NO).map((name) => ({ kind: "fact", name }));

const choiceTest: fc.Arbitrary<Condition> = fc
  .record({ name: fc.constantFrom("statut", "demande"), among: someWords })
  .map(({ name, among }) => ({ kind: "is", value: factValue(name), among }));

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 5, arbitrary: yesNo },
  { weight: 3, arbitrary: choiceTest },
  {
    weight: 2,
    arbitrary: fc
      .array(numberTest, { minLength: 1, maxLength: 2 })
      .map((tests): Condition => ({ kind: "compare", type: "number", value: factValue("mois"), tests })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        name: fc.constantFrom(...DATES),
        tests: fc.array(dateTest, { minLength: 1, maxLength: 2 }),
      })
      .map(({ name, tests }): Condition => ({ kind: "compare-date", value: factValue(name), tests })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...DATES)
      .map((name): Condition => ({ kind: "exists", value: factValue(name) })),
  },
  { weight: 1, arbitrary: fc.constantFrom<Condition>({ kind: "always" }, { kind: "never" }) },
);

/** Conditions over facts and readings, and over what `more` adds (references, computed names). */
function conditions(more: readonly fc.Arbitrary<Condition>[]): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const below = tie("condition");
    const several = fc.array(below, { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        ...more,
        fc.record({ kind: fc.constant("not" as const), of: below }),
        fc.record({ kind: fc.constantFrom("all" as const, "any" as const), of: several }),
        fc.record({ kind: fc.constant("labelled" as const), of: below, label: fc.constant("une condition") }),
        fc
          .tuple(below, below, below)
          .map(
            ([when, then, otherwise]): Condition => ({ kind: "cases", cases: [{ when, then }], otherwise }),
          ),
        fc.record({ reading: fc.constantFrom(...READINGS), yes: below, no: below }).map(
          ({ reading, yes, no }): Condition => ({
            kind: "reading",
            reading,
            answers: { large: yes, stricte: no },
          }),
        ),
      ),
    };
  });
  return condition;
}

/** « That item answers yes », some facts fixed for the question. */
function reference(items: readonly string[]): fc.Arbitrary<Condition>[] {
  if (items.length === 0) return [];
  const fixed = fc.oneof(
    fc.constant({}),
    fc
      .record({ name: fc.constantFrom(...YES_NO), word: fc.constantFrom("oui", "non") })
      .map(({ name, word }) => ({ [name]: { kind: "word", word } as Value })),
    fc
      .tuple(fc.constantFrom(...YES_NO), fc.constantFrom(...YES_NO))
      .map(([name, other]) => ({ [name]: factValue(other) })),
    fc.constantFrom(...WORDS).map((word) => ({ statut: { kind: "word", word } as Value })),
  );
  return [
    fc
      .record({ item: fc.constantFrom(...items), with: fixed })
      .map((c): Condition => ({ kind: "applies", branch: undefined, ...c }) as Condition),
  ];
}

const computedWord: fc.Arbitrary<Value> = fc
  .tuple(yesNo, fc.constantFrom(...WORDS), fc.constantFrom(...WORDS))
  .map(([when, a, b]) => ({
    kind: "cases",
    cases: [{ when, then: { kind: "word", word: a } }],
    otherwise: { kind: "word", word: b },
  }));

function body(condition: fc.Arbitrary<Condition>): fc.Arbitrary<Partial<Branch>> {
  return fc.record(
    { scope: condition, when: condition, except: fc.array(condition, { maxLength: 2 }) },
    { requiredKeys: ["except"] },
  );
}

function branches(condition: fc.Arbitrary<Condition>): fc.Arbitrary<Branch[]> {
  const branch = (id: string): fc.Arbitrary<Branch> =>
    fc
      .tuple(body(condition), fc.option(fc.constantFrom(...DAYS)))
      .map(([parts, day]) =>
        tinyBranch(id, { ...parts, ...(day === null ? {} : { from: { kind: "day", day } }) }),
      );
  return fc.oneof<fc.MaybeWeightedArbitrary<Branch[]>[]>(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: branch("une").map((b) => [b]) },
    { weight: 1, arbitrary: fc.tuple(branch("une"), branch("autre")) },
  );
}

function versionBody(references: readonly fc.Arbitrary<Condition>[]): fc.Arbitrary<Partial<Version>> {
  const plain = conditions(references);
  const named: fc.Arbitrary<Condition>[] = [
    fc.constant<Condition>({ kind: "computed", name: "calculée" }),
    someWords.map((among) => ({ kind: "is", value: { kind: "computed", name: "mot" }, among })),
  ];
  const full = conditions([...references, ...named]);
  return fc
    .tuple(body(full), branches(full), plain, computedWord)
    .map(([parts, limbs, calculated, word]) => ({
      ...parts,
      branches: limbs,
      computations: [
        { name: "calculée", place: limbs[0]?.place ?? PLACE, type: "condition" as const, value: calculated },
        { name: "mot", place: PLACE, type: "choice" as const, value: word },
      ],
    }));
}

const PLACE = { file: "tiny.yaml", line: 1 };

/** One to three versions: successive, perhaps ending, or two on the same days told apart by `pour`. */
function versions(references: readonly fc.Arbitrary<Condition>[]): fc.Arbitrary<Version[]> {
  const one = versionBody(references);
  const [first, second] = DAYS;
  const eve = "2014-12-31";
  return fc.oneof(
    { weight: 2, arbitrary: one.map((a) => [tinyVersion("v1", "2000-01-01", a)]) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(one, one, fc.boolean())
        .map(([a, b, ends]) => [
          tinyVersion("v1", first, { ...a, to: { kind: "day", day: eve } }),
          tinyVersion("v2", second, ends ? { ...b, to: { kind: "day", day: "2019-12-31" } } : b),
        ]),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(one, one, conditions([]))
        .map(([a, b, onlyFor]) => [
          tinyVersion("v1", first, { ...a, onlyFor }),
          tinyVersion("v2", first, { ...b, onlyFor: { kind: "not", of: onlyFor } }),
        ]),
    },
  );
}

const selectedBy = fc.constantFrom(
  ["date de l'examen"],
  ["date de la décision", "date de l'examen"],
  ["date de la décision"],
);

function item(id: string, earlier: readonly string[]): fc.Arbitrary<Item> {
  return fc
    .tuple(versions(reference(earlier)), selectedBy)
    .map(([list, by]) => tinyItem(id, list, { selectedBy: by, together: "one-branch-suffices" }));
}

/** Over yes/no facts and choices only: a constraint that the generator may also break. */
const simple = fc.oneof(
  yesNo,
  choiceTest,
  yesNo.map((of): Condition => ({ kind: "not", of })),
);
const constraints: fc.Arbitrary<Constraint[]> = fc.array(
  fc
    .tuple(
      simple,
      fc.oneof(simple, fc.record({ kind: fc.constant("any" as const), of: fc.tuple(simple, simple) })),
    )
    .map(([when, then]) => tinyConstraint("une contrainte", when, then)),
  { maxLength: 3 },
);

/** Items `a`, `b`, `c`: each may refer to those before it. */
export function randomLaw(shape: LawShape): fc.Arbitrary<Law> {
  return fc
    .record({
      items: fc.tuple(item("a", []), item("b", ["a"]), item("c", ["a", "b"])),
      constraints: shape.constraints ? constraints : fc.constant([]),
      yesIf: shape.deductions ? fc.option(choiceTest) : fc.constant(null),
      noIf: shape.deductions ? fc.option(choiceTest) : fc.constant(null),
    })
    .map(({ items, constraints: rules, yesIf, noIf }) =>
      tinyLaw({
        facts: TINY_FACTS.map((fact) =>
          fact.name === YES_NO[0]
            ? { ...fact, ...(yesIf ? { yesIf } : {}), ...(noIf ? { noIf } : {}) }
            : fact,
        ),
        items,
        readings: READINGS.map((name) => tinyReading(name, ["large", "stricte"])),
        constraints: rules,
      }),
    )
    .map(readable);
}

/** A counterexample shows the items and the constraints only. */
export function readable(law: Law): Law {
  const bare = (_: string, x: unknown): unknown =>
    x === null || typeof x !== "object" || Array.isArray(x)
      ? x
      : Object.fromEntries(Object.entries(x).filter(([key, v]) => isShown(x, key, v)));
  const shown = {
    items: [...law.items.values()],
    constraints: law.constraints,
    facts: [...law.facts.values()].filter((f) => f.yesIf || f.noIf),
  };
  return Object.assign(law, {
    [fc.toStringMethod]: () =>
      `${shown.items.map((x) => JSON.stringify(x, bare)).join("\n")}\n${JSON.stringify([shown.constraints, shown.facts])}\n`,
  });
}

/** Keys that say something, and computed names only where something refers to them. */
function isShown(owner: object, key: string, value: unknown): boolean {
  if (key === "computations") return JSON.stringify(owner).includes('"kind":"computed"');
  return SHOWN.has(key) && !(Array.isArray(value) && value.length === 0);
}

const SHOWN = new Set(
  "id selectedBy versions name from to day onlyFor scope when except branches computations value kind of reading answers large stricte cases then otherwise item with among tests op than number statut word date duration unit count list type".split(
    " ",
  ),
);
