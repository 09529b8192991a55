// SPDX-License-Identifier: AGPL-3.0-or-later
/** What falls due for re-reading on a day: each kind on its first day and not on the day before, the most urgent first. */
import { describe, expect, it } from "vitest";
import { type FrenchLaw, syntaxOf } from "../../test-support/french-law.ts";
import { type DueKind, dueFor } from "./due.ts";

const FACTS = "  est majeur: { type: oui ou non, question: Majeur ?, qui répond: la personne }\n";

/** One item whose versions are these; read by a jurist and sure, so that only what a test writes is due. */
function due(on: string, versions: string, more: Partial<FrenchLaw> & { readonly header?: string } = {}) {
  const { header = "relecture: { état: relue, par: une juriste, le: 2026-01-01 }\n", ...french } = more;
  const law = syntaxOf({ facts: FACTS, items: { droit: `${header}versions:\n${versions}` }, ...french });
  return dueFor(law, on);
}

const kinds = (...of: Parameters<typeof due>): DueKind[] => due(...of).map(({ kind }) => kind);

const version = (name: string, dates: string, source = "{ texte: une loi, lue le: 2026-11-20 }"): string =>
  `  - nom: ${name}\n    ${dates}\n    source: [${source}]\n    si: est majeur\n`;

const OPEN = version("la règle", "du: 2020-01-01");

describe("texts", () => {
  it.each([
    ["2027-05-20", []],
    ["2027-05-21", ["read-long-ago"]],
  ])("read on 20 November 2026, on %s: %j", (on, expected) => {
    expect(kinds(on, OPEN)).toEqual(expected);
  });

  it("are named, with the day on which they were read", () => {
    expect(due("2028-01-01", OPEN)).toEqual([
      {
        kind: "read-long-ago",
        part: "item",
        id: "droit",
        title: "Un droit",
        version: "la règle",
        about: "une loi",
        day: "2026-11-20",
        file: "dispositions/sejour/droit.yaml",
        line: expect.any(Number),
      },
    ]);
  });

  it("without a day of reading are told so, and those of a version that is over are left alone", () => {
    const undated = version("la règle", "du: 2020-01-01", "{ texte: une loi }");
    expect(kinds("2026-11-20", undated)).toEqual(["never-read"]);
    const over = version("avant", "du: 2010-01-01", "{ texte: une loi, lue le: 2011-01-01 }");
    expect(kinds("2026-11-20", over + OPEN)).toEqual([]);
  });
});

describe("dates", () => {
  const ending = version("jusqu'à la fin", "du: 2020-01-01\n    au: 2026-12-31");
  it.each([
    ["2026-06-30", []],
    ["2026-07-01", ["ends"]],
    ["2026-12-31", ["ends"]],
    ["2027-01-01", ["ended"]],
  ])("of an end on 31 December 2026, on %s: %j", (on, expected) => {
    expect(kinds(on, ending)).toEqual(expected);
  });

  it("of an end that another version follows are no end, and the follower is announced", () => {
    const follower = version("ensuite", "du: 2027-01-01");
    expect(due("2026-12-31", ending + follower).map(({ kind, version: of, day }) => [kind, of, day])).toEqual(
      [["announced", "ensuite", "2027-01-01"]],
    );
    expect(kinds("2027-01-01", ending + follower)).toEqual([]);
  });

  it("of an end that another item takes over are no end, unless it comes later", () => {
    const header = "relecture: { état: relue, par: une juriste, le: 2026-01-01 }\n";
    const follower = (from: string): string =>
      `${header}remplace le régime: droit\nversions:\n${version("ensuite", `du: ${from}`)}`;
    const ended = (from: string): string[] => {
      const items = { droit: `${header}versions:\n${ending}`, suivant: follower(from) };
      return dueFor(syntaxOf({ facts: FACTS, items }), "2027-02-01").map(({ kind, id }) => `${id} ${kind}`);
    };
    expect(ended("2027-01-01")).toEqual([]);
    expect(ended("2027-01-02")).toEqual(["droit ended"]);
  });

  it("of a milestone announce it until it has come, and while it is not known", () => {
    const milestones = (date: string): string =>
      `  réforme:\n    titre: La réforme\n    date: ${date}\n    fiabilité: probable\n    source: [{ texte: une loi }]\n`;
    expect(due("2026-12-31", OPEN, { milestones: milestones("2027-01-01") })).toMatchObject([
      { kind: "announced", part: "milestone", id: "réforme", title: "La réforme", day: "2027-01-01" },
    ]);
    expect(kinds("2027-01-01", OPEN, { milestones: milestones("2027-01-01") })).toEqual([]);
  });
});

describe("marks", () => {
  it.each([
    ["relecture: { état: à relire }", ["to-review"]],
    ["relecture: { état: contestée }", ["disputed"]],
    ["relecture: { état: relue, par: une juriste, le: 2026-01-01 }\nfiabilité: à vérifier", ["to-verify"]],
    ["relecture: { état: relue, par: une juriste, le: 2026-01-01 }\nfiabilité: manquante", ["missing"]],
  ])("of the item, %s: %j", (header, expected) => {
    expect(kinds("2026-11-20", OPEN, { header: `${header}\n` })).toEqual(expected);
  });

  it("inside a version are found, named by what they mark, and told once", () => {
    const doubtful = OPEN.replace(
      "si: est majeur",
      "si: { condition: est majeur, appelée: l'âge, fiabilité: à vérifier }",
    );
    const twice = `${doubtful}  - { nom: ensuite, du: 2026-01-01, source: [{ texte: une loi, lue le: 2026-11-20 }], reprend: la règle }\n`;
    expect(due("2026-11-20", doubtful)).toMatchObject([
      { kind: "to-verify", version: "la règle", about: "l'âge" },
    ]);
    expect(kinds("2025-12-31", twice)).toContain("to-verify");
  });
});

it("puts what is over before what comes, and what comes first before what comes later", () => {
  const versions = [
    version("b", "du: 2020-01-01\n    au: 2026-01-01\n    puis rien: rien n'est connu"),
    version("c", "du: 2027-02-01\n    au: 2027-02-10\n    puis rien: brève"),
    version("d", "du: 2027-03-01\n    note: pas encore"),
  ];
  expect(
    due("2026-11-20", versions.join(""), { header: "relecture: { état: à relire }\n" }).map(
      ({ kind, day }) => [kind, day],
    ),
  ).toEqual([
    ["ended", "2026-01-01"],
    ["ends", "2027-02-10"],
    ["announced", "2027-02-01"],
    ["announced", "2027-03-01"],
    ["to-review", null],
  ]);
});

it("refuses what is no day", () => {
  expect(() => due("demain", OPEN)).toThrow(RangeError);
});
