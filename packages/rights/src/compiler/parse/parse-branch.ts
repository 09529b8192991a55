// SPDX-License-Identifier: AGPL-3.0-or-later
/** Branches (format, section 7): limbs of an item, with their own address. */

import type { Bound, Branch, BranchDuration, Concerned, Condition } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { at, entriesOf, itemsOf, scalarAt, scalarOf, scalarsOf, type Tree } from "../text/tree.ts";
import { findItem } from "./addresses.ts";
import type { Context } from "./context.ts";
import { parseBody } from "./parse-body.ts";
import { parseBound } from "./parse-bounds.ts";
import { parseCondition } from "./parse-condition.ts";
import { pieceCondition } from "./parse-piece-branch.ts";
import { parseSelectedBy } from "./parse-selected-by.ts";
import { parseSources } from "./parse-sources.ts";
import { parseValue } from "./parse-value.ts";
import { placed } from "./places.ts";

/** Reads the branches of a version. @param genre the kind of the item: a piece has its condition built in. */
export function parseBranches(tree: Tree | undefined, genre: string, context: Context): readonly Branch[] {
  const branches = itemsOf(tree);
  return branches.map((branch) => parseBranch(copied(branch, branches, context, []), branch, genre, context));
}

/** A branch with what `reprend la branche` gives it. */
function copied(
  branch: Tree,
  all: readonly Tree[],
  context: Context,
  trail: readonly Tree[],
): ReadonlyMap<string, Tree> {
  const entries = new Map<string, Tree>();
  const name = scalarAt(branch, "reprend la branche");
  const place = at(branch, "reprend la branche")?.place ?? branch.place;
  const model = name === undefined ? undefined : all.find((other) => scalarAt(other, "id") === name);
  if (model !== undefined && ![...trail, branch].includes(model)) {
    for (const [key, value] of copied(model, all, context, [...trail, branch])) entries.set(key, value);
  } else if (model !== undefined) {
    context.report.error("circle", place, fr`La branche « ${name ?? ""} » se reprend elle-même.`);
  } else if (name !== undefined) {
    const message = fr`« reprend la branche » vise « ${name} », qui n'existe pas.`;
    const known = all.flatMap((other) => scalarAt(other, "id") ?? []);
    reportMisnamed(context.report, { code: "unknown-branch", place, message }, name, known);
  }
  for (const { key, value } of entriesOf(branch)) entries.set(key, value);
  return entries;
}

function parseBranch(flat: ReadonlyMap<string, Tree>, tree: Tree, genre: string, context: Context): Branch {
  const read = (key: string): Tree | undefined => flat.get(key);
  const body = parseBody(read, context);
  const selectedBy = read("date qui choisit");
  const concerns = read("concerne");
  const duration = read("durée");
  const extension = entriesOf(read("prolongation")).map(({ key, value }) => [key, scalarOf(value) ?? ""]);
  return {
    ...body,
    ...(genre === "pièce" ? { when: pieceCondition(read, tree, context) } : {}),
    id: scalarOf(read("id")) ?? "",
    title: scalarOf(read("titre")) ?? "",
    place: tree.place,
    ...bounds(read, context),
    ...present({ selectedBy: selectedBy && parseSelectedBy(selectedBy, context) }),
    sources: parseSources(read("source")),
    proves: parseProves(read("prouve"), context),
    ...present({ concerns: concerns && parseConcerns(concerns, context) }),
    mayNotAsk: scalarsOf(read("ne peuvent pas être exigées")),
    mayNotBeSoleProof: scalarsOf(read("ne peuvent pas être seules admises")),
    ...present({
      practice: scalarOf(read("pratique")),
      duration: duration && parseDuration(duration, context),
      extension: extension.length === 0 ? undefined : Object.fromEntries(extension),
      exceptions: scalarOf(read("exceptions")),
    }),
  };
}

/** `concerne`: every provision, those that give a residence title, or these items (aliases followed). */
export function parseConcerns(tree: Tree, { vocabulary }: Context): Concerned {
  const word = scalarOf(tree);
  if (word === "toutes") return "all";
  if (word === "titres de séjour") return "titles";
  return scalarsOf(tree).map((id) => findItem(id, vocabulary)?.id ?? id);
}

function bounds(read: (key: string) => Tree | undefined, context: Context): { from?: Bound; to?: Bound } {
  const [du, au] = [read("du"), read("au")];
  return present({ from: du && parseBound(du, context), to: au && parseBound(au, context) });
}

/** Of what a paper proves, `oui`, `non` and `inconnu` may be said outright. */
const OUTRIGHT: Readonly<Record<string, Condition["kind"] & ("always" | "never" | "unknown")>> = {
  oui: "always",
  non: "never",
  inconnu: "unknown",
};

function parseProves(tree: Tree | undefined, context: Context): Branch["proves"] {
  const names = { "séjour régulier": "lawful-stay", travail: "work" } as const;
  const proves: { "lawful-stay"?: Condition; work?: Condition } = {};
  for (const [key, name] of Object.entries(names)) {
    const part = at(tree, key);
    if (part === undefined) continue;
    const word = scalarOf(part);
    const kind = word !== undefined && Object.hasOwn(OUTRIGHT, word) ? OUTRIGHT[word] : undefined;
    proves[name] = kind === undefined ? parseCondition(part, context) : placed({ kind }, part.place);
  }
  return proves;
}

function parseDuration(tree: Tree, context: Context): BranchDuration {
  const text = scalarOf(tree);
  if (text !== undefined) return { kind: "text", text };
  const until = at(tree, "jusqu'au");
  if (until !== undefined) return { kind: "until", date: parseValue(until, "date", context) };
  const [atMost, about] = [scalarAt(tree, "au plus"), scalarAt(tree, "environ")];
  if (atMost !== undefined) return { kind: "at-most", text: atMost };
  return about === undefined
    ? { kind: "until-event", text: scalarAt(tree, "jusqu'à") ?? "" }
    : { kind: "about", text: about };
}
