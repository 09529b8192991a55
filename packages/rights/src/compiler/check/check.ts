// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every check that needs the whole law. */
import type { Law } from "../../syntax/index.ts";
import type { Vocabulary } from "../parse/vocabulary.ts";
import type { Report } from "../text/diagnostics.ts";
import { scalarAt, type Tree } from "../text/tree.ts";
import { checkBorders } from "./check-borders.ts";
import { checkCases } from "./check-cases.ts";
import { checkCircles } from "./check-circles.ts";
import { checkConfidence } from "./check-confidence.ts";
import { checkFacts } from "./check-facts.ts";
import { checkFileName, checkItem } from "./check-items.ts";
import { checkLinks } from "./check-links.ts";
import { checkForbiddenPieces, checkPieceNames, holdsPieces } from "./check-pieces.ts";
import { checkReadings } from "./check-readings.ts";
import { checkTable } from "./check-tables.ts";
import { checkVersions } from "./check-versions.ts";
import { milestoneDays } from "./milestone-days.ts";

/** @param trees the files that have the shape of the format. */
export function checkLaw(law: Law, trees: readonly Tree[], vocabulary: Vocabulary, report: Report): void {
  const days = milestoneDays(law.milestones, law.readings);
  for (const tree of trees) {
    checkFileName(tree, report);
    checkVersions(tree, days, report, vocabulary);
    if (holdsPieces(tree)) checkPieceNames(tree, vocabulary, report);
    const genre = scalarAt(tree, "genre") ?? "";
    if (["barème", "liste", "statistique"].includes(genre)) checkTable(tree, vocabulary, report);
  }
  for (const item of law.items.values()) {
    const tree = vocabulary.items.get(item.id)?.tree;
    if (tree === undefined) continue;
    checkItem(item, tree, report);
    checkLinks(tree, vocabulary, report);
    checkBorders(item, report);
  }
  checkFacts(vocabulary, report);
  checkCases(law, report);
  checkConfidence(law, report);
  checkReadings(law, report);
  checkForbiddenPieces(law, report);
  checkCircles(law, report);
}
