// SPDX-License-Identifier: AGPL-3.0-or-later
/** `fin du délai: nom`, `comme: id / nom`: the address of a time-limit. */

import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { scalarOf, type Tree } from "../text/tree.ts";
import { findItem, reportUnknownItem, splitAddress } from "./addresses.ts";
import type { Context } from "./context.ts";

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
    reportLimit(address, tree, context, { limits: context.limits });
    return { limit: address };
  }
  const item = findItem(id, context.vocabulary);
  if (item === undefined) reportUnknownItem(id, tree.place, context);
  else {
    const own = item.id === context.item;
    const holder = own ? { limits: context.limits } : item;
    if (!holder.limits.has(name)) reportLimit(name, tree, context, holder);
    if (own) return { limit: name };
  }
  return { item: item?.id ?? id, limit: name };
}

/** What has time-limits: an item, or, without an id, the version that is being read. */
interface LimitHolder {
  readonly id?: string;
  readonly limits: ReadonlySet<string>;
}

function reportLimit(name: string, { place }: Tree, { report }: Context, { id, limits }: LimitHolder): void {
  const where = id === undefined ? fr`Cette version n'a pas` : fr`La fiche « ${id} » n'a pas`;
  const message = fr`${where} de délai « ${name} ».`;
  reportMisnamed(report, { code: "unknown-limit", place, message }, name, limits);
}
