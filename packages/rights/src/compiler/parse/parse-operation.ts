// SPDX-License-Identifier: AGPL-3.0-or-later
/** The operations of values: dates moved, amounts added, lists counted, tables read. */
import type { Value } from "../../syntax/index.ts";
import { fr, quoteAll } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import {
  at,
  type Entry,
  entryAt,
  itemsOf,
  type MapTree,
  scalarAt,
  scalarOf,
  type Tree,
} from "../text/tree.ts";
import { typeInFrench, wordIn } from "../text/words.ts";
import { type Context, reportUnknownName } from "./context.ts";
import { enterList, parseCondition } from "./parse-condition.ts";
import { parseLimitAddress } from "./parse-limit-address.ts";
import { parseTableLookup } from "./parse-table-lookup.ts";
import { parseValue, unreadValue, type Wanted } from "./parse-value.ts";

type Build = (entry: Entry, tree: MapTree, context: Context, wanted: Wanted) => Value;
interface Operation {
  /** What it yields. */
  readonly gives: readonly Wanted[];
  readonly build: Build;
}

const part = (tree: Tree | undefined, wanted: Wanted, context: Context): Value =>
  tree === undefined ? unreadValue() : parseValue(tree, wanted, context);

const shift = (kind: "add" | "subtract"): Operation => ({
  gives: ["date"],
  build: (entry, tree, context) => ({
    kind,
    duration: part(entry.value, "duration", context),
    date: part(at(tree, "à"), "date", context),
  }),
});

const near = (kind: "day-after" | "day-before" | "month-end" | "month-start"): Operation => ({
  gives: ["date"],
  build: (entry, _, context) => ({ kind, of: part(entry.value, "date", context) }),
});

const amongDates = (kind: "first-existing" | "latest" | "earliest"): Operation => ({
  gives: ["date"],
  build: (entry, _, context) => ({
    kind,
    of: itemsOf(entry.value).map((item) => part(item, "date", context)),
  }),
});

const amongNumbers = (kind: "sum" | "product" | "largest" | "smallest"): Operation => ({
  gives: ["number", "money"],
  build: (entry, _, context, wanted) => ({
    kind,
    of: itemsOf(entry.value).map((item) => part(item, wanted, context)),
  }),
});

const ROUNDINGS = { "le plus proche": "nearest", "le bas": "down", "le haut": "up" } as const;

const round: Build = (entry, _, context, wanted) => {
  const to = at(entry.value, "à");
  return {
    kind: "round",
    of: part(at(entry.value, "de"), wanted, context),
    to: to?.kind === "number" ? to.number : 1,
    towards: wordIn(ROUNDINGS, scalarAt(entry.value, "vers")) ?? "nearest",
  };
};

const difference: Build = (entry, _, context, wanted) => {
  const [left, right] = itemsOf(entry.value);
  return { kind: "difference", left: part(left, wanted, context), right: part(right, wanted, context) };
};

const count: Build = (entry, _, context) => ({ kind: "count", ...members(entry.value, context) });

const total: Build = (entry, _, context) => {
  const among = members(entry.value, context);
  const field = scalarAt(entry.value, "champ") ?? "";
  const place = at(entry.value, "champ")?.place ?? entry.place;
  const fact = context.vocabulary.facts.get(field);
  if (fact === undefined) reportUnknownName(field, place, context);
  else if (fact.listOf !== among.list || (fact.type !== "number" && fact.type !== "money")) {
    const message = fr`« ${field} » n'est pas un nombre ou un montant de chaque élément de « ${among.list} ».`;
    context.report.error("wrong-type", place, message);
  }
  return { kind: "total", field, ...among };
};

function members(tree: Tree, context: Context) {
  const { list, inside } = enterList(tree, context);
  const who = at(tree, "qui");
  return who === undefined ? { list } : { list, who: parseCondition(who, inside) };
}

const milestone: Build = (entry, _, context) => {
  const name = scalarOf(entry.value) ?? "";
  checkMilestone(name, entry.value, context);
  return { kind: "milestone", name };
};

/** Reports a milestone that reperes.yaml does not declare. */
export function checkMilestone(name: string, tree: Tree, context: Context): void {
  const { milestones } = context.vocabulary;
  if (milestones.has(name)) return;
  const message = fr`Le repère « ${name} » n'est pas déclaré dans reperes.yaml.`;
  reportMisnamed(context.report, { code: "unknown-milestone", place: tree.place, message }, name, milestones);
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  ajouter: shift("add"),
  retrancher: shift("subtract"),
  "lendemain de": near("day-after"),
  "veille de": near("day-before"),
  "fin du mois de": near("month-end"),
  "début du mois de": near("month-start"),
  repère: { gives: ["date"], build: milestone },
  "le premier qui existe": amongDates("first-existing"),
  "le plus tard de": amongDates("latest"),
  "le plus tôt de": amongDates("earliest"),
  "fin du délai": {
    gives: ["date"],
    build: (entry, _, context) => ({ kind: "limit-end", ...parseLimitAddress(entry.value, context) }),
  },
  "jours du mois de": {
    gives: ["number", "money"],
    build: (entry, _, context) => ({ kind: "days-in-month", of: part(entry.value, "date", context) }),
  },
  somme: amongNumbers("sum"),
  produit: amongNumbers("product"),
  différence: { gives: ["number", "money"], build: difference },
  "le plus grand de": amongNumbers("largest"),
  "le plus petit de": amongNumbers("smallest"),
  arrondi: { gives: ["number", "money"], build: round },
  "nombre de": { gives: ["number", "money"], build: count },
  "somme de": { gives: ["number", "money"], build: total },
  barème: {
    gives: ["number", "money"],
    build: (entry, tree, context) => parseTableLookup(entry, tree, context),
  },
  de: {
    gives: ["duration"],
    build: (entry, tree, context) => ({
      kind: "between",
      from: part(entry.value, "date", context),
      to: part(at(tree, "à"), "date", context),
    }),
  },
};

/** Reads an operation that yields `wanted`. */
export function parseOperation(tree: MapTree, wanted: Wanted, context: Context): Value {
  for (const key of Object.keys(OPERATIONS)) {
    const entry = entryAt(tree, key);
    const operation = wordIn(OPERATIONS, key);
    if (entry === undefined || operation === undefined) continue;
    if (operation.gives.includes(wanted)) return operation.build(entry, tree, context, wanted);
    const message = fr`« ${key} » donne ${typeInFrench(operation.gives[0] ?? wanted)}. Il faut ici ${typeInFrench(wanted)}.`;
    context.report.error("wrong-type", entry.place, message);
    return unreadValue();
  }
  const keys = tree.entries.map((entry) => entry.key);
  const message = fr`Je ne sais pas lire cette valeur : ${quoteAll(keys)}.`;
  reportMisnamed(
    context.report,
    { code: "wrong-shape", place: tree.place, message },
    keys[0] ?? "",
    Object.keys(OPERATIONS),
  );
  return unreadValue();
}
