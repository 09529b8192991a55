// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  ArticleReference,
  ConfidenceMark,
  Icon,
  type IconName,
  Mark,
  Note,
  type NoteProps,
  type TruthShape,
  TruthWord,
} from "../../src/index.ts";
import { State, Story, type StoryProps } from "../story.tsx";
import type { Words } from "../words.fr.ts";

/** Every shape and its word: a new one is missing here for the compiler. */
const SHAPES: Readonly<Record<TruthShape, keyof Words>> = {
  yes: "yes",
  unknown: "unknown",
  no: "no",
  "not-applicable": "notApplicable",
  "may-ask": "mayAsk",
  "one-among": "oneAmong",
  "may-not": "mayNot",
  unverified: "unverified",
};
const LEVELS = [
  [3, "confirmed"],
  [2, "oneSource"],
  [1, "toVerify"],
  [0, "notRead"],
] as const;
const CHIPS = [
  ["open", "new"],
  ["decide", "waiting"],
  ["time", "daysLeft"],
  ["line", "landmark"],
  [undefined, "no"],
] as const;

/** Every icon: its name is that of its meaning. */
const ICONS = Object.keys({
  back: 0,
  more: 0,
  up: 0,
  leave: 0,
  why: 0,
  gives: 0,
  law: 0,
  paper: 0,
  decides: 0,
  appeal: 0,
  time: 0,
  local: 0,
  hidden: 0,
  check: 0,
  refused: 0,
  useful: 0,
  edit: 0,
  print: 0,
  warning: 0,
  said: 0,
  add: 0,
  remove: 0,
  search: 0,
  onward: 0,
  show: 0,
  calendar: 0,
  coins: 0,
} satisfies Record<IconName, 0>) as IconName[];

export function TruthStories({ words }: StoryProps) {
  return (
    <Story title={words.truth}>
      <State>
        {Object.entries(SHAPES).map(([shape, word]) => (
          <TruthWord key={shape} value={shape as TruthShape}>
            {words[word]}
          </TruthWord>
        ))}
      </State>
      <State name={words.confidence}>
        {LEVELS.map(([level, word]) => (
          <ConfidenceMark key={level} level={level}>
            {words[word]}
          </ConfidenceMark>
        ))}
      </State>
      <State name={words.chips}>
        <div className="row row-wrap">
          {CHIPS.map(([tone, word]) => (
            <span key={word} className="chip" data-tone={tone}>
              {words[word]}
            </span>
          ))}
        </div>
        <p className="story-name">{words.mark}</p>
        <Mark />
        <p className="story-name">{words.references}</p>
        <p>
          <ArticleReference text={words.article} href="#" leaves={words.opens} />
        </p>
        <p>
          <ArticleReference text={words.article} leaves={words.opens} />
        </p>
      </State>
      <State name={words.icons} wide>
        <ul className="icon-list">
          {ICONS.map((name) => (
            <li key={name} className="row">
              <Icon name={name} />
              <bdi lang="en">{name}</bdi>
            </li>
          ))}
        </ul>
      </State>
    </Story>
  );
}

const NOTES = [
  [undefined, "local", "note"],
  ["decide", "decides", "noteDecide"],
  ["time", "time", "noteTime"],
  ["way", "gives", "noteWay"],
] as const satisfies readonly (readonly [NoteProps["tone"], IconName, keyof Words])[];

export function NoteStories({ words }: StoryProps) {
  return (
    <Story title={words.notes}>
      {NOTES.map(([tone, icon, word]) => (
        <State key={word}>
          <Note icon={icon} {...(tone && { tone })}>
            {words[word]}
          </Note>
        </State>
      ))}
    </Story>
  );
}
