// SPDX-License-Identifier: AGPL-3.0-or-later
/** A worked case is told on a day that has seen what it tells: an event that can only be past is not ahead of it. */
import type { Answer, Law, Situation, WorkedCase } from "../../syntax/index.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";

/** Checks the day of every worked case against the facts that are `passé: oui`. */
export function checkCases({ items, facts }: Law, report: Report): void {
  for (const item of items.values())
    for (const worked of item.cases)
      for (const [name, answer] of answersIn(worked.situation)) {
        const day = facts.get(name)?.past === true ? dayAhead(answer, worked) : undefined;
        if (day === undefined) continue;
        const message = fr`Le cas « ${worked.name} » est examiné le ${worked.on}, avant « ${name} » : ${day}. Ce jour ne peut être que passé. Donnez à ce cas un « le » plus tardif, ou changez ce fait.`;
        report.error("case-before-fact", worked.place, message);
      }
}

function answersIn({ facts, lists }: Situation): readonly [string, Answer][] {
  const members = Object.values(lists).flatMap((list) => list.members);
  return [facts, ...members].flatMap((one) => Object.entries(one));
}

/** The first day that the answer leaves possible, when the case has not seen it; hours are left to its day. */
function dayAhead(answer: Answer, { on }: WorkedCase): string | undefined {
  const bounds: Readonly<Record<string, unknown>> =
    typeof answer === "object" ? { ...answer } : { "à partir du": answer };
  const [first, after] = [bounds["à partir du"], bounds["après le"]];
  if (isDay(first) && first.slice(0, on.length) > on) return first;
  return isDay(after) && after.slice(0, on.length) >= on ? after : undefined;
}

function isDay(answer: unknown): answer is string {
  return typeof answer === "string" && /^\d{4}-\d{2}-\d{2}/.test(answer);
}
