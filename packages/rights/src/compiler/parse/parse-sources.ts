// SPDX-License-Identifier: AGPL-3.0-or-later
/** Sources and the word of confidence: what many constructs carry. */
import type { Confidence, Source } from "../../syntax.ts";
import { at, itemsOf, scalarAt, type Tree } from "../text/tree.ts";
import { CONFIDENCES, wordIn } from "../text/words.ts";

/** The texts of a `source:` list. */
export function parseSources(tree: Tree | undefined): readonly Source[] {
  return itemsOf(tree).map((source) => {
    const [link, readOn, note] = [
      scalarAt(source, "lien"),
      scalarAt(source, "lue le"),
      scalarAt(source, "note"),
    ];
    return {
      text: scalarAt(source, "texte") ?? "",
      ...(link === undefined ? {} : { link }),
      ...(readOn === undefined ? {} : { readOn }),
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** `{ confidence }` when the node says `fiabilité`, `{}` otherwise: to be spread. */
export function confidenceOf(tree: Tree | undefined): { readonly confidence?: Confidence } {
  const confidence = wordIn(CONFIDENCES, scalarAt(tree, "fiabilité"));
  return confidence === undefined ? {} : { confidence };
}

/** `{ note }` when the node has one, `{}` otherwise: to be spread. */
export function noteOf(tree: Tree | undefined): { readonly note?: string } {
  const note = scalarAt(tree, "note");
  return note === undefined ? {} : { note };
}

/** `{ sources }` when the node cites texts, `{}` otherwise: to be spread. */
export function sourcesOf(tree: Tree | undefined): { readonly sources?: readonly Source[] } {
  const sources = at(tree, "source");
  return sources === undefined ? {} : { sources: parseSources(sources) };
}
