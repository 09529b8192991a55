// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Random small laws whose tests share their facts: dates compared with each other and with days, moved by days and
 * months, first or latest of two; numbers added and compared; ages that give « est majeur ». Each unknown is kept
 * between bounds that the person gave, so that every completion can be looked at.
 */
import fc from "fast-check";
import type { Answer, Condition, Fact, Law, Situation, Value } from "../src/syntax/index.ts";
import type { FullAnswer } from "./brute-force.ts";
import { readable } from "./random-law.ts";
import type { Possibilities } from "./small-domains.ts";
import { tinyConstraint, tinyFact, tinyItem, tinyLaw, tinyVersion } from "./tiny-syntax.ts";

const DATES = ["date d'entrée", "date de la demande", "date du refus"] as const;
const NUMBERS = ["mois", "autres mois"] as const;
/** Around the end of a short month. */
const DAYS = ["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02", "2024-03-03"] as const;
const BOUNDS = { existe: "oui", "à partir du": DAYS[0], "jusqu'au": DAYS.at(-1) as string };
/** Two numbers may fall in any order between two whole ones. */
const STEPS = [0, 0.3, 0.6, 1, 1.3, 1.6, 2];

const fact = (name: string): Value => ({ kind: "fact", name });
const duration = fc
  .oneof(
    fc.record({ unit: fc.constant("days" as const), count: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ unit: fc.constant("months" as const), count: fc.integer({ min: 1, max: 2 }) }),
  )
  .map((d): Value => ({ kind: "duration", duration: d }));
const dateFact = fc.constantFrom(...DATES).map(fact);
const dateValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: dateFact },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("add" as const, "subtract" as const),
      duration,
      date: dateFact,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("first-existing" as const, "latest" as const, "earliest" as const),
      of: fc
        .uniqueArray(fc.constantFrom(...DATES), { minLength: 2, maxLength: 2 })
        .map((list) => list.map(fact)),
    }),
  },
  { weight: 1, arbitrary: dateFact.map((of) => ({ kind: "month-end" as const, of })) },
  { weight: 1, arbitrary: dateFact.map((of) => ({ kind: "day-after" as const, of })) },
);
const day = fc.constantFrom(...DAYS).map((d): Value => ({ kind: "day", day: d }));
const dateOp = fc.constantFrom("from" as const, "until" as const, "after" as const, "before" as const);
const op = fc.constantFrom(
  "at-least" as const,
  "at-most" as const,
  "more-than" as const,
  "less-than" as const,
);

const dateTest: fc.Arbitrary<Condition> = fc
  .record({
    value: dateValue,
    op: dateOp,
    than: fc.oneof({ weight: 2, arbitrary: dateValue }, { weight: 1, arbitrary: day }),
  })
  .map(({ value, op: by, than }) => ({ kind: "compare-date", value, tests: [{ op: by, than }] }));
const elapsed: fc.Arbitrary<Condition> = fc
  .record({ from: dateFact, to: dateFact, op, than: duration })
  .map(({ from, to, op: by, than }) => ({
    kind: "compare",
    type: "duration",
    value: { kind: "between", from, to },
    tests: [{ op: by, than }],
  }));
const exists: fc.Arbitrary<Condition> = dateFact.map((value) => ({ kind: "exists", value }));
const whole = fc.integer({ min: 0, max: 2 }).map((number): Value => ({ kind: "number", number }));
const numberFact = fc.constantFrom(...NUMBERS).map(fact);
const numberValue: fc.Arbitrary<Value> = fc.oneof(
  numberFact,
  fc.tuple(numberFact, fc.oneof(whole, numberFact)).map(([a, b]): Value => ({ kind: "sum", of: [a, b] })),
);
const numberTest: fc.Arbitrary<Condition> = fc
  .record({ value: numberValue, op, than: fc.oneof(whole, numberValue) })
  .map(({ value, op: by, than }) => ({ kind: "compare", type: "number", value, tests: [{ op: by, than }] }));
const yesNo: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { kind: "fact", name: "est majeur" },
  { kind: "fact", name: "travaille" },
);

