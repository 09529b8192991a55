// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Why a file does not have the shape of the format: the schema walked beside the text, down to the deepest
 * cause. Where the schema leaves a choice, the alternative that shares most keys with the text is the one its
 * author meant; the others are silent. `schema.ts` asks only once the validator has refused the file.
 */
import type { Place } from "../../syntax/index.ts";
import { entryAt, hasKey, type MapTree, scalarOf, type Tree } from "../text/tree.ts";
import {
  clashingKeys,
  emptyMessage,
  type Fault,
  keyFault,
  missingFault,
  missingOneOf,
  notPossible,
  patternFault,
  reservedKey,
  type Trail,
  tooManyKeys,
  wrongKind,
} from "./schema-messages.ts";

/** The part of JSON Schema that the format uses. `faute` is ours: the French rule behind a pattern. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly faute?: string;
}

export interface Explainer {
  readonly definitions: Readonly<Record<string, Schema>>;
  /** What was already found of a part of the text: without it, nested choices would be tried again at each level. */
  readonly known: Map<Schema, Map<Tree, readonly Fault[]>>;
}

/** An explainer for one schema. */
export function newExplainer(definitions: Readonly<Record<string, Schema>>): Explainer {
  return { definitions, known: new Map() };
}

const KINDS: Readonly<Record<Tree["kind"], string>> = {
  text: "string",
  number: "number",
  flag: "boolean",
  empty: "null",
  list: "array",
  map: "object",
};

/** Every fault of the text against the schema, deepest causes only. */
export function explain(schema: Schema, tree: Tree, trail: Trail, explainer: Explainer): readonly Fault[] {
  if (schema.$ref !== undefined) return explain(resolve(schema, explainer), tree, trail, explainer);
  const found = explainer.known.get(schema) ?? new Map<Tree, readonly Fault[]>();
  explainer.known.set(schema, found);
  const faults = found.get(tree) ?? explainAll(schema, tree, trail, explainer);
  found.set(tree, faults);
  return faults;
}

function explainAll(schema: Schema, tree: Tree, trail: Trail, explainer: Explainer): readonly Fault[] {
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (types.length > 0 && !types.includes(KINDS[tree.kind])) return [wrongKind(types, tree, trail)];
  return [
    ...explainWord(schema, tree, trail),
    ...explainList(schema, tree, trail, explainer),
    ...(tree.kind === "map" ? explainMap(schema, tree, trail, explainer) : []),
    ...explainChoices(schema, tree, trail, explainer),
  ];
}

const fits = (schema: Schema, tree: Tree, trail: Trail, explainer: Explainer): boolean =>
  explain(schema, tree, trail, explainer).length === 0;

function explainWord(schema: Schema, tree: Tree, trail: Trail): readonly Fault[] {
  const allowed = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (allowed !== undefined) {
    const word = tree.kind === "text" ? tree.text : undefined;
    return word !== undefined && allowed.includes(word) ? [] : [notPossible(tree, allowed, trail)];
  }
  if (tree.kind !== "text") return [];
  // JSON Schema counts characters, not UTF-16 halves.
  if ([...tree.text].length < (schema.minLength ?? 0) && tree.text === "")
    return [emptyMessage(tree.place, trail)];
  const short = [...tree.text].length < (schema.minLength ?? 0);
  if (schema.pattern !== undefined && (short || !new RegExp(schema.pattern, "u").test(tree.text))) {
    return [patternFault(tree, schema.pattern, schema.faute)];
  }
  return short ? [patternFault(tree, "", schema.faute)] : [];
}

function explainList(schema: Schema, tree: Tree, trail: Trail, explainer: Explainer): readonly Fault[] {
  if (tree.kind !== "list") return [];
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema;
  if (tree.items.length === 0 && minItems > 0) return [emptyMessage(tree.place, trail)];
  const wrongCount = tree.items.length < minItems || tree.items.length > maxItems;
  return [
    ...(wrongCount ? [wrongKind([`array:${minItems}`], tree, trail)] : []),
    ...(items === undefined ? [] : tree.items.flatMap((item) => explain(items, item, trail, explainer))),
  ];
}

function explainMap(schema: Schema, tree: MapTree, trail: Trail, explainer: Explainer): readonly Fault[] {
  const { properties = {}, additionalProperties = true, propertyNames, required = [] } = schema;
  const faults: Fault[] = [];
  const known = Object.keys(properties);
  for (const { key, place, value } of tree.entries) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property !== undefined) faults.push(...explain(property, value, [...trail, key], explainer));
    else if (additionalProperties === false) faults.push(keyFault({ key, place, value }, tree, known));
    else if (additionalProperties !== true)
      faults.push(...explain(additionalProperties, value, [...trail, key], explainer));
    if (propertyNames !== undefined) faults.push(...explainKey(propertyNames, key, place, explainer));
  }
  const unknown = faults.some(({ code }) => code === "unknown-key");
  const missing = required.filter((key) => !hasKey(tree, key));
  // A misspelt key is said once: as unknown, not also as missing.
  const guessed = new Set(faults.flatMap(({ suggestion }) => (unknown ? (suggestion ?? []) : [])));
  faults.push(...missing.filter((key) => !guessed.has(key)).map((key) => missingFault(key, tree, trail)));
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = schema;
  if (tree.entries.length < minProperties) faults.push(emptyMessage(tree.place, trail));
  if (tree.entries.length > maxProperties) faults.push(tooManyKeys(tree));
  return faults;
}

