// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { givenBy } from "./given.ts";

test("the paper stands alone and first, then how long, work, stay and the rest", () => {
  const lines = givenBy({
    title: { kind: "word", word: "carte de séjour temporaire" },
    duration: "1 an",
    work: "yes",
    lawfulStay: "yes",
    opens: ["etranger-malade-l425-9"],
    renewal: "tant que l'état de santé l'exige",
  });
  expect(lines.map(({ message }) => message)).toEqual([
    null,
    "gives.duration",
    "gives.work.yes",
    "gives.lawful-stay",
    "gives.renewal",
  ]);
  expect(lines[0]?.words).toEqual({ title: "carte de séjour temporaire" });
  expect(lines[4]?.words).toEqual({ how: "tant que l'état de santé l'exige" });
});

test("a length that runs from a day says from which", () => {
  const [line] = givenBy({ duration: { duration: "6 mois", since: "date de la décision" }, opens: [] });
  expect(line).toEqual({
    message: "gives.duration.since",
    words: { duration: "6 mois", since: "date de la décision" },
  });
});

test("no right to work is said; nothing is said of what the law leaves open", () => {
  expect(givenBy({ work: "no", opens: [] }).map(({ message }) => message)).toEqual(["gives.work.no"]);
  expect(givenBy({ opens: [] })).toEqual([]);
  expect(givenBy(null)).toEqual([]);
});
