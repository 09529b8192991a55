// SPDX-License-Identifier: AGPL-3.0-or-later
/** How anyone proposes a correction, and what becomes of it. */
import { Icon, Note } from "@sauf-conduit/ui";
import { roomAddress } from "./addresses.ts";
import { CorrectionSheet } from "./correction-sheet.tsx";
import { Sheet } from "./parts.tsx";
import { usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

const STEPS = ["page", "text", "case", "send"] as const;

export function CorrectDocument() {
  const { site, language } = usePage();
  const { repository } = site.input;
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
      <Sheet title={say("correct.sheet")}>
        <p>{say("correct.now")}</p>
        {repository && (
          <p>
            <a href={repository}>{say("correct.repository")}</a>
          </p>
        )}
        <CorrectionSheet about={null} />
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
