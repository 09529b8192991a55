// SPDX-License-Identifier: AGPL-3.0-or-later
/** `help`: what the terminal can do, in both languages. */
import { nearest } from "@sauf-conduit/rights/format";
import { COMMAND_NAMES, COMMANDS, type CommandName, isCommand, type OptionName } from "../command-table.ts";
import { englishHelp } from "../messages/help-en.ts";
import { frenchHelp } from "../messages/help-fr.ts";
import type { HelpMessages } from "../messages/help-messages.ts";
import { CliError } from "../problem.ts";
import { heading } from "../text/block.ts";
import { wrap } from "../text/wrap.ts";
import type { Report, Session } from "./session.ts";

const HELP = { fr: frenchHelp, en: englishHelp };

const WRITTEN: Readonly<Record<OptionName, string>> = {
  situation: "--situation FILE",
  facts: "--facts FILE",
  on: "--on DATE",
  place: "--place PLACE",
  ics: "--ics [FILE]",
  advice: "--no-advice",
  all: "--all",
  json: "--json",
  lang: "--lang fr|en",
  law: "--law FOLDER",
  strict: "--strict",
  help: "--help, -h",
};

const EVERYWHERE: readonly OptionName[] = ["json", "lang", "law", "help"];

/** A situation that shows each key once. */
const EXAMPLE = [
  "le: 2026-11-20",
  "faits:",
  "  est majeur: oui",
  "  régime de nationalité: droit commun",
  "listes:",
  "  foyer: { complète: oui, membres: [] }",
];

export function help(session: Session): Report {
  const [word] = session.words;
  if (word !== undefined && !isCommand(word))
    throw new CliError([
      { code: "unknown-command", given: word, suggestion: nearest(word, COMMAND_NAMES) ?? null },
    ]);
  const said = HELP[session.options.language];
  return {
    json: () =>
      COMMAND_NAMES.map((name) => ({
        command: name,
        usage: COMMANDS[name].usage,
        description: said.describe[name],
      })),
    text: () => (word === undefined ? everything(said, session) : oneCommand(word, said, session)),
    exitCode: 0,
  };
}

function everything(said: HelpMessages, { paint }: Session): string[] {
  return [
    ...wrap(said.title),
    "",
    ...wrap(said.usage),
    ...heading(said.commands, paint),
    ...COMMAND_NAMES.flatMap((name) => entry(COMMANDS[name].usage, said.describe[name])),
    ...heading(said.options, paint),
    ...(Object.keys(WRITTEN) as OptionName[]).flatMap((name) => entry(WRITTEN[name], said.option[name])),
    ...situationLines(said, paint),
    ...heading(said.exits, paint),
    ...said.exitTexts.flatMap((text) => wrap(text, "  ")),
  ];
}

function oneCommand(name: CommandName, said: HelpMessages, { paint }: Session): string[] {
  const options: readonly OptionName[] = [...COMMANDS[name].options, ...EVERYWHERE];
  return [
    ...wrap(`npm run -s cli -- ${COMMANDS[name].usage}`),
    ...wrap(said.describe[name], "  "),
    ...heading(said.options, paint),
    ...options.flatMap((option) => entry(WRITTEN[option], said.option[option])),
    ...(options.includes("situation") ? situationLines(said, paint) : []),
  ];
}

function situationLines(said: HelpMessages, paint: Session["paint"]): string[] {
  return [
    ...heading(said.situation, paint),
    ...said.situationText.flatMap((text) => wrap(text, "  ")),
    "",
    ...EXAMPLE.map((line) => `    ${line}`),
  ];
}

function entry(name: string, text: string): string[] {
  return [`  ${name}`, ...wrap(text, "      ")];
}
