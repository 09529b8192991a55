// SPDX-License-Identifier: AGPL-3.0-or-later
/** A date known to the day, or about, or of something that did not happen. */
import { Answer, Entry } from "@sauf-conduit/ui";
import { LawWord } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import type { Answering } from "./answering.ts";
import { useTypedText } from "./typed-text.ts";

export function DateAnswers(props: Answering) {
  const { fact } = props;
  const say = useSay();
  const text = useTypedText(props);
  const exact = (
    <div className="stack">
      <Entry label={say("date.day")} hint={say("date.day.hint")} {...text("exact")} />
      {fact.type === "datetime" && (
        <Entry label={say("date.hour")} hint={say("date.hour.hint")} width="number" {...text("hour")} />
      )}
    </div>
  );
  const about = <Entry label={say("date.month")} hint={say("date.month.hint")} {...text("about")} />;
  return (
    <>
      <Answer value="exact" detail={exact}>
        {say("date.exact")}
      </Answer>
      <Answer value="about" detail={about}>
        {say("date.about")}
      </Answer>
      {fact.ifNone !== null && (
        <Answer value="none">
          <LawWord>{fact.ifNone}</LawWord>
        </Answer>
      )}
    </>
  );
}
