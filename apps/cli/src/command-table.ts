// SPDX-License-Identifier: AGPL-3.0-or-later
/** The commands: what each takes. What each does is in commands/. */

export type OptionName =
  | "situation"
  | "facts"
  | "on"
  | "place"
  | "ics"
  | "lang"
  | "law"
  | "json"
  | "all"
  | "advice"
  | "strict"
  | "help";

interface CommandShape {
  /** How many words may follow the command. */
  readonly least: number;
  readonly most: number;
  readonly usage: string;
  readonly options: readonly OptionName[];
}

const OF_A_SITUATION = ["situation", "on", "advice"] as const;
const SITUATION = "--situation FILE [--on DATE] [--no-advice]";

/** An address may be typed in three words: `id / branche`. */
const ADDRESS = 3;

export const COMMANDS = {
  rights: { least: 0, most: 0, usage: `rights ${SITUATION} [--all]`, options: [...OF_A_SITUATION, "all"] },
  next: { least: 0, most: ADDRESS, usage: `next [ID] ${SITUATION}`, options: OF_A_SITUATION },
  explain: { least: 1, most: ADDRESS, usage: `explain ID ${SITUATION}`, options: OF_A_SITUATION },
  missing: { least: 1, most: ADDRESS, usage: `missing ID ${SITUATION}`, options: OF_A_SITUATION },
  amount: { least: 1, most: ADDRESS, usage: `amount ID ${SITUATION}`, options: OF_A_SITUATION },
  deadline: {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    usage: "deadline ID [/ LIMIT] --facts FILE [--on DATE] [--place PLACE] [--ics [FILE]]",
    options: ["facts", "situation", "on", "place", "ics"],
  },
  demand: {
    least: 0,
    most: Number.POSITIVE_INFINITY,
    usage: "demand [PROVISION] [PAPER-OR-PRACTICE] [--situation FILE] [--on DATE]",
    options: ["situation", "on"],
  },
  facts: { least: 0, most: Number.POSITIVE_INFINITY, usage: "facts [WORDS]", options: [] },
  law: { least: 0, most: 0, usage: "law", options: [] },
  diff: { least: 1, most: ADDRESS + 2, usage: "diff ID FROM TO", options: [] },
  changes: { least: 1, most: 2, usage: "changes REVISION [REVISION]", options: [] },
  review: { least: 0, most: 0, usage: "review [--on DATE] [--all]", options: ["on", "all"] },
  check: { least: 0, most: 0, usage: "check [--strict] [--all]", options: ["strict", "all"] },
  help: { least: 0, most: 1, usage: "help [COMMAND]", options: [] },
} as const satisfies Record<string, CommandShape>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
