// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What a shared calendar shows of the file: every field, in every language, letter for letter. A shared calendar is read
 * by a spouse, an employer, a host: nothing of the person, of the procedure or of this tool may stand in it.
 */
import type { GrammarLanguage } from "@sauf-conduit/calendar";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, calendarFile } from "./calendar-file.ts";

/** The title and the alarm: a word for a due date, and nothing else. */
const NEUTRAL: Readonly<Record<GrammarLanguage, readonly [title: string, alarm: string]>> = {
  fr: ["Échéance", "Échéance bientôt"],
  en: ["Due date", "Due date soon"],
  es: ["Vencimiento", "Vencimiento próximo"],
  ar: ["موعد", "الموعد قريب"],
};

const LANGUAGES = Object.keys(NEUTRAL) as readonly GrammarLanguage[];

const UID = "3f0e6c1a-5b0e-4d59-9a55-0d6d6b8f2c11";

/** Answers that would tell the most, were any of them to slip into a field. */
const TOLD = {
  facts: {
    "date de notification de la décision": "2026-10-28",
    territoire: "métropole",
    "contrainte à la notification": "rétention",
    "titre demandé": "L425-9",
  },
  lists: {},
  readings: {},
} as const;

const ENTRY: Omit<CalendarEntry, "language"> = {
  safe: "2026-11-27",
  place: "metropole",
  on: "2026-11-20",
  situation: TOLD,
  uid: UID,
};

/** Fields by name, in order, continued lines put back together: a name may stand several times. */
function fields(text: string): readonly (readonly [name: string, value: string])[] {
  return text
    .trimEnd()
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at), line.slice(at + 1)];
    });
}

/** Everything that the file may hold, and nothing more. */
function whole(language: GrammarLanguage, [title, alarm]: readonly [string, string], hours: boolean) {
  const ring = (before: string) => [
    ["BEGIN", "VALARM"],
    ["ACTION", "DISPLAY"],
    ["DESCRIPTION", alarm],
    ["TRIGGER", before],
    ["END", "VALARM"],
  ];
  const when = hours
    ? [["DTSTART", "20261122T164000Z"]]
    : [
        ["DTSTART;VALUE=DATE", "20261127"],
        ["DTEND;VALUE=DATE", "20261128"],
      ];
  return [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", `-//Agenda//1.0//${language.toUpperCase()}`],
    ["CALSCALE", "GREGORIAN"],
    ["METHOD", "PUBLISH"],
    ["BEGIN", "VEVENT"],
    ["UID", UID],
    ["DTSTAMP", "20261120T000000Z"],
    ...when,
    ["SUMMARY", title],
    ["CLASS", "PRIVATE"],
    ["TRANSP", "TRANSPARENT"],
    ...(hours ? ["-PT12H", "-PT3H"] : ["-P3D", "-P1D"]).flatMap(ring),
    ["END", "VEVENT"],
    ["END", "VCALENDAR"],
  ];
}

describe("a day kept in a calendar that others read", () => {
  it.each(LANGUAGES)("in %s, is a neutral title and a date, field for field", (language) => {
    expect(fields(calendarFile({ ...ENTRY, language }))).toEqual(whole(language, NEUTRAL[language], false));
  });

  it.each(LANGUAGES)("in %s, counted to the hour, says no more", (language) => {
    const text = calendarFile({ ...ENTRY, language, safe: "2026-11-22 17:40" });
    expect(fields(text)).toEqual(whole(language, NEUTRAL[language], true));
  });
});
