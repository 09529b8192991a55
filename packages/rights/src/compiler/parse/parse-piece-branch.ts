// SPDX-License-Identifier: AGPL-3.0-or-later
/** The condition that every branch of a `pièce` has without writing it. */
import type { Condition, Value } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";
import { scalarsOf, type Tree } from "../text/tree.ts";
import { type Context, reportUnknownName } from "./context.ts";
import { placed } from "./places.ts";

const DEMANDED = "pièce exigée";
const SOLE = "pièce exigée comme seule preuve admise";

/** The piece demanded may not be demanded; or it was the only proof accepted, and may not be. */
export function pieceCondition(
  read: (key: string) => Tree | undefined,
  branch: Tree,
  context: Context,
): Condition {
  const own = read("si");
  if (own !== undefined) {
    context.report.error(
      "condition-beside-branches",
      own.place,
      fr`Une branche de pièce n'a pas de « si » : la condition est la pièce exigée. Utilisez « champ ».`,
    );
  }
  for (const name of [DEMANDED, SOLE]) {
    if (!context.vocabulary.facts.has(name)) reportUnknownName(name, branch.place, context);
  }
  const [forbidden, notAlone] = [
    read("ne peuvent pas être exigées"),
    read("ne peuvent pas être seules admises"),
  ];
  const limbs: Condition[] = [];
  if (forbidden !== undefined) limbs.push(demandedAmong(forbidden));
  if (notAlone !== undefined) {
    const sole: Condition = placed({ kind: "fact", name: SOLE }, notAlone.place);
    limbs.push(placed({ kind: "all", of: [demandedAmong(notAlone), sole] }, notAlone.place));
  }
  const [only] = limbs;
  if (only === undefined) {
    context.report.error(
      "missing-key",
      branch.place,
      fr`Cette branche n'interdit aucune pièce. Ajoutez « ne peuvent pas être exigées ».`,
    );
    return { kind: "never" };
  }
  return limbs.length === 1 ? only : placed({ kind: "any", of: limbs }, branch.place);
}

function demandedAmong(tree: Tree): Condition {
  const value: Value = placed({ kind: "fact", name: DEMANDED }, tree.place);
  return placed({ kind: "is", value, among: scalarsOf(tree) }, tree.place);
}
