// SPDX-License-Identifier: AGPL-3.0-or-later
/** How what is unknown of one name is parted: answers one by one, or whether it exists. */
import { FAILS, HOLDS, NO_DATE } from "../../values/ranges.ts";
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
