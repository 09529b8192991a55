// SPDX-License-Identifier: AGPL-3.0-or-later
/** The last day to act: the law's own count in words, what moves it, and what to do. Pure: no clock, no network, no storage. */
export { type CalendarEntry, calendarFile } from "./calendar-file.ts";
export { dayStrip, type StripDay } from "./day-strip.ts";
export type * from "./deadline.ts";
export { deadlineOf } from "./deadline-of.ts";
export { endMoment } from "./end-moment.ts";
export { type PersonLimit, personLimits } from "./person-limits.ts";
export { lastDayToAct } from "./state.ts";
