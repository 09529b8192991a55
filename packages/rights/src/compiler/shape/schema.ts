// SPDX-License-Identifier: AGPL-3.0-or-later
/** Shape of the files: the JSON Schema decides, `explain-schema.ts` says why in French. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { type Tree, toPlain } from "../text/tree.ts";
import { explain, newExplainer, type Schema } from "./explain-schema.ts";
import lawSchema from "./law.schema.json" with { type: "json" };

interface SchemaFile extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** Through `unknown`: TypeScript types each object of a JSON file apart, which no recursive type can match. */
const SCHEMA = lawSchema as unknown as SchemaFile;

let compiled: ValidateFunction | undefined;

/** Neither inlined nor optimised: the law is validated once, so the time that counts is that of compiling the schema. */
const FAST = { strict: false, allErrors: false, inlineRefs: false, code: { optimize: false } } as const;

/** Compiled on first use only: it costs more than reading a small law. */
function validator(): ValidateFunction {
  compiled ??= new Ajv2020(FAST).compile(SCHEMA);
  return compiled;
}

/** Whether the file has the shape of the format; the report says why not. */
export function checkShape(tree: Tree, report: Report): boolean {
  const validate = validator();
  if (validate(toPlain(tree))) return true;
  const faults = explain(SCHEMA, tree, [], newExplainer(SCHEMA.$defs));
  for (const { code, place, message, suggestion } of faults) report.error(code, place, message, suggestion);
  if (faults.length === 0) {
    // The two readings of the schema disagree: a bug of ours, but the author must still be told something.
    const path = validate.errors?.[0]?.instancePath ?? "";
    report.error("internal", tree.place, fr`La fiche n'a pas la forme attendue, vers « ${path} ».`);
  }
  return false;
}
