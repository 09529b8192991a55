// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FactText } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT, word } from "./draft.ts";
import { readDay, readHour, readPeriod } from "./read-date.ts";
import { readDraft } from "./read-draft.ts";
import { readNumber } from "./read-number.ts";

const value = (read: { ok: boolean }) => ("value" in read ? read.value : null);
const problem = (read: { ok: boolean }) => ("problem" in read ? read.problem : null);

function fact(type: FactText["type"], more: Partial<FactText> = {}): FactText {
  return {
    name: "un fait",
    theme: "commun",
    type,
    question: "Quoi ?",
    help: null,
    definition: null,
    answeredBy: "person",
    appreciation: false,
    past: false,
    sensitive: null,
    ifNone: null,
    values: null,
    unit: null,
    evidence: [],
    element: null,
    fields: null,
    listOf: null,
    asked: true,
    ...more,
  };
}

describe("a day typed freely", () => {
  it.each([
    ["15/03/2026", "2026-03-15"],
    ["15 3 2026", "2026-03-15"],
    ["15.03.2026", "2026-03-15"],
    ["15032026", "2026-03-15"],
    ["2026-03-15", "2026-03-15"],
    ["1er mars 2026", "2026-03-01"],
    [" 15 Août 2024 ", "2024-08-15"],
    ["29 février 2024", "2024-02-29"],
    ["3 dec. 2025", "2025-12-03"],
    ["1st March 2026", "2026-03-01"],
  ])("%s", (typed, day) => {
    expect(value(readDay(typed))).toBe(day);
  });

  it.each([
    ["", "empty"],
    ["hier", "unreadable"],
    ["15/03/26", "short-year"],
    ["03/2026", "no-day"],
    ["2026", "no-day"],
    ["mars 2026", "no-day"],
    ["15/13/2026", "impossible-month"],
    ["31/02/2026", "impossible-day"],
    ["29/02/2026", "impossible-day"],
    ["15 brumaire 2026", "unreadable"],
  ])("%s is refused: %s", (typed, kind) => {
    expect(problem(readDay(typed))).toMatchObject({ kind });
  });

  it("tells the last day of the month", () => {
    expect(problem(readDay("31/04/2026"))).toMatchObject({ lastDay: 30 });
  });
});

describe("a month or a year alone", () => {
  it.each([
    ["03/2026", "2026-03-01", "2026-03-31"],
    ["février 2024", "2024-02-01", "2024-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["15/03/2026", "2026-03-01", "2026-03-31"],
  ])("%s", (typed, from, to) => {
    expect(value(readPeriod(typed))).toEqual({ from, to });
  });
});

describe("an hour", () => {
  it.each([
    ["16h40", "16:40"],
    ["9 h", "09:00"],
    ["16:40", "16:40"],
  ])("%s", (typed, hour) => {
    expect(value(readHour(typed))).toBe(hour);
  });
  it("refuses 25 h", () => {
    expect(problem(readHour("25h00"))).not.toBeNull();
  });
});

describe("a number", () => {
  it.each([
    ["4200", 4200],
    ["4 200,50", 4200.5],
    ["4200.5", 4200.5],
    ["4.200,50", 4200.5],
    ["10421 €", 10421],
    ["0", 0],
  ])("%s", (typed, number) => {
    expect(value(readNumber(typed))).toBe(number);
  });
  it.each([
    ["4.200", "ambiguous-number"],
    ["-5", "not-a-number"],
    ["beaucoup", "not-a-number"],
    ["", "empty-number"],
  ])("%s is refused: %s", (typed, kind) => {
    expect(problem(readNumber(typed))).toMatchObject({ kind });
  });
});

describe("drafts become answers", () => {
  it("keeps a word of the law", () => {
    expect(value(readDraft(fact("yes-no"), { ...EMPTY_DRAFT, choice: word("oui") }))).toEqual({
      kind: "answered",
      answer: "oui",
    });
  });

  it("leaves open what is not known, and what is not said", () => {
    expect(value(readDraft(fact("yes-no"), { ...EMPTY_DRAFT, choice: "unknown" }))).toEqual({
      kind: "unknown",
    });
    expect(value(readDraft(fact("money"), { ...EMPTY_DRAFT, choice: "declined" }))).toEqual({
      kind: "declined",
    });
  });

  it("takes a date by its month as two bounds", () => {
    const draft = { ...EMPTY_DRAFT, choice: "about", texts: { about: "août 2026" } };
    expect(value(readDraft(fact("date"), draft))).toEqual({
      kind: "answered",
      answer: { "à partir du": "2026-08-01", "jusqu'au": "2026-08-31" },
    });
  });

  it("takes an event that did not happen, and an hour", () => {
    expect(value(readDraft(fact("date"), { ...EMPTY_DRAFT, choice: "none" }))).toEqual({
      kind: "answered",
      answer: "aucune",
    });
    const draft = { ...EMPTY_DRAFT, choice: "exact", texts: { exact: "20/11/2026", hour: "17h40" } };
    expect(value(readDraft(fact("datetime"), draft))).toEqual({
      kind: "answered",
      answer: "2026-11-20 17:40",
    });
  });

  it("takes a duration known by its limit", () => {
    const draft = {
      ...EMPTY_DRAFT,
      choice: "less-than",
      texts: { "less-than": "3", "less-than.unit": "mois" },
    };
    expect(value(readDraft(fact("duration"), draft))).toEqual({
      kind: "answered",
      answer: { "moins de": "3 mois" },
    });
  });

  it("says under which field the fault is", () => {
    const draft = { ...EMPTY_DRAFT, choice: "exact", texts: { exact: "31/02/2026" } };
    expect(problem(readDraft(fact("date"), draft))).toMatchObject({
      field: "exact",
      problem: { kind: "impossible-day" },
    });
  });

  it("reads a household: known fields, others unknown, perhaps more people", () => {
    const fields = [
      fact("choice", { name: "lien du membre" }),
      fact("money", { name: "ressources du membre sur douze mois" }),
    ];
    const draft = {
      choice: "list",
      texts: { complete: "unknown" },
      members: [{ id: 1, fields: { "lien du membre": "enfant" } }],
    };
    expect(value(readDraft(fact("list"), draft, fields))).toEqual({
      kind: "listed",
      list: { complete: "unknown", members: [{ "lien du membre": "enfant" }] },
    });
  });
});
