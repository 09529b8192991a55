// SPDX-License-Identifier: AGPL-3.0-or-later
/** A version and a worked case are cited by their address: what is written beside them later never moves it. */
import { describe, expect, it } from "vitest";
import { type FrenchLaw, syntaxOf } from "../../test-support/french-law.ts";
import { faultsOf, item } from "../../test-support/small-law.ts";
import { pack } from "../artefact/packing.ts";
import { lowerLaw } from "../lowering/index.ts";
import { lawPagesOf } from "./law-pages-of-law.ts";

const ITEM = (versions: readonly string[], cases: readonly string[]): string => `genre: disposition
id: un-droit
titre: Un droit
domaine: séjour
résumé: Un droit de quelques lignes.
relecture: { état: à relire }
fiabilité: établie
date qui choisit: [date de l'examen]
versions:
${versions.join("")}cas types:
${cases.join("")}`;

const version = (name: string, bounds: string): string =>
  `  - { nom: "${name}", ${bounds}, source: [{ texte: une loi, lue le: 2026-11-20 }], si: est majeur }\n`;
const worked = (name: string): string =>
  `  - { nom: "${name}", le: 2026-11-20, faits: {}, attendu: inconnu }\n`;

const VERSIONS = [
  version("demandes en cours", "du: 2017-01-01, pour: est majeur"),
  version("collège de l'OFII", "du: 2017-01-01"),
];
const VERSION = `versions:\n${version("règle", "du: 2000-01-01")}`;
const CASES = [worked("rien n’est su"), worked("à l’œuvre, l’été 2026")];

async function addresses(versions: readonly string[], cases: readonly string[]): Promise<readonly string[]> {
  const french: FrenchLaw = {
    facts: `  est majeur: { type: oui ou non, question: "Majeur ?" }\n`,
    items: {},
    files: { "dispositions/sejour/un-droit.yaml": ITEM(versions, cases) },
  };
  const law = syntaxOf(french);
  const page = lawPagesOf(law, JSON.parse(JSON.stringify(pack(await lowerLaw(law))))).items["un-droit"];
  return [...(page?.versions ?? []), ...(page?.cases ?? [])].map(({ key }) => key);
}

describe("addresses of versions and of worked cases", () => {
  const OWN = [
    "2017-01-01-demandes-en-cours",
    "2017-01-01-college-de-l-ofii",
    "rien-n-est-su",
    "a-l-oeuvre-l-ete-2026",
  ];

  it("are made of their own day and name", async () => {
    expect(await addresses(VERSIONS, CASES)).toEqual(OWN);
  });

  it("stay when an earlier version, one of the same day or an earlier case is inserted", async () => {
    const before = [version("loi de 1998", "du: 1998-05-12, au: 2016-12-31"), ...VERSIONS];
    expect(await addresses(before, [worked("la veille"), ...CASES])).toEqual([
      "1998-05-12-loi-de-1998",
      ...OWN.slice(0, 2),
      "la-veille",
      ...OWN.slice(2),
    ]);
    const sameDay = [version("recours en cours", "du: 2017-01-01, pour: { non: est majeur }"), ...VERSIONS];
    expect((await addresses(sameDay, CASES)).slice(1)).toEqual(OWN);
  });

  it("are one each: two names that would share one stop the build", () => {
    const two = (names: readonly string[]) => `${VERSION}cas types:\n${names.map(worked).join("")}`;
    expect(faultsOf(item(two(["l’été 2026", "l’hiver 2026"])))).toEqual([]);
    expect(faultsOf(item(two(["l’été 2026", "L'ETE (2026)"])))).toEqual([
      expect.stringContaining("deux cas auraient la même adresse"),
    ]);
  });
});
