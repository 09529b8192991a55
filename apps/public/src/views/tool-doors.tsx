// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from "@sauf-conduit/ui";
import { useSay } from "../messages/language.tsx";
import { useVisit } from "./visit-context.tsx";

/** On the first view: what needs no question, for someone who stands at a counter or holds a decision. */
export function ToolDoors() {
  const { move } = useVisit();
  const say = useSay();
  return (
    <section className="doors no-print" aria-labelledby="doors">
      <h2 id="doors" className="label">
        {say("doors.title")}
      </h2>
      <Button icon="refused" wide onPress={() => move({ kind: "opened", view: "demand" })}>
        {say("doors.demand")}
      </Button>
      <Button icon="time" wide onPress={() => move({ kind: "opened", view: "deadline" })}>
        {say("doors.deadline")}
      </Button>
      <Button icon="paper" wide onPress={() => move({ kind: "opened", view: "reopen" })}>
        {say("doors.reopen")}
      </Button>
    </section>
  );
}
