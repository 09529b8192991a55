// SPDX-License-Identifier: AGPL-3.0-or-later
/** Two states of a small law: each kind of change is told, with a situation that both laws confirm, and nothing else. */
import { describe, expect, it } from "vitest";
import { deciding, type FrenchLaw, syntaxOf } from "../../test-support/french-law.ts";
import { type ItemChange, type LawChanges, lawChanges } from "./law-changes.ts";

const FACTS = `
  est majeur: { type: oui ou non, question: Majeur ?, qui répond: la personne }
  est malade: { type: oui ou non, question: Malade ?, qui répond: la personne }
  mois de travail: { type: nombre, question: Combien ?, qui répond: la personne }
`.slice(1);

const cases = (...lines: readonly string[]): string =>
  `cas types:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`;

const WORK = "mois de travail: { au moins: 12 }";
const twelve = cases("nom: douze mois, le: 2026-11-20, faits: { mois de travail: 12 }, attendu: oui");

/** `syntaxOf` ends each item with a case of its own, so items that bring theirs come as files. */
function item(id: string, body: string): Readonly<Record<string, string>> {
  const head = `genre: disposition\nid: ${id}\ntitre: Un droit\nrésumé: En deux mots.\ndomaine: séjour\nrelecture: { état: à relire }\nfiabilité: probable\ndate qui choisit: [date de l'examen]\n`;
  return { [`dispositions/sejour/${id}.yaml`]: head + body };
}

function changes(before: Partial<FrenchLaw>, after: Partial<FrenchLaw>): Promise<LawChanges> {
  const law = (given: Partial<FrenchLaw>) => syntaxOf({ facts: FACTS, items: {}, ...given });
  return lawChanges(law(before), law(after));
}

const only = ({ items }: LawChanges): ItemChange => {
  expect(items).toHaveLength(1);
  return items[0] as ItemChange;
};

describe("an item that is written otherwise", () => {
  it("is told with a situation that both laws confirm, and the cases whose answers change", async () => {
    const found = only(
      await changes(
        { files: item("travail", `${deciding(`{ ${WORK} }`)}${twelve}`) },
        { files: item("travail", `${deciding("{ mois de travail: { au moins: 13 } }")}${twelve}`) },
      ),
    );
    expect(found).toMatchObject({ id: "travail", written: true, aspects: ["conditions"] });
    expect(found.comparison?.units).toEqual([
      {
        branch: null,
        equivalent: false,
        complete: true,
        witnesses: [
          {
            before: "yes",
            after: "no",
            situation: { "mois de travail": 12, "date de l'examen": expect.any(String) },
            possible: true,
            checked: "replayed",
          },
        ],
      },
    ]);
    expect(found.cases).toEqual([
      {
        case: "douze mois",
        of: "after",
        file: "dispositions/sejour/travail.yaml",
        line: expect.any(Number),
        about: { kind: "value" },
        before: "oui",
        after: "non",
        unreadable: null,
      },
    ]);
  });

  it("is proven to answer as before when only its words are others", async () => {
    const body = deciding("{ toutes ces conditions: [est majeur, est malade] }");
    const other = deciding("{ non: { une de ces conditions: [{ non: est majeur }, { non: est malade }] } }");
    const all = cases("nom: rien, le: 2026-11-20, faits: {}, attendu: inconnu");
    const found = only(
      await changes({ files: item("soin", body + all) }, { files: item("soin", other + all) }),
    );
    expect(found.comparison).toMatchObject({ units: [{ equivalent: true }], sameBeside: true });
    expect(found).toMatchObject({ aspects: ["conditions"], cases: [] });
  });

  it("has nothing compared when only sources and sentences change", async () => {
    const one = `${deciding("est majeur")}pièges: [Attention.]\n${twelve.replace("mois de travail: 12", "est majeur: oui")}`;
    const two = one.replace("Attention.", "Prudence.").replace("une loi", "une autre loi");
    const found = only(await changes({ files: item("droit", one) }, { files: item("droit", two) }));
    expect(found).toMatchObject({ aspects: ["sources", "words"], cases: [] });
    expect(found.comparison).toBeNull();
  });

  it("says a case that the new law dropped", async () => {
    const kept = "nom: majeur, le: 2026-11-20, faits: { est majeur: oui }, attendu: oui";
    const dropped =
      "nom: mineur malade, le: 2026-11-20, faits: { est majeur: non, est malade: oui }, attendu: oui";
    const found = only(
      await changes(
        {
          files: item(
            "droit",
            deciding("{ une de ces conditions: [est majeur, est malade] }") + cases(kept, dropped),
          ),
        },
        { files: item("droit", deciding("est majeur") + cases(kept)) },
      ),
    );
    expect(found.cases).toMatchObject([{ case: "mineur malade", of: "before", before: "oui", after: "non" }]);
  });
});

