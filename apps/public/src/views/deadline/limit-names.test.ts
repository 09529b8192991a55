// SPDX-License-Identifier: AGPL-3.0-or-later
/** A letter is looked for by what people call it, over the whole law that the page loads. */
import { readFileSync } from "node:fs";
import { personLimits } from "@sauf-conduit/deadlines";
import { type Presentation, searchNames } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import french from "../../messages/fr.json" with { type: "json" };
import { limitNames } from "./limit-names.ts";

const built = new URL("../../../../../build/presentation.json", import.meta.url);
const limits = personLimits(JSON.parse(readFileSync(built, "utf8")) as Presentation);
const ids = [...new Set(limits.map(({ item }) => item.id))];
const named = ids.map((id) => ({
  of: id,
  names: limitNames(
    limits.filter(({ item }) => item.id === id),
    (text) => text,
    (key) => french[key],
  ),
}));

describe("a decision", () => {
  it.each([
    ["OQTF", "recours-oqtf"],
    ["refus de carte", "recours-refus-sejour"],
    ["pas de réponse", "refus-implicite"],
    ["débouté", "recours-cnda"],
    ["dossier ofpra", "introduction-ofpra"],
    ["JLD", "retention-duree"],
    ["refus AME", "ame-refus-recours"],
    ["sortie de CADA", "fin-hebergement"],
    ["pointage", "assignation-residence"],
    ["certificat médical OFII", "procedure-ofii-college"],
  ])("is found first by what people call it: « %s »", (said, id) => {
    expect(searchNames(said, named)[0]).toBe(id);
  });
});
