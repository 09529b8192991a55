// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is told of the files that the browser keeps: a newer law waits, or all of them were taken away. */
import { Note, typo } from "@sauf-conduit/ui";
import { dayText } from "../law/day-text.ts";
import { useLanguage, useSay } from "../messages/language.tsx";

/** @param day the day for which the page answers. */
export function NewLawNote({ day }: { day: string }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <div className="above-view" role="status">
      <Note tone="decide" icon="time">
        <b>{say("shell.new-law")}</b>{" "}
        {say("shell.new-law.do", { day: typo(dayText(day, language), language) })}
      </Note>
    </div>
  );
}

export function WipedNote() {
  const say = useSay();
  return (
    <div className="above-view" role="status">
      <Note tone="way" icon="check">
        {say("shell.wiped")}
      </Note>
    </div>
  );
}
