// SPDX-License-Identifier: AGPL-3.0-or-later
/** What an item says of itself: its name, its branches, its results, its versions. */
import type { Branch, Condition, Item, Version } from "../syntax.ts";
import type { Report } from "./diagnostics.ts";
import { fr } from "./french.ts";
import { placeOf } from "./places.ts";
import { didYouMean, nearest } from "./suggest.ts";
import { at, itemsOf, scalarAt, scalarOf, type Tree } from "./tree.ts";
import { conditionsOf } from "./visit.ts";

/** The file of an item, a table or a list bears its id. */
export function checkFileName(tree: Tree, report: Report): void {
  const id = at(tree, "id");
  const name = scalarOf(id);
  if (id === undefined || name === undefined) return;
  const file = id.place.file.slice(id.place.file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
  if (file === name) return;
  report.error(
    "id-not-file-name",
    id.place,
    fr`L'identifiant « ${name} » doit être le nom du fichier, « ${file} ».`,
    file,
  );
}

/** Checks one item. */
export function checkItem(item: Item, tree: Tree, report: Report): void {
  checkBranches(item, tree, report);
  checkResults(item, tree, report);
  checkVersionNames(item, tree, report);
  for (const version of item.versions) {
    const computed = version.computations.filter(({ type }) => type === "condition");
    const conditions = [version, ...version.branches].flatMap((body: Version | Branch) => conditionsOf(body));
    for (const condition of [...conditions, ...computed.map(({ value }) => value as Condition)]) {
      checkDepth(condition, version, report);
    }
    for (const body of [version, ...version.branches]) checkRisks(body, report);
  }
}

/** People read « peut être refusé pour ce motif » with the name of the risk: it must have one. */
function checkRisks({ risks, place }: Version | Branch, report: Report): void {
  if (risks.every(isNamed)) return;
  const message = fr`Un motif de « peut être refusé si » n'a pas de nom à montrer. Écrivez un fait, un calcul ou « relève de », ou nommez-le avec « appelée ».`;
  report.error("nameless-risk", place, message);
}

function isNamed(risk: Condition): boolean {
  if (risk.kind === "not") return isNamed(risk.of);
  if (risk.kind === "labelled") return risk.label !== undefined || isNamed(risk.of);
  return risk.kind === "applies" || risk.kind === "fact" || risk.kind === "computed";
}

function checkBranches(item: Item, tree: Tree, report: Report): void {
  for (const { branches } of item.versions) {
    const seen = new Set<string>();
    for (const { id, place } of branches) {
      if (seen.has(id))
        report.error(
          "duplicate-name",
          place,
          fr`Deux branches s'appellent « ${id} ». Changez l'un des deux noms.`,
        );
      seen.add(id);
    }
  }
  const has = item.versions.some(({ branches }) => branches.length > 0);
  if (has && item.together === "none") {
    const message = fr`La fiche a des branches : dites « ensemble : une branche suffit » ou « ensemble : branches indépendantes ».`;
    report.error("branches-without-together", item.place, message);
  }
  const together = at(tree, "ensemble");
  if (!has && together !== undefined) {
    report.error(
      "branches-without-together",
      together.place,
      fr`« ensemble » n'a pas de sens sans branches. Retirez-le.`,
    );
  }
}

function checkResults(item: Item, tree: Tree, report: Report): void {
  const computed = item.versions.at(-1)?.computations.map(({ name }) => name) ?? [];
  for (const result of itemsOf(at(tree, "résultats"))) {
    const name = scalarOf(result) ?? "";
    if (computed.includes(name)) continue;
    const suggestion = nearest(name, computed);
    const message = fr`Le résultat « ${name} » n'est pas calculé par la dernière version.${didYouMean(suggestion)}`;
    report.error("unknown-result", result.place, message, suggestion);
  }
}

function checkVersionNames(item: Item, tree: Tree, report: Report): void {
  const names = item.versions.map(({ name }) => name);
  itemsOf(at(tree, "versions")).forEach((version, i) => {
    const name = names[i] ?? "";
    if (names.indexOf(name) < i) {
      report.error(
        "duplicate-name",
        version.place,
        fr`Deux versions s'appellent « ${name} ». Changez l'un des deux noms.`,
      );
    }
    const model = scalarAt(version, "équivalente à");
    if (model === undefined || (names.includes(model) && model !== name)) return;
    const suggestion = nearest(
      model,
      names.filter((other) => other !== name),
    );
    const message = fr`« équivalente à » vise la version « ${model} », qui n'existe pas ou est la même.${didYouMean(suggestion)}`;
    report.error(
      "unknown-version",
      at(version, "équivalente à")?.place ?? version.place,
      message,
      suggestion,
    );
  });
}

/** More nested groups than a reader can hold. Debates and labels do not count: they are read as one step. */
const DEEPEST = 4;

function checkDepth(condition: Condition, version: Version, report: Report): void {
  if (depthOf(condition) <= DEEPEST) return;
  const message = fr`Plus de ${DEEPEST} conditions emboîtées. Donnez un nom à l'une d'elles dans « calculs ».`;
  report.warning("too-deep", placeOf(condition, version.place), message);
}

function depthOf(condition: Condition): number {
  const deepest = (of: readonly Condition[]): number => Math.max(0, ...of.map(depthOf));
  switch (condition.kind) {
    case "all":
    case "any":
      return 1 + deepest(condition.of);
    case "some":
    case "every":
    case "none":
      return 1 + depthOf(condition.who);
    case "cases":
      return 1 + deepest([...condition.cases.flatMap((one) => [one.when, one.then]), condition.otherwise]);
    case "reading":
      return deepest(Object.values(condition.answers));
    case "not":
    case "labelled":
      return depthOf(condition.of);
    default:
      return 0;
  }
}
