// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Numbers and amounts as people write them: 4200, 4 200,50, 4200.50, 1.200,50, 1,200.50, 10 421 €. Nothing is guessed:
 * what can be read in two ways is told, with what was probably meant.
 */

import { westernFigures, withoutMarks } from "@sauf-conduit/calendar";

export type WrittenNumberFault =
  | { readonly kind: "empty" | "unreadable" | "too-big" }
  /** `likely`: the same without its sign. */
  | { readonly kind: "negative"; readonly likely: string }
  /** « 4.200 »: four thousand two hundred, or four and a fifth. */
  | { readonly kind: "ambiguous"; readonly likely: string }
  /** One number among words; `likely` is that number. */
  | { readonly kind: "words-around"; readonly likely: string }
  /** « entre 1200 et 1500 »: several numbers. */
  | { readonly kind: "several" };

export type WrittenNumber =
  /** `text`: the same in figures, with a point before the decimals. */
  | { readonly ok: true; readonly value: number; readonly text: string }
  | { readonly ok: false; readonly fault: WrittenNumberFault };

/** More than anybody's year, and far below what a computer still counts exactly. */
export const TOO_BIG = 1_000_000_000;

const SIGN = /^[-−–] ?(?=\d)/;
const CURRENCY = /^€ ?| ?(?:€|eur|euros?)$/gi;
/** Thousands apart from each other by a space or an apostrophe: never a decimal sign. */
const SPACED = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d{1,2})?$/;
/** By a point or a comma: several of them, or another sign before the decimals. */
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d{1,2}$/;
const COMMAED = /^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:,\d{3})+\.\d{1,2}$/;
const AMBIGUOUS = /^\d{1,3}[.,]\d{3}$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

const fail = (fault: WrittenNumberFault): WrittenNumber => ({ ok: false, fault });

/** Figures with a point before the decimals; null when this is not one number alone. */
function figuresOf(bare: string): string | null {
  if (SPACED.test(bare)) return bare.replace(/[ '’]/g, "").replace(",", ".");
  if (DOTTED.test(bare)) return bare.replaceAll(".", "").replace(",", ".");
  if (COMMAED.test(bare)) return bare.replaceAll(",", "");
  return PLAIN.test(bare) ? bare.replace(",", ".") : null;
}

/** Reads one number, zero or above. */
export function readWrittenNumber(text: string): WrittenNumber {
  const spaced = westernFigures(withoutMarks(text))
    .replaceAll("٫", ",")
    .replaceAll("٬", "’")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
  if (spaced === "") return fail({ kind: "empty" });
  const bare = spaced.replace(SIGN, "").replace(CURRENCY, "");
  if (AMBIGUOUS.test(bare)) return fail({ kind: "ambiguous", likely: bare.replace(/[.,]/, "") });
  const figures = figuresOf(bare);
  if (figures === null) return fail(amongWords(bare));
  if (Number(figures) >= TOO_BIG) return fail({ kind: "too-big" });
  if (SIGN.test(spaced)) return fail({ kind: "negative", likely: figures });
  return { ok: true, value: Number(figures), text: figures };
}

function amongWords(text: string): WrittenNumberFault {
  const numbers = text.match(/\d[\d .,'’]*\d|\d/g) ?? [];
  const [only] = numbers.map(figuresOf);
  if (numbers.length === 1 && only != null) return { kind: "words-around", likely: only };
  return { kind: numbers.length > 0 ? "several" : "unreadable" };
}
