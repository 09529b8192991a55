// SPDX-License-Identifier: AGPL-3.0-or-later
/** Ways to a right under the law of the repository: they start from where the person is. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { packForCases } from "../cases/pack-for-cases.ts";
import { loadModel } from "../engine/model.ts";
import type { Answer } from "../syntax/index.ts";
import { compileFolder } from "./compile-folder.ts";

const { law, presentation } = await compileFolder(fileURLToPath(new URL("../../../../law", import.meta.url)));
if (!law || !presentation) throw new Error("the law does not compile: see the compiler's own tests");
const model = loadModel(await packForCases(law), presentation);

const NOTHING_LODGED = {
  "régime de nationalité": "droit commun",
  "date de la demande de titre": "aucune",
  "date de la décision": "aucune",
};

/** The facts that each way asks, in order; a debated reading is nobody's to bring. */
function needsOf(unit: string, facts: Readonly<Record<string, Answer>>): readonly (readonly string[])[] {
  const encoded = model.encode(
    { facts: { ...NOTHING_LODGED, ...facts }, lists: {}, readings: {} },
    "2026-11-22",
  );
  return model
    .explain(encoded, unit)
    .ways.map(({ needs }) => needs.flatMap(({ kind, fact }) => (kind === "reading" ? [] : [fact])));
}

describe("the card of a person whom no judge protects yet", () => {
  const ORDER = "ordonnance de protection obtenue";
  const CARD = "carte de l'ordonnance de protection";

  it("starts by an order, never by the renewal of a card that nobody could give her", () => {
    const ways = needsOf("ordonnance-protection-titre-l425-6", { [ORDER]: "aucune ordonnance" });
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      expect(way[0]).toBe(ORDER);
      expect(way).not.toContain(CARD);
    }
  });
});

describe("the card of a spouse, for who has left", () => {
  it("is never opened by going back to live together", () => {
    const ways = needsOf("conjoint-francais-l423-1", {
      "marié avec un Français": "oui",
      "vie commune rompue": "oui",
      "violences conjugales subies": "oui",
    });
    for (const way of ways) expect(way).not.toContain("vie commune rompue");
  });
});

describe("health cover by residence, for an adult of whom nothing else is known", () => {
  it("starts by three months of presence, under every reading of them, before a relative or an allowance", () => {
    const encoded = model.encode(
      { facts: { "est majeur le jour de la demande": "oui" }, lists: {}, readings: {} },
      "2026-11-22",
    );
    const [first] = model.explain(encoded, "puma-residence-stable-et-reguliere").ways;
    expect(first?.needs.map(({ kind }) => kind)).not.toContain("reading");
    expect(first?.needs.map(({ fact, test }) => `${fact}: ${test}`)).toContain(
      "ancienneté prouvée: plus de 3 mois",
    );
  });
});
