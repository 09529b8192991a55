// SPDX-License-Identifier: AGPL-3.0-or-later
/** Papers: all declared in pieces.yaml; none both asked for and forbidden. */
import type { Branch, Item, Law } from "../../syntax/index.ts";
import { forbidsWhoever } from "../../syntax/requests.ts";
import { titlesOf } from "../../syntax/titles.ts";
import type { Vocabulary } from "../parse/vocabulary.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { at, entriesOf, itemsOf, scalarAt, scalarOf, type Tree } from "../text/tree.ts";
import { ITEM_KINDS, wordIn } from "../text/words.ts";

const PIECE_LISTS = new Set([
  "pièces demandées",
  "preuves à réunir",
  "pièces",
  "ne peuvent pas être exigées",
  "ne peuvent pas être seules admises",
]);

/** Checks every list of pieces below an item or a file of facts. */
export function checkPieceNames(tree: Tree, vocabulary: Vocabulary, report: Report): void {
  for (const { key, value } of entriesOf(tree)) {
    if (key === "cas types") continue;
    if (PIECE_LISTS.has(key)) checkList(value, vocabulary, report);
    else if (key === "preuves") {
      // A list for a fact; for an item, a list for each fact that the papers establish.
      checkList(value, vocabulary, report);
      for (const entry of entriesOf(value)) checkList(entry.value, vocabulary, report);
    } else {
      checkPieceNames(value, vocabulary, report);
      for (const item of itemsOf(value)) checkPieceNames(item, vocabulary, report);
    }
  }
}

function checkList(tree: Tree, { pieces }: Vocabulary, report: Report): void {
  for (const item of itemsOf(tree)) {
    const id = scalarOf(item);
    if (id === undefined || pieces.has(id)) continue;
    const message = fr`La pièce « ${id} » n'est pas dans pieces.yaml.`;
    reportMisnamed(report, { code: "unknown-piece", place: item.place, message }, id, pieces);
  }
}

/** Every branch that says what may not be demanded today: what an item asks for is not dated, and is today's. */
function forbiddingBranches(law: Law): readonly Branch[] {
  const pieces = [...law.items.values()].filter((item) => item.kind === "piece");
  const today = pieces.flatMap((item) => item.versions.filter(({ historical }) => !historical));
  return today.flatMap(({ branches }) => branches);
}

/** Here « toutes » means every provision: a paper that no request may demand is demanded by none of them. */
function concerns({ concerns = [] }: Branch, { id, kind }: Item, titles: ReadonlySet<string>): boolean {
  if (concerns === "all") return kind === "provision";
  return concerns === "titles" ? titles.has(id) : concerns.includes(id);
}

/** No item asks for a paper that a branch forbids to ask of whoever: what some people may not be asked, others may. */
export function checkForbiddenPieces(law: Law, report: Report): void {
  const titles = titlesOf(law);
  for (const branch of forbiddingBranches(law).filter((one) => forbidsWhoever(law, one))) {
    for (const item of law.items.values()) {
      if (!concerns(branch, item, titles)) continue;
      for (const piece of branch.mayNotAsk.filter((id) => item.mayAsk.includes(id))) {
        const message = fr`La pièce « ${piece} » est demandée par ${item.id} et interdite ici. Retirez-la d'un côté.`;
        report.error("piece-demanded-and-forbidden", branch.place, message);
      }
    }
  }
}

/** Whether a file may hold lists of pieces. */
export function holdsPieces(tree: Tree): boolean {
  const genre = scalarAt(tree, "genre");
  return genre === "faits" || (wordIn(ITEM_KINDS, genre) !== undefined && at(tree, "versions") !== undefined);
}
