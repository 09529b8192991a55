// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Every name the law declares, gathered before anything is read in detail, so that files may name each other
 * in any order. Gathering is lenient: a file with faults still declares its names, or one mistake in the facts
 * would be said again in every file that uses them.
 */

import type { FactType, Place } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import {
  at,
  type Entry,
  entriesOf,
  itemsOf,
  scalarAt,
  scalarOf,
  scalarsAt,
  type Tree,
} from "../text/tree.ts";
import { FACT_TYPES, ITEM_KINDS, wordIn } from "../text/words.ts";

export interface DeclaredFact {
  readonly name: string;
  readonly type: FactType;
  readonly place: Place;
  readonly tree: Tree;
  readonly theme: string;
  /** For a choice: its closed list. */
  readonly values?: readonly string[];
  /** For a field: the list it belongs to. */
  readonly listOf?: string;
}

export interface DeclaredItem {
  readonly id: string;
  readonly place: Place;
  readonly tree: Tree;
  readonly branches: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
}

export interface DeclaredTable {
  readonly id: string;
  readonly place: Place;
  readonly columns: readonly string[];
  readonly rows: ReadonlySet<string>;
  readonly selectedBy: readonly string[];
}

export interface Vocabulary {
  readonly facts: ReadonlyMap<string, DeclaredFact>;
  /** Facts whose type cannot be read: said once where they are declared, not wherever they are used. */
  readonly brokenFacts: ReadonlySet<string>;
  readonly items: ReadonlyMap<string, DeclaredItem>;
  /** Other names of items, to the item. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, DeclaredTable>;
  /** Dated lists: every value of every version. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly statistics: ReadonlySet<string>;
  readonly pieces: ReadonlySet<string>;
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly milestones: ReadonlySet<string>;
  readonly alerts: ReadonlySet<string>;
}

type Growing = {
  readonly [K in keyof Vocabulary]: Vocabulary[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : Vocabulary[K] extends ReadonlySet<infer A>
      ? Set<A>
      : never;
};

/** Gathers the names of all files, and reports those declared twice. */
export function gatherVocabulary(trees: readonly Tree[], report: Report): Vocabulary {
  const words: Growing = {
    facts: new Map(),
    brokenFacts: new Set(),
    items: new Map(),
    aliases: new Map(),
    tables: new Map(),
    lists: new Map(),
    statistics: new Set(),
    pieces: new Set(),
    readings: new Map(),
    milestones: new Set(),
    alerts: new Set(),
  };
  for (const tree of trees) gatherRegisters(tree, words, report);
  // Lists before facts: the answers of a choice may be the values of a list.
  const ids = new Map<string, Place>();
  for (const tree of trees) gatherFile(tree, words, ids, report);
  for (const tree of trees) gatherAliases(tree, words, ids, report);
  for (const [id, { file }] of ids) gatherFileName(id, file, words);
  for (const tree of trees) {
    if (scalarAt(tree, "genre") !== "faits") continue;
    const theme = scalarAt(tree, "thème") ?? "";
    for (const entry of entriesOf(at(tree, "faits"))) gatherFact(entry, { theme }, words, report);
  }
  return words;
}

function gatherRegisters(tree: Tree, words: Growing, report: Report): void {
  const add = (known: { has(name: string): boolean }, entry: Entry, put: () => void): void => {
    if (known.has(entry.key)) {
      report.error(
        "duplicate-name",
        entry.place,
        fr`« ${entry.key} » est déjà déclaré ailleurs. Gardez une seule déclaration.`,
      );
    } else put();
  };
  const genre = scalarAt(tree, "genre");
  if (genre === "lectures") {
    for (const entry of entriesOf(at(tree, "lectures"))) {
      const answers = entriesOf(at(entry.value, "réponses")).map((answer) => answer.key);
      add(words.readings, entry, () => words.readings.set(entry.key, answers));
    }
  }
  const named = { repères: words.milestones, alertes: words.alerts, pièces: words.pieces };
  const register = wordIn(named, genre);
  if (register === undefined || genre === undefined) return;
  for (const entry of entriesOf(at(tree, genre))) add(register, entry, () => register.add(entry.key));
}

function gatherFile(tree: Tree, words: Growing, ids: Map<string, Place>, report: Report): void {
  const id = scalarAt(tree, "id");
  const genre = scalarAt(tree, "genre");
  if (id === undefined || genre === undefined) return;
  const place = at(tree, "id")?.place ?? tree.place;
  const first = ids.get(id);
  if (first !== undefined) {
    report.error(
      "duplicate-id",
      place,
      fr`L'identifiant « ${id} » est déjà celui de ${first.file}. Donnez-en un autre à cette fiche.`,
    );
    return;
  }
  ids.set(id, place);
  if (wordIn(ITEM_KINDS, genre) !== undefined) {
    words.items.set(id, { id, place, tree, branches: branchIds(tree), limits: limitNames(tree) });
  } else if (genre === "barème") words.tables.set(id, gatherTable(id, place, tree));
  else if (genre === "liste") words.lists.set(id, listValues(tree, words.pieces));
  else if (genre === "statistique") words.statistics.add(id);
}

/** After the ids, whatever the order of the files: an alias may not hide one. */
function gatherAliases(tree: Tree, words: Growing, ids: ReadonlyMap<string, Place>, report: Report): void {
  const id = scalarAt(tree, "id");
  for (const part of itemsOf(at(tree, "alias"))) {
    const alias = scalarOf(part);
    if (alias === undefined || id === undefined) continue;
    if (ids.has(alias) || words.aliases.has(alias)) {
      report.error(
        "duplicate-id",
        part.place,
        fr`L'alias « ${alias} » désigne déjà une autre fiche. Retirez-le d'un côté.`,
      );
    } else words.aliases.set(alias, id);
  }
}

/** A misspelt id is said once, in its own file: those who name the file lead there all the same. */
function gatherFileName(id: string, file: string, words: Growing): void {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
  const taken = words.items.has(name) || words.aliases.has(name);
  if (name !== id && words.items.has(id) && !taken) words.aliases.set(name, id);
}

const versionsOf = (tree: Tree): readonly Tree[] => itemsOf(at(tree, "versions"));

function branchIds(tree: Tree): ReadonlySet<string> {
  const branches = versionsOf(tree).flatMap((version) => itemsOf(at(version, "branches")));
  return new Set(branches.flatMap((branch) => scalarAt(branch, "id") ?? []));
}

function limitNames(tree: Tree): ReadonlySet<string> {
  const holders = [tree, ...versionsOf(tree)];
  return new Set(holders.flatMap((holder) => entriesOf(at(holder, "délais")).map((entry) => entry.key)));
}

function gatherTable(id: string, place: Place, tree: Tree): DeclaredTable {
  const rows = versionsOf(tree).flatMap((version) => entriesOf(at(version, "lignes")).map((row) => row.key));
  return {
    id,
    place,
    columns: scalarsAt(tree, "colonnes"),
    rows: new Set(rows),
    selectedBy: scalarsAt(tree, "date qui choisit"),
  };
}

/** All the values a list has ever had: answers given under an old version stay readable. */
function listValues(tree: Tree, pieces: ReadonlySet<string>): readonly string[] {
  const values = versionsOf(tree).flatMap((version) =>
    scalarAt(version, "valeurs du dictionnaire") === "pièces" ? [...pieces] : scalarsAt(version, "valeurs"),
  );
  return [...new Set(values)];
}

function gatherFact(
  entry: Entry,
  { theme, listOf }: Pick<DeclaredFact, "theme" | "listOf">,
  words: Growing,
  report: Report,
): void {
  const { key: name, place, value: tree } = entry;
  const known = words.facts.get(name);
  if (known !== undefined) {
    report.error(
      "duplicate-fact",
      place,
      fr`Le fait « ${name} » est déjà déclaré dans ${known.place.file}. Gardez une seule déclaration.`,
    );
    return;
  }
  const type = wordIn(FACT_TYPES, scalarAt(tree, "type"));
  if (type === undefined) {
    words.brokenFacts.add(name);
    return;
  }
  const list = scalarAt(tree, "valeurs de la liste");
  const values = list === undefined ? scalarsAt(tree, "valeurs") : (words.lists.get(list) ?? []);
  words.facts.set(name, {
    name,
    type,
    place,
    tree,
    theme,
    ...present({ values: type === "choice" ? values : undefined, listOf }),
  });
  for (const field of entriesOf(at(tree, "chaque élément")))
    gatherFact(field, { theme, listOf: name }, words, report);
}
