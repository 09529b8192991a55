// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from "@sauf-conduit/ui";
import { useSay } from "../messages/language.tsx";
import { answersGiven } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { RightsList } from "./rights-list.tsx";
import { StaleNote } from "./stale-note.tsx";

/**
 * Beside the question, on a desk: the same rights, live, each unfolding where it stands.
 * @param asked the fact asked beside it.
 */
export function LiveColumn({ stale, asked }: { stale: boolean; asked: string }) {
  const { session, move } = useCheck();
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
      {stale && <StaleNote />}
      <RightsList prefix="live" asked={asked} />
    </aside>
  );
}
