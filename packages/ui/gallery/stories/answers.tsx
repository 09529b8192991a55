// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useState } from "react";
import { Answer, Answers, AnswersRule, Entry } from "../../src/index.ts";
import { State, Story, type StoryProps } from "../story.tsx";

export interface SinceProps extends StoryProps {
  chosen?: string;
  error?: string;
  detail?: ReactNode;
}

/** A question of duration: what one answers, then what one may refuse to say. */
export function Since({ words, chosen, error, detail }: SinceProps) {
  const [value, setValue] = useState(chosen ?? null);
  return (
    <Answers label={words.since} value={value} onChange={setValue} error={error ?? null}>
      <Answer value="less">{words.lessThanOne}</Answer>
      <Answer value="between">{words.oneToThree}</Answer>
      <Answer value="more" hint={words.moreHint} detail={detail}>
        {words.moreThanThree}
      </Answer>
      <Answer value="unknown">{words.dontKnow}</Answer>
      <AnswersRule />
      <Answer value="silent" hint={words.ratherNotHint}>
        {words.ratherNot}
      </Answer>
    </Answers>
  );
}

/** The day one came, as a field under an answer. */
export function Arrival({ words, wrong }: StoryProps & { wrong?: boolean }) {
  const [typed, setTyped] = useState(wrong ? "31/02/2026" : "05/03/2024");
  return (
    <Entry
      label={words.dateLabel}
      hint={words.dateHint}
      value={typed}
      onChange={setTyped}
      inputMode="numeric"
      error={wrong ? words.dateWrong : null}
    />
  );
}

export function AnswerStories({ words }: StoryProps) {
  return (
    <Story title={words.answers}>
      <State name={words.answersUnchosen}>
        <Since words={words} />
      </State>
      <State name={words.answersChosen}>
        <Since words={words} chosen="between" />
      </State>
      <State name={words.answersDetail}>
        <Since words={words} chosen="more" detail={<Arrival words={words} />} />
      </State>
      <State name={words.answersError}>
        <Since words={words} chosen="more" detail={<Arrival words={words} wrong />} />
        <Since words={words} error={words.chooseOne} />
      </State>
    </Story>
  );
}
