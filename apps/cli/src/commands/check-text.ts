// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What the check of the law says. Warnings come first and are folded: what must be mended stands last, above the figures,
 * where whoever has just run the command is looking.
 */
import type { Diagnostic } from "@sauf-conduit/rights/compiler";
import { formatDiagnostic } from "@sauf-conduit/rights/format";
import { LawWords } from "../law/law-words.ts";
import type { TranslatorFault } from "../law/translator-files.ts";
import type { Problem } from "../problem.ts";
import { sentenceOf } from "../problem-text.ts";
import { bullet, heading } from "../text/block.ts";
import { aboutText } from "./about-text.ts";
import type { CheckedLaw, ExplainedFailure } from "./check-law.ts";
import { nameText } from "./name-text.ts";
import { reasonLines } from "./reason-lines.ts";
import type { Session } from "./session.ts";

export interface CheckOutcome {
  readonly checked: CheckedLaw;
  readonly folder: string;
  /** With those of the compiler: cases that fail, versions without a case, and under `--strict` what is untranslated. */
  readonly errors: number;
  readonly warnings: number;
}

/** Untranslated strings and warnings that are shown: enough to know whose they are. */
const SHOWN = 8;

/** Not wrapped: an editor finds a file and a line only on one line. */
export function checkText({ checked, folder, errors, warnings }: CheckOutcome, session: Session): string[] {
  const { messages, options, paint } = session;
  const { check: said } = messages;
  const errorsFound = checked.diagnostics.filter(({ severity }) => severity === "error");
  const unreached = checked.unreached.map(({ item, version, file, line }) =>
    said.at(said.unreached(item, version), `${file}:${line}`),
  );
  const translators = checked.translatorFaults.map((fault) => translatorFault(fault, session));
  const untranslated = untranslatedText(checked, session);
  const strict = options.strict ? untranslated : [];
  return [
    said.folder(folder),
    ...part(said.warnings, warningLines(checked, errors > 0, session), session),
    ...part(
      said.errors,
      [...errorsFound.map(formatDiagnostic), ...unreached, ...translators, ...strict],
      session,
    ),
    ...part(
      said.cases,
      checked.failures.flatMap((failure) => failureLines(failure, checked.lexicon, session)),
      session,
    ),
    ...part(said.languages, checked.languages.map(said.language), session),
    "",
    said.summary({ ...checked.counts, errors, warnings }),
    paint.truth(errors > 0 ? "no" : "yes", errors > 0 ? said.failed : said.passed),
  ];
}

function part(title: string, lines: readonly string[], { paint }: Session): string[] {
  return lines.length === 0 ? [] : [...heading(title, paint), ...lines.map((line) => `  ${line}`)];
}

/** The first ones, links to items not yet written last; only counted beside errors. */
function warningLines(checked: CheckedLaw, counted: boolean, session: Session): string[] {
  const { messages, options } = session;
  const isLink = ({ code }: Diagnostic): boolean => code === "unknown-link";
  const warnings = checked.diagnostics.filter(({ severity }) => severity === "warning");
  const sorted = [...warnings.filter((one) => !isLink(one)), ...warnings.filter(isLink)];
  const shown = options.all ? sorted.length : counted ? 0 : SHOWN;
  const hidden = sorted.length - shown;
  return [
    ...sorted.slice(0, shown).map(formatDiagnostic),
    ...(hidden > 0 ? [messages.check.otherWarnings(hidden, shown > 0)] : []),
    ...(options.strict ? [] : untranslatedText(checked, session)),
  ];
}

/** « Cas « … » : attendu …, obtenu … », with its place; then why, and what each open reading answers. */
function failureLines(failure: ExplainedFailure, lexicon: CheckedLaw["lexicon"], session: Session): string[] {
  const { messages } = session;
  const { check: said } = messages;
  const { about, expected, obtained, file, line } = failure;
  if (about.kind === "situation") return [badSituation(failure, about.faults, session)];
  const readings = failure.readings.map(({ reading, answers }) => {
    const each = Object.entries(answers).map(([name, value]) =>
      messages.underReading(name, messages.truthInSentence[value]),
    );
    return `  ${said.under(reading, each.join(", "))}`;
  });
  return [
    said.at(
      said.caseFails(failure.case, aboutText(about, said.about), expected, obtained),
      `${file}:${line}`,
    ),
    ...whyLines(failure, lexicon, session),
    ...readings,
  ];
}

function badSituation(
  { case: name, file, line }: ExplainedFailure,
  faults: Extract<ExplainedFailure["about"], { kind: "situation" }>["faults"],
  { messages, problems }: Session,
): string {
  const sentences = faults.map((fault) => {
    const place = { file, line };
    const problem: Problem =
      fault.code === "unknown-fact"
        ? { ...fault, place, alike: null }
        : { code: "bad-answer", place, fault, sensitive: false, suggestion: null, why: null };
    return sentenceOf(problem, problems, messages);
  });
  return messages.check.at(messages.check.badSituation(name, sentences.join(" ")), `${file}:${line}`);
}

/** The reasons of what was obtained; for what is undecided, the questions that would decide. */
function whyLines(
  { because, missing }: ExplainedFailure,
  words: CheckedLaw["lexicon"],
  { messages, options }: Session,
): string[] {
  if (words === null || (because.length === 0 && missing.length === 0)) return [];
  const { presentation, english } = words;
  const lexicon = { presentation, words: new LawWords(options.language, english) };
  const title = because.length > 0 ? messages.explain.because : messages.check.undecided;
  const reasons =
    because.length > 0
      ? reasonLines(because, lexicon, messages)
      : missing.flatMap((name) => bullet(nameText(name, lexicon)));
  return [messages.colon(title, ""), ...reasons].map((line) => `  ${line}`);
}

function translatorFault(fault: TranslatorFault, { messages }: Session): string {
  const { notJson, languageLine, languageField, badMessage } = messages.check.translator;
  switch (fault.code) {
    case "not-json":
      return notJson(fault.file, fault.line);
    case "language":
      return languageLine(fault.file, fault.language, languageField[fault.field]);
    case "message":
      return badMessage(fault.file, fault.key);
  }
}

function untranslatedText({ untranslated, displayed }: CheckedLaw, { messages }: Session): string[] {
  if (untranslated.length === 0) return [];
  const first = untranslated.slice(0, SHOWN).map((text) => `  ${messages.quoted(text)}`);
  return [messages.check.untranslated(untranslated.length, displayed), ...first];
}
