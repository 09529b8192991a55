// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A law written out as an ES module, at build time: code instead of tables, for who answers many situations
 * (`LawCode`). Nothing is evaluated from text; whoever wants it imports the file. Made of the law alone: the same
 * law gives the same bytes.
 */

import { headerOf } from "../engine/circuit/law-code.ts";
import { lawLogic } from "../engine/circuit/law-logic.ts";
import { planeSteps } from "../engine/circuit/plane-steps.ts";
import { planeLayout } from "../engine/circuit/stored-cases.ts";
import { LoadedLaw } from "../engine/law/loaded-law.ts";
import type { PackedLaw } from "../packing/packed-law.ts";
import { ClassTests } from "./class-tests.ts";
import { writeMany } from "./many.ts";
import { writeOne } from "./one.ts";

/** Terms a function: past a few thousand, the machine's compiler gives a function up. */
const MOST_TERMS = 500;

/** The text of the module. @param most terms a function. */
export function lawModule(packed: PackedLaw, most = MOST_TERMS): string {
  const law = new LoadedLaw(packed, null);
  const logic = lawLogic(law);
  const { first, planes } = planeLayout(law);
  const tests = new ClassTests(law);
  const one = writeOne(
    logic,
    (id) => {
      const term = logic.logic.at(id);
      return term.op === "within" ? tests.of(term) : null;
    },
    "one",
    most,
  );
  const many = writeMany(planeSteps(logic, first), "many", most);
  const header = Object.entries(headerOf(law, logic));
  const calls = (written: readonly string[], name: string, list: string): string =>
    written.map((_, i) => `${name}${i}(${list});`).join(" ");
  return `// Generated from the law by its build: do not edit.
${header.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n")}
const s = new Int32Array(${Math.max(one.memory, many.memory)});
${one.functions.join("\n")}
export function one(m, T, F, o) { ${calls(one.functions, "one", "m, T, F, o")} }
${many.functions.join("\n")}
export function many(d, o, n) {
for (let g = 0, b = 0, c = 0; g < n; g++, b += ${planes}, c += ${logic.units.length * 3}) { ${calls(many.functions, "many", "d, b, o, c")} }
}
`;
}
