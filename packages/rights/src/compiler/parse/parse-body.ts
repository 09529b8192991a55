// SPDX-License-Identifier: AGPL-3.0-or-later
/** What versions and branches share: scope, conditions, exceptions, risks, effects. */

import type { Body } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { itemsOf, scalarOf, type Tree } from "../text/tree.ts";
import { CONFIDENCES, NATURES, wordIn } from "../text/words.ts";
import type { Context } from "./context.ts";
import { parseCondition } from "./parse-condition.ts";
import { parseEffects } from "./parse-effects.ts";

/** @param read gives the part written under a key, after inheritance. */
export function parseBody(read: (key: string) => Tree | undefined, context: Context): Body {
  const condition = (key: string) => {
    const tree = read(key);
    return tree === undefined ? undefined : parseCondition(tree, context);
  };
  const conditions = (key: string) => itemsOf(read(key)).map((tree) => parseCondition(tree, context));
  const effects = read("effets");
  return {
    ...present({ scope: condition("champ"), when: condition("si") }),
    except: conditions("sauf si"),
    risks: conditions("peut être refusé si"),
    ...present({
      nature: wordIn(NATURES, scalarOf(read("nature"))),
      effects: effects && parseEffects(effects, context),
      confidence: wordIn(CONFIDENCES, scalarOf(read("fiabilité"))),
      authority: scalarOf(read("autorité")),
      note: scalarOf(read("note")),
    }),
  };
}
