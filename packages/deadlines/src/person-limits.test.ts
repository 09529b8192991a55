// SPDX-License-Identifier: AGPL-3.0-or-later
/** The list from which a person chooses the decision received. */
import { describe, expect, it } from "vitest";
import { presentation } from "../test-support/real-deadlines.ts";
import { personLimits } from "./person-limits.ts";

const ids = (wanted?: string) => new Set(personLimits(presentation, wanted).map(({ item }) => item.id));

describe("the limits of a person", () => {
  it("leave out ways of counting that no right or decision names", () => {
    const models = [
      "delai-franc-jours",
      "delai-franc-mois",
      "delai-heures",
      "delai-non-franc-jours",
      "delais-ue",
    ];
    expect(models.filter((id) => ids().has(id))).toEqual([]);
  });

  it("keep what is received, and a decision that said nothing of the appeal", () => {
    const kept = [
      "recours-oqtf",
      "recours-cnda",
      "retention-duree",
      "opposabilite-voies-et-delais",
      "fin-cma",
    ];
    expect(kept.filter((id) => !ids().has(id))).toEqual([]);
  });

  it("keep one that was asked for from elsewhere", () => {
    expect(ids("delai-heures").has("delai-heures")).toBe(true);
  });
});
