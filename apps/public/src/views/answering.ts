// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FactText } from "@sauf-conduit/rights";
import type { Draft } from "../answers/draft.ts";
import type { Fault } from "../answers/read-draft.ts";

/** What every field of a question is given: what is asked, what is typed so far, and what is wrong with it. */
export interface Answering {
  fact: FactText;
  /** For a list: the facts asked of each member. */
  fields: readonly FactText[];
  draft: Draft;
  onDraft: (draft: Draft) => void;
  fault: Fault | null;
}
