// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Read } from "./read-date.ts";

export type NumberProblem =
  | { readonly kind: "empty-number" }
  | { readonly kind: "not-a-number"; readonly text: string }
  /** « 4.200 »: four thousand two hundred, or four and a fifth. The person says which. */
  | { readonly kind: "ambiguous-number"; readonly text: string; readonly thousands: string }
  | { readonly kind: "not-whole"; readonly text: string };

/** A number or an amount: 4 200,50 or 4200.50. Signs are refused: nothing asked here is below zero. */
export function readNumber(text: string, whole = false): Read<number, NumberProblem> {
  const typed = text.trim();
  if (typed === "") return { ok: false, problem: { kind: "empty-number" } };
  const bare = typed.replace(/[\s\u00a0\u202f]|€|euros?$/gi, "");
  if (/^\d{1,3}[.,]\d{3}$/.test(bare)) {
    return {
      ok: false,
      problem: { kind: "ambiguous-number", text: typed, thousands: bare.replace(/[.,]/, "") },
    };
  }
  const grouped = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(bare) ? bare.replaceAll(".", "") : bare;
  const figures = grouped.replace(",", ".");
  if (!/^\d+(?:\.\d+)?$/.test(figures)) return { ok: false, problem: { kind: "not-a-number", text: typed } };
  const value = Number(figures);
  if (whole && !Number.isInteger(value)) return { ok: false, problem: { kind: "not-whole", text: typed } };
  return { ok: true, value };
}
