// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tables and statistics: as many numbers as columns, sums that add up; lists within the list they come from. */

import { numbersOf } from "../parse/parse-table.ts";
import type { Vocabulary } from "../parse/vocabulary.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { at, entriesOf, itemsOf, scalarAt, scalarOf, scalarsAt, type Tree } from "../text/tree.ts";

const plural = (n: number, word: string): string => `${n} ${word}${n > 1 ? "s" : ""}`;

/** Checks one `barème`, `statistique` or `liste`. */
export function checkTable(tree: Tree, vocabulary: Vocabulary, report: Report): void {
  const genre = scalarAt(tree, "genre");
  if (genre === "liste") {
    checkList(tree, vocabulary, report);
    return;
  }
  const columns = scalarsAt(tree, "colonnes").length;
  const what = genre === "statistique" ? "de la statistique" : "du barème";
  const holders = genre === "statistique" ? [tree] : itemsOf(at(tree, "versions"));
  for (const holder of holders) {
    for (const { key, value } of entriesOf(at(holder, "lignes"))) {
      checkWidth(value, columns, fr`Ligne ${key} ${what}`, report);
    }
    for (const [key, name] of [
      ["valeurs", "Valeurs"],
      ["par unité en plus", fr`« par unité en plus »`],
    ] as const) {
      const part = at(holder, key);
      const row = part?.kind === "map" ? at(part, "valeurs") : part;
      if (row !== undefined) checkWidth(row, columns, fr`${name} ${what}`, report);
    }
    checkRowConfidence(holder, report);
  }
  if (genre === "statistique") checkSums(tree, report);
}

function checkWidth(row: Tree, columns: number, where: string, report: Report): void {
  const numbers = itemsOf(row);
  if (numbers.length === columns) return;
  const counts = fr`${where} : ${plural(numbers.length, "nombre")} pour ${plural(columns, "colonne")}.`;
  const example = decimalComma(numbers, columns);
  const advice =
    example === undefined ? fr`Écrivez un nombre par colonne.` : fr`Écrivez ${example} avec un point.`;
  report.error("table-width", row.place, fr`${counts} ${advice}`, example);
}

/** Twice as many numbers as columns: `[6,80, 3,80]` was read as four numbers. */
function decimalComma(numbers: readonly Tree[], columns: number): string | undefined {
  const [whole, decimals] = [scalarOf(numbers[0]), scalarOf(numbers[1])];
  if (numbers.length !== columns * 2 || whole === undefined || decimals === undefined) return undefined;
  return /^\d+$/.test(decimals) ? `${whole}.${decimals}` : undefined;
}

function checkRowConfidence(version: Tree, report: Report): void {
  const rows = entriesOf(at(version, "lignes")).map(({ key }) => key);
  for (const { key, place } of entriesOf(at(version, "fiabilité des lignes"))) {
    if (rows.includes(key)) continue;
    const message = fr`« fiabilité des lignes » vise la ligne « ${key} », qui n'existe pas.`;
    reportMisnamed(report, { code: "unknown-row", place, message }, key, rows);
  }
}

function checkSums(tree: Tree, report: Report): void {
  const control = at(tree, "contrôle");
  const total = scalarAt(control, "ligne");
  if (control === undefined || total === undefined) return;
  const rows = new Map(entriesOf(at(tree, "lignes")).map(({ key, value }) => [key, numbersOf(value)]));
  const parts = scalarsAt(control, "est la somme de");
  for (const name of [total, ...parts]) {
    if (rows.has(name)) continue;
    const message = fr`« contrôle » vise la ligne « ${name} », qui n'existe pas.`;
    reportMisnamed(report, { code: "unknown-row", place: control.place, message }, name, rows.keys());
    return;
  }
  scalarsAt(tree, "colonnes").forEach((column, i) => {
    const sum = parts.reduce((acc, name) => acc + (rows.get(name)?.[i] ?? 0), 0);
    const said = rows.get(total)?.[i] ?? 0;
    // A hundredth of a unit: sums of decimals are not exact in binary.
    if (Math.abs(sum - said) < 0.01) return;
    const message = fr`Colonne ${column} : « ${total} » vaut ${said}, mais la somme de ${parts.join(", ")} est ${Number(sum.toFixed(2))}.`;
    report.error("statistic-check", control.place, message);
  });
}

function checkList(tree: Tree, vocabulary: Vocabulary, report: Report): void {
  for (const version of itemsOf(at(tree, "versions"))) {
    const from = scalarAt(version, "de");
    if (from === undefined) continue;
    const domain = vocabulary.lists.get(from);
    if (domain === undefined) {
      const message = fr`Je ne connais pas la liste « ${from} ».`;
      reportMisnamed(
        report,
        { code: "unknown-list", place: at(version, "de")?.place ?? version.place, message },
        from,
        vocabulary.lists.keys(),
      );
      continue;
    }
    for (const value of itemsOf(at(version, "valeurs"))) {
      const word = scalarOf(value) ?? "";
      if (domain.includes(word)) continue;
      const message = fr`« ${word} » n'est pas une valeur de la liste « ${from} ».`;
      reportMisnamed(report, { code: "not-in-domain", place: value.place, message }, word, domain);
    }
  }
}
