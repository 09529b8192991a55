// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { syntaxOf } from "../../test-support/french-law.ts";
import { pack } from "../artefact/packing.ts";
import { lowerLaw } from "../lowering/index.ts";
import type { VersionPage } from "./law-pages.ts";
import { lawPagesOf } from "./law-pages-of-law.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  est malade: { type: oui ou non, question: "Malade ?" }
  date de la lettre: { type: date, question: "Quel jour ?" }
  date de la demande: { type: date, question: "Quel jour ?" }
`;

const limit = (days: number): string => `    délais:
      recours:
        qui: la personne
        pour faire: saisir le tribunal administratif
        durée: ${days} jours
        depuis: date de la lettre
        compté: non franc
`;

const version = (name: string, bounds: string, body: string): string => `  - nom: ${name}
    ${bounds}
    source: [{ texte: une loi, lue le: 2026-11-20 }]
${body}`;

async function versionsOf(...versions: readonly string[]): Promise<readonly VersionPage[]> {
  const written = versions.join("");
  const head = written.includes("branches:") ? "ensemble: une branche suffit\n" : "";
  const law = syntaxOf({ facts: FACTS, items: { "un-droit": `${head}versions:\n${written}` } });
  const item = lawPagesOf(law, pack(await lowerLaw(law))).items["un-droit"];
  return item?.versions ?? [];
}

const protectedIf = (condition: string, more = ""): string => `    calculs:
      personne protégée: { condition: ${condition} }
    branches:
      - id: voie
        titre: La voie
        si: personne protégée
${more}`;

describe("what changes from a version to the next", () => {
  it("tells of a named condition as of the way that asks it, never as of a date or an amount", async () => {
    const [, after] = await versionsOf(
      version("avant", "du: 2010-01-01", protectedIf("est majeur")),
      version("après", "du: 2020-01-01", protectedIf("est malade")),
    );
    expect(after?.change).toMatchObject({
      equivalent: false,
      figures: { added: [], removed: [], changed: [] },
      ways: { added: [], removed: [], changed: ["La voie"] },
    });
  });

  it("names the ways that are new and those that are gone", async () => {
    const other = "      - id: autre\n        titre: Une autre voie\n        si: est majeur\n";
    const [, with_, without] = await versionsOf(
      version("un", "du: 2010-01-01", protectedIf("est majeur")),
      version("deux", "du: 2015-01-01", protectedIf("est majeur", other)),
      version("trois", "du: 2020-01-01", protectedIf("est majeur")),
    );
    expect(with_?.change?.ways).toEqual({ added: ["Une autre voie"], removed: [], changed: [] });
    expect(without?.change?.ways).toEqual({ added: [], removed: ["Une autre voie"], changed: [] });
  });

  it("gives a way to the first version of its days, though an ended one writes it", async () => {
    const later =
      "      - id: autre\n        titre: Une autre voie\n        du: 2020-01-01\n        si: est majeur\n";
    const [before, after] = await versionsOf(
      version("avant", "du: 2010-01-01", protectedIf("est majeur", later)),
      version("après", "du: 2020-01-01", "    reprend: avant\n"),
    );
    expect(before?.branches.map(({ id }) => id)).toEqual(["voie"]);
    expect(after?.branches.map(({ id }) => id)).toEqual(["voie", "autre"]);
    expect(after?.change?.ways).toEqual({ added: ["Une autre voie"], removed: [], changed: [] });
  });

  it("takes from a version the way that had ended before it, though it takes up the words of one that has it", async () => {
    const ended =
      "      - id: autre\n        titre: Une autre voie\n        au: 2015-12-31\n        si: est majeur\n";
    const [before, after] = await versionsOf(
      version("avant", "du: 2010-01-01", protectedIf("est majeur", ended)),
      version("après", "du: 2020-01-01", "    reprend: avant\n"),
    );
    expect(before?.branches.map(({ id }) => id)).toEqual(["voie", "autre"]);
    expect(after?.branches.map(({ id }) => id)).toEqual(["voie"]);
    expect(after?.change?.ways).toEqual({ added: [], removed: ["Une autre voie"], changed: [] });
  });

  it("names a time-limit by its act, and counts as changed neither a note nor what only ends on it", async () => {
    const body = (days: number, note: string): string =>
      `    si: est majeur\n${limit(days)}    calculs:\n      dernier jour: { date: { fin du délai: recours }, note: "${note}" }\n`;
    const [, same, longer] = await versionsOf(
      version("un", "du: 2010-01-01", body(10, "une note")),
      version("deux", "du: 2015-01-01", body(10, "une autre")),
      version("trois", "du: 2020-01-01", body(15, "une autre")),
    );
    expect(same?.change?.figures).toEqual({ added: [], removed: [], changed: [] });
    expect(longer?.change?.figures.changed).toEqual(["saisir le tribunal administratif"]);
    expect(longer?.computations[0]?.said).toBe("fin du délai « saisir le tribunal administratif »");
  });

  it("compares with the version that was over, never with one that runs beside it", async () => {
    const before = "du: 2020-01-01\n    pour: { date de la demande: { avant le: 2020-01-01 } }";
    const since = "du: 2020-01-01\n    pour: { date de la demande: { à partir du: 2020-01-01 } }";
    const [old, kept, present] = await versionsOf(
      version("ancienne", "du: 2010-01-01\n    au: 2019-12-31", "    si: est majeur\n"),
      version("demandes en cours", before, "    si: est majeur\n"),
      version("nouvelles demandes", since, "    si: est malade\n"),
    );
    expect([old?.before, kept?.before, present?.before]).toEqual([null, old?.key, old?.key]);
    expect(present?.change?.from).toBe("ancienne");
  });
});
