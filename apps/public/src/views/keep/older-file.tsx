// SPDX-License-Identifier: AGPL-3.0-or-later
/** A file kept under an older law, or with answers that today's law no longer knows: said before it is opened. */
import { Button, Note, typo } from "@sauf-conduit/ui";
import type { Kept } from "../../keeping/content.ts";
import { dayText } from "../../law/day-text.ts";
import { useLanguage, useSay } from "../../messages/language.tsx";
import { answersGiven } from "../../session/situation.ts";
import { Asides } from "../asides.tsx";

export function OlderFile({ kept, onOpen }: { kept: Kept; onOpen: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { answers, day, older } = kept;
  const count = answersGiven(answers.replies);
  return (
    <div role="status">
      <Note tone="decide" icon="time">
        {older && <p>{say("reopen.older", { day: typo(dayText(day, language), language), count })}</p>}
        <Asides asides={answers.aside} />
        <Button onPress={onOpen}>{say(older ? "reopen.recompute" : "reopen.open-anyway")}</Button>
      </Note>
    </div>
  );
}
