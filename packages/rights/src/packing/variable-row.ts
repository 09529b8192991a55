// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Variables as one row of numbers: `count`, then for each variable its kind (three times, plus what is proven of it
 * before anyone answers: `unanswered.ts`) and what that kind needs. What is tested by a choice, a cut or an opaque
 * condition is in the details; what a variable rests on is in another row (`reader-row.ts`).
 */
import { type CompiledLaw, READING_PREFIX, type Variable } from "../artefact/compiled-law.ts";
import type { Lines } from "./shape-codec.ts";
import type { UnansweredProofs } from "./unanswered.ts";
import { ALL_BUT_LAST, UNPROVEN } from "./unanswered-code.ts";

/** `[fact]` */
const FACT = 0;
/** `[fact, classes]`, details: groups */
const CHOICE = 1;
/** `[reading, classes]`: its place after the facts */
const READING = 2;
/** `[classes]`, details: what is cut, and where */
const CUT = 3;
/** Details: the condition */
const OPAQUE = 4;
const OPEN = 5;

type Kind<K extends Variable["kind"]> = Extract<Variable, { kind: K }>;
type Tested<K extends "cut" | "opaque"> = Omit<Kind<K>, "support" | "repeated">;
type ChoiceDetails = Pick<Kind<"choice">, "groups">;
type CutDetails = Omit<Tested<"cut">, "kind" | "classes" | "words">;
type OpaqueDetails = Omit<Tested<"opaque">, "kind" | "classes" | "words">;
/** A variable without the names it rests on: what an encoding looks at. */
export type TestedVariable = Exclude<Variable, { kind: "cut" | "opaque" }> | Tested<"cut"> | Tested<"opaque">;
export type VariableDetails = ChoiceDetails | CutDetails | OpaqueDetails;

/** `places`: of the names of facts and readings. */
export function packVariables(
  { variables }: Pick<CompiledLaw, "variables">,
  places: ReadonlyMap<string, number>,
  proofs: UnansweredProofs,
): { row: number[]; details: VariableDetails[] } {
  const details: VariableDetails[] = [];
  const row = variables.flatMap((variable) => {
    const proven = proofs.of(variable);
    if (variable.kind === "choice") details.push({ groups: variable.groups });
    if (variable.kind === "cut" || variable.kind === "opaque") details.push(testsOf(variable));
    const [kind, ...rest] = headOf(variable, places);
    return [kind * 3 + proven, ...rest];
  });
  return { row: [variables.length, ...row], details };
}

function headOf(variable: Variable, places: ReadonlyMap<string, number>): [kind: number, ...rest: number[]] {
  const place = (name: string): number => places.get(name) ?? -1;
  switch (variable.kind) {
    case "fact":
      return [FACT, place(variable.fact)];
    case "choice":
      return [CHOICE, place(variable.fact), variable.classes];
    case "reading":
      return [READING, place(READING_PREFIX + variable.reading), variable.classes];
    case "cut":
      return [CUT, variable.classes];
    case "opaque":
      return [OPAQUE];
    case "open":
      return [OPEN];
  }
}

function testsOf(variable: Kind<"cut"> | Kind<"opaque">): CutDetails | OpaqueDetails {
  const { classes: _1, words: _2, support: _3, repeated: _4, ...tested } = variable;
  const { kind: _5, ...details } = tested;
  return details;
}

/** The variables of a row by their number. */
export class VariableRow {
  readonly count: number;
  readonly classes: Uint16Array;
  /** Words of a set of classes; offset of each variable's in the masks of an encoding, and words of these. */
  readonly words: Uint8Array;
  readonly offset: Int32Array;
  readonly maskWords: number;
  /** What is proven of the variables before anyone answers: nothing; all their classes but the last are possible. */
  readonly unproven: readonly number[];
  readonly allButLast: readonly number[];
  readonly #row: readonly number[];
  readonly #at: Int32Array;
  readonly #line: Int32Array;

  constructor(row: readonly number[]) {
    const count = row[0] as number;
    const classes = new Uint16Array(count);
    const words = new Uint8Array(count);
    const offset = new Int32Array(count);
    const unproven: number[] = [];
    const allButLast: number[] = [];
    const at = new Int32Array(count);
    const lines = new Int32Array(count);
    let line = 0;
    let maskWords = 0;
    for (let v = 0, p = 1; v < count; v++) {
      const code = row[p] as number;
      at[v] = p;
      lines[v] = line;
      offset[v] = maskWords;
      let size = 2;
      if (code < CHOICE * 3) p += 2;
      else if (code >= OPAQUE * 3) {
        p++;
        if (code < OPEN * 3) line++;
      } else {
        p += code < CUT * 3 ? 3 : 2;
        size = row[p - 1] as number;
        if (code < READING * 3 || code >= CUT * 3) line++;
      }
      classes[v] = size;
      maskWords += words[v] = (size + 31) >> 5;
      const proven = code % 3;
      if (proven === UNPROVEN) unproven.push(v);
      else if (proven === ALL_BUT_LAST) allButLast.push(v);
    }
    this.count = count;
    this.classes = classes;
    this.words = words;
    this.offset = offset;
    this.maskWords = maskWords;
    this.unproven = unproven;
    this.allButLast = allButLast;
    this.#row = row;
    this.#at = at;
    this.#line = lines;
  }

  /** All but what it rests on. `names`: of the facts, then of the readings. */
  read(v: number, names: readonly string[], details: Lines<VariableDetails>): TestedVariable {
    const p = this.#at[v] as number;
    const classes = this.classes[v] as number;
    const words = this.words[v] as number;
    const name = (): string => names[this.#row[p + 1] as number] as string;
    const tested = (): VariableDetails => details.at(this.#line[v] as number);
    switch (((this.#row[p] as number) / 3) | 0) {
      case FACT:
        return { kind: "fact", fact: name(), classes: 2, words };
      case CHOICE:
        return { kind: "choice", fact: name(), ...(tested() as ChoiceDetails), classes, words };
      case READING:
        return { kind: "reading", reading: name().slice(READING_PREFIX.length), classes, words };
      case CUT:
        return { kind: "cut", ...(tested() as CutDetails), classes, words };
      case OPAQUE:
        return { kind: "opaque", ...(tested() as OpaqueDetails), classes: 2, words };
      default:
        return { kind: "open", classes: 2, words };
    }
  }
}
