// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FactText } from "@sauf-conduit/rights";
import { useEffect } from "react";
import { type Outcome, readDraft } from "../answers/read-draft.ts";
import { replyTo } from "../session/session.ts";
import { useCheck } from "./check-context.tsx";

/** Words of a choice that are foreseen: a longer one is searched, and foreseen once chosen. */
const MOST = 8;

/** While the question is on the screen, its answers are read one by one: what is chosen or typed first, then the others. */
export function useForeseen(fact: FactText, fields: readonly FactText[]): void {
  const { session, foresee } = useCheck();
  const { replies } = session;
  useEffect(() => {
    const reply = replyTo({ replies }, fact.name);
    const expected = likely(fact, fields, reply.draft);
    return foresee(
      expected.map((outcome) => ({
        ...replies,
        [fact.name]: { ...reply, outcome, skipped: false, presumed: false },
      })),
    );
  }, [fact, fields, replies, foresee]);
}

function likely(
  fact: FactText,
  fields: readonly FactText[],
  draft: Parameters<typeof readDraft>[1],
): Outcome[] {
  const chosen = readDraft(fact, draft, fields);
  const words = fact.type === "yes-no" ? ["oui", "non"] : (fact.values ?? []);
  const others = words.length > MOST ? [] : words.map((answer): Outcome => ({ kind: "answered", answer }));
  return chosen.ok ? [chosen.value, ...others] : others;
}
