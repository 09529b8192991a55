// SPDX-License-Identifier: AGPL-3.0-or-later
/** What both kinds of drawings share: their measures, their letters, the document in which they are made. */
import { Window } from "happy-dom";
import type { Mark, Panel } from "./series-panels.ts";

/** How names and numbers are said in the language of the page. */
export interface Wording {
  readonly name: (label: string) => string;
  readonly number: (value: number) => string;
}

// A document to make elements in; nothing is loaded nor run in it.
const document = new Window().document as unknown as Document;

/** A telephone of 360 points shows it almost whole. */
export const WIDTH = 300;
/** Size of the letters, and width of an average one. */
const SIZE = 13;
const LETTER = 7;
export const LINE = 17;

export const COMMON = { document, className: "chart", width: WIDTH } as const;
export const LETTERS = { fontSize: SIZE, lineHeight: LINE / SIZE } as const;

/** A panel whose numbers are all zero still has a scale. */
export const scaleOf = ({ full }: Panel): [number, number] => [0, full > 0 ? full : 1];

/** Room that a text takes on one line. */
export const roomFor = (words: string): number => words.length * LETTER;

export const isDrawn = ({ value }: Pick<Mark, "value">): boolean => value !== null;
