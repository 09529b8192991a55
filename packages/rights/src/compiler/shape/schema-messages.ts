// SPDX-License-Identifier: AGPL-3.0-or-later
/** What to say of each fault of shape: the words found, and what to write. */
import type { Place } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { capital } from "../../words/capital.ts";
import { signMeant } from "../text/comparison-sign.ts";
import type { DiagnosticCode } from "../text/diagnostics.ts";
import { fr, quoteAll, typeset } from "../text/french.ts";
import { dateFault, numberFault } from "../text/literals.ts";
import { confusionKey, didYouMean, nearest } from "../text/suggest.ts";
import { type Entry, type MapTree, scalarAt, type TextTree, type Tree } from "../text/tree.ts";

export interface Fault {
  readonly code: DiagnosticCode;
  readonly place: Place;
  readonly message: string;
  readonly suggestion?: string;
}

/** Where the walk stands: the keys from the root, for messages that name what they are about. */
export type Trail = readonly string[];

const DATE_PATTERN = "^\\d{4}-\\d\\d-\\d\\d$";
const NAME_PATTERN = '^[^:{}\\[\\],#&*!|>%@`"]+$';
const IDENTIFIER_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

/** The name of what the walk is in: `« si »`, or the file itself. */
const about = (trail: Trail): string => {
  const key = trail.at(-1);
  return key === undefined ? "la fiche" : fr`« ${key} »`;
};

/** A key that the format does not know there. */
export function keyFault({ key, place, value }: Entry, tree: MapTree, known: readonly string[]): Fault {
  if (value.kind === "empty" && tree.braces) {
    const message = fr`« ${key} » a été lu comme une clé. Mettez la phrase entre guillemets, ou sur plusieurs lignes.`;
    return { code: "sentence-read-as-key", place, message };
  }
  const suggestion = nearest(key, known);
  const possible =
    known.length > 10
      ? fr` Les clés permises sont dans docs/law-format.md.`
      : fr` Possibles ici : ${known.join(", ")}.`;
  const hint = suggestion !== undefined || known.length === 0 ? didYouMean(suggestion) : possible;
  const message = fr`« ${key} » n'est pas une clé à cet endroit.${hint}`;
  return { code: "unknown-key", place, message, ...present({ suggestion }) };
}

/** A key that must be there. */
export function missingFault(key: string, tree: MapTree, trail: Trail): Fault {
  const { place } = tree;
  const name = scalarAt(tree, "nom");
  if (trail.at(-1) === "versions" && name !== undefined) {
    if (key === "source") return missingSource(name, place);
    if (key === "du") {
      return {
        code: "missing-start",
        place,
        message: fr`La version « ${name} » n'a pas de date de départ. Ajoutez « du ».`,
      };
    }
  }
  if (key === "cas types") {
    return {
      code: "missing-case",
      place,
      message: fr`La fiche n'a aucun cas type. Ajoutez-en au moins un sous « cas types ».`,
    };
  }
  if (key === "genre")
    return {
      code: "missing-key",
      place,
      message: fr`La fiche doit dire son genre, par exemple « genre : disposition ».`,
    };
  const where = trail.length === 0 ? fr`dans la fiche` : fr`sous ${about(trail)}`;
  return { code: "missing-key", place, message: fr`Il manque « ${key} » ${where}.` };
}

/** None of several keys is there, and one must be. */
export function missingOneOf(keys: readonly string[], place: Place, trail: Trail): Fault {
  return {
    code: "missing-key",
    place,
    message: fr`Il manque une de ces clés sous ${about(trail)} : ${keys.join(", ")}.`,
  };
}

/** Keys that exclude one another. */
export function clashingKeys(keys: readonly string[], place: Place): Fault {
  return {
    code: "wrong-shape",
    place,
    message: fr`${quoteAll(keys)} ne vont pas ensemble ici : gardez-en un.`,
  };
}

const missingSource = (name: string, place: Place): Fault => ({
  code: "missing-source",
  place,
  message: fr`La version « ${name} » n'a pas de source. Ajoutez au moins un texte.`,
});

/** Nothing is written where something must be. */
export function emptyMessage(place: Place, trail: Trail): Fault {
  const code = trail.at(-1) === "source" ? "missing-source" : "wrong-shape";
  return {
    code,
    place,
    message: fr`${capital(about(trail))} est vide. Écrivez-en le contenu, ou retirez la clé.`,
  };
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: "une phrase ou un mot",
  number: "un nombre",
  array: "une liste, avec un tiret devant chaque élément",
  "array:2": "une liste de deux éléments",
  object: "des clés, chacune sur sa ligne",
};

