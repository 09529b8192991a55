// SPDX-License-Identifier: AGPL-3.0-or-later
/** The shared registers: readings, milestones, alerts, constraints between facts, pieces. */

import type { Alert, Constraint, CounterAnswer, Milestone, Piece, Reading } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import type { Report } from "../text/diagnostics.ts";
import { at, type Entry, entriesOf, scalarAt, scalarsAt, type Tree } from "../text/tree.ts";
import { CONFIDENCES, DEMAND_VERDICTS, wordIn } from "../text/words.ts";
import { outerContext } from "./context.ts";
import { parseCondition } from "./parse-condition.ts";
import { noteOf, parseSources } from "./parse-sources.ts";
import { parseValue } from "./parse-value.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One open debate, or one that was settled. */
export function parseReadingEntry({ key: name, place, value: tree }: Entry): Reading {
  const settled = at(tree, "tranchée");
  return {
    name,
    place,
    question: scalarAt(tree, "question") ?? "",
    answers: entriesOf(at(tree, "réponses")).map(({ key, value }) => ({
      name: key,
      ...present({ summary: scalarAt(value, "résumé") }),
      heldBy: scalarsAt(value, "tenue par"),
      prudent: scalarAt(value, "prudente") === "oui",
    })),
    // Only a settled debate has its answer fixed, whatever else is written.
    ...(settled && scalarAt(tree, "état") === "tranchée" ? { settled: parseSettled(settled) } : {}),
    ...noteOf(tree),
  };
}

function parseSettled(tree: Tree): NonNullable<Reading["settled"]> {
  return {
    answer: scalarAt(tree, "réponse") ?? "",
    by: scalarAt(tree, "par") ?? "",
    on: scalarAt(tree, "le") ?? "",
    ...present({ from: scalarAt(tree, "vaut à partir du") }),
  };
}

/** A named date of law. */
export function parseMilestone(
  { key: name, place, value: tree }: Entry,
  report: Report,
  vocabulary: Vocabulary,
): Milestone {
  const date = at(tree, "date");
  return {
    name,
    place,
    title: scalarAt(tree, "titre") ?? "",
    date:
      date === undefined ? { kind: "unknown" } : parseValue(date, "date", outerContext(report, vocabulary)),
    confidence: wordIn(CONFIDENCES, scalarAt(tree, "fiabilité")) ?? "to-verify",
    sources: parseSources(at(tree, "source")),
  };
}

/** A warning shared by items. */
export function parseAlert(
  { key: name, place, value: tree }: Entry,
  report: Report,
  vocabulary: Vocabulary,
): Alert {
  const when = at(tree, "si");
  return {
    name,
    place,
    message: scalarAt(tree, "message") ?? "",
    when: when === undefined ? { kind: "unknown" } : parseCondition(when, outerContext(report, vocabulary)),
  };
}

/** A constraint between facts. */
export function parseConstraint(tree: Tree, report: Report, vocabulary: Vocabulary): Constraint {
  const context = outerContext(report, vocabulary);
  const condition = (key: string) => {
    const part = at(tree, key);
    return part === undefined ? ({ kind: "unknown" } as const) : parseCondition(part, context);
  };
  return {
    name: scalarAt(tree, "nom") ?? "",
    place: tree.place,
    when: condition("si"),
    then: condition("alors"),
    certain: scalarAt(tree, "certaine") === "oui",
    justification: scalarAt(tree, "justification") ?? "",
  };
}

/** What is answered at the counter for one verdict. */
export function parseCounterAnswer({ key, value: tree }: Entry): CounterAnswer {
  return {
    verdict: wordIn(DEMAND_VERDICTS, key) ?? "unlisted",
    sentences: scalarsAt(tree, "phrases"),
    evidence: scalarsAt(tree, "preuves à réunir"),
  };
}

/** One paper of the dictionary. */
export function parsePiece({ key: id, place, value: tree }: Entry): Piece {
  return {
    id,
    place,
    name: scalarAt(tree, "nom") ?? "",
    establishes: scalarsAt(tree, "établit"),
    ...present({ sensitive: scalarAt(tree, "sensible"), recipient: scalarAt(tree, "destinataire") }),
  };
}
