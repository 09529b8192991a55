// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, sourcesOf, version } from "../../../test-support/small-law.ts";
import { soundItem } from "../../../test-support/sound-law.ts";
import type { Item } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";

const read = (text: string, id?: string, others?: Readonly<Record<string, string>>): Item =>
  soundItem(sourcesOf(text, others), id);

const branches = (lines: string, head = "ensemble: branches indépendantes\n"): string =>
  item(`${head}versions:
  - nom: code
    du: 2021-05-01
    source: [{ texte: un code }]
    calculs: { le terme: { date: 2026-05-01 } }
    branches:
${lines}
${CASES}`);

describe("branches", () => {
  it("reads what a paper proves, and how long it lasts", () => {
    const found = read(
      branches(`      - id: recepisse
        titre: Récépissé
        du: 2021-05-01
        date qui choisit: [date de la demande]
        si: est majeur
        prouve: { séjour régulier: oui, travail: { mois de travail: { au moins: 3 } } }
        durée: { jusqu'au: le terme }
        prolongation: { durée: 3 mois, par: OFII }
        exceptions: voir ailleurs
        fiabilité: probable
      - { id: autre, titre: Autre, si: est majeur, prouve: { travail: inconnu }, durée: { au plus: 3 mois } }`),
    );
    expect(found.together).toBe("independent-branches");
    expect(found.versions[0]?.branches).toMatchObject([
      {
        id: "recepisse",
        from: { kind: "day", day: "2021-05-01" },
        selectedBy: ["date de la demande"],
        proves: { "lawful-stay": { kind: "always" }, work: { kind: "compare" } },
        duration: { kind: "until", date: { kind: "computed", name: "le terme" } },
        extension: { durée: "3 mois", par: "OFII" },
        exceptions: "voir ailleurs",
        confidence: "probable",
        place: { line: 16 },
      },
      { id: "autre", proves: { work: { kind: "unknown" } }, duration: { kind: "at-most", text: "3 mois" } },
    ]);
  });

  it("copies a branch, and lets the copy differ", () => {
    const [, copy] =
      read(
        branches(`      - { id: huda, titre: HUDA, si: est majeur, nature: à l'appréciation, durée: 9 mois }
      - { id: prahda, titre: PRAHDA, reprend la branche: huda, nature: de plein droit }`),
      ).versions[0]?.branches ?? [];
    expect(copy).toMatchObject({
      id: "prahda",
      title: "PRAHDA",
      when: { kind: "fact", name: "est majeur" },
      nature: "as-of-right",
      duration: { kind: "text", text: "9 mois" },
    });
  });

  it.each([
    [
      "a copy of nothing",
      "      - { id: a, titre: A, reprend la branche: b }",
      fr`« reprend la branche » vise « b », qui n'existe pas.`,
    ],
    [
      "a copy of itself",
      "      - { id: a, titre: A, reprend la branche: a }",
      fr`la branche « a » se reprend elle-même.`,
    ],
    [
      "two of one name",
      "      - { id: a, titre: A, si: est majeur }\n      - { id: a, titre: A, si: est majeur }",
      fr`deux branches s'appellent « a ».`,
    ],
    [
      "one that ends before it starts",
      "      - { id: a, titre: A, si: est majeur, du: 2022-01-01, au: 2021-12-31 }",
      fr`la branche « a » finit avant de commencer.`,
    ],
  ])("refuses %s", (_, lines, words) => {
    const said = faultsOf(branches(lines));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it("wants to know what they say together", () => {
    const lines = "      - { id: a, titre: A, si: est majeur }";
    expect(faultsOf(branches(lines, ""))[0]).toContain("dites « ensemble".replace("« ", "«\u00A0"));
    expect(faultsOf(item(`ensemble: une branche suffit\n${version("est majeur")}${CASES}`))[0]).toContain(
      "n'a pas de sens sans branches",
    );
  });

  it("refuses a condition that no branch would read", () => {
    expect(
      faultsOf(
        branches(
          "      - { id: a, titre: A, si: est majeur }",
          "ensemble: une branche suffit\nsi: réside en France\n",
        ),
      ),
    ).toEqual([
      fr`ame-conditions.yaml, ligne 10 : cette version a des branches : mettez « si » dans chaque branche.`,
    ]);
  });
});

describe("pieces that may not be demanded", () => {
  const pieces = (branch: string): string =>
    item(
      `ensemble: branches indépendantes
versions:
  - { nom: code, du: 2021-05-01, source: [{ texte: un code }], branches: [{ id: soins, titre: Soins, ${branch} }] }
${CASES}`,
      "pièce",
      "pieces-interdites",
    );
  const complete = item(version("est majeur") + CASES);
  const beside = (branch: string) => ({ "pieces/pieces-interdites.yaml": pieces(branch) });
  const demanded = (among: string) => ({
    kind: "is",
    value: { kind: "fact", name: "pièce exigée" },
    among: [among],
  });
  const sole = { kind: "fact", name: "pièce exigée comme seule preuve admise" };

  it("builds the condition of each branch", () => {
    const when = (branch: string) =>
      read(complete, "pieces-interdites", beside(branch)).versions[0]?.branches[0]?.when;
    expect(when("ne peuvent pas être exigées: [plainte]")).toEqual(demanded("plainte"));
    expect(when("ne peuvent pas être seules admises: [passeport]")).toEqual({
      kind: "all",
      of: [demanded("passeport"), sole],
    });
    expect(
      when("ne peuvent pas être exigées: [plainte], ne peuvent pas être seules admises: [passeport]"),
    ).toEqual({
      kind: "any",
      of: [demanded("plainte"), { kind: "all", of: [demanded("passeport"), sole] }],
    });
  });

  it.each([
    ["concerne: [ame-conditions]", ["ame-conditions"]],
    ["concerne: [autre-fiche, ancienne-ame]", ["autre-fiche", "ame-conditions"]],
    ["concerne: toutes", "all"],
    ["champ: est majeur", undefined],
  ])("says which items a branch concerns, by their ids (%s)", (concerned, ids) => {
    const [branch] =
      read(
        complete.replace("genre: disposition", "genre: disposition\nalias: [ancienne-ame]"),
        "pieces-interdites",
        beside(`${concerned}, ne peuvent pas être exigées: [plainte]`),
      ).versions[0]?.branches ?? [];
    expect(branch?.concerns).toEqual(ids);
  });

  it("refuses a branch that forbids nothing, or writes its own condition", () => {
    expect(faultsOf(complete, beside("concerne: toutes"))).toContainEqual(
      expect.stringContaining("n'interdit aucune pièce"),
    );
    expect(
      faultsOf(complete, beside("si: est majeur, ne peuvent pas être exigées: [plainte]")),
    ).toContainEqual(expect.stringContaining("une branche de pièce n'a pas de"));
  });
});
