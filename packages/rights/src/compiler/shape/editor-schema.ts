// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The schema of the format as an editor reads it: in the draft that editors know, with the names of this law, so that
 * facts, items and readings are completed and explained. It accepts and refuses what the schema of the format does:
 * a name that is not known yet may be written, and the compiler says whether it exists.
 */
import type { Fact, Law } from "../../syntax/index.ts";
import type { Schema } from "./explain-schema.ts";
import lawSchema from "./law.schema.json" with { type: "json" };

/** What editors show beside each word of `enum`. */
type EditorSchema = Schema & { readonly description?: string; readonly enumDescriptions?: readonly string[] };

type Named = readonly { readonly name: string; readonly words: string }[];

/** @returns a JSON Schema (draft 7) for every file of `law/`. */
export function editorSchema(law: Law): object {
  const text = JSON.stringify(lawSchema).replaceAll("#/$defs/", "#/definitions/");
  const { $defs, ...whole } = JSON.parse(text) as { $defs: Record<string, Schema> } & Record<string, unknown>;
  return {
    ...whole,
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "law-editor.schema.json",
    definitions: withNames($defs, law),
  };
}

/** The names of a law, each with what a person understands it by. */
function vocabularyOf(law: Law) {
  const items = [...law.items.values()];
  const references = [...law.tables.values(), ...law.lists.values(), ...law.statistics.values()];
  const ids: Named = [...items, ...references].map(({ id, title }) => ({ name: id, words: title }));
  const branches: Named = items.flatMap(({ id, versions }) =>
    (versions.at(-1)?.branches ?? []).map((one) => ({ name: `${id} / ${one.id}`, words: one.title })),
  );
  const papers: Named = [...law.pieces.values()].map(({ id, name }) => ({ name: id, words: name }));
  const readings: Named = [...law.readings.values()].map(({ name, question }) => ({ name, words: question }));
  return { facts: [...law.facts.values()], ids, branches, papers, readings };
}

const namedFacts = (facts: readonly Fact[]): Named =>
  facts.map((fact) => ({ name: fact.name, words: wordsOf(fact) }));

function withNames(definitions: Record<string, Schema>, law: Law): Record<string, Schema> {
  const { facts, ids, branches, papers, readings } = vocabularyOf(law);
  const dates = facts.filter(({ type }) => type === "date" || type === "datetime");
  const { condition, identifiants, lecture, "date-qui-choisit": chosen, "cas-type": worked } = definitions;
  if (!condition || !identifiants || !lecture || !chosen || !worked)
    throw new RangeError("the schema of the format no longer has what is completed");
  const anId = oneOf([...ids, ...papers], { $ref: "#/definitions/identifiant" });
  const aDate = oneOf(namedFacts(dates), { $ref: "#/definitions/texte" });
  return {
    ...definitions,
    condition: conditionWith(condition, facts, [...ids, ...branches]),
    "test-de-fait": testOfFact(condition),
    identifiants: { ...identifiants, items: anId },
    lecture: { ...lecture, $ref: "#/definitions/nom-de-lecture" },
    "nom-de-lecture": oneOf(readings, { $ref: "#/definitions/texte" }),
    "date-qui-choisit": { ...chosen, $ref: "#/definitions/dates-connues" },
    "dates-connues": { type: "array", items: aDate, minItems: 1 },
    "cas-type": caseWith(worked, facts),
  };
}

/** One of these words, or what the format allows. */
function oneOf(known: Named, allowed: Schema): Schema {
  const suggested: EditorSchema = {
    enum: known.map(({ name }) => name),
    enumDescriptions: known.map(({ words }) => words),
  };
  return known.length === 0 ? allowed : { anyOf: [suggested, allowed] };
}

function wordsOf({ question, definition, type }: Fact): string {
  return (
    [question, definition].find((text) => text !== undefined) ??
    (type === "list" ? "Une liste." : "Se calcule.")
  );
}

/** What is asked of a fact: written once, since every fact may be asked it. */
const TEST_OF_FACT: Schema = { $ref: "#/definitions/test-de-fait" };

function testOfFact({ anyOf = [] }: Schema): Schema {
  const test = anyOf.find(({ propertyNames }) => propertyNames !== undefined)?.additionalProperties;
  if (typeof test !== "object")
    throw new RangeError("the schema of the format no longer tests facts by name");
  return test;
}

/** A fact alone is completed where a condition stands; one that is compared, where a key does. */
function conditionWith(condition: Schema, facts: readonly Fact[], addresses: Named): Schema {
  const yesNo = namedFacts(facts.filter(({ type }) => type === "yes-no"));
  const anyOf = (condition.anyOf ?? []).map((part): Schema => {
    if (part.$ref === "#/definitions/nom") return oneOf(yesNo, part);
    const reference = part.properties?.["relève de"];
    if (reference) {
      const { description, ...allowed } = reference as EditorSchema;
      const named: EditorSchema = { ...oneOf(addresses, allowed), ...(description ? { description } : {}) };
      return { ...part, properties: { ...part.properties, "relève de": named } };
    }
    if (!part.propertyNames) return part;
    const compared = facts.filter(({ type }) => type !== "yes-no");
    return withFactKeys({ ...part, additionalProperties: TEST_OF_FACT }, compared, (fact) => fact.values);
  });
  return { ...condition, anyOf };
}

const UNKNOWN = "inconnu";

/** What is known of each fact, among `faits` and `avec`. */
function caseWith(worked: Schema, facts: readonly Fact[]): Schema {
  const answers = ({ type, values }: Fact): readonly string[] | undefined => {
    if (type === "yes-no") return ["oui", "non", UNKNOWN];
    return values === undefined ? undefined : [...values, UNKNOWN];
  };
  const properties = Object.fromEntries(
    Object.entries(worked.properties ?? {}).map(([key, part]) => [
      key,
      key === "faits" || key === "avec" ? withFactKeys(part, facts, answers) : part,
    ]),
  );
  return { ...worked, properties };
}

/** A map whose keys are names of facts: each is explained by its question, and its words are completed. */
function withFactKeys(
  map: Schema,
  facts: readonly Fact[],
  wordsFor: (fact: Fact) => readonly string[] | undefined,
): Schema {
  const allowed = typeof map.additionalProperties === "object" ? map.additionalProperties : {};
  const properties = facts.map((fact): [string, EditorSchema] => {
    const words = wordsFor(fact);
    const value = words === undefined ? { anyOf: [allowed] } : { anyOf: [{ enum: words }, allowed] };
    return [fact.name, { ...value, description: wordsOf(fact) }];
  });
  return { ...map, properties: { ...map.properties, ...Object.fromEntries(properties) } };
}
