// SPDX-License-Identifier: AGPL-3.0-or-later
/** What would decide, on the real law: a time-limit names the event from which it runs, not one of another. */
import type { Answer } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { FOREIGN, model, presentation } from "../test-support/first-questions.ts";
import { questionsLeft, questionsOfLimit } from "./deciding.ts";
import { rightsShown } from "./rights-shown.ts";

const shown = rightsShown(model, presentation);

function read(unit: string, facts: Readonly<Record<string, Answer>>, next: string | null = null) {
  const encoded = model.encode({ facts, lists: {}, readings: {} }, "2026-11-22");
  const right = shown.find((one) => one.unit === unit);
  if (right === undefined) throw new Error(`${unit} is not shown`);
  const told = { model, encoded, presentation, next, settled: Object.keys(facts) };
  return [{ ...right, answer: model.determine(encoded, unit) }, told] as const;
}

describe("what the last day of a time-limit rests on", () => {
  const HANDED_OVER = "date de notification de la décision";

  it.each([
    ["refus-implicite", ["date du dossier complet"]],
    ["recours-refus-sejour", [HANDED_OVER]],
    ["recours-cnda", ["date de notification de la décision de l'OFPRA"]],
    [
      "retention-appel",
      ["date de l'ordonnance sur la rétention", "date de notification de l'ordonnance sur la rétention"],
    ],
  ])("%s is first the event from which it runs", (unit, starts) => {
    for (const facts of [FOREIGN, { ...FOREIGN, [HANDED_OVER]: "aucune" }])
      expect(questionsOfLimit(...read(unit, facts)).starts).toEqual(starts);
  });

  it("is, of the refusal by silence, then what makes it one: nothing of a decision handed over", () => {
    const { others } = questionsOfLimit(...read("refus-implicite", { [HANDED_OVER]: "aucune" }));
    expect(others).toEqual(
      expect.arrayContaining(["dossier complet", "demande déposée par la voie exigée", "titre demandé"]),
    );
    expect(others).not.toContain(HANDED_OVER);
  });

  it("is, once the event is known, what still counts it", () => {
    const refusal = { "nature de la décision reçue": "refus de titre de séjour sans obligation de partir" };
    const appeal = read("recours-refus-sejour", { ...FOREIGN, ...refusal, [HANDED_OVER]: "2026-11-12" });
    expect(questionsOfLimit(...appeal).others).toContain("date de demande d'aide juridictionnelle");
  });
});

describe("what would decide a right to which no short way leads", () => {
  const ILL = "etranger-malade-l425-9";

  it("is what still counts in it, first the question put next", () => {
    const [right, told] = read(ILL, FOREIGN, "avis médical rendu");
    const questions = questionsLeft(right, told);
    expect(questions[0]).toBe("avis médical rendu");
    expect(questions.length).toBeGreaterThan(3);
  });

  it("is, when all was put, what was left open", () => {
    const [right, told] = read(ILL, FOREIGN);
    const all = questionsLeft(right, told);
    const settled = [...told.settled, ...all];
    expect(questionsLeft(right, { ...told, settled })).toEqual(expect.arrayContaining([...all]));
  });
});

describe("how long a time-limit lasts", () => {
  const lengths = (facts: Readonly<Record<string, Answer>>) => {
    const { encoded } = read("refus-implicite", facts)[1];
    const { limits } = model.limitCounts(encoded, "refus-implicite");
    return limits.find(({ name }) => name === "silence")?.durations;
  };
  const COMPLETE = { "date du dossier complet": "2026-10-01" };

  it("is said in the words of the law", () => {
    expect(lengths({ ...COMPLETE, "titre demandé": "L425-9" })).toEqual(["4 mois"]);
    expect(lengths({ ...COMPLETE, "titre demandé": "L422-1" })).toEqual(["90 jours"]);
  });

  it("is each that may count, while what chooses between them is unknown", () => {
    expect(lengths({ ...COMPLETE, "titre demandé": ["L422-1", "L425-9"] })).toEqual(["4 mois", "90 jours"]);
  });

  it("is not said as a list that may miss one: some other title has a length that nobody has read", () => {
    expect(lengths(COMPLETE)).toEqual([]);
  });
});
