// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where a last day stands at this minute. */
import { type Deadline, endMoment } from "@sauf-conduit/deadlines";
import type { Situation } from "@sauf-conduit/rights";
import type { DeadlineCardState } from "@sauf-conduit/ui/tools";
import { useEffect, useState } from "react";

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;
const NEAR_DAYS = 7;

const thisMinute = () => Math.floor(Date.now() / MINUTE_MS);

/** Minutes of universal time; changes once a minute: never a countdown by the second. */
export function useNow(): number {
  const [now, setNow] = useState(thisMinute);
  useEffect(() => {
    const timer = setInterval(() => setNow(thisMinute()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/**
 * Whole minutes before the safe day is over, on the clock of the place, or of this device while the place is not known;
 * null when there is no safe day, or when it is over.
 */
export function minutesLeft({ safe, place }: Deadline, situation: Situation, now: number): number | null {
  if (safe === null) return null;
  const end = place === null ? endHere(safe) : endMoment(safe, place, situation);
  return end > now ? end - now : null;
}

/** The end of a day, or a moment, on the clock of this device. */
function endHere(safe: string): number {
  const [year = 0, month = 1, date = 1, hour, minute = 0] = safe.split(/[- :]/).map(Number);
  const end =
    hour === undefined ? new Date(year, month - 1, date + 1) : new Date(year, month - 1, date, hour, minute);
  return end.getTime() / MINUTE_MS;
}

export function cardState({ safe, start, state, depends }: Deadline, left: number | null): DeadlineCardState {
  if (state === "expired") return "past";
  if (safe === null || state === "unless notified" || depends !== null) return "fact-missing";
  if (start.basis === "hour-unknown") return "hour-unknown";
  if (left === null || left <= DAY) return "now";
  return left <= (NEAR_DAYS + 1) * DAY ? "near" : "far";
}

/** Days and hours, or hours and minutes on the last day. */
export function lengthOf(left: number): { days: number; hours: number; minutes: number } {
  return {
    days: Math.floor(left / DAY),
    hours: Math.floor((left % DAY) / HOUR),
    minutes: left % HOUR,
  };
}
