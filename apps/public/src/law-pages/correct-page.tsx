// SPDX-License-Identifier: AGPL-3.0-or-later
/** How anyone proposes a correction, and what becomes of it. */
import { Icon, Note } from "@sauf-conduit/ui";
import { roomAddress } from "./addresses.ts";
import { Sheet } from "./parts.tsx";
import { usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

const STEPS = ["page", "text", "case", "send"] as const;

export function CorrectDocument() {
  const { language } = usePage();
  const say = useSay();
  return (
    <RoomPage room="correct">
      <Sheet title={say("correct.how")}>
        <ol className="steps-list">
          {STEPS.map((step) => (
            <li key={step}>{say(`correct.step.${step}`)}</li>
          ))}
        </ol>
        <Note icon="hidden" tone="time">
          <p>{say("correct.never")}</p>
        </Note>
      </Sheet>
      <Sheet title={say("correct.then")}>
        <p>{say("correct.after")}</p>
        <p>
          <Icon name="gives" /> <a href={roomAddress(language, "changes")}>{say("changes.title")}</a>
        </p>
      </Sheet>
    </RoomPage>
  );
}
