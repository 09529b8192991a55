// SPDX-License-Identifier: AGPL-3.0-or-later
import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Results } from "../engine/other-replies.ts";
import type { Reading } from "../engine/use-reading.ts";
import { moved } from "../session/session.ts";
import { type Check, useCheck } from "./check-context.tsx";
import { Sooner } from "./sooner.ts";
import type { Visit } from "./visit-context.tsx";

/** The moves of the views, and what shows before what follows. @param reading of the session at hand. */
export function useFollow(
  { session, move }: Pick<Visit, "session" | "move">,
  { resultsOf }: Pick<Reading, "resultsOf">,
): Pick<Check, "follow" | "move" | "sooner"> {
  const [sooner] = useState(() => new Sooner());
  useEffect(() => sooner.forget(session), [sooner, session]);
  useEffect(() => () => sooner.drop(), [sooner]);
  return useMemo(() => {
    const isAnswered = () => sooner.after(session) !== null;
    return {
      sooner,
      follow(made) {
        if (isAnswered()) return; // pressed twice
        const results = resultsOf(moved(session, made).replies);
        if (results === null) move(made);
        else sooner.tell({ session, results }, () => startTransition(() => move(made)));
      },
      move(made) {
        // What a question still says once it is answered, before the next one is drawn, is no draft of the next one.
        if (made.kind === "typed" && isAnswered()) return;
        sooner.follow();
        move(made);
      },
    };
  }, [session, move, resultsOf, sooner]);
}

/** What the last answer made of the rights. */
export function useResults(): Results {
  const check = useCheck();
  const { session, sooner } = check;
  return useSyncExternalStore(sooner.subscribe, () => sooner.after(session)) ?? check;
}
