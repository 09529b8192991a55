// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from "@sauf-conduit/ui";
import { memo } from "react";
import { useSay } from "../messages/language.tsx";
import { answersGiven } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { RightsList } from "./rights-list.tsx";
import { StaleNote } from "./stale-note.tsx";

/**
 * Beside the question, on a desk: the same rights, live, each unfolding where it stands. Drawn after the question: what
 * it reads (its context) may be a moment behind.
 */
export const LiveColumn = memo(function LiveColumn() {
  const { session, move, place, next, faults } = useCheck();
  const say = useSay();
  return (
    <aside className="live-column sheet" aria-labelledby="live-title">
      <div className="row row-wrap live-head">
        <h2 id="live-title">{say("live.title")}</h2>
        <span className="chip num" data-tone="line">
          {say("live.after", { count: answersGiven(session.replies) })}
        </span>
      </div>
      <p className="row row-wrap live-acts">
        <Button small onPress={() => move({ kind: "opened", view: "rights" })}>
          {say("live.whole")}
        </Button>
        <Button small icon="edit" onPress={() => move({ kind: "opened", view: "answers" })}>
          {say("rights.my-answers")}
        </Button>
      </p>
      {faults.length > 0 && <StaleNote />}
      <RightsList prefix="live" asked={place.fact ?? next} />
    </aside>
  );
});
