// SPDX-License-Identifier: AGPL-3.0-or-later
/** The next thing to do. */
import type { ItemText } from "@sauf-conduit/rights";
import type { DeadlineStart, DeadlineState, NextStep, OtherLimit } from "./deadline.ts";
import { lastDayToAct } from "./state.ts";
import type { DeadlineWords } from "./words.ts";

interface Standing {
  readonly act: string;
  readonly item: ItemText;
  readonly days: { readonly safe: string | null; readonly arguable: string | null };
  readonly state: DeadlineState;
  readonly start: DeadlineStart;
  readonly others: readonly OtherLimit[];
  readonly words: DeadlineWords;
  readonly translate: (french: string) => string;
  readonly on: string;
  /** The question whose answer would move the safe day; null: none does. */
  readonly asked: string | null;
}

export function nextStep(standing: Standing): NextStep {
  const { act, state, start, days, words, on, translate, asked } = standing;
  const { next } = words;
  if (state === "expired")
    return { kind: "when-expired", text: next.expired, by: null, more: whenExpired(standing) };
  if (state === "unless notified" && start.basis !== "worst-case") {
    const fact = start.fact === null ? null : translate(start.fact);
    const text = start.basis === "not-happened" ? next.wait : next.findDate(fact);
    return { kind: "find-date", text, by: start.basis === "unknown" ? on : null, more: [] };
  }
  const past = days.safe === null || days.safe.slice(0, 10) < on;
  if (asked !== null && days.safe !== null && lastDayToAct(days.safe) <= on)
    return { kind: "act", text: words.next.askFirst(asked, act), by: on, more: [] };
  const text = past ? next.actNow(act) : next.act(act, words.day(days.safe ?? on));
  return { kind: "act", text, by: past ? on : days.safe, more: [] };
}

/** What the item says of it, the other limits that are still open, and what comes after. */
function whenExpired({ act, item, others, words, translate }: Standing): string[] {
  const same = (to: string): boolean => to.split(",")[0]?.toLowerCase() === act.split(",")[0]?.toLowerCase();
  const open = others.filter(({ to, state }) => (state === "running" || state === "due") && !same(to));
  return [
    ...item.ifExpired.map(translate),
    ...open.map(({ to, arguable, safe }) => words.next.stillOpen(to, words.day(safe ?? arguable ?? ""))),
  ];
}
