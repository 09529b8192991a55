// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from "react";
import { ChoiceEntry, Entry, Member, Members, Tick, Ticks } from "../../src/index.ts";
import { FileEntry, SearchChoice, type SearchOption, SecretEntry, ToggleChips } from "../../src/tools.ts";
import { nothing, State, Story, type StoryProps } from "../story.tsx";
import { Arrival } from "./answers.tsx";

export function FieldStories({ words }: StoryProps) {
  const units = [
    { value: "months", label: words.months },
    { value: "years", label: words.years },
  ];
  const countries = [
    { value: "one", label: words.countryOne },
    { value: "two", label: words.countryTwo },
  ];
  const [typed, setTyped] = useState({ amount: "1 250", duration: "7", unit: "months", country: "one" });
  const set = (part: keyof typeof typed) => (text: string) =>
    setTyped((before) => ({ ...before, [part]: text }));
  return (
    <Story title={words.fields}>
      <State>
        <Arrival words={words} />
        <Arrival words={words} wrong />
      </State>
      <State>
        <Entry
          label={words.amountLabel}
          value={typed.amount}
          onChange={set("amount")}
          inputMode="decimal"
          width="number"
          suffix={words.euros}
        />
        <Entry
          label={words.durationLabel}
          value={typed.duration}
          onChange={set("duration")}
          inputMode="decimal"
          width="number"
          beside={
            <ChoiceEntry
              label={words.unitLabel}
              labelUnseen
              value={typed.unit}
              onChange={set("unit")}
              choices={units}
            />
          }
        />
        <ChoiceEntry
          label={words.countryLabel}
          value={typed.country}
          onChange={set("country")}
          choices={countries}
          width="wide"
        />
      </State>
      <State>
        <Secret words={words} shown />
        <Secret words={words} wrong />
        <Kept words={words} />
        <Kept words={words} wrong />
      </State>
      <State>
        <Papers words={words} />
        <Papers words={words} wrong />
        <TickAlone words={words} />
        <Place words={words} />
      </State>
    </Story>
  );
}

function Secret({ words, shown, wrong }: StoryProps & { shown?: boolean; wrong?: boolean }) {
  const [typed, setTyped] = useState(words.secretTyped);
  return (
    <SecretEntry
      label={words.secretLabel}
      hint={words.secretHint}
      value={typed}
      onChange={setTyped}
      shown={shown ?? false}
      error={wrong ? words.secretWrong : null}
    />
  );
}

function Kept({ words, wrong }: StoryProps & { wrong?: boolean }) {
  return (
    <FileEntry
      label={words.fileLabel}
      choose={words.fileChoose}
      chosen={wrong ? null : "sauf-conduit.age"}
      note={words.fileNote}
      onChoose={nothing}
      error={wrong ? words.fileWrong : null}
    />
  );
}

function Papers({ words, wrong }: StoryProps & { wrong?: boolean }) {
  const [held, setHeld] = useState<readonly string[]>(wrong ? [] : ["passport"]);
  return (
    <Ticks label={words.ticks} value={held} onChange={setHeld} error={wrong ? words.ticksError : null}>
      <Tick value="passport">{words.paperPassport}</Tick>
      <Tick value="letter">{words.paperLetter}</Tick>
    </Ticks>
  );
}

function TickAlone({ words }: StoryProps) {
  const [ticked, setTicked] = useState(false);
  return (
    <Tick ticked={ticked} onChange={setTicked} hint={words.tickHint}>
      {words.tickAlone}
    </Tick>
  );
}

function Place({ words }: StoryProps) {
  const [place, setPlace] = useState<string | null>("counter");
  const choices = [
    { value: "counter", label: words.atCounter },
    { value: "letter", label: words.byLetter },
    { value: "phone", label: words.byPhone },
  ];
  return <ToggleChips label={words.chipsLabel} value={place} onChange={setPlace} choices={choices} />;
}

/** Empty, chosen, and refused; typing and nothing found are had by typing. */
export function SearchStories({ words }: StoryProps) {
  return (
    <Story title={words.search}>
      <State>
        <Sought words={words} label={words.searchLabel} all={papers(words)} />
      </State>
      <State>
        <Sought words={words} label={words.searchLabel} all={papers(words)} chosen="passport" />
      </State>
      <State>
        <Sought words={words} label={words.searchLabel} all={papers(words)} typed="abc" />
      </State>
      <State>
        <Sought words={words} label={words.groupLabel} all={decisions(words)} />
        <Sought words={words} label={words.groupLabel} all={decisions(words)} chosen="transfer" />
      </State>
    </Story>
  );
}

const papers = (words: StoryProps["words"]): readonly SearchOption[] => [
  { id: "passport", name: words.paperPassport, sub: words.searchSub },
  { id: "letter", name: words.paperLetter },
  { id: "bill", name: words.paperBill },
];

const decisions = (words: StoryProps["words"]): readonly SearchOption[] => [
  { id: "refusal", name: words.groupRefusal, sub: words.landmark, group: words.groupFirst },
  { id: "leave", name: words.groupLeave, group: words.groupFirst },
  { id: "transfer", name: words.groupTransfer, group: words.groupSecond },
];

interface SoughtProps extends StoryProps {
  label: string;
  all: readonly SearchOption[];
  chosen?: string;
  typed?: string;
}

function Sought({ words, label, all, chosen, typed }: SoughtProps) {
  const named = all.find(({ id }) => id === chosen)?.name;
  const [text, setText] = useState(named ?? typed ?? "");
  const [id, setId] = useState(chosen ?? null);
  const choose = (taken: string) => {
    setId(taken);
    setText(all.find((option) => option.id === taken)?.name ?? "");
  };
  return (
    <SearchChoice
      label={label}
      value={text}
      onChange={(now) => {
        setText(now);
        setId(null);
      }}
      options={all.filter(
        ({ id: option, name }) => option === id || name.toLowerCase().includes(text.toLowerCase()),
      )}
      chosen={id}
      onChoose={choose}
      none={words.searchNone}
      all={words.searchAll}
      error={typed ? words.searchError : null}
    />
  );
}

export function MemberStories({ words }: StoryProps) {
  const links = [
    { value: "child", label: words.child },
    { value: "partner", label: words.partner },
  ];
  return (
    <Story title={words.members}>
      <State wide>
        <Members addLabel={words.add} onAdd={nothing}>
          {[words.memberFirst, words.memberSecond].map((title, place) => (
            <Member key={title} title={title} removeLabel={words.remove} onRemove={nothing}>
              <ChoiceEntry
                label={words.link}
                value={place === 0 ? "child" : "partner"}
                onChange={nothing}
                choices={links}
              />
            </Member>
          ))}
        </Members>
      </State>
    </Story>
  );
}
