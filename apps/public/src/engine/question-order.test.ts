// SPDX-License-Identifier: AGPL-3.0-or-later
/** The first questions of each entrance, on the law that the page is built with: what one came for, then the rest. */
import { readFileSync } from "node:fs";
import { loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import {
  ENTRANCES,
  type EntranceId,
  focusOf,
  NO_DECISION_YET,
  startsWithoutDecision,
} from "../session/entrances.ts";
import { nextQuestion } from "./assess.ts";
import { rightsShown, unitsOf, urgentUnits } from "./rights-shown.ts";

const TODAY = "2026-11-21";
/** Questions that a person surely reads before she gives up. */
const FIRST = 8;

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
const model = loadModel(built("law.json") as PackedLaw);
const presentation = built("presentation.json") as Presentation;
const shown = rightsShown(model.units, model.goals, presentation);

const NATIONALITY = "régime de nationalité";

/** The first questions put to who gives these answers, and passes the others. */
function asked(entrance: EntranceId, answers: Readonly<Record<string, string>>): readonly string[] {
  const presumed = startsWithoutDecision(entrance) ? NO_DECISION_YET : [];
  const facts: Record<string, string> = Object.fromEntries(presumed.map((fact) => [fact, "aucune"]));
  const questions: string[] = [];
  while (questions.length < FIRST) {
    const next = nextQuestion(
      {
        model,
        presentation,
        encoded: model.encode({ facts, lists: {}, readings: {} }, TODAY),
        units: unitsOf(entrance, shown),
        urgent: urgentUnits(entrance, shown),
        focus: focusOf(entrance),
        settled: [...presumed, ...questions],
      },
      questions.length === 0,
    );
    if (next === null) break;
    questions.push(next);
    const answer = answers[next];
    if (answer !== undefined) facts[next] = answer;
  }
  return questions;
}

const FOREIGN = { [NATIONALITY]: "droit commun", "est majeur": "oui" };
/** Grounds on which the administration may refuse: few people are concerned, and it is no way to begin. */
const GROUNDS = [
  "menace pour l'ordre public",
  "vit en polygamie en France",
  "dispensé du contrat d'engagement",
  "manquement délibéré au contrat d'engagement",
  "fraude ou faux document établi",
];

describe("an entrance", () => {
  it("comes for goals and rights that the law has", () => {
    for (const entrance of ENTRANCES)
      for (const unit of focusOf(entrance).first) expect(model.units, entrance).toContain(unit);
  });

  it("asks the nationality first, whatever one comes for", () => {
    for (const entrance of ENTRANCES) expect(asked(entrance, {})[0], entrance).toBe(NATIONALITY);
  });
});

describe("who comes because of violence", () => {
  const spouse = {
    ...FOREIGN,
    "se dit victime d'une infraction": "oui",
    "violences conjugales subies": "oui",
    "lien avec l'auteur des violences": "mariage",
    "vie commune rompue": "oui",
    "marié avec un Français": "oui",
  };

  it("is asked at once about violence, and soon about a French spouse", () => {
    const questions = asked("violence", spouse);
    expect(questions.slice(1, 3)).toContain("violences conjugales subies");
    expect(questions).toContain("marié avec un Français");
    expect(questions).toContain("vie commune rompue");
  });

  it("is asked nothing of what concerns few people, nor of a lawyer, before that", () => {
    const questions = asked("violence", spouse);
    const late = [
      ...GROUNDS,
      "admis comme conjoint d'un citoyen européen",
      "date de demande d'aide juridictionnelle",
    ];
    expect(questions.filter((fact) => late.includes(fact))).toEqual([]);
  });

  it("is soon asked about trafficking when it is not her spouse", () => {
    const answers = { ...spouse, "violences conjugales subies": "non" };
    expect(asked("violence", answers)).toContain("victime de traite ou de proxénétisme");
  });
});

describe("who comes because of an illness", () => {
  const ill = { ...FOREIGN, "accompagne une personne malade": "non", "avis médical rendu": "favorable" };

  it("is asked about the medical opinion and her life in France before any contract or ground of refusal", () => {
    const questions = asked("illness", ill);
    const home = questions.indexOf("réside habituellement en France");
    expect(questions.slice(0, 3)).toContain("avis médical rendu");
    expect(home).toBeGreaterThan(0);
    const late = [...GROUNDS, "contrat d'engagement signé"];
    expect(questions.slice(0, home).filter((fact) => late.includes(fact))).toEqual([]);
  });
});
