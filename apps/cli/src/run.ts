// SPDX-License-Identifier: AGPL-3.0-or-later
/** One run of the terminal: arguments in, text and an exit code out. What is right goes to standard output, the rest not. */
import { readArguments, wayToSay } from "./arguments.ts";
import type { CommandName } from "./command-table.ts";
import { amount } from "./commands/amount.ts";
import { changes } from "./commands/changes.ts";
import { check } from "./commands/check.ts";
import { deadline } from "./commands/deadline.ts";
import { demand } from "./commands/demand.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { facts } from "./commands/facts.ts";
import { help } from "./commands/help.ts";
import { law } from "./commands/law.ts";
import { missing } from "./commands/missing.ts";
import { next } from "./commands/next.ts";
import { review } from "./commands/review.ts";
import { rights } from "./commands/rights.ts";
import type { Report, Session } from "./commands/session.ts";
import { english } from "./messages/en.ts";
import { french } from "./messages/fr.ts";
import { englishProblems } from "./messages/problems-en.ts";
import { frenchProblems } from "./messages/problems-fr.ts";
import { CliError, exitCodeOf } from "./problem.ts";
import { problemJson, problemLines } from "./problem-text.ts";
import { paintFor } from "./text/paint.ts";

const COMMANDS: Readonly<Record<CommandName, (session: Session) => Report | Promise<Report>>> = {
  rights,
  next,
  explain,
  missing,
  amount,
  deadline,
  demand,
  facts,
  law,
  diff,
  changes,
  review,
  check,
  help,
};

const MESSAGES = { fr: french, en: english };
const PROBLEMS = { fr: frenchProblems, en: englishProblems };

/** What surrounds a run: replaced in tests, real in main.ts. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Each is watched by a person: a terminal. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** @returns the exit code: 0 done, 1 the law is at fault, 2 what was asked is, 3 this program is (or, in main.ts, the disk). */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const { command, words, options } = readArguments(args);
    const report = await COMMANDS[command]({
      command,
      words,
      options,
      messages: MESSAGES[options.language],
      problems: PROBLEMS[options.language],
      paint: paintFor(around.outIsTerminal && !options.json, around.environment),
      base: baseFolder(around),
      today: around.today,
      progress: progressOn(around),
    });
    around.out(
      options.json ? `${JSON.stringify(report.json(), null, 2)}\n` : `${report.text().join("\n")}\n`,
    );
    return report.exitCode;
  } catch (error) {
    if (!(error instanceof CliError)) return sayDefect(error, args, around);
    sayProblems(error, args, around);
    return exitCodeOf(error);
  }
}

/** The answer could not be written where it was sent: half an answer must not pass for a whole one. */
export function sayUnwritten(args: readonly string[], cause: string): string {
  return `${MESSAGES[wayToSay(args).language].unwritten(cause)}\n`;
}

/** A defect of the program: where, never with what, since its words may hold a part of the situation. */
function sayDefect(error: unknown, args: readonly string[], around: Surroundings): number {
  const frames = error instanceof Error ? (error.stack ?? "").match(/^ {4}at .*$/gm) : null;
  around.err(`${MESSAGES[wayToSay(args).language].defect}\n${(frames ?? []).join("\n")}\n`);
  return 3;
}

function sayProblems(error: CliError, args: readonly string[], around: Surroundings): void {
  const { language, json } = wayToSay(args);
  const [problems, messages] = [PROBLEMS[language], MESSAGES[language]];
  around.err(
    json
      ? `${JSON.stringify(problemJson(error, problems, messages), null, 2)}\n`
      : `${problemLines(error, problems, messages).join("\n")}\n`,
  );
}

/** `npm run` starts scripts in the root: a relative path is from where the person typed. */
function baseFolder({ environment, folder }: Surroundings): string {
  const typedIn = environment.npm_lifecycle_event === "cli" ? environment.INIT_CWD : undefined;
  return typedIn ?? folder;
}

function progressOn({ err, errIsTerminal }: Surroundings): Session["progress"] {
  if (!errIsTerminal) return () => undefined;
  return (text) => err(text === null ? "\r\u001b[K" : `\r\u001b[K${text}`);
}
