// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/**
 * `far`; `near`: seven days or less; `now`: hours; `past`: to be examined, never closed; `hour-unknown` and `fact-missing`:
 * something must still be known; the day is that of the worst case.
 */
export type DeadlineCardState = "far" | "near" | "now" | "past" | "hour-unknown" | "fact-missing";

export interface DeadlineCardProps {
  state: DeadlineCardState;
  /** Where it stands, in words. */
  line: ReactNode;
  /** The time left, apart: it is what one looks for. */
  left?: ReactNode;
  /** The day, or what stands in its place. */
  day: ReactNode;
  /** The hour, or what to think of the day. */
  until: ReactNode;
  /** What must be done. */
  act: ReactNode;
  children?: ReactNode;
}

/** The safe day first, then the hour, the act, the text. The edge says the time, and so do the words. */
export function DeadlineCard({ state, line, left, day, until, act, children }: DeadlineCardProps) {
  return (
    <article className="deadline-card" data-state={state}>
      <div className="row row-wrap deadline-card-head">
        <p className="deadline-line">{line}</p>
        {left && (
          <p className="chip" data-tone={state === "far" ? "line" : "time"}>
            <Icon name="time" /> <span>{left}</span>
          </p>
        )}
      </div>
      <p className="deadline-act">{act}</p>
      <p className="deadline-day">{day}</p>
      <p className="deadline-until">{until}</p>
      {children}
    </article>
  );
}
