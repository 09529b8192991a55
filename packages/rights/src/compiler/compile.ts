// SPDX-License-Identifier: AGPL-3.0-or-later
/** From texts to the typed syntax tree: read, check the shape, gather names, parse, check. */
import type { Constraint, Law } from "../syntax/index.ts";
import { checkLaw } from "./check/check.ts";
import { parseFact } from "./parse/parse-fact.ts";
import { parseItem } from "./parse/parse-item.ts";
import {
  parseAlert,
  parseConstraint,
  parseCounterAnswer,
  parseMilestone,
  parsePiece,
  parseReadingEntry,
} from "./parse/parse-registers.ts";
import { parseList, parseStatistic, parseTable } from "./parse/parse-table.ts";
import { gatherVocabulary, type Vocabulary } from "./parse/vocabulary.ts";
import { checkShape } from "./shape/schema.ts";
import {
  type Diagnostic,
  type DiagnosticCode,
  newReport,
  type Report,
  sortDiagnostics,
} from "./text/diagnostics.ts";
import { fr } from "./text/french.ts";
import { type ReadSource, readSource, type SourceText } from "./text/read.ts";
import { at, type Entry, entriesOf, itemsOf, scalarAt, type Tree } from "./text/tree.ts";
import { ITEM_KINDS, wordIn } from "./text/words.ts";

/** What a compilation gives: the law when no diagnostic is an error, and the diagnostics in any case. */
export interface Compilation {
  readonly law: Law | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the files of a law. Never throws: whatever is wrong is a diagnostic. */
export function compileSyntax(sources: readonly SourceText[]): Compilation {
  const report = newReport();
  const read: ReadSource[] = [];
  const inPathOrder = [...sources].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const source of inPathOrder) {
    guard(report, source.file, () => {
      read.push(readSource(source, report));
    });
  }
  const law = guard(report, inPathOrder[0]?.file ?? "", () => {
    const vocabulary = gatherVocabulary(
      read.map(({ tree }) => tree),
      report,
    );
    const shaped = read.flatMap(({ tree, sound }) => (sound && checkShape(tree, report) ? [tree] : []));
    const parsed = parseLaw(shaped, report, vocabulary);
    checkLaw(parsed, shaped, vocabulary, report);
    return parsed;
  });
  const allRead = read.length === sources.length && read.every(({ sound }) => sound);
  const diagnostics = sortDiagnostics(report.diagnostics).filter(({ code }) => allRead || !UNKNOWN.has(code));
  const failed = diagnostics.some(({ severity }) => severity === "error");
  return { law: failed ? null : (law ?? null), diagnostics };
}

/** Faults that a file that could not be read may have caused: said only once everything is read. */
const UNKNOWN: ReadonlySet<DiagnosticCode> = new Set([
  "unknown-name",
  "unknown-item",
  "unknown-branch",
  "unknown-limit",
  "unknown-list",
  "unknown-table",
  "unknown-reading",
  "unknown-milestone",
  "unknown-alert",
  "unknown-piece",
  "unknown-link",
  "not-in-domain",
]);

/** A fault of the compiler is a diagnostic too: the author is told, and the other files are still read. */
function guard<T>(report: Report, file: string, stage: () => T): T | undefined {
  try {
    return stage();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = fr`Le compilateur a échoué sur cette fiche (${reason}). C'est un défaut du programme : signalez-le.`;
    report.error("internal", { file, line: 1 }, message);
    return undefined;
  }
}

/** Reads every well-shaped file into the tables of the law. */
function parseLaw(trees: readonly Tree[], report: Report, vocabulary: Vocabulary): Law {
  const all = <T>(genre: string, read: Read<T>): readonly T[] =>
    trees.filter((tree) => scalarAt(tree, "genre") === genre).map((tree) => read(tree, report, vocabulary));
  const entries = <T>(genre: string, read: (entry: Entry, report: Report, vocabulary: Vocabulary) => T) =>
    all(genre, (tree) => entriesOf(at(tree, genre)).map((entry) => read(entry, report, vocabulary))).flat();
  const wellShaped = new Set(trees.map((tree) => tree.place.file));
  const facts = [...vocabulary.facts.values()].filter((fact) => wellShaped.has(fact.place.file));
  const items = trees.filter((tree) => wordIn(ITEM_KINDS, scalarAt(tree, "genre")) !== undefined);
  const constraint: Read<readonly Constraint[]> = (tree) =>
    itemsOf(at(tree, "règles")).map((rule) => parseConstraint(rule, report, vocabulary));
  return {
    facts: byName(facts.map((fact) => parseFact(fact, report, vocabulary))),
    items: byId(items.map((tree) => parseItem(tree, report, vocabulary))),
    tables: byId(all("barème", parseTable)),
    lists: byId(all("liste", parseList)),
    statistics: byId(all("statistique", parseStatistic)),
    readings: byName(entries("lectures", parseReadingEntry)),
    milestones: byName(entries("repères", parseMilestone)),
    alerts: byName(entries("alertes", parseAlert)),
    constraints: all("cohérence", constraint).flat(),
    counterAnswers: entries("réponses", parseCounterAnswer),
    pieces: byId(entries("pièces", parsePiece)),
  };
}

type Read<T> = (tree: Tree, report: Report, vocabulary: Vocabulary) => T;

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function byName<T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.name, one]));
}
