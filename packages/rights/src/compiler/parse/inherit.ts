// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Inheritance, done on the text before it is read: what stands at item level is the default of every version,
 * `reprend` takes another version, `remplace` and `remplace calculs` change parts of it. The result is read in
 * the scope of the version that inherits, so that a condition taken over tests that version's own `calculs`.
 */
import type { OfItem, Version } from "../../syntax/index.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { didYouMean, nearest, reportMisnamed } from "../text/suggest.ts";
import { at, type Entry, entriesOf, itemsOf, type MapTree, scalarAt, type Tree } from "../text/tree.ts";

/** Keys that stand at item level as defaults of every version. */
const DEFAULTS = [
  "champ",
  "hors champ",
  "si",
  "sauf si",
  "peut être refusé si",
  "même si non",
  "nature",
  "effets",
  "calculs",
  "délais",
  "étapes",
  "autorité",
  "fiabilité",
  "note",
];

/** Keys that `reprend` leaves out. */
const OWN = new Set([
  "nom",
  "du",
  "au",
  "pour",
  "source",
  "reprend",
  "remplace",
  "remplace calculs",
  "équivalente à",
  "historique",
  "fiabilité",
  "note",
  "puis rien",
]);

/** Keys whose entries are inherited one by one: naming one leaves the others. */
const BY_ENTRY = new Set(["calculs", "délais"]);

/** A version with everything it inherits, still as text. */
export type Flat = ReadonlyMap<string, Tree>;

/** Flattens the versions of an item, in order. Faults of `reprend` and `remplace` go to the report. */
export function flattenVersions(item: Tree, report: Report): readonly Flat[] {
  const versions = itemsOf(at(item, "versions"));
  const byName = new Map(versions.flatMap((version) => pairs(scalarAt(version, "nom"), version)));
  const defaults = new Map(DEFAULTS.flatMap((key) => pairs(key, at(item, key))));
  return versions.map((version) => flatten(version, { byName, defaults, report }, []));
}

const PARTS: Readonly<Record<string, keyof Version>> = {
  champ: "scope",
  "hors champ": "outOfScope",
  si: "when",
  "sauf si": "except",
  "peut être refusé si": "risks",
  "même si non": "mayApplyAnyway",
  nature: "nature",
  effets: "effects",
  étapes: "steps",
  autorité: "authority",
  note: "note",
};

/** What of a version stands at item level, as it is: places are compared too, so that a copy is the version's own. */
export function ofItem(flat: Flat, item: Tree): OfItem {
  const same = (above: Tree | undefined, held: Tree | undefined) =>
    above !== undefined && JSON.stringify(above) === JSON.stringify(held);
  const entries = (key: string): string[] => {
    const held = new Map(entriesOf(flat.get(key)).map((entry) => [entry.key, entry.value]));
    return entriesOf(at(item, key)).flatMap((entry) =>
      same(entry.value, held.get(entry.key)) ? [entry.key] : [],
    );
  };
  return {
    parts: Object.entries(PARTS).flatMap(([key, part]) => (same(at(item, key), flat.get(key)) ? [part] : [])),
    computations: entries("calculs"),
    limits: entries("délais"),
  };
}

function pairs<T>(key: string | undefined, value: T | undefined): [string, T][] {
  return key === undefined || value === undefined ? [] : [[key, value]];
}

interface Family {
  readonly byName: ReadonlyMap<string, Tree>;
  readonly defaults: Flat;
  readonly report: Report;
}

function flatten(version: Tree, family: Family, trail: readonly Tree[]): Flat {
  const flat = new Map(family.defaults);
  for (const [key, tree] of inherited(version, family, [...trail, version])) flat.set(key, tree);
  for (const { key, value } of entriesOf(version)) {
    if (key === "remplace" || key === "remplace calculs") continue;
    flat.set(key, BY_ENTRY.has(key) ? mergeEntries(flat.get(key), value) : value);
  }
  const replaced = at(version, "remplace calculs");
  if (replaced !== undefined) flat.set("calculs", mergeEntries(flat.get("calculs"), replaced));
  return replaceLabelled(flat, at(version, "remplace"), family.report);
}

function inherited(version: Tree, family: Family, trail: readonly Tree[]): Flat {
  const name = scalarAt(version, "reprend");
  if (name === undefined) return new Map();
  const place = at(version, "reprend")?.place ?? version.place;
  const parent = family.byName.get(name);
  if (parent === undefined) {
    const message = fr`« reprend » vise la version « ${name} », qui n'existe pas.`;
    reportMisnamed(family.report, { code: "unknown-version", place, message }, name, family.byName.keys());
    return new Map();
  }
  if (trail.includes(parent)) {
    family.report.error(
      "circle",
      place,
      fr`La version « ${name} » se reprend elle-même. Écrivez son contenu dans l'une des versions.`,
    );
    return new Map();
  }
  return new Map([...flatten(parent, family, trail)].filter(([key]) => !OWN.has(key)));
}

function mergeEntries(below: Tree | undefined, above: Tree): Tree {
  if (below?.kind !== "map" || above.kind !== "map") return above;
  const own = new Map(above.entries.map((entry) => [entry.key, entry]));
  const kept = below.entries.map((entry) => own.get(entry.key) ?? entry);
  const known = new Set(below.entries.map((entry) => entry.key));
  const added = above.entries.filter((entry) => !known.has(entry.key));
  return { ...above, entries: [...kept, ...added] };
}

function replaceLabelled(flat: Flat, replacements: Tree | undefined, report: Report): Flat {
  if (replacements === undefined) return flat;
  const changes = new Map(entriesOf(replacements).map((entry) => [entry.key, entry]));
  const seen = new Set<string>();
  const result = new Map([...flat].map(([key, tree]) => [key, substitute(tree, changes, seen)]));
  for (const { key, place } of changes.values()) {
    if (seen.has(key)) continue;
    const suggestion = nearest(
      key,
      [...seen].filter((label) => !changes.has(label)),
    );
    const hint =
      suggestion === undefined ? fr`Donnez-lui ce nom avec « appelée ».` : didYouMean(suggestion).trim();
    const message = fr`« remplace » vise « ${key} », qu'aucune condition ne porte. ${hint}`;
    report.error("unknown-label", place, message, suggestion);
  }
  return result;
}

/** Replaces labelled conditions; `seen` gathers every label met. The label stays, so that it can be replaced again. */
function substitute(tree: Tree, changes: ReadonlyMap<string, Entry>, seen: Set<string>): Tree {
  if (tree.kind === "list")
    return { ...tree, items: tree.items.map((item) => substitute(item, changes, seen)) };
  if (tree.kind !== "map") return tree;
  const label = scalarAt(tree, "appelée");
  const change = label === undefined ? undefined : changes.get(label);
  if (label !== undefined) seen.add(label);
  if (change !== undefined) return relabelled(tree, change);
  const entries = tree.entries.map((entry) => ({ ...entry, value: substitute(entry.value, changes, seen) }));
  return { ...tree, entries };
}

function relabelled(tree: MapTree, { place, value }: Entry): MapTree {
  const label = tree.entries.filter((entry) => entry.key === "appelée");
  return { ...tree, place, entries: [...label, { key: "condition", place, value }] };
}
