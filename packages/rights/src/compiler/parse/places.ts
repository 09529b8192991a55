// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where each condition and value of the syntax tree was written: the tree itself stays free of places. */
import type { Condition, Place, Value } from "../../syntax/index.ts";

const places = new WeakMap<object, Place>();

/** Remembers where a node was written, and gives it back. */
export function placed<const T extends object>(node: T, place: Place): T {
  places.set(node, place);
  return node;
}

/** Where a node was written, or `otherwise` for a node that the compiler made itself. */
export function placeOf(node: Condition | Value, otherwise: Place): Place {
  return places.get(node) ?? otherwise;
}