/** Keys that hold one condition. */
const CONDITION_KEYS: ReadonlySet<string> = new Set([
  "si",
  "champ",
  "pour",
  "non",
  "condition",
  "qui",
  "quand",
  "oui si",
  "non si",
  "présumé oui si",
  "présumé non si",
]);

/** A list where a text is wanted, and so on. */
export function wrongKind(types: readonly string[], tree: Tree, trail: Trail): Fault {
  const { place } = tree;
  if (tree.kind === "empty") return emptyMessage(place, trail);
  if (tree.kind === "flag") {
    const word = tree.text === "true" ? "oui" : "non";
    return {
      code: "wrong-shape",
      place,
      message: fr`« ${tree.text} » : écrivez « ${word} ».`,
      suggestion: word,
    };
  }
  if (tree.kind === "text" && types.length === 1 && types[0] === "number") {
    return { code: "bad-number", place, ...numberFault(tree.text) };
  }
  if (tree.kind === "number" && types.includes("string")) {
    return {
      code: "bad-text",
      place,
      message: fr`« ${tree.text} » a été lu comme un nombre. Mettez-le entre guillemets.`,
    };
  }
  const [first] = tree.kind === "map" ? tree.entries : [];
  if (first !== undefined && types.join() === "string") {
    const message = fr`« ${first.key} » a été lu comme une clé, à cause du « : » qui suit. Mettez la phrase entre guillemets.`;
    return { code: "sentence-read-as-key", place, message };
  }
  if (tree.kind === "list" && CONDITION_KEYS.has(trail.at(-1) ?? "")) {
    const message = fr`${capital(about(trail))} contient une seule condition. Pour en mettre plusieurs, écrivez dessous « toutes ces conditions » ou « une de ces conditions ».`;
    return { code: "wrong-shape", place, message };
  }
  const wanted = types.map((type) => KIND_NAMES[type] ?? type).join(", ou ");
  return { code: "wrong-shape", place, message: fr`${capital(about(trail))} doit contenir ${wanted}.` };
}

/** A word outside a closed list. */
export function notPossible(tree: Tree, allowed: readonly string[], trail: Trail): Fault {
  const { place } = tree;
  if (tree.kind === "flag" && allowed.includes("oui")) return wrongKind(["string"], tree, trail);
  if (tree.kind !== "text" && tree.kind !== "number") {
    const message = fr`${capital(about(trail))} se dit en un mot. Possibles : ${allowed.join(", ")}.`;
    return { code: "not-possible", place, message };
  }
  const suggestion = nearest(tree.text, allowed);
  const key = trail.at(-1);
  const where = key === undefined ? "" : fr` pour « ${key} »`;
  const message = fr`« ${tree.text} » n'est pas possible${where}. Possibles : ${allowed.join(", ")}.`;
  return { code: "not-possible", place, message, ...present({ suggestion }) };
}

/** A text that does not have the form it must have. @param rule the French rule written in the schema. */
export function patternFault({ text, place }: TextTree, pattern: string, rule: string | undefined): Fault {
  if (pattern === DATE_PATTERN) return { code: "bad-date", place, ...dateFault(text) };
  const reason =
    (pattern === NAME_PATTERN ? signMeant(text) : undefined) ?? typeset(rule ?? "Écrivez-le autrement.");
  const message = fr`« ${text} » ne convient pas. ${reason}`;
  const suggestion = pattern === IDENTIFIER_PATTERN ? asIdentifier(text) : text;
  if (suggestion === text || !new RegExp(pattern, "u").test(suggestion))
    return { code: "bad-text", place, message };
  return { code: "bad-text", place, message: fr`${message} Écrivez « ${suggestion} ».`, suggestion };
}

/** « Lettre recommandée » → `lettre-recommandee`. */
function asIdentifier(text: string): string {
  return confusionKey(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A connective of the format used as a name, or beside keys it does not go with. */
export function reservedKey(key: string, place: Place): Fault {
  return {
    code: "reserved-name",
    place,
    message: fr`« ${key} » est un mot du format : il ne peut pas servir de nom ici.`,
  };
}

/** Several keys where one is wanted. */
export function tooManyKeys(tree: MapTree): Fault {
  const keys = quoteAll(tree.entries.slice(0, 4).map(({ key }) => key));
  const comma = tree.braces ? tree.entries.find(({ value }) => value.kind === "empty") : undefined;
  if (comma !== undefined) return keyFault(comma, tree, []);
  const message = fr`${keys} ne vont pas ensemble ici : gardez une seule clé, ou écrivez « toutes ces conditions ».`;
  return { code: "wrong-shape", place: tree.place, message };
}
