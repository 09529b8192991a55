// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { deciding, syntaxOf } from "../../test-support/french-law.ts";
import { presentationOf } from "./presentation-of-law.ts";

const PIECES = `genre: pièces
pièces:
  passeport: { nom: passeport }
  plainte: { nom: plainte }
`;

const FORBIDDEN = (branch: string, version = ""): string => `genre: pièce
id: pieces-interdites
titre: Ce qui ne peut pas être demandé
domaine: séjour
résumé: Des pièces.
relecture: { état: à relire }
fiabilité: probable
date qui choisit: [date de l'examen]
ensemble: branches indépendantes
versions:
  - nom: règle
    du: 2000-01-01
    source: [{ texte: une loi }]
    ${version}
    branches:
      - id: une
        titre: Une branche
        ${branch}
        ne peuvent pas être exigées: [plainte]
        ne peuvent pas être seules admises: [passeport]
cas types:
  - { nom: rien n'est su, le: 2026-11-20, faits: {}, attendu: { branches: { une: inconnu } } }
`;

/** The pieces that may not be asked for each item. */
function forbidden(branch: string, version?: string): Record<string, readonly (readonly string[])[]> {
  const law = syntaxOf({
    facts: `  est majeur: { type: oui ou non, question: "Majeur ?" }
  pièce exigée: { type: choix, question: "Laquelle ?", valeurs: [passeport, plainte] }
  pièce exigée comme seule preuve admise: { type: oui ou non, question: "La seule ?" }
`,
    items: {
      titre: `alias: [ancien-titre]\n${deciding("est majeur", "    effets: { titre: carte d'un an }\n")}`,
      soins: deciding("est majeur"),
    },
    files: { "pieces/pieces.yaml": PIECES, "pieces/pieces-interdites.yaml": FORBIDDEN(branch, version) },
  });
  const { titre, soins } = presentationOf(law, "hash").items;
  const of = (item: typeof titre) => [item?.mayNotAsk ?? [], item?.mayNotBeSoleProof ?? []];
  return { titre: of(titre), soins: of(soins) };
}

describe("the pieces that may not be asked", () => {
  const both = [["plainte"], ["passeport"]];
  const nothing = [[], []];

  it.each([
    ["concerne: [soins]", { titre: nothing, soins: both }],
    ["concerne: [titre, soins]", { titre: both, soins: both }],
    ["concerne: [ancien-titre]", { titre: both, soins: nothing }],
    // Every request for a residence title, as the branch was read; a cover of health is none.
    ["concerne: toutes", { titre: both, soins: nothing }],
    ["champ: est majeur", { titre: nothing, soins: nothing }],
  ])("are shown with the items that the branch concerns (%s)", (branch, expected) => {
    expect(forbidden(branch)).toEqual(expected);
  });

  it("are not those of a version kept for past decisions only", () => {
    expect(forbidden("concerne: [soins]", "historique: oui")).toEqual({ titre: nothing, soins: nothing });
  });
});
