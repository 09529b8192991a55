// SPDX-License-Identifier: AGPL-3.0-or-later
/** Values (format, section 6), read against the type expected where they stand. */
import type { Value, ValueType } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";
import {
  dateFault,
  durationFault,
  looksLikeDate,
  numberFault,
  readDate,
  readDuration,
} from "../text/literals.ts";
import { at, type MapTree, type NumberTree, type TextTree, type Tree } from "../text/tree.ts";
import { typeInFrench } from "../text/words.ts";
import { type Context, checkField, reportUnknownName, resolveName } from "./context.ts";
import { parseCases, parseReading } from "./parse-cases.ts";
import { parseOperation } from "./parse-operation.ts";
import { placed } from "./places.ts";

/** Types of values proper: conditions are read by `parseCondition`. */
export type Wanted = Exclude<ValueType, "condition">;

/** Stands for what could not be read; an error is always reported with it. */
export const unreadValue = (): Value => ({ kind: "unknown" });

/** Numbers and amounts mix: a rate is a number, an amount divided by nothing stays money. */
const accepts = (wanted: ValueType, got: ValueType): boolean =>
  wanted === got || (isQuantity(wanted) && isQuantity(got));
const isQuantity = (type: ValueType): boolean => type === "number" || type === "money";

/** Reads one value of the type `wanted`. Faults go to the report. */
export function parseValue(tree: Tree, wanted: Wanted, context: Context): Value {
  return placed(parseAny(tree, wanted, context), tree.place);
}

function parseAny(tree: Tree, wanted: Wanted, context: Context): Value {
  if (tree.kind === "number") return parseNumber(tree, wanted, context);
  if (tree.kind === "text") return parseText(tree, wanted, context);
  if (tree.kind === "map") return parseComposed(tree, wanted, context);
  context.report.error("wrong-shape", tree.place, fr`Il faut ici ${typeInFrench(wanted)}.`);
  return unreadValue();
}

function parseNumber(tree: NumberTree, wanted: Wanted, context: Context): Value {
  if (isQuantity(wanted)) return { kind: "number", number: tree.number };
  if (wanted === "choice") return { kind: "word", word: tree.text };
  if (wanted === "duration") context.report.error("bad-duration", tree.place, durationFault(tree.text));
  else context.report.error("bad-date", tree.place, dateFault(tree.text).message);
  return unreadValue();
}

function parseText(tree: TextTree, wanted: Wanted, context: Context): Value {
  const { text, place } = tree;
  if (text === "inconnue" || text === "inconnu") return unreadValue();
  const literal = readLiteral(text, wanted);
  if (literal !== undefined) return literal;
  const found = resolveName(text, context);
  if (found !== undefined && accepts(wanted, found.type)) {
    if (found.kind === "fact") checkField(found.fact, place, context);
    return { kind: found.kind, name: found.name };
  }
  // A word of a choice may be spelt like a fact of another type (« divorce prononcé »): it is then a word.
  if (wanted === "choice") return { kind: "word", word: text };
  if (found === undefined) reportText(tree, wanted, context);
  else {
    const message = fr`« ${text} » est ${typeInFrench(found.type)}. Il faut ici ${typeInFrench(wanted)}.`;
    context.report.error("wrong-type", place, message);
  }
  return unreadValue();
}

function readLiteral(text: string, wanted: Wanted): Value | undefined {
  if (wanted === "date") return text === "aucune" ? { kind: "no-date" } : readDate(text);
  if (wanted === "duration") return readDuration(text);
  if (isQuantity(wanted) && /^-?\d+(\.\d+)?$/.test(text)) return { kind: "number", number: Number(text) };
  return undefined;
}

/** A text that is neither a literal nor a name: a badly written literal, or a misspelt name? */
function reportText({ text, place }: TextTree, wanted: Wanted, context: Context): void {
  const startsWithDigit = /^-?\d/.test(text);
  if (wanted === "date" && looksLikeDate(text)) {
    const { message, suggestion } = dateFault(text);
    context.report.error("bad-date", place, message, suggestion);
  } else if (wanted === "duration" && startsWithDigit) {
    context.report.error("bad-duration", place, durationFault(text));
  } else if (isQuantity(wanted) && startsWithDigit) {
    const { message, suggestion } = numberFault(text);
    context.report.error("bad-number", place, message, suggestion);
  } else reportUnknownName(text, place, context);
}

function parseComposed(tree: MapTree, wanted: Wanted, context: Context): Value {
  const again = (part: Tree): Value => parseValue(part, wanted, context);
  const cases = at(tree, "selon les cas");
  if (cases !== undefined) return { kind: "cases", ...parseCases(cases, context, again, unreadValue()) };
  const reading = at(tree, "selon la lecture");
  if (reading !== undefined) return { kind: "reading", ...parseReading(reading, context, again) };
  return parseOperation(tree, wanted, context);
}
