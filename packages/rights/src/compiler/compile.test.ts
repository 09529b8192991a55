// SPDX-License-Identifier: AGPL-3.0-or-later
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { mutated } from "../../test-support/mutations.ts";
import { CASES, diagnose, item, SHARED, sourcesOf, version } from "../../test-support/small-law.ts";
import type { Law } from "../syntax/index.ts";
import { conditionsOf } from "../syntax/visit.ts";
import { type Compilation, compileSyntax } from "./compile.ts";
import { formatDiagnostic } from "./text/diagnostics.ts";
import type { SourceText } from "./text/read.ts";
import { readFolder } from "./text/read-folder.ts";

const LAW = fileURLToPath(new URL("../../../../law", import.meta.url));

describe("the law of the repository", () => {
  let sources: readonly SourceText[] = [];
  let compilation: Compilation = { law: null, diagnostics: [] };
  beforeAll(async () => {
    ({ sources } = await readFolder(LAW));
    compilation = compileSyntax(sources);
  });

  const law = (): Law => {
    if (compilation.law === null) throw new Error("the law has errors");
    return compilation.law;
  };

  it("compiles without an error", () => {
    const errors = compilation.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(formatDiagnostic)).toEqual([]);
    expect(sources.length).toBeGreaterThan(40);
  });

  it("leaves nothing unread: every item has versions, cases and something that decides or is shown", () => {
    for (const one of law().items.values()) {
      expect(one.cases.length, one.id).toBeGreaterThan(0);
      for (const { name, branches, computations, limits, steps, ...body } of one.versions) {
        const parts = branches.length + computations.length + limits.length + steps.length;
        expect(
          conditionsOf({ name, branches, computations, limits, steps, ...body }).length + parts,
          `${one.id} / ${name}`,
        ).toBeGreaterThan(0);
      }
    }
  });

  it("does not depend on the order of the files", () => {
    const shuffled = compileSyntax([...sources].reverse());
    expect(shuffled.diagnostics).toEqual(compilation.diagnostics);
    expect([...(shuffled.law?.items.keys() ?? [])]).toEqual([...law().items.keys()]);
  });

  it("survives accidents in its files", () => {
    const texts = sources.filter(({ text }) => text.length < 20_000);
    const index = fc.nat({ max: texts.length - 1 });
    fc.assert(
      fc.property(
        index.chain((i) =>
          mutated([texts[i]?.text ?? ""]).map((text) => ({ file: texts[i]?.file ?? "", text })),
        ),
        (changed) => {
          // The registers and the changed file: enough to reach every parser, and quick.
          const kept = sources.filter(({ file }) => /^(faits|[a-z]+\.yaml|listes|pieces|baremes)/.test(file));
          const all = [...kept.filter(({ file }) => file !== changed.file), changed];
          const { diagnostics } = compileSyntax(all);
          expect(diagnostics.filter(({ code }) => code === "internal")).toEqual([]);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe("compiling", () => {
  const complete = item(version("est majeur") + CASES);

  it("gives a law when nothing is wrong, and none as soon as one thing is", () => {
    expect(compileSyntax(sourcesOf(complete)).law?.items.get("ame-conditions")?.title).toBe(
      "Aide médicale de l'État",
    );
    expect(compileSyntax(sourcesOf(item(version("inconnue au bataillon") + CASES))).law).toBeNull();
  });

  it("gives a law in spite of warnings", () => {
    const { law, diagnostics } = compileSyntax(sourcesOf(`${complete}voir aussi: [une-fiche-a-venir]\n`));
    expect(diagnostics.map(({ severity, code }) => ({ severity, code }))).toEqual([
      { severity: "warning", code: "unknown-link" },
    ]);
    expect(law).not.toBeNull();
  });

  it("never throws, never blames itself, and always says where", () => {
    const rich = [...Object.entries(SHARED), ["dispositions/sante/ame-conditions.yaml", RICH] as const];
    const file = fc.nat({ max: rich.length - 1 });
    const changed = file.chain((i) =>
      mutated([rich[i]?.[1] ?? ""]).map((text) => ({ [rich[i]?.[0] ?? ""]: text })),
    );
    fc.assert(
      fc.property(changed, (others) => {
        for (const { code, line, file: found, message } of diagnose(RICH, others)) {
          expect(code).not.toBe("internal");
          expect(line).toBeGreaterThan(0);
          expect(found).toMatch(/\.yaml$/);
          expect(message).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("has nothing to say of the rich item that is mutated above", () => {
    expect(diagnose(RICH)).toEqual([]);
  });

  it.each([
    "",
    "\u0000",
    "- a\n",
    "genre\n",
    "genre: [disposition]\n",
    "[".repeat(3000),
    "{".repeat(50),
    "a: &a [*a]\n",
  ])("takes any text for a file: %j", (text) => {
    const { law, diagnostics } = compileSyntax([{ file: "a.yaml", text }]);
    expect(law).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it("takes no file at all for an empty law", () => {
    expect(compileSyntax([]).law?.items.size).toBe(0);
  });
});

/** One item with most constructs of the format. */
const RICH = item(`alertes: [un décret]
résultats: [dernier jour]
ensemble: une branche suffit
champ: { non: { mesure d'éloignement: mesure définitive } }
sauf si: [{ mesure d'éloignement: [mesure encore contestable, mesure définitive] }]
peut être refusé si: [{ non: réside en France }]
versions:
  - nom: ancienne loi
    du: 2006-01-01
    source: [{ texte: une loi }]
    délais:
      recours:
        qui: la personne
        pour faire: saisir le juge
        selon la lecture:
          lecture: sept jours francs ou non
          non franc: { durée: 7 jours, depuis: date de notification, compté: non franc, report: oui }
          franc: { durée: 7 jours, depuis: date de notification, compté: franc, report: oui }
        événements:
          - { quand: est majeur, avant la fin: oui, effet: remplace, par: { durée: 48 heures, depuis: date de notification, compté: d'heure à heure } }
    calculs:
      dernier jour: { date: { fin du délai: recours } }
      ancienneté: { durée: { de: date de la demande, à: { le premier qui existe: [date de notification, date de l'examen] } } }
      situation:
        choix:
          selon les cas:
            - si: { ancienneté: { plus de: 3 mois } }
              alors: longue
            - sinon: courte
      plafond: { montant: { produit: [{ barème: plafonds, ligne: personnes, colonne: gratuite, à la date: date de la demande }, 1.5] } }
      personnes: { nombre: { somme: [1, { nombre de: { dans: foyer, qui: membre mineur } }] } }
    branches:
      - { id: longue, titre: Longue présence, si: { situation: longue } }
      - id: pauvre
        titre: Faibles ressources
        si:
          toutes ces conditions:
            - ressources: { au plus: plafond }
            - appelée: présence
              condition: { durée de présence: { au moins: 2 ans } }
            - aucun: { dans: foyer, qui: { ressources du membre: { plus de: 0 } } }
        effets: { titre: carte, durée: 1 an, travail: oui }
  - nom: nouvelle loi
    du: { repère: la réforme débattue }
    reprend: ancienne loi
    source: [{ texte: une autre loi }]
    remplace: { présence: { durée de présence: { au moins: 3 ans } } }
cas types:
  - nom: longue présence
    le: 2026-01-10
    faits: { date de la demande: 2025-01-10, date de notification: "2026-01-05 10:00", mesure d'éloignement: aucune mesure }
    listes: { foyer: { complète: oui, membres: [{ membre mineur: oui }] } }
    attendu: { valeur: oui, branches: { longue: oui }, calculs: { situation: longue, plafond: { entre: [1, 2] }, dernier jour: { sûr: 2026-01-12, soutenable: 2026-01-13 } } }
  - { nom: rien, comme: longue présence, avec: { date de la demande: inconnu }, attendu: inconnu }
`);
