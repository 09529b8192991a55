// SPDX-License-Identifier: AGPL-3.0-or-later
/** `date qui choisit`: the facts whose first existing date selects the version. */

import { fr } from "../text/french.ts";
import { itemsOf, scalarOf, type Tree } from "../text/tree.ts";
import { typeInFrench } from "../text/words.ts";
import { type Context, reportUnknownName } from "./context.ts";

/** Reads the list, and checks that each name is a fact that is a date. */
export function parseSelectedBy(tree: Tree | undefined, context: Context): readonly string[] {
  return itemsOf(tree).flatMap((item) => {
    const name = scalarOf(item);
    if (name === undefined) return [];
    const fact = context.vocabulary.facts.get(name);
    if (fact === undefined) reportUnknownName(name, item.place, context);
    else if (fact.type !== "date" && fact.type !== "datetime") {
      const message = fr`« ${name} » est ${typeInFrench(fact.type)}. Seule une date peut choisir la version.`;
      context.report.error("wrong-type", item.place, message);
    }
    return [name];
  });
}
