// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the check of the law says: errors, cases that fail, warnings, then one line of figures. */
import type { CaseFailure, Diagnostic } from "@sauf-conduit/rights/compiler";
import { formatDiagnostic } from "@sauf-conduit/rights/format";
import { sentenceOf } from "../problem-text.ts";
import { heading } from "../text/block.ts";
import type { CheckOutcome } from "./check.ts";
import type { Session } from "./session.ts";

/** Untranslated strings that are shown: enough to know whose they are. */
const SHOWN = 8;

/** Not wrapped: an editor finds a file and a line only on one line. */
export function checkText({ checked, folder, errors, warnings }: CheckOutcome, session: Session): string[] {
  const { messages, options, paint } = session;
  const { check: said } = messages;
  const of = (severity: Diagnostic["severity"]): string[] =>
    checked.diagnostics.filter((one) => one.severity === severity).map(formatDiagnostic);
  const unreached = checked.unreached.map(({ item, version, file, line }) =>
    said.at(said.unreached(item, version), `${file}:${line}`),
  );
  const untranslated = untranslatedText(checked, session);
  return [
    said.folder(folder),
    ...part(said.errors, [...of("error"), ...unreached, ...(options.strict ? untranslated : [])], session),
    ...part(
      said.cases,
      checked.failures.flatMap((failure) => failureLines(failure, session)),
      session,
    ),
    ...part(said.warnings, [...of("warning"), ...(options.strict ? [] : untranslated)], session),
    "",
    said.summary({ ...checked.counts, errors, warnings }),
    paint.truth(errors > 0 ? "no" : "yes", errors > 0 ? said.failed : said.passed),
  ];
}

function part(title: string, lines: readonly string[], { paint }: Session): string[] {
  return lines.length === 0 ? [] : [...heading(title, paint), ...lines.map((line) => `  ${line}`)];
}

/** « Cas « … » : attendu …, obtenu … », with its place; then what each open reading answers. */
function failureLines(failure: CaseFailure, session: Session): string[] {
  const { messages, problems } = session;
  const { check: said } = messages;
  const { about, expected, obtained, file, line } = failure;
  const place = `${file}:${line}`;
  if (about.kind === "situation") {
    const faults = about.faults.map((fault) =>
      sentenceOf(
        { code: "bad-answer", place: { file, line }, fault, sensitive: false, suggestion: null, why: null },
        problems,
        messages,
      ),
    );
    return [said.at(said.badSituation(failure.case, faults.join(" ")), place)];
  }
  const readings = failure.readings.map(({ reading, answers }) => {
    const each = Object.entries(answers).map(([name, value]) =>
      messages.underReading(name, messages.truthInSentence[value]),
    );
    return `  ${said.under(reading, each.join(", "))}`;
  });
  return [
    said.at(said.caseFails(failure.case, aboutText(about, said.about), expected, obtained), place),
    ...readings,
  ];
}

type About = Exclude<CaseFailure["about"], { kind: "situation" }>;

function aboutText(about: About, said: Session["messages"]["check"]["about"]): string {
  switch (about.kind) {
    case "value":
      return "";
    case "proof":
      return said.proof(about.branch, about.what);
    case "reading":
      return said.reading(about.reading, about.answer);
    case "risk":
    case "branch":
    case "result":
      return said[about.kind](about.name);
    default:
      return said[about.kind];
  }
}

function untranslatedText(
  { untranslated, displayed }: CheckOutcome["checked"],
  { messages }: Session,
): string[] {
  if (untranslated.length === 0) return [];
  const first = untranslated.slice(0, SHOWN).map((text) => `  ${messages.quoted(text)}`);
  return [messages.check.untranslated(untranslated.length, displayed), ...first];
}
