// SPDX-License-Identifier: AGPL-3.0-or-later
/** Colour, where it is wanted: it only repeats what a sign and a word already say. */
import type { Truth } from "@sauf-conduit/rights";

export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly truth: (value: Truth, text: string) => string;
}

const CODES: Readonly<Record<Truth, number>> = { yes: 32, unknown: 33, no: 31, "not-applicable": 2 };

const code = (on: number, off: number, text: string): string => `\u001b[${on}m${text}\u001b[${off}m`;

const COLOURED: Paint = {
  strong: (text) => code(1, 22, text),
  faint: (text) => code(2, 22, text),
  truth: (value, text) => code(CODES[value], value === "not-applicable" ? 22 : 39, text),
};

const plain = (text: string): string => text;
const PLAIN: Paint = { strong: plain, faint: plain, truth: (_, text) => text };

/** @param terminal standard output is a terminal. @param environment `NO_COLOR`, `TERM=dumb`: no colour. */
export function paintFor(
  terminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const refused = (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
  return terminal && !refused ? COLOURED : PLAIN;
}

/** The sign of each truth: read by shape, not by colour. */
export const GLYPHS: Readonly<Record<Truth, string>> = {
  yes: "✓",
  unknown: "?",
  no: "✗",
  "not-applicable": "–",
};
