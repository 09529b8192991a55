// SPDX-License-Identifier: AGPL-3.0-or-later
/** What an item says of itself: its name, its branches, its results, its versions. */

import type { Branch, Condition, Item, Version } from "../../syntax/index.ts";
import { conditionsOf } from "../../syntax/visit.ts";
import { placeOf } from "../parse/places.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { at, itemsOf, scalarAt, scalarOf, type Tree } from "../text/tree.ts";
import { reportTwins } from "../text/twins.ts";

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
    const named = branches.map(({ id: name, place }) => ({ name, place }));
    reportTwins("branches", named, report);
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
    const message = fr`Le résultat « ${name} » n'est pas calculé par la dernière version.`;
    reportMisnamed(report, { code: "unknown-result", place: result.place, message }, name, computed);
  }
}

function checkVersionNames(item: Item, tree: Tree, report: Report): void {
  reportTwins("versions", item.versions, report);
  const names = item.versions.map(({ name }) => name);
  itemsOf(at(tree, "versions")).forEach((version, i) => {
    const name = names[i] ?? "";
    const model = scalarAt(version, "équivalente à");
    if (model === undefined || (names.includes(model) && model !== name)) return;
    const place = at(version, "équivalente à")?.place ?? version.place;
    const message = fr`« équivalente à » vise la version « ${model} », qui n'existe pas ou est la même.`;
    const others = names.filter((other) => other !== name);
    reportMisnamed(report, { code: "unknown-version", place, message }, model, others);
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
