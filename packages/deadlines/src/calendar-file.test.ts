// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answer, Situation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, calendarFile } from "./calendar-file.ts";

const ENTRY: CalendarEntry = {
  safe: "2026-11-27",
  place: null,
  on: "2026-11-20",
  situation: { facts: {}, lists: {}, readings: {} },
  uid: "3f0e6c1a-5b0e-4d59-9a55-0d6d6b8f2c11",
  language: "fr",
};

/** Read as RFC 5545 says: lines ended by CRLF, folded lines put back together. */
function lines(text: string): string[] {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n"))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  return text.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
}

describe("calendarFile", () => {
  it("holds the whole safe day, excluded end, with the day examined as its stamp", () => {
    const all = lines(calendarFile(ENTRY));
    expect(all[0]).toBe("BEGIN:VCALENDAR");
    expect(all.at(-1)).toBe("END:VCALENDAR");
    expect(all).toContain("DTSTART;VALUE=DATE:20261127");
    expect(all).toContain("DTEND;VALUE=DATE:20261128");
    expect(all).toContain("DTSTAMP:20261120T000000Z");
    expect(all.filter((line) => line === "BEGIN:VALARM")).toHaveLength(2);
    const unclosed = all.filter((line) => line.startsWith("BEGIN:")).length;
    expect(all.filter((line) => line.startsWith("END:"))).toHaveLength(unclosed);
  });

  it("rings by days, and by hours where days before would be over", () => {
    const rings = (safe: string) =>
      lines(calendarFile({ ...ENTRY, safe })).filter((line) => line.startsWith("TRIGGER:"));
    expect(rings("2026-11-24")).toEqual(["TRIGGER:-P3D", "TRIGGER:-P1D"]);
    // The day of the stamp too: what rings before it is over, what rings on it is not.
    for (const near of ["2026-11-23", "2026-11-20"])
      expect(rings(near)).toEqual(["TRIGGER:-PT12H", "TRIGGER:PT9H", "TRIGGER:PT14H", "TRIGGER:PT20H"]);
    expect(rings("2026-11-20 17:40").at(-1)).toBe("TRIGGER:-PT1H");
    expect(rings("2026-11-27 10:00")).toEqual(["TRIGGER:-PT12H", "TRIGGER:-PT3H"]);
  });

  it("says nothing of what it is about", () => {
    for (const language of ["fr", "en"] as const) {
      const text = calendarFile({ ...ENTRY, language });
      expect(text).not.toMatch(/oqtf|tribunal|recours|sauf|conduit|asile|OFPRA|CNDA|étranger/i);
    }
  });

  it("is named by what it is given, and by nothing of the answer", () => {
    const uid = (entry: CalendarEntry): string | undefined =>
      lines(calendarFile(entry)).find((line) => line.startsWith("UID:"));
    expect(uid(ENTRY)).toBe(`UID:${ENTRY.uid}`);
    expect(uid({ ...ENTRY, safe: "2026-11-28" })).toBe(`UID:${ENTRY.uid}`);
  });

  const start = (safe: string, place: CalendarEntry["place"], facts: Situation["facts"] = {}): unknown => {
    const situation = { ...ENTRY.situation, facts };
    return lines(calendarFile({ ...ENTRY, safe, place, situation })).find((line) =>
      line.startsWith("DTSTART"),
    );
  };

  it("writes a moment in universal time, by the clock of its place", () => {
    expect(start("2026-11-22 17:40", "metropole")).toBe("DTSTART:20261122T164000Z");
    expect(start("2026-11-22 17:40", "mayotte")).toBe("DTSTART:20261122T144000Z");
    expect(start("2026-07-01 00:30", "metropole")).toBe("DTSTART:20260630T223000Z");
  });

  it("is never after the clock of a place that may be the right one", () => {
    const told = (territoire: Answer): unknown => start("2026-11-22 17:40", null, { territoire });
    expect(told("métropole")).toBe("DTSTART:20261122T164000Z");
    expect(told("Mayotte")).toBe("DTSTART:20261122T144000Z");
    expect(told("Guadeloupe Martinique ou Réunion")).toBe("DTSTART:20261122T134000Z");
    expect(told(["métropole", "Mayotte"])).toBe("DTSTART:20261122T144000Z");
    // Behind Paris: a court of mainland France stays possible.
    expect(told("Guyane ou Saint-Martin")).toBe("DTSTART:20261122T164000Z");
    expect(start("2026-11-22 17:40", null)).toBe("DTSTART:20261122T134000Z");
  });

  it("refuses what is not a day", () => {
    expect(() => calendarFile({ ...ENTRY, safe: "bientôt" })).toThrow(RangeError);
  });
});
