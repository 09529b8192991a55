// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What it costs a person to be asked: painful questions come late, papers that must be fetched cost more than
 * what one knows. The ranking is advice: gain of information divided by this cost. Never a profile of a person.
 */
import type { Fact } from "../syntax/index.ts";

const BY_ANSWERER = {
  person: 1,
  companion: 1.2,
  document: 1.5,
  administration: 2,
  prefect: 2.5,
  judge: 2.5,
  "administration-or-judge": 2.5,
  "medical-authority": 2.5,
} as const;

const BY_SENSITIVITY = {
  resources: 1.3,
  "private-life": 1.8,
  health: 2,
  offence: 2.5,
  violence: 3,
} as const;

const BY_TYPE = {
  "yes-no": 1,
  choice: 1.1,
  number: 1.3,
  duration: 1.3,
  date: 1.4,
  datetime: 1.5,
  money: 1.6,
  list: 2,
} as const;

/** At least 1; the factors multiply. `plain`: what is painful in it does not count. */
export function questionCost(fact: Fact): { readonly cost: number; readonly plain: number } {
  const plain = BY_TYPE[fact.type] * (fact.answeredBy ? BY_ANSWERER[fact.answeredBy] : 1);
  return {
    cost: rounded(plain * (fact.sensitive ? BY_SENSITIVITY[fact.sensitive] : 1)),
    plain: rounded(plain),
  };
}

const rounded = (cost: number): number => Math.round(cost * 100) / 100;
