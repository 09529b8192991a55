// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { deciding, syntaxOf } from "../../test-support/french-law.ts";
import { TreeWriter } from "./condition-tree.ts";

const FACTS = `  menace retenue: { type: oui ou non, question: "Menace ?", appréciation: oui, qui répond: le préfet }
  date de la lettre: { type: date, question: "Quel jour ?" }
`;
const LIMIT = `    calculs:
      dernier jour:
        date:
          selon les cas:
            - { si: menace retenue, alors: date de la lettre }
            - { sinon: inconnue }
`;

const treeOf = (condition: string) => {
  const law = syntaxOf({ facts: FACTS, items: { "un-droit": deciding(condition, LIMIT) } });
  const version = law.items.get("un-droit")?.versions[0];
  return new TreeWriter(law, version?.computations ?? []).tree(version?.when);
};

describe("who answers a test", () => {
  it("is a person for what is appreciated, and nobody for a date that is computed of it", () => {
    expect(treeOf("menace retenue")).toMatchObject({ appreciated: true });
    expect(treeOf("{ date de l'examen: { jusqu'au: dernier jour } }")).toMatchObject({
      appreciated: false,
      facts: ["date de l'examen", "menace retenue", "date de la lettre"],
    });
  });
});

describe("a ground of another page", () => {
  const way = (name: string, days: string, since: string): string =>
    `  - { nom: ${name}, ${days}, source: [{ texte: une loi }], branches: [{ id: voie, titre: La voie, ${since} si: menace retenue }] }\n`;
  const sinceOf = (first: string, second: string) => {
    const versions =
      way("un", "du: 2010-01-01, au: 2019-12-31", first) + way("deux", "du: 2020-01-01", second);
    const other = `ensemble: une branche suffit\nversions:\n${versions}`;
    const law = syntaxOf({
      facts: FACTS,
      items: { "un-motif": other, "un-droit": deciding("{ relève de: un-motif / voie }") },
    });
    const version = law.items.get("un-droit")?.versions[0];
    return new TreeWriter(law, []).tree(version?.when);
  };

  it("tells its first day, unless one of its wordings has always held", () => {
    expect(sinceOf("du: 2012-01-01,", "du: 2012-01-01,")).toMatchObject({ since: "2012-01-01" });
    expect(sinceOf("du: 2012-01-01,", "")).toMatchObject({ since: null });
    expect(sinceOf("", "du: 2020-03-01,")).toMatchObject({ since: null });
  });
});
