// SPDX-License-Identifier: AGPL-3.0-or-later
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutated } from "../../../test-support/mutations.ts";
import { CASES, faultsOf, item, SHARED, version } from "../../../test-support/small-law.ts";
import { ISSUE_WORDS } from "../../cases/case-words.ts";
import { newReport } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { readSource } from "../text/read.ts";
import { toPlain } from "../text/tree.ts";
import {
  ANSWERERS,
  CONFIDENCES,
  COUNTINGS,
  DOMAINS,
  EVENT_EFFECTS,
  EXPECTED_WORDS,
  FACT_TYPES,
  NATURES,
  REVIEW_STATES,
  SENSITIVITIES,
  TOGETHER,
} from "../text/words.ts";
import { explain, newExplainer, type Schema } from "./explain-schema.ts";
import lawSchema from "./law.schema.json" with { type: "json" };

const schema = lawSchema as unknown as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
const complete = item(version("est majeur") + CASES);
const replaced = (found: string, by: string): readonly string[] => faultsOf(complete.replace(found, by));

/** How many times a part of the schema is read to explain a fault that deep; an error rather than a wait without end. */
function readsOf(depth: number): number {
  const nested = (left: number): string =>
    left === 0
      ? "{ est majeur: { au moins: [] } }"
      : `{ non: { toutes ces conditions: [${nested(left - 1)}] } }`;
  const text = item(version(nested(depth)) + CASES);
  const { tree, sound } = readSource({ file: "a.yaml", text }, newReport());
  expect(sound, "not deeper than a text may be").toBe(true);
  const watched = new WeakMap<object, object>();
  let reads = 0;
  const watch = <T>(part: T): T => {
    if (typeof part !== "object" || part === null) return part;
    const known = watched.get(part) ?? new Proxy(part, { get: (of, key) => seen(Reflect.get(of, key)) });
    watched.set(part, known);
    return known as T;
  };
  const seen = (part: unknown): unknown => {
    reads += 1;
    if (reads > 1_000_000) throw new Error(`a million reads for ${depth} groups`);
    return watch(part);
  };
  const { $defs } = schema;
  expect(explain(watch(schema), tree, [], newExplainer(watch($defs)))).toHaveLength(1);
  return reads;
}

describe("the shape of files", () => {
  it.each([
    [
      "an unknown kind",
      "genre: disposition",
      "genre: dispositions",
      /ligne 1.*« dispositions » n'est pas possible pour « genre »/,
    ],
    ["no kind", "genre: disposition\n", "", /doit dire son genre/],
    [
      "a title that is a number",
      "titre: Aide médicale de l'État",
      "titre: 2026",
      /ligne 3.*« 2026 » a été lu comme un nombre. Mettez-le entre guillemets/,
    ],
    ["true for oui", "une loi }]", "une loi }]\n    historique: true", /ligne 13.*« true ».*écrivez « oui »/],
    ["an empty key", "si: est majeur", "si:", /ligne 13.*« si » est vide/],
    ["an empty list of sources", "[{ texte: une loi }]", "[]", /ligne 12.*« source » est vide/],
    [
      "a text for a list",
      "[date de la demande, date de l'examen]",
      "date de la demande",
      /ligne 8.*« date qui choisit » doit contenir une liste/,
    ],
    ["a list for a text", "domaine: santé", "domaine: [santé]", /ligne 4.*« domaine » se dit en un mot/],
    [
      "a word outside a closed list",
      "domaine: santé",
      "domaine: sante",
      /ligne 4.*« sante » n'est pas possible pour « domaine ». Possibles.*santé/,
    ],
    [
      "an id with capitals",
      "id: ame-conditions",
      "id: AME",
      /ligne 2.*« AME » ne convient pas. Un identifiant s'écrit en minuscules/,
    ],
    [
      "two keys in one condition",
      "si: est majeur",
      "si: { est majeur: oui, réside en France: oui }",
      /ligne 13.*ne vont pas ensemble ici/,
    ],
    [
      "a misspelt connective",
      "si: est majeur",
      "si: { toute ces conditions: [est majeur, { non: réside en France }] }",
      /ligne 13.*« toute ces conditions » n'est pas une clé.*« toutes ces conditions »/,
    ],
    [
      "a misspelt comparison",
      "si: est majeur",
      "si: { mois de travail: { au moin: 12 } }",
      /ligne 13.*« au moin » n'est pas une clé.*« au moins »/,
    ],
    [
      "a misspelt operation",
      "si: est majeur",
      "si: { date de la demande: { avant le: { ajoute: 3 mois, à: date de la demande } } }",
      /ligne 13.*« ajoute » n'est pas une clé.*« ajouter »/,
    ],
    [
      "half an operation",
      "si: est majeur",
      "si: { date de la demande: { avant le: { ajouter: 3 mois } } }",
      /ligne 13.*Il manque « à »/i,
    ],
    [
      "a reserved word as a name",
      "si: est majeur",
      "si: { sinon: 12 }",
      /ligne 13.*« sinon » est un mot du format/,
    ],
    ["no worked case", CASES, "", /aucun cas type/],
    [
      "a sentence with a colon",
      CASES,
      `${CASES}pièges:\n  - "Un récépissé: rien de plus"\n  - Un récépissé: rien de plus\n`,
      /ligne 18.*« Un récépissé » a été lu comme une clé, à cause du « : » qui suit/,
    ],
    [
      "a computed value of two types",
      "    si: est majeur",
      "    si: est majeur\n    calculs: { mon calcul: { nombre: 1, montant: 2 } }",
      /ligne 14.*« nombre », « montant » ne vont pas ensemble/,
    ],
    [
      "a computed value of no type",
      "    si: est majeur",
      "    si: est majeur\n    calculs: { mon calcul: { note: rien } }",
      /ligne 14.*Il manque une de ces clés sous « mon calcul ».*date, durée/i,
    ],
    [
      "a limit that does not say how it is counted",
      "    si: est majeur",
      "    si: est majeur\n    délais: { recours: { qui: moi, pour faire: agir, durée: 3 mois, depuis: date de la demande } }",
      /ligne 14.*Il manque « compté » sous « recours »/i,
    ],
  ])("%s", (_, found, by, message) => {
    const said = replaced(found, by).map((one) => one.replace(/[\u00A0\u202F]/g, " "));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(message);
  });

  it("follows the keys that were written, however many faults are below", () => {
    const faults = ["un", "deux", "trois", "quatre", "cinq", "six"].map(
      (word) => `          - { non: [${word}] }\n`,
    );
    const labelled = `si:\n      appelée: nom\n      condition:\n        toutes ces conditions:\n${faults.join("")}`;
    expect(faultsOf(item(version("").replace("si: \n", labelled) + CASES))).toHaveLength(6);
  });

  it("says nothing twice: a misspelt key is not also a missing one", () => {
    expect(replaced("résumé:", "resumé:")).toEqual([
      fr`ame-conditions.yaml, ligne 5 : « resumé » n'est pas une clé à cet endroit. Vouliez-vous dire « résumé » ?`,
    ]);
  });

  it("reports each fault of a file", () => {
    const text = complete.replace("domaine: santé", "domaine: soin").replace("du: 2006-01-01", "du: hier");
    expect(faultsOf(text).map((message) => message.slice(0, 28))).toEqual([
      "ame-conditions.yaml, ligne 4",
      "ame-conditions.yaml, ligne 11".slice(0, 28),
    ]);
  });

  it("explains a file exactly when the validator refuses it", () => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const texts = [...Object.values(SHARED), complete];
    fc.assert(
      fc.property(mutated(texts), (text) => {
        const { tree, sound } = readSource({ file: "a.yaml", text }, newReport());
        fc.pre(sound);
        const faults = explain(schema, tree, [], newExplainer(schema.$defs));
        expect({ refused: faults.length > 0 }).toEqual({ refused: !validate(toPlain(tree)) });
      }),
      { numRuns: 400 },
    );
  });

  it("looks at nested groups once each: what it reads grows with their depth, and no faster", () => {
    const [six = 0, twelve = 0, eighteen = 0] = [6, 12, 18].map(readsOf);
    expect(eighteen - twelve).toBe(twelve - six);
  });
});

