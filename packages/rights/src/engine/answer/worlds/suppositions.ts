// SPDX-License-Identifier: AGPL-3.0-or-later
/** How what is unknown of one name is parted: answers one by one, whether it exists, or examples of it. */
import type { KnownList, KnownValue, Member } from "../../situation/knowledge.ts";
import { exactly, FAILS, HOLDS, NO_DATE } from "../../values/ranges.ts";
import type { Scalar } from "./scales.ts";
import type { Supposed, World } from "./world.ts";

/** Words of a choice tried one by one, at the most. */
const MOST_WORDS = 64;

/** Every answer that a name may have, when they are few: together they are all that is possible. `null`: too many. */
export function everyAnswer(world: World, name: string): readonly Supposed[] | null {
  const supposed = world.get(name);
  if (supposed?.type === "reading")
    return [...supposed.value].map((answer) => ({ type: "reading", value: new Set([answer]) }));
  const fact = world.law.facts.get(name);
  if (fact?.type === "yes-no")
    return [
      { type: "yes-no", value: HOLDS },
      { type: "yes-no", value: FAILS },
    ];
  if (fact?.type !== "choice") return null;
  const words = supposed?.type === "choice" && supposed.value ? [...supposed.value] : (fact.values ?? []);
  return words.length > MOST_WORDS ? null : words.map((word) => ({ type: "choice", value: new Set([word]) }));
}

/** The date or number that a name may be, as far as the world knows; `null` for anything else. */
export function scalarOf(world: World, name: string): Scalar | null {
  const type = world.law.facts.get(name)?.type;
  const fact = { kind: "fact", name } as const;
  if (type === "date" || type === "datetime") {
    const value = world.interpreter.date(fact);
    return { type: "date", value: { ...value, timed: value.timed || type === "datetime" } };
  }
  if (type === "number" || type === "money") return { type: "number", value: world.interpreter.number(fact) };
  return null;
}

/** The event happened, or it did not. */
export function existenceOf({ type, value }: Scalar): readonly Supposed[] {
  if (type !== "date" || !value.none || !value.some) return [];
  return [
    { type: "date", value: { ...value, none: false } },
    { type: "date", value: NO_DATE },
  ];
}

/** Members added to a list in examples of it. */
const ADDED = [0, 1, 2, 3, 6];
/** An amount that passes any ceiling. */
const LARGE = 1_000_000;

/** Complete lists that the list may turn out to be: examples, never all of them. */
export function examplesOf(world: World, name: string): readonly Supposed[] {
  const list = world.knowledge.lists.get(name);
  const known = list?.members ?? [];
  const fields = world.law.facts.get(name)?.fields ?? [];
  const models = memberModels(world, fields);
  const lists = models.flatMap((model) =>
    (list?.complete ? [0] : ADDED).map((count) => [
      ...known.map((member) => new Map([...model, ...member])),
      ...Array.from({ length: count }, () => model),
    ]),
  );
  return lists.map((members) => ({ type: "list", value: { complete: true, members } satisfies KnownList }));
}

/** Members that say the same to every question: yes or no, each word, nothing or much. */
function memberModels(world: World, fields: readonly string[]): Member[] {
  const facts = fields.flatMap((field) => world.law.facts.get(field) ?? []);
  const words = Math.max(1, ...facts.map((fact) => fact.values?.length ?? 0));
  const models: Member[] = [];
  for (const yes of [HOLDS, FAILS])
    for (const amount of [0, LARGE])
      for (let word = 0; word < words; word++)
        models.push(
          new Map(
            facts.flatMap((fact): [string, KnownValue][] => {
              if (fact.type === "yes-no") return [[fact.name, { type: "yes-no", value: yes }]];
              if (fact.type === "number" || fact.type === "money")
                return [[fact.name, { type: "number", value: exactly(amount) }]];
              const said = fact.values?.[word % fact.values.length];
              return said === undefined ? [] : [[fact.name, { type: "choice", value: new Set([said]) }]];
            }),
          ),
        );
  return models;
}
