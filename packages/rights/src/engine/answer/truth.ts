// SPDX-License-Identifier: AGPL-3.0-or-later
/** From the engine's bits to the words of the contract. */
import type { Truth } from "../../api/answer.ts";
import { CAN_FAIL, CAN_HOLD, type Tri } from "../values/ranges.ts";
import { isSettled, NO, NOT_APPLICABLE, type ValueSet, YES } from "./evaluate.ts";

export function truthOf(values: ValueSet): Truth {
  if (!isSettled(values)) return "unknown";
  return values === YES ? "yes" : values === NO ? "no" : "not-applicable";
}

export function possibleOf(values: ValueSet): Exclude<Truth, "unknown">[] {
  const out: Exclude<Truth, "unknown">[] = [];
  if (values & YES) out.push("yes");
  if (values & NO) out.push("no");
  if (values & NOT_APPLICABLE) out.push("not-applicable");
  return out;
}

export function triTruth(tri: Tri): Truth {
  return tri === CAN_HOLD ? "yes" : tri === CAN_FAIL ? "no" : "unknown";
}
