// SPDX-License-Identifier: AGPL-3.0-or-later
/** Situations written in code: names and answers are checked against the facts of the law by the compiler. */

import type { Answer, ListAnswer, Situation } from "../syntax/index.ts";
import type { FactAnswers, ListMembers, ListName } from "./fact-types.ts";

/** What is known of one list; `complete` says whether there may be others. */
export interface TypedList<Name extends ListName> {
  readonly complete: ListAnswer["complete"];
  readonly members: readonly ListMembers[Name][];
}

/** A fact left out is unknown. */
export function situation(
  facts: FactAnswers,
  lists: { readonly [Name in ListName]?: TypedList<Name> } = {},
  readings: Readonly<Record<string, string>> = {},
): Situation {
  return {
    facts: facts as Readonly<Record<string, Answer>>,
    lists: lists as Readonly<Record<string, ListAnswer>>,
    readings,
  };
}
