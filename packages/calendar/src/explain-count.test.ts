// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountingRule, lastDay } from "./counting.ts";
import { dayOf, parseDay, weekday } from "./day.ts";
import { type Duration, parseDuration } from "./duration.ts";
import { explainCount } from "./explain-count.ts";
import { isHoliday } from "./holidays.ts";
import { PLACES } from "./place.ts";

const on = (text: string) => parseDay(text) as number;
const long = (text: string) => parseDuration(text) as Duration;
const CLEAR_CARRIED: CountingRule = { counted: "clear", carriedOver: true };
const PLAIN: CountingRule = { counted: "plain", carriedOver: false };
const PLAIN_CARRIED: CountingRule = { counted: "plain", carriedOver: true };

const anyPlace = fc.constantFrom(...PLACES);
const anyRule: fc.Arbitrary<CountingRule> = fc.record({
  counted: fc.constantFrom("clear" as const, "plain" as const),
  carriedOver: fc.boolean(),
});
const anyStart = fc.integer({ min: dayOf(1954, 6, 4), max: dayOf(2100, 12, 31) });
const anyLength: fc.Arbitrary<Duration> = fc.record({
  unit: fc.constantFrom("months" as const, "days" as const, "working-days" as const),
  count: fc.nat({ max: 120 }),
});

describe("explainCount", () => {
  it("says every step of 31 January 2026 + 1 clear month", () => {
    expect(explainCount(on("2026-01-31"), long("1 mois"), CLEAR_CARRIED, "metropole")).toEqual([
      { kind: "start", day: on("2026-01-31"), detail: { ...CLEAR_CARRIED, place: "metropole" } },
      { kind: "add", day: on("2026-02-28"), detail: { duration: { unit: "months", count: 1 } } },
      { kind: "clamp", day: on("2026-02-28"), detail: { wanted: 31, kept: 28 } },
      { kind: "clear-day", day: on("2026-03-01"), detail: { days: 1 } },
      {
        kind: "carry",
        day: on("2026-03-02"),
        detail: { skipped: [{ day: on("2026-03-01"), reason: "sunday" }] },
      },
    ]);
  });

  it("names the holiday and each day of the weekend it carries over", () => {
    const steps = explainCount(on("2026-03-31"), long("1 mois"), CLEAR_CARRIED, "metropole");
    expect(steps.at(-1)).toEqual({
      kind: "carry",
      day: on("2026-05-04"),
      detail: {
        skipped: [
          { day: on("2026-05-01"), reason: "holiday", name: "Fête du Travail" },
          { day: on("2026-05-02"), reason: "saturday" },
          { day: on("2026-05-03"), reason: "sunday" },
        ],
      },
    });
  });

  it("leaves out what did not happen", () => {
    const kinds = (start: string, length: string, rule: CountingRule) =>
      explainCount(on(start), long(length), rule, "metropole").map((step) => step.kind);
    expect(kinds("2026-03-02", "7 jours", PLAIN_CARRIED)).toEqual(["start", "add"]);
    expect(kinds("2026-03-02", "29 jours", PLAIN)).toEqual(["start", "add"]);
    expect(kinds("2026-07-18", "7 jours", PLAIN)).toEqual(["start", "add"]);
    expect(kinds("2021-01-03", "2 mois", CLEAR_CARRIED)).toEqual(["start", "add", "clear-day"]);
  });

  it("ends on lastDay, each step from where the one before stands", () => {
    fc.assert(
      fc.property(anyStart, anyLength, anyRule, anyPlace, (start, length, rule, place) => {
        const steps = explainCount(start, length, rule, place);
        expect(steps.at(-1)?.day).toBe(lastDay(start, length, rule, place));
        for (const [i, step] of steps.entries()) {
          const before = steps[i - 1]?.day ?? start;
          if (step.kind === "start" || step.kind === "clamp") expect(step.day).toBe(before);
          if (step.kind === "clear-day") expect(step.day).toBe(before + 1);
          if (step.kind === "carry") {
            expect(step.detail.skipped.map((s) => s.day)).toEqual(
              Array.from({ length: step.day - before }, (_, n) => before + n),
            );
            for (const s of step.detail.skipped) {
              const weekend = { 6: "saturday", 7: "sunday" }[weekday(s.day)];
              expect(s.reason).toBe(isHoliday(s.day, place) ? "holiday" : weekend);
            }
          }
        }
      }),
    );
  });

  it("refuses hours", () => {
    expect(() => explainCount(on("2026-11-20"), long("48 heures"), PLAIN, "metropole")).toThrow(RangeError);
  });
});
