// SPDX-License-Identifier: AGPL-3.0-or-later
/** One file of law: disposition, délai, pièce, pratique, document or procédure (format, section 3). */

import type { Answer, Item, Version } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import type { Report } from "../text/diagnostics.ts";
import { at, entriesOf, itemsOf, scalarAt, scalarOf, scalarsAt, scalarsOf, type Tree } from "../text/tree.ts";
import { CONFIDENCES, DOMAINS, ITEM_KINDS, NATURES, REVIEW_STATES, TOGETHER, wordIn } from "../text/words.ts";
import { type Context, outerContext } from "./context.ts";
import { flattenVersions, ofItem } from "./inherit.ts";
import { parseIntervals } from "./parse-bounds.ts";
import { parseConcerns } from "./parse-branch.ts";
import { parseSelectedBy } from "./parse-selected-by.ts";
import { parseSources } from "./parse-sources.ts";
import { parseVersion } from "./parse-version.ts";
import { answerInto, parseCasesOf } from "./parse-worked-case.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Reads a whole item. The tree has passed the schema; what the schema cannot see goes to the report. */
export function parseItem(tree: Tree, report: Report, vocabulary: Vocabulary): Item {
  const id = scalarAt(tree, "id") ?? "";
  const context = outerContext(report, vocabulary, id);
  const versions = parseVersions(tree, context);
  return {
    id,
    kind: wordIn(ITEM_KINDS, scalarAt(tree, "genre")) ?? "provision",
    place: at(tree, "id")?.place ?? tree.place,
    aliases: scalarsAt(tree, "alias"),
    title: scalarAt(tree, "titre") ?? "",
    domain: wordIn(DOMAINS, scalarAt(tree, "domaine")) ?? "common",
    ...present({ summary: scalarAt(tree, "résumé"), authority: scalarAt(tree, "autorité") }),
    review: parseReview(at(tree, "relecture")),
    confidence: wordIn(CONFIDENCES, scalarAt(tree, "fiabilité")) ?? "to-verify",
    ...present({ nature: wordIn(NATURES, scalarAt(tree, "nature")) }),
    selectedBy: parseSelectedBy(at(tree, "date qui choisit"), context),
    together: wordIn(TOGETHER, scalarAt(tree, "ensemble")) ?? "none",
    results: scalarsAt(tree, "résultats"),
    alwaysReserved: scalarsAt(tree, "réserves toujours"),
    alerts: scalarsAt(tree, "alertes"),
    steps: versions.findLast((version) => version.steps.length > 0)?.steps ?? [],
    ...parseAround(tree),
    ...parsePractice(tree, context),
    versions,
    cases: parseCasesOf(tree, versions, context),
  };
}

function parseVersions(tree: Tree, context: Context): readonly Version[] {
  const written = itemsOf(at(tree, "versions"));
  const intervals = parseIntervals(written, context);
  const genre = scalarAt(tree, "genre") ?? "";
  return flattenVersions(tree, context.report).flatMap((flat, i) => {
    const [version, interval] = [written[i], intervals[i]];
    return version === undefined || interval === undefined
      ? []
      : { ...parseVersion({ flat, tree: version, interval, genre }, context), ofItem: ofItem(flat, tree) };
  });
}

/** `relecture`: who approved the item, if anyone. */
function parseReview(tree: Tree | undefined): Item["review"] {
  return {
    state: wordIn(REVIEW_STATES, scalarAt(tree, "état")) ?? "to-review",
    ...present({ by: scalarAt(tree, "par"), on: scalarAt(tree, "le") }),
  };
}

/** What is shown beside an item and never evaluated. */
function parseAround(tree: Tree) {
  return {
    appeals: itemsOf(at(tree, "recours")).map(parseAppeal),
    links: {
      ...present({
        procedure: scalarAt(tree, "procédure"),
        silence: scalarAt(tree, "silence"),
        fees: scalarAt(tree, "taxes"),
      }),
      then: scalarsAt(tree, "ensuite"),
      continuation: scalarsAt(tree, "suite"),
      replaces: scalarsAt(tree, "remplace le régime"),
      seeAlso: scalarsAt(tree, "voir aussi"),
    },
    mayAsk: scalarsAt(tree, "pièces demandées"),
    mayAskSources: parseSources(at(tree, "source des pièces demandées")),
    mayAskWhen: Object.fromEntries(
      entriesOf(at(tree, "cas des pièces demandées")).map(({ key, value }) => [key, scalarOf(value) ?? ""]),
    ),
    evidence: Object.fromEntries(
      entriesOf(at(tree, "preuves")).map(({ key, value }) => [key, scalarsOf(value)]),
    ),
    pitfalls: scalarsAt(tree, "pièges"),
    advice: scalarsAt(tree, "conseil"),
    ifExpired: scalarsAt(tree, "si expiré"),
  };
}

/** What only a practice has. */
function parsePractice(tree: Tree, context: Context) {
  const concerns = at(tree, "concerne");
  const recognised: Record<string, Answer> = {};
  for (const entry of entriesOf(at(tree, "se reconnaît à")))
    answerInto(recognised, entry, undefined, context);
  return {
    breaches: scalarsAt(tree, "textes méconnus"),
    evidenceToGather: scalarsAt(tree, "preuves à réunir"),
    ...present({ concerns: concerns && parseConcerns(concerns, context) }),
    recognisedBy: recognised,
    toSay: scalarsAt(tree, "à dire au guichet"),
  };
}

function parseAppeal(tree: Tree): Item["appeals"][number] {
  const item = scalarOf(tree);
  if (item !== undefined) return { item };
  return present({
    before: scalarAt(tree, "devant"),
    limit: scalarAt(tree, "délai"),
    when: scalarAt(tree, "si"),
    why: scalarAt(tree, "pourquoi"),
  });
}
