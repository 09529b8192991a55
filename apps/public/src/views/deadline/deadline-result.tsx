// SPDX-License-Identifier: AGPL-3.0-or-later
/** The last day: safe and large, then the one that is only argued, the days, the count. */
import { dayInFull } from "@sauf-conduit/calendar";
import { type Deadline, dayStrip, type StripDay } from "@sauf-conduit/deadlines";
import { capital, type Situation } from "@sauf-conduit/rights";
import { Note, typo, Why } from "@sauf-conduit/ui";
import { DayStrip, DeadlineCard, type StripCell } from "@sauf-conduit/ui/tools";
import { useMemo } from "react";
import { useLanguage, useSay } from "../../messages/language.tsx";
import { languageOf } from "../../messages/languages.ts";
import { Sources } from "../verified.tsx";
import { cardState, lengthOf, minutesLeft, useNow } from "./time-left.ts";

export interface ResultProps {
  found: Deadline;
  situation: Situation;
}

/** Days and sentences of the calculator, in the typography of the reader. */
export function useSet(): { set: (text: string) => string; day: (iso: string) => string } {
  const { language } = useLanguage();
  return useMemo(() => {
    const set = (text: string) => typo(text, language);
    return { set, day: (iso: string) => set(dayInFull(iso, language) ?? iso) };
  }, [language]);
}

/** The day, and what must be known before one trusts it. */
export function DeadlineDay({ found, situation }: ResultProps) {
  const say = useSay();
  const { set } = useSet();
  return (
    <section className="stack" aria-label={say.text("deadline.result")}>
      <p className="only-print">
        <b>{set(capital(found.title))}</b>
      </p>
      {found.notYours !== null && (
        <Note tone="decide" icon="warning">
          <b>{set(found.notYours)}</b>
        </Note>
      )}
      <div role="status">
        <LastDay found={found} situation={situation} />
      </div>
      {found.alerts.map((alert) => (
        <Note key={alert} tone="decide" icon="warning">
          {set(alert)}
        </Note>
      ))}
    </section>
  );
}

/** What to do now, the days one by one, and how they were counted. */
export function DeadlineCount({ found }: { found: Deadline }) {
  return (
    <div className="stack">
      <Next found={found} />
      <Days found={found} />
      <Argued found={found} />
      <Count found={found} />
    </div>
  );
}

function LastDay({ found, situation }: ResultProps) {
  const say = useSay();
  const { set, day } = useSet();
  const left = minutesLeft(found, situation, useNow());
  const { safe, start, depends } = found;
  const state = cardState(found, left);
  const until = () => {
    if (state === "past") return say("deadline.until.past");
    if (safe === null) return say(`deadline.until.${found.isRuled ? "none" : "no-rule"}`);
    if (start.basis === "hour-unknown") return say("deadline.until.hour-unknown");
    return say(safe.includes(":") ? "deadline.until.hour" : "deadline.until.day");
  };
  return (
    <DeadlineCard
      state={state}
      line={set(found.stateText)}
      left={left !== null && state !== "past" && <Left minutes={left} />}
      act={say("deadline.safe", { act: set(found.act) })}
      day={safe === null ? say("deadline.no-safe") : capital(day(safe))}
      until={until()}
    >
      {depends !== null && <p className="deadline-depends">{set(depends.text)}</p>}
    </DeadlineCard>
  );
}

function Left({ minutes }: { minutes: number }) {
  const say = useSay();
  const { days, ...rest } = lengthOf(minutes);
  return days > 0
    ? say("deadline.left.days", { days, hours: rest.hours })
    : say("deadline.left.hours", { ...rest, minutes: String(rest.minutes).padStart(2, "0") });
}

/** What to do, or what is still possible once the day is over. */
function Next({ found: { next, state } }: { found: Deadline }) {
  const say = useSay();
  const { set } = useSet();
  return (
    <Note tone={state === "expired" ? "time" : "way"} icon="gives">
      <b>{say(state === "expired" ? "deadline.next.expired" : "deadline.next")}</b>
      <p>{set(next.text)}</p>
      {next.more.length > 0 && (
        <ul className="plain-list">
          {next.more.map((text) => (
            <li key={text}>{set(text)}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}

function Days({ found }: { found: Deadline }) {
  const say = useSay();
  const { day } = useSet();
  const { language } = useLanguage();
  const days = dayStrip(found);
  if (days.length === 0) return null;
  const weekday = new Intl.DateTimeFormat(languageOf(language).locale, { weekday: "short", timeZone: "UTC" });
  const noteOf = ({ mark, count }: StripDay) => {
    if (mark === "counted" || mark === "possible" || mark === "disputed") return String(count);
    return say(`deadline.strip.${mark}`, { count });
  };
  const cells = days.map((one, i): StripCell => {
    const before = days[i - 1];
    return {
      name: day(one.day),
      weekday: weekday.format(new Date(`${one.day}T00:00:00Z`)),
      date: String(Number(one.day.slice(-2))),
      note: noteOf(one),
      off: one.off === null ? null : say(`deadline.strip.${one.off}`),
      mark: one.mark,
      after: before !== undefined && one.count - before.count > 1,
    };
  });
  const labels = {
    strip: say.text("deadline.strip"),
    table: say("deadline.strip.table"),
    day: say("deadline.strip.day"),
    count: say("deadline.strip.count"),
  };
  const caption = (
    <>
      {say("deadline.strip.how")}
      {days.some(({ mark }) => mark === "possible-end") && <> {say("deadline.strip.how.possible")}</>}
    </>
  );
  return <DayStrip cells={cells} caption={caption} labels={labels} />;
}

function Argued({ found: { between, arguable, arguableSteps, depends } }: { found: Deadline }) {
  const say = useSay();
  const { set, day } = useSet();
  // The later day of a missing answer is nothing to argue: the card has said on what it rests.
  if (between === null || (depends !== null && (arguable ?? "") <= depends.to)) return null;
  return (
    <div className="deadline-argued">
      <Note tone="decide" icon="warning">
        <b>
          {arguable === null
            ? say("deadline.argued.unknown")
            : say("deadline.argued", { day: capital(day(arguable)) })}
        </b>
        <p>{set(between)}</p>
      </Note>
      {arguableSteps.length > 0 && (
        <Why title={say("deadline.argued.count")} open={false} icon="time">
          <Lines texts={arguableSteps.map(({ text }) => text)} />
        </Why>
      )}
    </div>
  );
}

function Count({ found: { steps, sources } }: { found: Deadline }) {
  const say = useSay();
  return (
    <div className="deadline-count">
      <h2>{say("deadline.count")}</h2>
      <Lines texts={steps.map(({ text }) => text)} />
      <Sources of={sources} />
    </div>
  );
}

function Lines({ texts }: { texts: readonly string[] }) {
  const { set } = useSet();
  return (
    <ol className="count-lines">
      {texts.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a count may say the same line twice; by its words, one would stay when both are gone.
        <li key={i}>{set(text)}</li>
      ))}
    </ol>
  );
}
