// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, sourcesOf } from "../../../test-support/small-law.ts";
import { soundItem } from "../../../test-support/sound-law.ts";
import type { Version } from "../../syntax/index.ts";
import { compileSyntax } from "../compile.ts";
import { fr } from "../text/french.ts";

const HEAD = `nature: de plein droit
autorité: préfet
note: Une note.
sauf si: [{ mesure d'éloignement: mesure définitive }]
`;
const FIRST = `versions:
  - nom: loi de 2006
    du: 2006-01-01
    au: 2010-12-31
    fiabilité: à vérifier
    historique: oui
    source: [{ texte: une loi }]
    autorité: préfet de police
    calculs:
      plafond: { montant: 100 }
      plancher: { montant: 10 }
    si:
      toutes ces conditions:
        - { appelée: les ressources, condition: { ressources: { au plus: plafond } } }
        - est majeur
`;
const second = (more: string): string => `  - nom: loi de 2011
    du: 2011-01-01
    source: [{ texte: une autre loi }]
${more}`;

const text = (more: string): string => item(HEAD + FIRST + second(more) + CASES);

function versions(more: string): readonly Version[] {
  return soundItem(sourcesOf(text(more))).versions;
}

const money = (number: number) => ({ kind: "number", number });

describe("inheritance", () => {
  it("gives every version what stands at item level, which it may override", () => {
    const [first, last] = versions("    nature: obligation\n");
    expect(first).toMatchObject({ nature: "as-of-right", authority: "préfet de police", note: "Une note." });
    expect(last).toMatchObject({ nature: "duty", authority: "préfet", note: "Une note." });
    expect([first?.except.length, last?.except.length]).toEqual([1, 1]);
    expect(last?.when).toBeUndefined();
  });

  it("remembers what stands at item level, also through a version taken over, until a version writes its own", () => {
    const [first, last] = versions("    nature: obligation\n    reprend: loi de 2006\n");
    expect(first?.ofItem).toEqual({ parts: ["except", "nature", "note"], computations: [], limits: [] });
    expect(last?.ofItem?.parts).toEqual(["except", "note"]);
  });

  it("takes over everything of another version, except what is its own", () => {
    const [first, last] = versions("    reprend: loi de 2006\n");
    expect(last?.when).toEqual(first?.when);
    expect(last?.computations).toEqual(first?.computations);
    expect(last).toMatchObject({ authority: "préfet de police", inherits: "loi de 2006", historical: false });
    expect(last?.to).toBeUndefined();
    expect(last?.sources).toEqual([{ text: "une autre loi" }]);
    // `fiabilité` is not inherited: the item's is the default again.
    expect([first?.confidence, last?.confidence]).toEqual(["to-verify", "probable"]);
  });

  it("replaces a labelled condition, and keeps its label", () => {
    const [, last] = versions(
      "    reprend: loi de 2006\n    remplace: { les ressources: réside en France }\n",
    );
    expect(last?.when).toEqual({
      kind: "all",
      of: [
        { kind: "labelled", label: "les ressources", of: { kind: "fact", name: "réside en France" } },
        { kind: "fact", name: "est majeur" },
      ],
    });
  });

  it("replaces one computed value, adds another, leaves the rest", () => {
    const [, last] = versions(
      "    reprend: loi de 2006\n    remplace calculs: { plafond: { montant: 200 }, moyenne: { montant: 50 } }\n",
    );
    expect(last?.computations.map(({ name, value }) => ({ name, value }))).toEqual([
      { name: "plafond", value: money(200) },
      { name: "plancher", value: money(10) },
      { name: "moyenne", value: money(50) },
    ]);
  });

  it("reads what it takes over in its own scope", () => {
    const replaced = "    reprend: loi de 2006\n    remplace calculs: { plafond: { date: 2026-01-01 } }\n";
    expect(faultsOf(text(replaced))).toEqual([
      fr`ame-conditions.yaml, ligne 26 : « plafond » est une date. Il faut ici un montant.`,
    ]);
  });

  it("inherits through several versions", () => {
    const third = `  - nom: loi de 2020
    du: 2020-01-01
    source: [{ texte: une loi }]
    reprend: loi de 2011
    remplace: { les ressources: jamais }
`;
    const { law } = compileSyntax(
      sourcesOf(
        item(
          HEAD +
            FIRST +
            second("    reprend: loi de 2006\n    remplace: { les ressources: toujours }\n") +
            third +
            CASES,
        ),
      ),
    );
    const whens = law?.items
      .get("ame-conditions")
      ?.versions.map(({ when }) => (when?.kind === "all" ? when.of[0] : undefined));
    expect(whens?.slice(1)).toEqual([
      { kind: "labelled", label: "les ressources", of: { kind: "always" } },
      { kind: "labelled", label: "les ressources", of: { kind: "never" } },
    ]);
  });

  it.each([
    [
      "a version that does not exist",
      "    reprend: loi de 2007\n",
      fr`« reprend » vise la version « loi de 2007 », qui n'existe pas. Vouliez-vous dire « loi de 2006 » ?`,
    ],
    [
      "itself",
      "    reprend: loi de 2011\n",
      fr`la version « loi de 2011 » se reprend elle-même. Écrivez son contenu dans l'une des versions.`,
    ],
    [
      "a label that is nearly there",
      "    reprend: loi de 2006\n    remplace: { les ressource: jamais }\n",
      fr`« remplace » vise « les ressource », qu'aucune condition ne porte. Vouliez-vous dire « les ressources » ?`,
    ],
    [
      "an equivalent that does not exist",
      "    équivalente à: loi de 1905\n",
      fr`« équivalente à » vise la version « loi de 1905 », qui n'existe pas ou est la même.`,
    ],
  ])("refuses to take over %s", (_, more, message) => {
    const said = faultsOf(text(more));
    expect(said).toHaveLength(1);
    expect(said[0]?.replace(/^ame-conditions.yaml, ligne \d+\u00A0: /, "")).toContain(message);
  });
});