function explainKey(schema: Schema, key: string, place: Place, explainer: Explainer): readonly Fault[] {
  const tree: Tree = { kind: "text", text: key, place };
  const reserved = schema.allOf?.find((part) => part.not !== undefined);
  if (reserved !== undefined && !fits(reserved, tree, [], explainer)) return [reservedKey(key, place)];
  return explain(schema, tree, [], explainer);
}

function explainChoices(schema: Schema, tree: Tree, trail: Trail, explainer: Explainer): readonly Fault[] {
  const faults = (schema.allOf ?? []).flatMap((part) => explain(part, tree, trail, explainer));
  for (const alternatives of [schema.anyOf, schema.oneOf]) {
    if (alternatives === undefined) continue;
    const fitting = alternatives.filter((part) => fits(part, tree, trail, explainer));
    if (fitting.length === 0) faults.push(...explainBest(alternatives, tree, trail, explainer));
    if (alternatives === schema.oneOf && fitting.length > 1) {
      faults.push(
        clashingKeys(
          fitting.flatMap((part) => part.required ?? []),
          tree.place,
        ),
      );
    }
  }
  if (schema.not !== undefined && fits(schema.not, tree, trail, explainer)) {
    faults.push(reservedKey(scalarOf(tree) ?? "", tree.place));
  }
  if (schema.if !== undefined && schema.then !== undefined && fits(schema.if, tree, trail, explainer)) {
    faults.push(...explain(schema.then, tree, trail, explainer));
  }
  return faults;
}

/** The faults of the alternative that was probably meant. */
function explainBest(
  alternatives: readonly Schema[],
  tree: Tree,
  trail: Trail,
  explainer: Explainer,
): readonly Fault[] {
  const flat = alternatives.map((part) => resolve(part, explainer));
  const ofKind = flat.filter((part) => acceptsKind(part, tree));
  if (ofKind.length === 0) return [wrongKind([...new Set(flat.flatMap(kindsOf))], tree, trail)];
  const firstKeys = flat.flatMap((part) => part.required?.slice(0, 1) ?? []);
  const onlyKeys = flat.every((part) => Object.keys(part).join() === "required");
  if (onlyKeys && tree.kind === "map" && !firstKeys.some((key) => hasKey(tree, key))) {
    return [missingOneOf(firstKeys, tree.place, trail)];
  }
  const misspelt = tree.kind === "map" ? misspeltKey(ofKind, tree) : undefined;
  if (misspelt !== undefined) return [misspelt];
  const scored = ofKind.map((part) => {
    const faults = explain(part, tree, trail, explainer);
    return { faults, score: tree.kind === "map" ? sharedKeys(part, tree) : 0 };
  });
  scored.sort((a, b) => b.score - a.score || a.faults.length - b.faults.length);
  return scored[0]?.faults ?? [];
}

function resolve(schema: Schema, explainer: Explainer): Schema {
  if (schema.$ref === undefined) return schema;
  return resolve(explainer.definitions[schema.$ref.replace("#/$defs/", "")] ?? {}, explainer);
}

const kindsOf = (schema: Schema): readonly string[] => {
  if (schema.type !== undefined) return typeof schema.type === "string" ? [schema.type] : schema.type;
  if (schema.enum !== undefined || schema.const !== undefined) return ["string"];
  return schema.required === undefined ? [] : ["object"];
};

const acceptsKind = (schema: Schema, tree: Tree): boolean => {
  const kinds = kindsOf(schema);
  return kinds.length === 0 || kinds.includes(KINDS[tree.kind]);
};

/** Keys of the text that the alternative names; a key it demands counts double. */
function sharedKeys(schema: Schema, tree: MapTree): number {
  const named = Object.keys(schema.properties ?? {}).filter((key) => entryAt(tree, key) !== undefined);
  const demanded = (schema.required ?? []).filter((key) => entryAt(tree, key) !== undefined);
  return named.length + demanded.length;
}

/** When no alternative knows any of the keys, one of them is near a key that some alternative knows. */
function misspeltKey(alternatives: readonly Schema[], tree: MapTree): Fault | undefined {
  const known = [...new Set(alternatives.flatMap((part) => Object.keys(part.properties ?? {})))];
  if (known.length === 0 || tree.entries.some(({ key }) => known.includes(key))) return undefined;
  for (const entry of tree.entries) {
    const fault = keyFault(entry, tree, known);
    if (fault.suggestion !== undefined) return fault;
  }
  return undefined;
}
