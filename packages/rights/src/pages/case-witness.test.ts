// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { syntaxOf } from "../../test-support/french-law.ts";
import { pack } from "../artefact/packing.ts";
import { loadModel } from "../engine/model.ts";
import { lowerLaw } from "../lowering/index.ts";
import type { Answer, Item, WorkedCase } from "../syntax/index.ts";
import { caseWitnesses } from "./case-witness.ts";

const FACTS = `  date de la demande: { type: date, question: "Quel jour ?" }
  est majeur: { type: oui ou non, question: "Majeur ?" }
  est malade: { type: oui ou non, question: "Malade ?" }
`;
const VERSIONS = `date qui choisit: [date de la demande]
versions:
  - { nom: avant, du: 2010-01-01, au: 2019-12-31, source: [{ texte: une loi }], si: est majeur }
  - { nom: après, du: 2020-01-01, au: 2025-12-31, source: [{ texte: une loi }], si: est malade }
  - { nom: aujourd'hui, du: 2026-01-01, source: [{ texte: une loi }], champ: est majeur, si: toujours }
`;
const law = syntaxOf({ facts: FACTS, items: { "un-droit": VERSIONS } });
const model = loadModel(pack(await lowerLaw(law)));
const item = law.items.get("un-droit") as Item;

const [BEFORE, AFTER] = ["2015-05-05", "2025-05-05"];
const ADULT = { "est majeur": "oui", "est malade": "non" };
const SICK = { "est majeur": "non", "est malade": "oui" };

type Told = Readonly<Record<string, Answer>>;

function one(
  name: string,
  day: string | null,
  facts: Told,
  value: WorkedCase["expected"]["value"],
): WorkedCase {
  const dated = day === null ? facts : { ...facts, "date de la demande": day };
  const [model] = item.cases as readonly [WorkedCase];
  return {
    ...model,
    name,
    on: "2026-11-20",
    situation: { facts: dated, lists: {}, readings: {} },
    expected: { ...model.expected, value },
  };
}

const witnesses = (...cases: readonly WorkedCase[]) =>
  caseWitnesses(model, { ...item, cases }, "avant", "après");

describe("the worked cases that two versions answer otherwise", () => {
  it("are one for each way to differ, the first of the days of the later version, else of the earlier", () => {
    const cases = [
      one("adulte hier", BEFORE, ADULT, "yes"),
      one("adulte", AFTER, ADULT, "no"),
      one("adulte encore", AFTER, ADULT, "no"),
      one("malade hier", BEFORE, SICK, "no"),
      one("les deux", AFTER, { "est majeur": "oui", "est malade": "oui" }, "yes"),
    ];
    expect(witnesses(...cases)).toEqual([
      { key: "adulte", before: "yes", after: "no" },
      { key: "malade-hier", before: "no", after: "yes" },
    ]);
  });

  it("are the one whose answers are not both settled, for want of any other", () => {
    const adult = one("adulte seulement", BEFORE, { "est majeur": "oui" }, "yes");
    const sick = one("malade seulement", AFTER, { "est malade": "oui" }, "yes");
    expect(witnesses(adult, sick)).toEqual([{ key: "adulte-seulement", before: "yes", after: "unknown" }]);
    expect(witnesses(adult, one("adulte", AFTER, ADULT, "no"), sick).map(({ key }) => key)).toEqual([
      "adulte",
    ]);
  });

  it("are never those of the days of a third version, nor those that neither version answers", () => {
    expect(witnesses(one("adulte aujourd'hui", "2026-05-05", ADULT, "yes"))).toEqual([]);
    const unknown = { ...item, cases: [one("rien", "2026-05-05", {}, "unknown")] };
    expect(caseWitnesses(model, unknown, "avant", "aujourd'hui")).toEqual([]);
  });

  it("leave out a case that answers something else on its own page, where no day of it chooses", () => {
    expect(witnesses(one("sans date", null, ADULT, "unknown"))).toEqual([]);
    expect(witnesses(one("sans date", null, ADULT, "no"))).toHaveLength(1);
  });
});
