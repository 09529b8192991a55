// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FactText } from "@sauf-conduit/rights";
import type { Draft } from "../answers/draft.ts";
import { type Outcome, readDraft } from "../answers/read-draft.ts";

/** Words of a choice that are foreseen: a longer one is searched, and foreseen once chosen. */
const MOST = 8;

/** Answers that a person may well give: what is chosen or typed, if it says something, then the others. */
export function likely(fact: FactText, fields: readonly FactText[], draft: Draft): Outcome[] {
  const chosen = readDraft(fact, draft, fields);
  const words = fact.type === "yes-no" ? ["oui", "non"] : (fact.values ?? []);
  const others = words.length > MOST ? [] : words.map((answer): Outcome => ({ kind: "answered", answer }));
  return chosen.ok ? [chosen.value, ...others] : others;
}
