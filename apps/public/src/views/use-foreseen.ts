// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FactText } from "@sauf-conduit/rights";
import { useEffect } from "react";
import { likely } from "../engine/likely.ts";
import { replyTo } from "../session/session.ts";
import { useCheck } from "./check-context.tsx";

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
