// SPDX-License-Identifier: AGPL-3.0-or-later
/** The command line, read: which command, on what, with which options. Whatever is not understood is refused by name. */
import { parseArgs } from "node:util";
import { nearest } from "@sauf-conduit/rights/format";
import { COMMANDS, type CommandName, isCommand, type OptionName } from "./command-table.ts";
import { isLanguage, LANGUAGES, type Language } from "./messages/language.ts";
import { CliError } from "./problem.ts";

export interface Options {
  readonly situation: string | null;
  readonly on: string | null;
  /** Where a time-limit is counted, as typed. */
  readonly place: string | null;
  /** The calendar file to write; `-`: standard output. */
  readonly ics: string | null;
  readonly language: Language;
  readonly json: boolean;
  readonly all: boolean;
  readonly advice: boolean;
  readonly strict: boolean;
  readonly law: string | null;
}

export interface Invocation {
  readonly command: CommandName;
  readonly words: readonly string[];
  readonly options: Options;
}

const OPTIONS = {
  situation: { type: "string" },
  facts: { type: "string" },
  place: { type: "string" },
  ics: { type: "string" },
  on: { type: "string" },
  lang: { type: "string" },
  law: { type: "string" },
  json: { type: "boolean" },
  all: { type: "boolean" },
  advice: { type: "boolean" },
  strict: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies Record<OptionName, { type: "string" | "boolean"; short?: string }>;

const NAMES = Object.keys(OPTIONS);
const EVERYWHERE: readonly string[] = ["lang", "law", "json", "help"];

interface Given {
  readonly words: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly flags: ReadonlyMap<string, boolean>;
  /** Options in the order they were typed, for messages. */
  readonly typed: readonly { readonly name: string; readonly raw: string }[];
}

/** @throws CliError when anything was not understood. */
export function readArguments(args: readonly string[]): Invocation {
  const { words, texts, flags, typed } = gather(args);
  const [first, ...rest] = words;
  const options = optionsFrom(texts, flags);
  if (flags.get("help") === true)
    return { command: "help", words: first === undefined ? [] : [first], options };
  if (first === undefined) throw new CliError([{ code: "missing-command" }]);
  if (!isCommand(first)) {
    const suggestion = nearest(first, Object.keys(COMMANDS)) ?? null;
    throw new CliError([{ code: "unknown-command", given: first, suggestion }]);
  }
  const own: readonly string[] = COMMANDS[first].options;
  const useless = typed.find(({ name }) => !own.includes(name) && !EVERYWHERE.includes(name));
  if (useless) throw new CliError([{ code: "useless-option", given: useless.raw, command: first }]);
  checkCount(first, rest);
  return { command: first, words: rest, options };
}

function checkCount(command: CommandName, words: readonly string[]): void {
  const { least, most, usage } = COMMANDS[command];
  const empty = least > 0 && words.slice(0, least).some((word) => word.trim() === "");
  if (words.length < least || empty) throw new CliError([{ code: "missing-argument", command, usage }]);
  const extra = words[most];
  if (extra !== undefined) throw new CliError([{ code: "unwanted-argument", command, given: extra }]);
}

function gather(args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: withStandardOutput(args),
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowNegative: true,
  });
  const words: string[] = [];
  const texts = new Map<string, string>();
  const flags = new Map<string, boolean>();
  const typed: { name: string; raw: string }[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    // « --no-advice » alone is the contrary of an option.
    const contrary = rawName.startsWith("--no-");
    if (!Object.hasOwn(OPTIONS, name) || (contrary && name !== "advice")) throw unknownOption(rawName);
    typed.push({ name, raw: rawName });
    if (OPTIONS[name as OptionName].type === "boolean") {
      if (value !== undefined) throw new CliError([{ code: "unwanted-value", option: rawName }]);
      flags.set(name, !contrary);
    } else {
      // « --situation --json »: an option is not the value of another; « - » is standard input.
      const missing = value === undefined || value === "" || (inlineValue === false && /^-./.test(value));
      if (missing) throw new CliError([{ code: "missing-value", option: rawName }]);
      const kept = SAME[name] ?? name;
      if (texts.has(kept)) throw new CliError([{ code: "repeated-option", option: rawName }]);
      texts.set(kept, value);
    }
  }
  return { words, texts, flags, typed };
}

/** « --ics » alone writes to standard output. */
function withStandardOutput(args: readonly string[]): string[] {
  const alone = (i: number): boolean => args[i + 1] === undefined || /^-./.test(args[i + 1] ?? "");
  return args.map((arg, i) => (arg === "--ics" && alone(i) ? "--ics=-" : arg));
}

/** « --facts » is another name of « --situation ». */
const SAME: Readonly<Record<string, string>> = { facts: "situation" };

function unknownOption(given: string): CliError {
  const bare = given.replace(/^-+/, "");
  const found = nearest(bare, [...NAMES, "no-advice"]) ?? nearest(bare.replace(/^no-/, ""), NAMES);
  return new CliError([
    { code: "unknown-option", given, suggestion: found === undefined ? null : `--${found}` },
  ]);
}

function optionsFrom(texts: Given["texts"], flags: Given["flags"]): Options {
  const lang = texts.get("lang") ?? LANGUAGES[0];
  if (!isLanguage(lang)) throw new CliError([{ code: "unknown-language", given: lang }]);
  return {
    situation: texts.get("situation") ?? null,
    on: texts.get("on") ?? null,
    place: texts.get("place") ?? null,
    ics: texts.get("ics") ?? null,
    language: lang,
    json: flags.get("json") ?? false,
    all: flags.get("all") ?? false,
    advice: flags.get("advice") ?? true,
    strict: flags.get("strict") ?? false,
    law: texts.get("law") ?? null,
  };
}

/** How to say what is wrong with a command line that cannot be read: its language and form, as far as they can be told. */
export function wayToSay(args: readonly string[]): { readonly language: Language; readonly json: boolean } {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const given = args[at]?.includes("=") ? args[at].slice("--lang=".length) : args[at + 1];
  const language = at >= 0 && given !== undefined && isLanguage(given) ? given : LANGUAGES[0];
  return { language, json: args.includes("--json") };
}
