// SPDX-License-Identifier: AGPL-3.0-or-later
/** What `posée après` names: of each row, one question is enough. */
import { at, itemsOf, scalarOf, type Tree } from "../text/tree.ts";

const ONE_OF = "une de ces questions";

/** A row for each question of the list; `une de ces questions` is a row of several, in the list or in its stead. */
export function askedAfterOf(fact: Tree): readonly (readonly Tree[])[] {
  const written = at(fact, "posée après");
  if (written === undefined) return [];
  const rows = at(written, ONE_OF) === undefined ? itemsOf(written) : [written];
  return rows.map((row) => (scalarOf(row) === undefined ? itemsOf(at(row, ONE_OF)) : [row]));
}
