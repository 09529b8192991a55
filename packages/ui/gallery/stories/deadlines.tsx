// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button, LinkButton } from "../../src/index.ts";
import { DayStrip, DeadlineCard, type DeadlineCardState, type StripCell } from "../../src/tools.ts";
import { nothing, State, Story, type StoryProps } from "../story.tsx";
import type { Words } from "../words.fr.ts";

/** The words of each state: where it stands, the day, the hour. A new state is missing here for the compiler. */
const CARDS: Readonly<Record<DeadlineCardState, readonly [keyof Words, keyof Words, keyof Words]>> = {
  far: ["far", "dayFar", "midnight"],
  near: ["near", "dayNear", "midnight"],
  now: ["now", "dayNow", "hourByHour"],
  past: ["past", "dayPast", "toExamine"],
  "hour-unknown": ["hourUnknown", "dayHour", "prudent"],
  "fact-missing": ["factMissing", "dayMissing", "noSafeDay"],
};

/** The states in which an amount of time is left, and is shown apart. */
const WITH_TIME_LEFT: readonly DeadlineCardState[] = ["far", "near", "now"];

export function DeadlineStories({ words }: StoryProps) {
  return (
    <Story title={words.deadlines}>
      {(Object.keys(CARDS) as DeadlineCardState[]).map((state) => {
        const [line, day, until] = CARDS[state];
        const counted = WITH_TIME_LEFT.includes(state);
        return (
          <State key={state}>
            <DeadlineCard
              state={state}
              line={counted ? words.landmark : words[line]}
              left={counted ? words[line] : undefined}
              day={words[day]}
              until={words[until]}
              act={words.court}
            >
              <p className="muted">{words.deadlineWhy}</p>
              {state === "now" ? (
                <Button variant="primary" onPress={nothing}>
                  {words.sendNow}
                </Button>
              ) : (
                <LinkButton onPress={nothing}>{words.seeSum}</LinkButton>
              )}
            </DeadlineCard>
          </State>
        );
      })}
      <State wide>
        <DayStrip
          cells={cellsOf(words)}
          caption={words.stripCaption}
          labels={{
            strip: words.strip,
            table: words.whyOther,
            day: words.stripDay,
            count: words.stripCount,
          }}
        />
      </State>
    </Story>
  );
}

/** From the 20th to the 30th of November 2026: given, counted, off, safe, disputed. */
function cellsOf(words: Words): readonly StripCell[] {
  const weekday = new Intl.DateTimeFormat("fr", { weekday: "short", timeZone: "UTC" });
  const whole = new Intl.DateTimeFormat("fr", { dateStyle: "full", timeZone: "UTC" });
  const cell = (date: number, mark: StripCell["mark"], note: string): StripCell => {
    const day = new Date(Date.UTC(2026, 10, date));
    return {
      name: whole.format(day),
      weekday: weekday.format(day),
      date: String(date),
      note,
      off: day.getUTCDay() === 0 || day.getUTCDay() === 6 ? words.stripHoliday : null,
      mark,
    };
  };
  return [
    cell(20, "start", words.stripGiven),
    ...[21, 22, 23, 24, 25, 26].map((date, place) => cell(date, "counted", String(place + 1))),
    cell(27, "safe", words.stripSafe),
    cell(28, "disputed", ""),
    cell(29, "disputed", ""),
    { ...cell(30, "disputed-end", words.stripDisputed), after: true },
  ];
}
