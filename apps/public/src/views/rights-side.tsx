// SPDX-License-Identifier: AGPL-3.0-or-later
/** On a desk, beside the rights: what the page holds, and the question most worth answering. */
import { Button, Glyph, goToPart, LinkButton, Note } from "@sauf-conduit/ui";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";

export function RightsSide() {
  const { groups } = useCheck();
  const say = useSay();
  return (
    <aside className="results-side no-print" aria-label={say.text("rights.in-page")}>
      <p className="label">{say("rights.in-page")}</p>
      <ul className="results-nav">
        {(["yes", "unknown", "no"] as const).map((id) => (
          <li key={id}>
            <Glyph value={id} />
            <LinkButton onPress={() => goToPart(`page-${id}`)}>{say(`group.${id}`)}</LinkButton>
            <b className="num">{groups[id].length}</b>
          </li>
        ))}
      </ul>
      <MostUseful />
    </aside>
  );
}

function MostUseful() {
  const { next, presentation, move } = useCheck();
  const say = useSay();
  const question = next === null ? null : (presentation.facts[next]?.question ?? null);
  if (question === null) return null;
  return (
    <Note tone="decide" icon="useful">
      <b>{say("rights.most-useful")}</b>
      <p>
        <Law>{question}</Law>
      </p>
      <Button small onPress={() => move({ kind: "opened", view: "question" })}>
        {say("rights.answer")}
      </Button>
    </Note>
  );
}
