// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import * as calendar from "./index.ts";

describe("the calendar package", () => {
  it("exports these names and no others", () => {
    expect(Object.keys(calendar).sort()).toEqual(
      [
        ...[
          "addDays",
          "addMonths",
          "dayOf",
          "daysInMonth",
          "formatDay",
          "monthEnd",
          "monthStart",
          "parseDay",
          "dayInFull",
          "dayInWords",
          "monthInWords",
        ],
        ...[
          "partsOf",
          "weekday",
          "asLastDay",
          "dayOfInstant",
          "endOfDay",
          "formatInstant",
          "parseInstant",
          "startOfDay",
        ],
        ...[
          "addDuration",
          "compareDurations",
          "daysOf",
          "formatDuration",
          "parseDuration",
          "PLACES",
          "easter",
        ],
        ...["holidays", "isHoliday", "isWorkingDay", "nextWorkingDay"],
        ...["explainCount", "skippedDays", "lastDay", "lastInstants", "onTheClock", "universalTimes"],
        ...["hasGrammar", "languageFaults", "westernFigures", "withoutMarks"],
        ...["FIRST_DAY", "LAST_DAY", "readWrittenDay", "readWrittenHour", "readWrittenPeriod", "writtenDay"],
      ].sort(),
    );
  });
});
