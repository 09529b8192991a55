// SPDX-License-Identifier: AGPL-3.0-or-later
/** « établie » is refused on what does not carry it, wherever the word may stand. */
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, version } from "../../../test-support/small-law.ts";
import { fr } from "../text/french.ts";

const sound = item(version("est majeur") + CASES);
const established = (source: string): string =>
  sound.replace("fiabilité: probable", "fiabilité: établie").replace("[{ texte: une loi }]", source);
const unfounded = (file: string, line: number, name: string): string =>
  fr`${file}, ligne ${line} : « ${name} » se dit « établie » sur une seule source, sans jour de lecture. Ajoutez « lue le » ou une seconde source, ou baissez « fiabilité ».`;

describe("« établie »", () => {
  it("needs a text that was read on a known day, or two texts", () => {
    expect(faultsOf(established("[{ texte: une loi, lue le: 2026-11-20 }]"))).toEqual([]);
    expect(faultsOf(established("[{ texte: une loi }, { texte: un arrêté }]"))).toEqual([]);
    const refused = [unfounded("ame-conditions.yaml", 10, "loi de 2006")];
    expect(faultsOf(established("[{ texte: une loi }]"))).toEqual(refused);
    expect(
      faultsOf(established('[{ texte: une loi }, { texte: une loi, lien: "https://exemple.fr" }]')),
    ).toEqual(refused);
  });

  it("is not asked of a version that says less", () => {
    const less = established("[{ texte: une loi }]").replace("    si:", "    fiabilité: probable\n    si:");
    expect(faultsOf(less)).toEqual([]);
  });

  it("is asked of a branch that says it for itself, with the texts of its version", () => {
    const branch = (source: string): string =>
      item(`ensemble: branches indépendantes
versions:
  - nom: loi de 2006
    du: 2006-01-01
    source: [{ texte: une loi }]
    branches:
      - { id: adulte, titre: Adulte, fiabilité: établie, source: [{ texte: ${source} }], si: est majeur }
${CASES}`);
    expect(faultsOf(branch("un arrêté"))).toEqual([]);
    expect(faultsOf(branch("une loi"))).toEqual([unfounded("ame-conditions.yaml", 15, "adulte")]);
  });

  it("is asked of lists and milestones too", () => {
    const list = (mark: string): string => `genre: liste
id: une-liste
titre: Une liste
domaine: commun
relecture: { état: à relire }
fiabilité: ${mark}
versions:
  - { nom: a, du: 2020-01-01, source: [{ texte: loi }], valeurs: [x] }
`;
    const milestone = (mark: string): string => `genre: repères
repères:
  une entrée en vigueur:
    titre: Un premier jour
    date: 2024-07-15
    fiabilité: ${mark}
    source: [{ texte: un décret }]
`;
    const others = (mark: string) => ({
      "listes/une-liste.yaml": list(mark),
      "autres-reperes.yaml": milestone(mark),
    });
    expect(faultsOf(sound, others("probable"))).toEqual([]);
    expect(faultsOf(sound, others("établie"))).toEqual([
      unfounded("autres-reperes.yaml", 3, "une entrée en vigueur"),
      unfounded("une-liste.yaml", 2, "a"),
    ]);
  });
});
