// SPDX-License-Identifier: AGPL-3.0-or-later
/** `fin du délai: nom`, `comme: id / nom`: the address of a time-limit. */

import { fr } from "../text/french.ts";
import { didYouMean, nearest } from "../text/suggest.ts";
import { scalarOf, type Tree } from "../text/tree.ts";
import type { Context } from "./context.ts";
import { findItem, reportUnknownItem, splitAddress } from "./parse-applies.ts";

export interface LimitAddress {
  /** Absent: a time-limit of the same version. */
  readonly item?: string;
  readonly limit: string;
}

/** Reads and checks an address. The item's own id leads back to the version: it is then left out. */
export function parseLimitAddress(tree: Tree, context: Context): LimitAddress {
  const address = scalarOf(tree) ?? "";
  if (context.limits.has(address)) return { limit: address };
  const [id, name] = splitAddress(address);
  if (name === undefined) {
    reportLimit(address, context.limits, tree, context);
    return { limit: address };
  }
  const item = findItem(id, context.vocabulary);
  if (item === undefined) reportUnknownItem(id, tree.place, context);
  else {
    const own = item.id === context.item;
    const known = own ? context.limits : item.limits;
    if (!known.has(name)) reportLimit(name, known, tree, context, own ? undefined : item.id);
    if (own) return { limit: name };
  }
  return { item: item?.id ?? id, limit: name };
}

function reportLimit(
  name: string,
  known: ReadonlySet<string>,
  tree: Tree,
  context: Context,
  item?: string,
): void {
  const suggestion = nearest(name, known);
  const where = item === undefined ? fr`Cette version n'a pas` : fr`La fiche « ${item} » n'a pas`;
  const message = fr`${where} de délai « ${name} ».${didYouMean(suggestion)}`;
  context.report.error("unknown-limit", tree.place, message, suggestion);
}
