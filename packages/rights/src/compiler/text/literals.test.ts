// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { fr } from "./french.ts";
import {
  correctedDate,
  correctedNumber,
  dateFault,
  dayAfter,
  durationFault,
  eveOf,
  numberFault,
  readDate,
  readDuration,
} from "./literals.ts";

describe("literals", () => {
  it("reads days and instants that exist", () => {
    expect(readDate("2026-05-01")).toEqual({ kind: "day", day: "2026-05-01" });
    expect(readDate("2026-11-20 17:40")).toEqual({ kind: "instant", at: "2026-11-20 17:40" });
    expect(readDate("2026-02-29")).toBeUndefined();
  });

  it("reads years as months", () => {
    expect(readDuration("2 ans")).toEqual({ kind: "duration", duration: { unit: "months", count: 24 } });
    expect(readDuration("7 jours ouvrés")).toEqual({
      kind: "duration",
      duration: { unit: "working-days", count: 7 },
    });
    expect(readDuration("12")).toBeUndefined();
  });

  it.each([
    ["01/03/2005", "2005-03-01"],
    ["1.3.2005", "2005-03-01"],
    ["2005-3-1", "2005-03-01"],
    ["1er mars 2005", "2005-03-01"],
    ["03/15/2005", "2005-03-15"],
    ["30 Décembre 2019", "2019-12-30"],
    ["31/02/2005", undefined],
    ["30 février 2019", undefined],
    ["30 brumaire 2019", undefined],
    ["hier", undefined],
  ])("corrects %j into %j", (written, corrected) => {
    expect(correctedDate(written)).toBe(corrected);
  });

  it.each([
    ["6,80", "6.80"],
    ["12 000", "12000"],
    ["1 234 567,5", "1234567.5"],
    ["9719 €", "9719"],
    ["800 euros", "800"],
    ["12 00", undefined],
    ["douze", undefined],
    ["6,8,0", undefined],
  ])("corrects the number %j into %j", (written, corrected) => {
    expect(correctedNumber(written)).toBe(corrected);
  });

  it("says how to write what is badly written", () => {
    for (const typed of ["2026-02-30", "2026-13-01", "30/02/2026"])
      expect(dateFault(typed).message).toBe(`Le ${typed} n'existe pas dans le calendrier.`);
    expect(dateFault("hier").message).toBe(fr`« hier » n'est pas une date. Écrivez-la ainsi : 2005-03-01.`);
    expect(numberFault("6,80")).toEqual({
      message: fr`« 6,80 » n'est pas un nombre. Écrivez 6.80 avec un point.`,
      suggestion: "6.80",
    });
    expect(numberFault("1 200,50").suggestion).toBe("1200.50");
    expect(numberFault("-6,80").suggestion).toBe("-6.80");
    expect(numberFault("beaucoup").suggestion).toBeUndefined();
    expect(numberFault("9719 €").message).toBe(
      fr`« 9719 € » n'est pas un nombre. Écrivez 9719, sans espace ni unité.`,
    );
    expect(numberFault("douze").suggestion).toBeUndefined();
    expect(durationFault("trois mois")).toContain("3 mois");
  });

  it("moves over the ends of months and years, and stays inside the calendar", () => {
    expect([eveOf("2026-01-01"), dayAfter("2024-02-28")]).toEqual(["2025-12-31", "2024-02-29"]);
    expect([eveOf("0000-01-01"), dayAfter("9999-12-31")]).toEqual(["0000-01-01", "9999-12-31"]);
  });
});
