// SPDX-License-Identifier: AGPL-3.0-or-later
/** `effets`: what an open right gives. */

import type { Effects } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { at, scalarAt, scalarOf, scalarsAt, type Tree } from "../text/tree.ts";
import { wordIn } from "../text/words.ts";
import { type Context, reportUnknownName, resolveName } from "./context.ts";
import { parseValue } from "./parse-value.ts";

const THREE = { oui: "yes", non: "no", inconnu: "unknown" } as const;

/** Reads the fixed keys of `effets`. */
export function parseEffects(tree: Tree, context: Context): Effects {
  const title = at(tree, "titre");
  return {
    ...present({
      title: title && parseValue(title, "choice", context),
      duration: parseDuration(at(tree, "durée"), context),
      work: wordIn(THREE, scalarAt(tree, "travail")),
      lawfulStay: wordIn(THREE, scalarAt(tree, "séjour régulier")),
      renewal: scalarAt(tree, "renouvellement"),
    }),
    opens: scalarsAt(tree, "ouvre"),
    ...present({
      forbids: scalarAt(tree, "interdit"),
      reception: scalarAt(tree, "conditions d'accueil"),
    }),
  };
}

function parseDuration(tree: Tree | undefined, context: Context): Effects["duration"] {
  const text = scalarOf(tree);
  if (tree === undefined || text !== undefined) return text;
  const since = scalarAt(tree, "depuis") ?? "";
  if (resolveName(since, context) === undefined) {
    reportUnknownName(since, at(tree, "depuis")?.place ?? tree.place, context);
  }
  return { duration: scalarAt(tree, "durée") ?? "", since };
}
