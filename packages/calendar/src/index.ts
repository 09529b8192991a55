// SPDX-License-Identifier: AGPL-3.0-or-later
/** Civil dates, French holidays and legal time-limits: pure, imports nothing, reads no clock. */
export { onTheClock, universalTimes } from "./clock.ts";
export { type CountingRule, type LastInstants, lastDay, lastInstants } from "./counting.ts";
export {
  addDays,
  addMonths,
  type Day,
  type DayParts,
  dayOf,
  daysInMonth,
  formatDay,
  monthEnd,
  monthStart,
  parseDay,
  partsOf,
  weekday,
} from "./day.ts";
export { dayInFull, dayInWords, monthInWords } from "./day-in-words.ts";
export {
  addDuration,
  compareDurations,
  type Duration,
  type DurationUnit,
  daysOf,
  formatDuration,
  parseDuration,
} from "./duration.ts";
export { easter } from "./easter.ts";
export { type CountStep, explainCount, type SkippedDay, skippedDays } from "./explain-count.ts";
export { holidays, isHoliday, isWorkingDay, nextWorkingDay } from "./holidays.ts";
export {
  asLastDay,
  dayOfInstant,
  endOfDay,
  formatInstant,
  type Minute,
  parseInstant,
  startOfDay,
} from "./instant.ts";
export { type GrammarLanguage, hasGrammar, type Language } from "./language.ts";
export {
  type LanguageFault,
  type LanguageField,
  type LanguageOfPage,
  languageFaults,
} from "./page-languages.ts";
export { PLACES, type Place } from "./place.ts";
export {
  FIRST_DAY,
  LAST_DAY,
  readWrittenDay,
  readWrittenHour,
  readWrittenPeriod,
  type Written,
  type WrittenDateFault,
  westernFigures,
  withoutMarks,
  writtenDay,
} from "./written-date.ts";