describe("an item that refers to what changed", () => {
  it("is told although its own file says the same", async () => {
    const goal = item(
      "objectif",
      deciding("{ relève de: travail }") +
        cases("nom: treize mois, le: 2026-11-20, faits: { mois de travail: 13 }, attendu: oui"),
    );
    const rule = (months: number): FrenchLaw["files"] => ({
      ...goal,
      ...item(
        "travail",
        deciding(`{ mois de travail: { au moins: ${months} } }`) + twelve.replace("12", "14"),
      ),
    });
    const { items } = await changes({ files: rule(12) ?? {} }, { files: rule(14) ?? {} });
    expect(items.map(({ id, written }) => [id, written])).toEqual([
      ["objectif", false],
      ["travail", true],
    ]);
    expect(items[0]?.cases).toMatchObject([{ case: "treize mois", before: "oui", after: "non" }]);
    expect(items[0]?.comparison?.units[0]?.witnesses).toMatchObject([{ before: "yes", after: "no" }]);
  });

  it("is compared with the figures that its table had", async () => {
    const table = (figure: number): Readonly<Record<string, string>> => ({
      ...item(
        "plafonné",
        deciding("{ mois de travail: { au plus: { barème: plafonds } } }") +
          cases("nom: dix, le: 2026-11-20, faits: { mois de travail: 10 }, attendu: oui"),
      ),
      "baremes/plafonds.yaml": `genre: barème
id: plafonds
titre: Plafonds
domaine: séjour
relecture: { état: à relire }
fiabilité: probable
unité: mois
colonnes: [plafond]
date qui choisit: [date de l'examen]
versions:
  - { nom: "2020", du: 2020-01-01, source: [ { texte: arrêté } ], valeurs: [${figure}] }
`,
    });
    const of = (figure: number): FrenchLaw["files"] =>
      Object.fromEntries(
        Object.entries(table(figure)).map(([file, text]) => [
          file.replace("plafonné", "plafonne"),
          text.replace("id: plafonné", "id: plafonne"),
        ]),
      );
    const found = await changes({ files: of(11) ?? {} }, { files: of(9) ?? {} });
    expect(found.figures).toMatchObject([
      { id: "plafonds", cells: [{ version: "2020", row: "", column: "plafond", before: 11, after: 9 }] },
    ]);
    expect(only(found)).toMatchObject({ id: "plafonne", written: false });
    expect(only(found).cases).toMatchObject([{ case: "dix", before: "oui", after: "non" }]);
    expect(only(found).comparison?.units[0]?.equivalent).toBe(false);
  });

  it("is replayed when the deduction of a fact changed, and the fact is named", async () => {
    const deduced = (of: string): string =>
      FACTS.replace("Malade ?, qui répond: la personne", `Malade ?, qui répond: la personne, ${of}`);
    const files = item(
      "soin",
      deciding("est malade") +
        cases("nom: majeur, le: 2026-11-20, faits: { est majeur: oui }, attendu: { conditions: inconnu }"),
    );
    const found = await changes({ facts: FACTS, files }, { facts: deduced("oui si: est majeur"), files });
    expect(found.facts).toEqual(["est malade"]);
    expect(only(found).cases).toMatchObject([
      { case: "majeur", about: { kind: "conditions" }, before: "inconnu", after: "oui" },
    ]);
  });

  it("is replayed when a rule of coherence about its facts changed", async () => {
    const rule = (certain: string): string =>
      `  - { nom: la règle, si: est majeur, alors: est malade, certaine: ${certain}, justification: parce que }\n`;
    const files = item(
      "soin",
      deciding("est malade") +
        cases("nom: majeur, le: 2026-11-20, faits: { est majeur: oui }, attendu: inconnu"),
    );
    const found = await changes({ files, constraints: rule("non") }, { files, constraints: rule("oui") });
    expect(found.others).toEqual([{ kind: "constraint", name: "la règle", title: null, rules: true }]);
    expect(only(found)).toMatchObject({ written: false, comparison: null });
    expect(only(found).cases).toMatchObject([{ case: "majeur", before: "inconnu", after: "oui" }]);
  });

  it("is not compared when a fact that it reads is asked otherwise", async () => {
    const files = (condition: string, answer: string): FrenchLaw["files"] =>
      item(
        "travail",
        deciding(condition) +
          cases(`nom: un cas, le: 2026-11-20, faits: { mois de travail: ${answer} }, attendu: oui`),
      );
    const asked = FACTS.replace("type: nombre", "type: oui ou non");
    const found = only(
      await changes(
        { files: files(`{ ${WORK} }`, "12") ?? {} },
        { facts: asked, files: files("mois de travail", "oui") ?? {} },
      ),
    );
    expect(found).toMatchObject({ comparison: null, incomparable: ["mois de travail"] });
    expect(found.cases).toMatchObject([
      { of: "after", before: null, after: null, unreadable: "before" },
      { of: "before", before: null, after: null, unreadable: "after" },
    ]);
  });
});

describe("the rest of the law", () => {
  it("is told as added, removed or changed", async () => {
    const right = (id: string): Readonly<Record<string, string>> =>
      item(id, deciding("est majeur") + twelve.replace("mois de travail: 12", "est majeur: oui"));
    const found = await changes(
      { files: right("ancien") },
      { facts: FACTS.replace("Malade ?", "Est-elle malade ?"), files: right("nouveau") },
    );
    expect(found.added).toEqual([{ kind: "item", name: "nouveau", title: "Un droit" }]);
    expect(found.removed).toEqual([{ kind: "item", name: "ancien", title: "Un droit" }]);
    expect(found.others).toEqual([{ kind: "fact", name: "est malade", title: null, rules: false }]);
    expect([found.items, found.facts]).toEqual([[], []]);
  });

  it("is empty when nothing changed", async () => {
    const same = { files: item("travail", `${deciding(`{ ${WORK} }`)}${twelve}`) };
    expect(await changes(same, same)).toEqual({
      added: [],
      removed: [],
      items: [],
      figures: [],
      others: [],
      facts: [],
    });
  });
});