describe("the schema, for an editor", () => {
  type Node = Schema & { readonly description?: string };
  const properties: [string, Node][] = [];
  const visit = (node: unknown, where: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, part] of Object.entries(node)) {
      // What follows « if » only recognises a file: nothing is completed there.
      if (key === "if") continue;
      if (key === "properties")
        for (const [name, node] of Object.entries(part as Record<string, Node>))
          properties.push([`${where} > ${name}`, node]);
      visit(part, `${where} > ${key}`);
    }
  };
  visit(schema, "schema");

  /** The words of the key itself, or of what it refers to. */
  function described(node: Node): string | undefined {
    if (node.description !== undefined || node.$ref === undefined) return node.description;
    return described(schema.$defs[node.$ref.replace("#/$defs/", "")] ?? {});
  }

  it("says in French what each key is for", () => {
    expect(properties.length).toBeGreaterThan(300);
    const silent = properties.filter(([, node]) => !/^.{5,}[.»]$/u.test(described(node) ?? ""));
    expect(silent.map(([where]) => where)).toEqual([]);
  });

  const invert = (words: object): Record<string, string> =>
    Object.fromEntries(Object.entries(words).map(([meaning, french]) => [french, meaning]));

  it.each<[string, Node | undefined, Readonly<Record<string, unknown>>]>([
    ["fiabilité", schema.$defs.fiabilite, CONFIDENCES],
    ["nature", schema.$defs.nature, NATURES],
    ["domaine", schema.$defs.domaine, DOMAINS],
    ["type", schema.$defs.fait?.properties?.type, FACT_TYPES],
    ["qui répond", schema.$defs.fait?.properties?.["qui répond"], ANSWERERS],
    ["sensible", schema.$defs.fait?.properties?.sensible, SENSITIVITIES],
    ["ensemble", schema.$defs.item?.properties?.ensemble, TOGETHER],
    ["état", schema.$defs.relecture?.properties?.état, REVIEW_STATES],
    ["compté", schema.$defs.delai?.properties?.compté, COUNTINGS],
    ["effet", schema.$defs.evenement?.properties?.effet, EVENT_EFFECTS],
    ["attendu", schema.$defs.reponse, EXPECTED_WORDS],
    [
      "issue",
      schema.$defs["cas-type"]?.properties?.attendu?.anyOf?.[1]?.properties?.issue,
      invert(ISSUE_WORDS),
    ],
  ])("knows the words of « %s » that the compiler reads, and no other", (_, node, words) => {
    expect([...(node?.enum ?? [])].sort()).toEqual(Object.keys(words).sort());
  });
});