const leaf = fc.oneof(
  { weight: 5, arbitrary: dateTest },
  { weight: 2, arbitrary: elapsed },
  { weight: 1, arbitrary: exists },
  { weight: 2, arbitrary: numberTest },
  { weight: 2, arbitrary: yesNo },
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const below = tie("condition");
  const several = fc.array(below, { minLength: 2, maxLength: 4 });
  return {
    condition: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constant("not" as const), of: below }),
      fc.record({ kind: fc.constant("all" as const), of: several }),
      fc.record({ kind: fc.constant("any" as const), of: several }),
    ),
  };
});

export interface TiedLawShape {
  /** « Est majeur » follows from dates; a certain constraint ties two dates. */
  readonly deductions: boolean;
}

/** One item with a scope, and one that refers to it. */
export function tiedLaw({ deductions }: TiedLawShape): fc.Arbitrary<Law> {
  const certain = deductions
    ? fc.tuple(fc.option(dateTest), fc.option(dateTest), fc.option(dateTest))
    : fc.constant([null, null, null]);
  return fc
    .record({
      scope: fc.option(condition),
      when: condition,
      except: fc.option(condition),
      other: condition,
      certain,
    })
    .map(({ scope, when, except, other, certain: [yesIf, noIf, then] }) => {
      const majority: Fact = {
        ...tinyFact("est majeur", "yes-no"),
        ...(yesIf ? { yesIf } : {}),
        ...(noIf ? { noIf } : {}),
      };
      const a = tinyVersion("v1", "2000-01-01", {
        when,
        ...(scope ? { scope } : {}),
        except: except ? [except] : [],
      });
      const b = tinyVersion("v1", "2000-01-01", {
        when: { kind: "any", of: [other, { kind: "applies", item: "a", with: {} }] },
      });
      return tinyLaw({
        facts: [
          majority,
          tinyFact("travaille", "yes-no"),
          ...DATES.map((name) => tinyFact(name, "date")),
          ...NUMBERS.map((name) => tinyFact(name, "number")),
        ],
        items: [tinyItem("a", [a]), tinyItem("b", [b])],
        constraints: then
          ? [tinyConstraint("un ordre certain", { kind: "fact", name: "travaille" }, then)]
          : [],
      });
    })
    .map(readable);
}

export interface TiedSituation {
  readonly situation: Situation;
  readonly possible: Possibilities;
  /** Nothing else is possible; false where a date is wholly unknown, of which only some days are tried. */
  readonly whole: boolean;
}

interface Known {
  readonly answer: Answer | null;
  readonly possible: readonly FullAnswer[];
}

const someDate: fc.Arbitrary<Known> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Known>({ answer: BOUNDS, possible: DAYS }) },
  { weight: 1, arbitrary: fc.constant<Known>({ answer: null, possible: [...DAYS, "aucune"] }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...DAYS, "aucune").map((d): Known => ({ answer: d, possible: [d] })),
  },
);
const someNumber: fc.Arbitrary<Known> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Known>({ answer: { "au moins": 0, "au plus": 2 }, possible: STEPS }) },
  { weight: 2, arbitrary: fc.constantFrom(...STEPS).map((n): Known => ({ answer: n, possible: [n] })) },
);
const someYesNo: fc.Arbitrary<Known> = fc.constantFrom<Known>(
  { answer: null, possible: ["oui", "non"] },
  { answer: "oui", possible: ["oui"] },
  { answer: "non", possible: ["non"] },
);

export const tiedSituation: fc.Arbitrary<TiedSituation> = fc
  .record({
    dates: fc.tuple(someDate, someDate, someDate),
    numbers: fc.tuple(someNumber, someNumber),
    yesNo: fc.tuple(someYesNo, someYesNo),
  })
  .map(({ dates, numbers, yesNo: facts }) => {
    const known = [
      ...DATES.map((name, i) => [name, dates[i] as Known] as const),
      ...NUMBERS.map((name, i) => [name, numbers[i] as Known] as const),
      ...["est majeur", "travaille"].map((name, i) => [name, facts[i] as Known] as const),
    ];
    return {
      situation: {
        facts: Object.fromEntries(
          known.flatMap(([name, { answer }]) => (answer === null ? [] : [[name, answer]])),
        ),
        lists: {},
        readings: {},
      },
      whole: dates.every(({ answer }) => answer !== null),
      possible: {
        facts: Object.fromEntries(known.map(([name, { possible }]) => [name, possible])),
        readings: {},
      },
    };
  });
