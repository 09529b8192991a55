// SPDX-License-Identifier: AGPL-3.0-or-later
/** How long is left, to the minute: on the clock of the device, or of the place once it is known. */
import type { Deadline } from "@sauf-conduit/deadlines";
import type { Situation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { cardState, lengthOf, minutesLeft } from "./time-left.ts";

const NOBODY: Situation = { facts: {}, lists: {}, readings: {} };
const HOUR = 60;
const DAY = 24 * HOUR;

const deadline = (told: Partial<Deadline>): Deadline =>
  ({
    safe: "2026-11-27",
    place: null,
    state: "running",
    depends: null,
    start: { basis: "exact" },
    ...told,
  }) as Deadline;

/** A minute on the clock of this device. */
const here = (...[year, month, date, hour, minute]: [number, number, number, number, number]): number =>
  new Date(year, month - 1, date, hour, minute).getTime() / 60_000;

describe("the minutes left", () => {
  it("run to the end of the last day, not to its beginning", () => {
    const left = (...at: Parameters<typeof here>) => minutesLeft(deadline({}), NOBODY, here(...at));
    expect(left(2026, 11, 26, 0, 0)).toBe(2 * DAY);
    expect(left(2026, 11, 27, 23, 59)).toBe(1);
    expect(left(2026, 11, 28, 0, 0)).toBeNull();
  });

  it("run to the very minute of a moment, and there are none without a safe day", () => {
    const moment = deadline({ safe: "2026-11-22 17:40" });
    expect(minutesLeft(moment, NOBODY, here(2026, 11, 22, 16, 40))).toBe(HOUR);
    expect(minutesLeft(moment, NOBODY, here(2026, 11, 22, 17, 40))).toBeNull();
    expect(minutesLeft(deadline({ safe: null }), NOBODY, 0)).toBeNull();
  });

  it("are those of the place once it is known: Guyane is four hours behind in winter", () => {
    const [there, paris] = (["guyane", "metropole"] as const).map((place) =>
      minutesLeft(deadline({ place }), NOBODY, here(2026, 11, 20, 12, 0)),
    );
    expect((there ?? 0) - (paris ?? 0)).toBe(4 * HOUR);
  });

  it("are told in days and hours, then in hours and minutes", () => {
    expect(lengthOf(2 * DAY + 3 * HOUR + 4)).toEqual({ days: 2, hours: 3, minutes: 4 });
    expect(lengthOf(59)).toEqual({ days: 0, hours: 0, minutes: 59 });
  });
});

describe("the card", () => {
  it.each([
    [9 * DAY, "far"],
    [8 * DAY + 1, "far"],
    [8 * DAY, "near"],
    [DAY + 1, "near"],
    [DAY, "now"],
    [null, "now"],
  ] as const)("with %s minutes left is %s", (left, state) => {
    expect(cardState(deadline({}), left)).toBe(state);
  });

  it.each([
    [{ state: "expired" }, "past"],
    [{ safe: null }, "fact-missing"],
    [{ state: "unless notified" }, "fact-missing"],
    [{ start: { basis: "hour-unknown" } }, "hour-unknown"],
  ])("%j is %s, however long is left", (told, state) => {
    expect(cardState(deadline(told as Partial<Deadline>), 9 * DAY)).toBe(state);
  });
});
