// SPDX-License-Identifier: AGPL-3.0-or-later
/** The shapes that every command's text is made of: titles, bullets, labelled lines under a bullet. */
import type { Truth } from "@sauf-conduit/rights";
import { GLYPHS, type Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** A title, with an empty line before it. */
export function heading(text: string, paint: Paint): string[] {
  return ["", ...wrap(text).map((line) => paint.strong(line))];
}

/** A line that answers: sign first. */
export function answerLine(value: Truth, text: string, paint: Paint): string[] {
  const sign = `  ${paint.truth(value, GLYPHS[value])} `;
  return wrap(text, sign);
}

const UNDER = "      ";

/** Under an answer: « Étiquette : texte ». Nothing when there is no text. */
export function labelled(
  label: string,
  text: string | null,
  colon: (label: string, text: string) => string,
): string[] {
  return text === null || text === "" ? [] : wrap(colon(label, text), UNDER);
}

export function under(text: string | null): string[] {
  return text === null || text === "" ? [] : wrap(text, UNDER);
}

/** @param depth 0 for the outermost. */
export function bullet(text: string, depth = 0): string[] {
  return wrap(text, `${"    ".repeat(depth)}  - `);
}
