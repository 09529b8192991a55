// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { ask, presentation } from "../test-support/real-deadlines.ts";
import { ASSIGNED } from "../test-support/told.ts";
import { dayStrip } from "./day-strip.ts";
import { endMoment } from "./end-moment.ts";
import { personLimits } from "./person-limits.ts";

const given = (day: string) =>
  ask("recours-oqtf", { ...ASSIGNED, "date de notification de la décision": day }, day.slice(0, 10));

describe("dayStrip", () => {
  it("goes from the day of the decision to the last one argued, with the days that nobody works", () => {
    const days = dayStrip(given("2026-11-20 16:40"));
    expect(days.map(({ day }) => Number(day.slice(-2)))).toEqual([
      20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ]);
    expect(days[0]).toMatchObject({ mark: "start", count: 0, off: null });
    expect(days.filter(({ off }) => off === "weekend").map(({ count }) => count)).toEqual([1, 2, 8, 9]);
    expect(days[7]).toMatchObject({ mark: "safe", count: 7 });
    expect(days.at(-1)).toMatchObject({ mark: "disputed-end", count: 10 });
  });

  it("marks holidays of the place, and days that are only argued", () => {
    const days = dayStrip({
      ...given("2026-11-09 10:00"),
      safe: "2026-11-12",
      arguable: "2026-11-14",
    });
    expect(days.map(({ off, mark }) => off ?? mark)).toEqual([
      "start",
      "counted",
      "holiday",
      "safe",
      "disputed",
      "weekend",
    ]);
    expect(days.at(-1)?.mark).toBe("disputed-end");
  });

  it("tells the days that a missing answer would make safe from those that are only argued", () => {
    const { depends: _, ...counted } = given("2026-11-16 10:00");
    const depends = { facts: [], from: "2026-11-18", to: "2026-11-20", since: true, text: "" };
    const marks = (arguable: string) =>
      dayStrip({ ...counted, safe: "2026-11-18", arguable, depends }).map(({ mark }) => mark);
    const possible = ["start", "counted", "safe", "possible", "possible-end"];
    expect(marks("2026-11-20")).toEqual(possible);
    expect(marks("2026-11-18")).toEqual(possible);
    expect(marks("2026-11-22")).toEqual([...possible, "disputed", "disputed-end"]);
  });

  it("keeps both ends of a long limit, and shows nothing without a safe day", () => {
    const long = dayStrip({ ...given("2026-11-20 16:40"), safe: "2027-11-20", arguable: "2027-11-20" });
    expect(long.length).toBeLessThan(62);
    expect([long[0]?.count, long.at(-1)?.count]).toEqual([0, 365]);
    expect(dayStrip({ ...given("2026-11-20 16:40"), safe: null })).toEqual([]);
  });
});

describe("what may be asked", () => {
  it("tells what has its own day since from what the decision was", () => {
    const { changes, restsOn } = given("2026-11-20 16:40");
    expect(changes).toContain("date d'information du délai raccourci");
    expect(changes).not.toContain("contrainte à la notification");
    expect(restsOn).toEqual(expect.arrayContaining(["contrainte à la notification", ...changes]));
  });
});

describe("endMoment", () => {
  const nowhere = { facts: {}, lists: {}, readings: {} };
  it("is midnight where it comes first, when the place is not known", () => {
    expect(endMoment("2026-11-27", "metropole", nowhere)).toBe(Date.UTC(2026, 10, 27, 23) / 60_000);
    expect(endMoment("2026-11-27", null, nowhere)).toBe(Date.UTC(2026, 10, 27, 20) / 60_000);
  });
  it("refuses what is not a day", () => {
    expect(() => endMoment("2026-02-30", null, nowhere)).toThrow(RangeError);
  });
});

describe("personLimits", () => {
  it("offers each item by its own day first, and never what others owe", () => {
    const limits = personLimits(presentation);
    const oqtf = limits.filter(({ item }) => item.id === "recours-oqtf");
    expect(oqtf.map(({ limit }) => limit)).toEqual([null, "appel"]);
    expect(limits.some(({ item }) => item.id === "delai-ofpra")).toBe(false);
  });
});
