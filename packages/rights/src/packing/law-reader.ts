// SPDX-License-Identifier: AGPL-3.0-or-later
/** The compiled law read from what travelled, part by part: nothing is read before it is asked for. */
import {
  type CompiledFact,
  type CompiledLaw,
  type CompiledUnit,
  type Literal,
  type Node,
  READING_PREFIX,
  type Variable,
} from "../artefact/compiled-law.ts";
import { LiteralRow, unpackLiterals } from "./literal-row.ts";
import { NodeRow, unpackNodes } from "./node-row.ts";
import { type PackedLaw, refuseOtherFormat } from "./packed-law.ts";
import { ReaderRow } from "./reader-row.ts";
import { type PackedReadings, type SettledReading, settledReadings, unpackReadings } from "./reading-row.ts";
import { type Lines, ShapeReader } from "./shape-codec.ts";
import { type UnitDetails, UnitNames, UnitRow } from "./unit-row.ts";
import { type TestedVariable, type VariableDetails, VariableRow } from "./variable-row.ts";
import { WitnessRow } from "./witness-row.ts";

type Rest = [
  words: readonly string[],
  tables: CompiledLaw["tables"],
  constraints: CompiledLaw["constraints"],
  alerts: CompiledLaw["alerts"],
  natures: CompiledLaw["natures"],
  appeals: CompiledLaw["appeals"],
];
export type FactDetails = Omit<CompiledFact, "name">;
type Reading = CompiledLaw["readings"][number];

/** Its getters read the whole of a part, once; `fact`, `tested` and `unit` read one of them. */
export class LawReader implements CompiledLaw {
  readonly format = 1;
  readonly hash: string;
  /** In the order of the law. */
  readonly names: Readonly<Record<"facts" | "readings" | "units", readonly string[]>>;
  /** Facts, then readings (`READING_PREFIX`). */
  readonly asked: readonly string[];
  readonly nodeRow: NodeRow;
  readonly variableRow: VariableRow;
  readonly literalRow: LiteralRow;
  readonly unitRow: UnitRow;
  readonly readerRow: ReaderRow;
  readonly witnessRow: WitnessRow;
  readonly dayRow: readonly number[];
  readonly deductionRow: readonly number[];
  readonly #facts: Lines<FactDetails>;
  readonly #readingRow: readonly number[];
  readonly #texts: readonly string[];
  readonly #variables: Lines<VariableDetails>;
  readonly #unitNames: UnitNames;
  readonly #units: Lines<UnitDetails>;
  readonly #rest: Lines<Rest[number]>;
  #settled: readonly SettledReading[] | null = null;
  readonly #read: { -readonly [Part in keyof CompiledLaw]?: CompiledLaw[Part] } = {};
  readonly #readFacts: CompiledFact[] = [];
  readonly #readUnits: CompiledUnit[] = [];
  readonly #readVariables: TestedVariable[] = [];

  /** @throws Error when the law is in another format. */
  constructor(packed: PackedLaw) {
    refuseOtherFormat(packed);
    const { hash, texts, counts, rows, details } = packed;
    const [readings, units] = [counts.facts, counts.facts + counts.readings];
    this.hash = hash;
    const unitNames = new UnitNames(texts.slice(units, units + counts.units));
    this.#unitNames = unitNames;
    this.asked = texts.slice(0, units);
    this.names = {
      facts: texts.slice(0, readings),
      readings: texts.slice(readings, units).map((name) => name.slice(READING_PREFIX.length)),
      get units() {
        return unitNames.ids;
      },
    };
    this.nodeRow = new NodeRow(rows.nodes);
    this.variableRow = new VariableRow(rows.variables);
    this.literalRow = new LiteralRow(rows.literals, this.variableRow.words);
    this.unitRow = new UnitRow(rows.units);
    this.readerRow = new ReaderRow(rows.readers, units);
    this.witnessRow = new WitnessRow(rows.witnesses, counts.units);
    this.dayRow = rows.days;
    this.deductionRow = rows.deductions;
    this.#readingRow = rows.readings;
    this.#texts = texts;
    const reader = new ShapeReader(details, texts);
    this.#facts = reader.lines(details.facts);
    this.#variables = reader.lines(details.variables);
    this.#units = reader.lines(details.units);
    this.#rest = reader.lines(details.rest);
  }

  fact(at: number): CompiledFact {
    this.#readFacts[at] ??= { name: this.names.facts[at] as string, ...this.#facts.at(at) };
    return this.#readFacts[at];
  }

  /** A variable without the names it rests on. */
  tested(at: number): TestedVariable {
    this.#readVariables[at] ??= this.variableRow.read(at, this.asked, this.#variables);
    return this.#readVariables[at];
  }

  unit(at: number): CompiledUnit {
    this.#readUnits[at] ??= this.unitRow.read(at, this.#unitNames, this.#units);
    return this.#readUnits[at];
  }

  get facts(): readonly CompiledFact[] {
    this.#read.facts ??= this.names.facts.map((_, i) => this.fact(i));
    return this.#read.facts;
  }

  get readings(): readonly Reading[] {
    this.#read.readings ??= unpackReadings(this.#packedReadings);
    return this.#read.readings;
  }

  /** Those that the law has settled, read alone: most are not. */
  get settledReadings(): readonly SettledReading[] {
    this.#settled ??= settledReadings(this.#packedReadings);
    return this.#settled;
  }

  get #packedReadings(): PackedReadings {
    const firstAnswer = this.asked.length + this.#unitNames.count;
    return { row: this.#readingRow, names: this.names.readings, texts: this.#texts, firstAnswer };
  }

  get variables(): readonly Variable[] {
    this.#read.variables ??= this.readerRow
      .behind(this.variableRow.count)
      .map((names, v) => this.#variable(this.tested(v), names));
    return this.#read.variables;
  }

  #variable(tested: TestedVariable, behind: readonly number[]): Variable {
    if (tested.kind !== "cut" && tested.kind !== "opaque") return tested;
    const name = (code: number): string => this.asked[code >> 1] as string;
    const several = behind.filter((code) => (code & 1) === 1);
    return { ...tested, support: behind.map(name).sort(), repeated: several.map(name).sort() };
  }

  get literals(): readonly Literal[] {
    this.#read.literals ??= unpackLiterals(this.literalRow, this.variableRow.words);
    return this.#read.literals;
  }

  get nodes(): readonly Node[] {
    this.#read.nodes ??= unpackNodes(this.nodeRow, this.#rest.at(0) as Rest[0]);
    return this.#read.nodes;
  }

  get units(): readonly CompiledUnit[] {
    this.#read.units ??= this.names.units.map((_, i) => this.unit(i));
    return this.#read.units;
  }

  get tables(): CompiledLaw["tables"] {
    return this.#rest.at(1) as Rest[1];
  }

  get constraints(): CompiledLaw["constraints"] {
    return this.#rest.at(2) as Rest[2];
  }

  get alerts(): CompiledLaw["alerts"] {
    return this.#rest.at(3) as Rest[3];
  }

  get natures(): CompiledLaw["natures"] {
    return this.#rest.at(4) as Rest[4];
  }

  get appeals(): CompiledLaw["appeals"] {
    return this.#rest.at(5) as Rest[5];
  }
}
