// SPDX-License-Identifier: AGPL-3.0-or-later
/** Sources and the word of confidence: what many constructs carry. */

import type { Confidence, Source } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { at, itemsOf, scalarAt, type Tree } from "../text/tree.ts";
import { CONFIDENCES, wordIn } from "../text/words.ts";

/** The texts of a `source:` list. */
export function parseSources(tree: Tree | undefined): readonly Source[] {
  return itemsOf(tree).map((source) => ({
    text: scalarAt(source, "texte") ?? "",
    ...present({
      link: scalarAt(source, "lien"),
      readOn: scalarAt(source, "lue le"),
      note: scalarAt(source, "note"),
    }),
  }));
}

/** `{ confidence }` when the node says `fiabilité`, `{}` otherwise: to be spread. */
export function confidenceOf(tree: Tree | undefined): { readonly confidence?: Confidence } {
  return present({ confidence: wordIn(CONFIDENCES, scalarAt(tree, "fiabilité")) });
}

/** `{ note }` when the node has one, `{}` otherwise: to be spread. */
export function noteOf(tree: Tree | undefined): { readonly note?: string } {
  return present({ note: scalarAt(tree, "note") });
}

/** `{ sources }` when the node cites texts, `{}` otherwise: to be spread. */
export function sourcesOf(tree: Tree | undefined): { readonly sources?: readonly Source[] } {
  const sources = at(tree, "source");
  return present({ sources: sources && parseSources(sources) });
}
