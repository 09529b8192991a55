// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a command is run with, and what it gives back. Nothing is written until it is known to be right. */
import { type LawModel, loadModel, type Presentation } from "@sauf-conduit/rights";
import type { Examined } from "../answers/examined.ts";
import type { Options } from "../arguments.ts";
import type { CommandName } from "../command-table.ts";
import { LawWords } from "../law/law-words.ts";
import { readLaw } from "../law/read-law.ts";
import type { Messages } from "../messages/fr.ts";
import type { ProblemMessages } from "../messages/problem-messages.ts";
import { CliError } from "../problem.ts";
import { encodeSituation } from "../situation/encode.ts";
import { examinationOf } from "../situation/examination.ts";
import { readSituation } from "../situation/read-situation.ts";
import { readText } from "../situation/read-text.ts";
import type { Paint } from "../text/paint.ts";

export interface Session {
  readonly command: CommandName;
  /** What follows the command. */
  readonly words: readonly string[];
  readonly options: Options;
  readonly messages: Messages;
  readonly problems: ProblemMessages;
  readonly paint: Paint;
  /** Folder from which relative paths start. */
  readonly base: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Says where a long task is, to someone who watches; null when it is over. */
  readonly progress: (text: string | null) => void;
}

/** Only the form that is asked for is made. */
export interface Report {
  readonly json: () => unknown;
  /** Lines of eighty columns. */
  readonly text: () => readonly string[];
  readonly exitCode: 0 | 1;
}

export interface OpenLaw {
  readonly model: LawModel;
  readonly presentation: Presentation;
  readonly words: LawWords;
}

export async function openLaw({ options, base }: Session): Promise<OpenLaw> {
  const { packed, presentation, english } = await readLaw({ folder: options.law, base });
  return {
    model: loadModel(packed, presentation),
    presentation,
    words: new LawWords(options.language, english),
  };
}

/** @throws CliError when there is no situation, or it cannot be one. */
export async function examine(session: Session): Promise<Examined> {
  const { command, options, messages, base, today } = session;
  if (options.situation === null) throw new CliError([{ code: "missing-situation", command }]);
  const source = await readText(options.situation, base, messages.standardInput);
  const written = readSituation(source);
  const law = await openLaw(session);
  const examination = examinationOf(written, law.presentation, {
    on: options.on,
    advice: options.advice,
    today,
  });
  const encoded = encodeSituation(law, examination, written, source.file);
  return { ...law, encoded, on: examination.on, assumed: examination.assumed };
}
