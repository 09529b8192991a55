// SPDX-License-Identifier: AGPL-3.0-or-later
/** Dated tables of numbers, dated lists of values, published series (format, section 10). */

import type { ListVersion, NamedList, Statistic, Table, TableVersion } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import type { Report } from "../text/diagnostics.ts";
import { at, entriesOf, itemsOf, scalarAt, scalarsAt, type Tree } from "../text/tree.ts";
import { CONFIDENCES, DOMAINS, wordIn } from "../text/words.ts";
import { type Context, outerContext } from "./context.ts";
import { type Interval, parseIntervals } from "./parse-bounds.ts";
import { parseSelectedBy } from "./parse-selected-by.ts";
import { confidenceOf, noteOf, parseSources } from "./parse-sources.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What tables, lists and statistics have in common. */
function parseHead(tree: Tree) {
  return {
    id: scalarAt(tree, "id") ?? "",
    aliases: scalarsAt(tree, "alias"),
    place: at(tree, "id")?.place ?? tree.place,
    title: scalarAt(tree, "titre") ?? "",
    domain: wordIn(DOMAINS, scalarAt(tree, "domaine")) ?? "common",
    confidence: wordIn(CONFIDENCES, scalarAt(tree, "fiabilité")) ?? "to-verify",
  } as const;
}

function parseVersions<T>(
  tree: Tree,
  context: Context,
  parse: (version: Tree, interval: Interval) => T,
): readonly T[] {
  const versions = itemsOf(at(tree, "versions"));
  const intervals = parseIntervals(versions, context);
  return versions.flatMap((version, i) => {
    const interval = intervals[i];
    return interval === undefined ? [] : [parse(version, interval)];
  });
}

const parseVersionHead = (tree: Tree, { from, to }: Interval) => ({
  name: scalarAt(tree, "nom") ?? "",
  from,
  ...present({ to }),
  sources: parseSources(at(tree, "source")),
  ...confidenceOf(tree),
  ...noteOf(tree),
});

/** Reads a `barème`. Its `date qui choisit` may name a computed value of the items that use it. */
export function parseTable(tree: Tree, report: Report, vocabulary: Vocabulary): Table {
  const context = outerContext(report, vocabulary);
  const tolerance = at(tree, "tolérance");
  return {
    ...parseHead(tree),
    unit: scalarAt(tree, "unité") ?? "",
    ...present({ entry: scalarAt(tree, "entrée") }),
    columns: scalarsAt(tree, "colonnes"),
    selectedBy: scalarsAt(tree, "date qui choisit"),
    ...present({ tolerance: tolerance?.kind === "number" ? tolerance.number : undefined }),
    versions: parseVersions(tree, context, parseTableVersion),
  };
}

function parseTableVersion(tree: Tree, interval: Interval): TableVersion {
  const rows: Record<string, readonly number[]> = Object.create(null);
  for (const { key, value } of entriesOf(at(tree, "lignes"))) rows[key] = numbersOf(value);
  const values = at(tree, "valeurs");
  if (values !== undefined) rows[""] = numbersOf(values);
  const extra = at(tree, "par unité en plus");
  const confidences = entriesOf(at(tree, "fiabilité des lignes")).flatMap(({ key, value }) => {
    const confidence = value.kind === "text" ? wordIn(CONFIDENCES, value.text) : undefined;
    return confidence === undefined ? [] : [[key, confidence] as const];
  });
  return {
    ...parseVersionHead(tree, interval),
    rows,
    ...present({ perExtraUnit: extra && parseExtraUnit(extra) }),
    rowConfidence: Object.fromEntries(confidences),
  };
}

function parseExtraUnit(tree: Tree): NonNullable<TableVersion["perExtraUnit"]> {
  return { values: numbersOf(tree.kind === "list" ? tree : at(tree, "valeurs")), ...confidenceOf(tree) };
}

/** The numbers of a list. */
export function numbersOf(tree: Tree | undefined): readonly number[] {
  return itemsOf(tree).flatMap((item) => (item.kind === "number" ? [item.number] : []));
}

/** Reads a `statistique`; check-tables.ts has added it up. */
export function parseStatistic(tree: Tree): Statistic {
  return {
    ...parseHead(tree),
    asOf: scalarAt(tree, "arrêtée au") ?? "",
    sources: parseSources(at(tree, "source")),
    figures: {
      unit: scalarAt(tree, "unité") ?? "",
      period: scalarAt(tree, "période") ?? "",
      columns: scalarsAt(tree, "colonnes"),
      rows: entriesOf(at(tree, "lignes")).map(({ key, value }) => ({ label: key, values: numbersOf(value) })),
      ...present({
        entry: scalarAt(tree, "entrée"),
        total: scalarAt(at(tree, "contrôle"), "ligne"),
        notToMerge: scalarAt(tree, "ne pas fusionner avec"),
      }),
    },
  };
}

/** Reads a `liste`. */
export function parseList(tree: Tree, report: Report, vocabulary: Vocabulary): NamedList {
  const context = outerContext(report, vocabulary);
  return {
    ...parseHead(tree),
    selectedBy: parseSelectedBy(at(tree, "date qui choisit"), context),
    versions: parseVersions(
      tree,
      context,
      (version, interval): ListVersion => ({
        ...parseVersionHead(version, interval),
        values:
          at(version, "valeurs du dictionnaire") === undefined
            ? scalarsAt(version, "valeurs")
            : [...vocabulary.pieces],
      }),
    ),
  };
}
