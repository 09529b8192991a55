// SPDX-License-Identifier: AGPL-3.0-or-later
/** A computed value in words, each of its cases with what it gives. */
import { sayValue } from "../engine/reason/say.ts";
import type { Computation, Value } from "../syntax/index.ts";
import { mapRecord } from "../syntax/parts.ts";
import type { ComputationText } from "./computed-page.ts";
import type { TreeWriter } from "./condition-tree.ts";
import { countedIn } from "./counted-members.ts";
import { debatesIn } from "./debated-value.ts";

export function computationText(
  { name, type, value, note, sources }: Computation,
  writer: TreeWriter,
): ComputationText {
  const isMoney = type === "money";
  const about = { name, isMoney, note: note ?? null, sources: sources ?? [] };
  if (type === "condition") return { ...about, said: null, debates: [], counted: [], cases: null };
  const told = (text: string): string => (isMoney ? inEuros(text) : text);
  const of = value as Value;
  const debates = debatesIn(of).map((one) => ({ ...one, answers: mapRecord(one.answers, told) }));
  const more = { debates, counted: countedIn(of, writer) };
  if (of.kind !== "cases")
    return { ...about, said: of.kind === "reading" ? null : told(sayValue(of)), ...more, cases: null };
  const cases = of.cases.map(({ when, then }) => ({ when: writer.write(when), then: told(sayValue(then)) }));
  return {
    ...about,
    said: null,
    ...more,
    cases: [...cases, { when: null, then: told(sayValue(of.otherwise)) }],
  };
}

/** A number that is the whole amount, or one that it may be: « 0 », « selon la lecture : barème taxes, ou 0 ». */
const inEuros = (text: string): string =>
  text.replace(/(^|, ou |selon l[ea] \S+ : )(\d+(?:\.\d+)?)(?=$|\)|, ou )/g, "$1$2 euros");
