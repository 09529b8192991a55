// SPDX-License-Identifier: AGPL-3.0-or-later
/** Names that lead elsewhere and are never evaluated: a missing item is a warning, since the law grows. */

import type { Vocabulary } from "../parse/vocabulary.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { at, entriesOf, itemsOf, scalarOf, type Tree } from "../text/tree.ts";

const LINKS = [
  "procédure",
  "silence",
  "recours",
  "taxes",
  "ensuite",
  "suite",
  "remplace le régime",
  "voir aussi",
  "textes méconnus",
];

/** Checks the links, alerts and established facts of one item. */
export function checkLinks(tree: Tree, vocabulary: Vocabulary, report: Report): void {
  for (const key of LINKS) checkLink(at(tree, key), vocabulary, report);
  for (const holder of [tree, ...itemsOf(at(tree, "versions"))]) {
    checkLink(at(at(holder, "effets"), "ouvre"), vocabulary, report);
    for (const step of itemsOf(at(holder, "étapes"))) checkLink(at(step, "silence"), vocabulary, report);
    for (const branch of itemsOf(at(holder, "branches"))) {
      checkLink(at(at(branch, "effets"), "ouvre"), vocabulary, report);
      const concerned = at(branch, "concerne");
      if (concerned?.kind === "list") checkLink(concerned, vocabulary, report);
    }
  }
  for (const alert of itemsOf(at(tree, "alertes"))) checkAlert(alert, vocabulary, report);
  const evidence = at(tree, "preuves");
  if (evidence?.kind === "map") checkEvidence(evidence, vocabulary, report);
}

/** An item, or a list of them, that must exist one day. */
export function checkLink(tree: Tree | undefined, vocabulary: Vocabulary, report: Report): void {
  const { items, aliases, tables, lists, statistics } = vocabulary;
  for (const part of tree?.kind === "list" ? tree.items : tree === undefined ? [] : [tree]) {
    const id = scalarOf(part);
    if (id === undefined) continue; // an appeal described in words
    if ([items, aliases, tables, lists, statistics].some((known) => known.has(id))) continue;
    const message = fr`« ${id} » ne mène encore à aucune fiche.`;
    const known = [...items.keys(), ...aliases.keys()];
    reportMisnamed(
      report,
      { severity: "warning", code: "unknown-link", place: part.place, message },
      id,
      known,
    );
  }
}

function checkAlert(tree: Tree, { alerts }: Vocabulary, report: Report): void {
  const name = scalarOf(tree);
  if (name === undefined || alerts.has(name)) return;
  const message = fr`L'alerte « ${name} » n'est pas déclarée dans alertes.yaml.`;
  reportMisnamed(report, { code: "unknown-alert", place: tree.place, message }, name, alerts);
}

function checkEvidence(tree: Tree, { facts }: Vocabulary, report: Report): void {
  for (const { key, place } of entriesOf(tree)) {
    if (facts.has(key)) continue;
    const message = fr`Je ne connais pas « ${key} ».`;
    reportMisnamed(report, { code: "unknown-name", place, message }, key, facts.keys());
  }
}
