// SPDX-License-Identifier: AGPL-3.0-or-later
/** A problem in words: what, where, what was probably meant, what to do; for people, and for programs. */
import type { Messages } from "./messages/fr.ts";
import type { ProblemMessages } from "./messages/problem-messages.ts";
import type { CliError, Problem } from "./problem.ts";

/** Past this many, the first ones are enough to start with. */
const MOST_SAID = 10;

/** For standard error: one line a problem, then what was done of it. */
export function problemLines(error: CliError, problems: ProblemMessages, messages: Messages): string[] {
  const said = error.problems.slice(0, MOST_SAID).flatMap((problem) => {
    const details = "diagnostics" in problem ? problem.diagnostics.slice(0, MOST_SAID) : [];
    return [...details, sentenceOf(problem, problems, messages)];
  });
  const once = [...new Set(said)];
  const hidden = error.problems.length + error.more - MOST_SAID;
  const more = hidden > 0 ? [messages.otherProblems(hidden)] : [];
  const ofSituation = error.problems.some((problem) => "place" in problem || "file" in problem);
  return [...once, ...more, ...(ofSituation ? [problems.nothingComputed] : [])];
}

/** For `--json`: the first problem in full, and all of them. */
export function problemJson(error: CliError, problems: ProblemMessages, messages: Messages): unknown {
  const all = error.problems.map(tamedProblem).map((problem) => ({
    code: codeOf(problem),
    message: sentenceOf(problem, problems, messages),
    ...placeOf(problem),
    ...nameOf(problem),
    suggestion: suggestionOf(problem),
  }));
  return { error: { ...all[0], problems: all, more: error.more } };
}

function codeOf(problem: Problem): string {
  return problem.code === "bad-answer" ? problem.fault.code : problem.code;
}

function placeOf(problem: Problem): { file?: string; line?: number | null } {
  if ("place" in problem) return { file: problem.place.file, line: problem.place.line };
  return "file" in problem ? { file: problem.file, line: null } : {};
}

function nameOf(problem: Problem): { name?: string } {
  if (problem.code === "bad-answer")
    return { name: problem.fault.code === "contradiction" ? problem.fault.rule : problem.fault.name };
  return "name" in problem ? { name: problem.name } : {};
}

function suggestionOf(problem: Problem): string | null {
  return "suggestion" in problem ? problem.suggestion : null;
}

/** One sentence or two, with the place before them. */
export function sentenceOf(written: Problem, problems: ProblemMessages, messages: Messages): string {
  const problem = tamedProblem(written);
  const suggestion = suggestionOf(problem);
  const said = bareSentence(problem, problems, messages);
  const whole = suggestion === null ? said : `${said} ${problems.didYouMean(suggestion)}`;
  if (!("place" in problem)) return whole;
  return problems.at(problem.place.file, problem.place.line, whole);
}

const tamedProblem = (problem: Problem): Problem => tamed(problem);

/** Longer, a name says nothing more, and would fill the screen. */
const LONGEST_NAME = 120;

/**
 * What the file says, made fit for a terminal: signs that move the cursor, colour the screen or turn the writing round
 * are shown as one that does nothing.
 */
export function tamed<T>(value: T, key = ""): T {
  if (typeof value === "string") {
    const plain = value.replace(UNRULY, "\ufffd");
    const whole = WHOLE.has(key) || plain.length <= LONGEST_NAME;
    return (whole ? plain : `${plain.slice(0, LONGEST_NAME - 1)}…`) as T;
  }
  if (Array.isArray(value)) return value.map((one) => tamed(one, key)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tamed(one, name)])) as T;
}

/** Sentences of the reader, which are our own, and paths, which people copy. */
const WHOLE: ReadonlySet<string> = new Set(["sentence", "diagnostics", "file", "target", "folder"]);

/** Control signs, line ends among them, and those that change the direction of writing. */
const UNRULY = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function bareSentence(
  problem: Problem,
  { problems, faults, lawDoesNotCompile }: ProblemMessages,
  messages: Messages,
): string {
  if (problem.code === "law-does-not-compile") return lawDoesNotCompile;
  if (problem.code !== "bad-answer") {
    const say = problems[problem.code] as (said: Problem) => string;
    return say(problem);
  }
  const { fault, sensitive, why } = problem;
  const value = "given" in fault ? fault.given : "answer" in fault ? fault.answer : "";
  const given = sensitive ? messages.thisAnswer : messages.quoted(value);
  const say = faults[fault.code] as (said: object) => string;
  return say({ ...fault, given, why });
}
