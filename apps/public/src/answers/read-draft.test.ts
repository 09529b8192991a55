// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FactText } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT, word } from "./draft.ts";
import { readDraft, refused } from "./read-draft.ts";

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
      problem: { kind: "date", typed: "31/02/2026", fault: { kind: "impossible-day", lastDay: 28 } },
    });
    for (const [about, kind] of [
      ["31/02/2026", "impossible-day"],
      ["0000", "year-out-of-range"],
      ["2150", "year-out-of-range"],
      ["l'été", "unreadable"],
    ] as const) {
      const vague = { ...EMPTY_DRAFT, choice: "about", texts: { about } };
      expect(problem(readDraft(fact("date"), vague))).toMatchObject({
        field: "about",
        problem: { kind: "period", typed: about, fault: { kind } },
      });
    }
    const late = { ...EMPTY_DRAFT, choice: "exact", texts: { exact: "20/11/2026", hour: "25h" } };
    expect(problem(readDraft(fact("datetime"), late))).toEqual({
      field: "hour",
      problem: { kind: "hour", typed: "25h" },
    });
  });

  it("refuses a duration and a half, and proposes months for years", () => {
    const of = (typed: string, unit: string) =>
      problem(
        readDraft(fact("duration"), {
          ...EMPTY_DRAFT,
          choice: "exact",
          texts: { exact: typed, "exact.unit": unit },
        }),
      );
    expect(of("1,5", "ans")).toMatchObject({ field: "exact", problem: { kind: "not-whole", months: 18 } });
    expect(of("1,3", "ans")).toMatchObject({ problem: { kind: "not-whole", months: null } });
    expect(of("1,5", "mois")).toMatchObject({ problem: { kind: "not-whole", months: null } });
    expect(of("12 ans", "ans")).toMatchObject({
      problem: { kind: "number", fault: { kind: "words-around", likely: "12" } },
    });
  });

  it("says what the engine refuses beside the field that was typed in", () => {
    const refusal = { code: "impossible-date", name: "un fait", given: "2027-03-15" } as const;
    const about = { ...EMPTY_DRAFT, choice: "about", texts: { about: " 2027 ", exact: "15/03/2027" } };
    expect(refused(fact("date"), about, refusal)).toEqual({
      field: "about",
      problem: { kind: "refused", typed: "2027", refusal, wanted: "date" },
    });
    expect(refused(fact("yes-no"), { ...EMPTY_DRAFT, choice: word("oui") }, refusal)).toMatchObject({
      field: null,
      problem: { wanted: null },
    });
  });

  it("says under whom of the household the fault is", () => {
    const fields = [fact("money", { name: "ressources du membre sur douze mois" })];
    const members = [
      { id: 1, fields: { "ressources du membre sur douze mois": "1 200,50" } },
      { id: 2, fields: { "ressources du membre sur douze mois": "-5" } },
    ];
    expect(problem(readDraft(fact("list"), { choice: "list", texts: {}, members }, fields))).toMatchObject({
      field: "2.ressources du membre sur douze mois",
      problem: { kind: "number", typed: "-5", fault: { kind: "negative", likely: "5" } },
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
