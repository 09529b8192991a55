// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The compiled law as it travels: formula nodes as one row of numbers, counted from their neighbours (nodes
 * mostly point at near ones, so the numbers are small and alike), and everything else by its shape
 * (`shape-codec.ts`).
 */
import type { CompiledLaw, CompiledUnit, CompiledVersion, Literal, Node } from "./compiled-law.ts";
import { type Coded, decodeShapes, encodeShapes } from "./shape-codec.ts";

/** What is stored and served. Opaque to everyone but `unpack`. */
export interface PackedLaw {
  readonly format: 2;
  readonly hash: string;
  readonly body: Coded;
}

interface PlainLaw {
  readonly nodes: readonly number[];
  /** Words of the nodes, in the order of their use. */
  readonly words: readonly string[];
  readonly literals: readonly number[];
  readonly units: readonly PackedUnit[];
  readonly rest: Omit<CompiledLaw, "nodes" | "literals" | "units" | "format" | "hash">;
}
type PackedUnit = Omit<CompiledUnit, "versions"> & { readonly versions: readonly PackedVersion[] };
type PackedVersion = Omit<CompiledVersion, (typeof FORMULAS)[number]> & { readonly at: readonly number[] };

/** A version's formulas, in the order of their distances. */
const FORMULAS = ["selected", "scope", "when", "except", "body"] as const;

export function pack(law: CompiledLaw): PackedLaw {
  const { nodes, literals, units, format: _format, hash, ...rest } = law;
  const plain: PlainLaw = { ...packNodes(nodes), literals: packLiterals(literals), units: packUnits(units), rest };
  return { format: 2, hash, body: encodeShapes(plain) };
}

export function unpack({ hash, body }: PackedLaw): CompiledLaw {
  const plain = decodeShapes(body) as PlainLaw;
  return {
    ...plain.rest,
    format: 1,
    hash,
    nodes: unpackNodes(plain.nodes, plain.words),
    literals: unpackLiterals(plain.literals),
    units: unpackUnits(plain.units),
  };
}

const TRUE = 0;
const FALSE = 1;
/** The literal after the last one; another literal, by its distance. */
const NEXT = 2;
const LITERAL = 3;
/** Twice: plain, and negated (or without a word). */
const NOTE = 4;
const REF = 6;
const NAMED = 8;
/** Then gates: twice the number of children, one more for « or ». */
const GATE = 10;

function packNodes(nodes: readonly Node[]): Pick<PlainLaw, "nodes" | "words"> {
  const out: number[] = [];
  const words: string[] = [];
  let lastLiteral = -1;
  nodes.forEach((node, i) => {
    switch (node.op) {
      case "true":
      case "false":
        out.push(node.op === "true" ? TRUE : FALSE);
        return;
      case "lit":
        if (node.lit === lastLiteral + 1) out.push(NEXT);
        else out.push(LITERAL, node.lit - lastLiteral);
        lastLiteral = node.lit;
        return;
      case "and":
      case "or":
        out.push(GATE + 2 * node.of.length + (node.op === "or" ? 1 : 0), ...node.of.map((child) => i - child));
        return;
      case "note":
        out.push(node.label === undefined ? NOTE + 1 : NOTE, i - node.of);
        words.push(node.confidence ?? "");
        if (node.label !== undefined) words.push(node.label);
        return;
      case "ref":
      case "named":
        out.push((node.op === "ref" ? REF : NAMED) + (node.negated ? 1 : 0), i - node.of);
        words.push(node.op === "ref" ? node.unit : node.name);
    }
  });
  return { nodes: out, words };
}

function unpackNodes(packed: readonly number[], words: readonly string[]): Node[] {
  const nodes: Node[] = [];
  let lastLiteral = -1;
  let word = 0;
  for (let p = 0; p < packed.length; ) {
    const code = packed[p++] as number;
    const i = nodes.length;
    if (code >= GATE) {
      const end = p + ((code - GATE) >> 1);
      const of: number[] = [];
      while (p < end) of.push(i - (packed[p++] as number));
      nodes.push({ op: code & 1 ? "or" : "and", of });
    } else if (code === NEXT || code === LITERAL) {
      lastLiteral += code === NEXT ? 1 : (packed[p++] as number);
      nodes.push({ op: "lit", lit: lastLiteral });
    } else if (code === TRUE || code === FALSE) nodes.push({ op: code === TRUE ? "true" : "false" });
    else {
      const of = i - (packed[p++] as number);
      const first = words[word++] as string;
      if (code >= NAMED) nodes.push({ op: "named", of, name: first, negated: code === NAMED + 1 });
      else if (code >= REF) nodes.push({ op: "ref", of, unit: first, negated: code === REF + 1 });
      else nodes.push(note(of, first, code === NOTE ? words[word++] : undefined));
    }
  }
  return nodes;
}

function note(of: number, confidence: string, label: string | undefined): Node {
  return {
    op: "note",
    of,
    ...(confidence === "" ? {} : { confidence: confidence as NonNullable<Extract<Node, { op: "note" }>["confidence"]> }),
    ...(label === undefined ? {} : { label }),
  };
}

/** One row: distance of the variable times two, plus one when the set has more words than one, then their number. */
function packLiterals(literals: readonly Literal[]): number[] {
  let last = 0;
  return literals.flatMap(({ variable, set }) => {
    const step = variable - last;
    last = variable;
    return set.length === 1 ? [step * 2, ...set] : [step * 2 + 1, set.length, ...set];
  });
}

function unpackLiterals(packed: readonly number[]): Literal[] {
  const literals: Literal[] = [];
  let variable = 0;
  for (let p = 0; p < packed.length; ) {
    const step = packed[p++] as number;
    variable += step >> 1;
    const length = step & 1 ? (packed[p++] as number) : 1;
    const set: number[] = [];
    for (const end = p + length; p < end; p++) set.push(packed[p] as number);
    literals.push({ variable, set });
  }
  return literals;
}

function packUnits(units: readonly CompiledUnit[]): PackedUnit[] {
  const last = [0, 0, 0, 0, 0];
  return units.map((unit) => ({
    ...unit,
    versions: unit.versions.map((version) => {
      const { selected, scope, when, except, body, ...rest } = version;
      const at = [selected, scope, when, except, body].map((node, k) => {
        const step = node - (last[k] ?? 0);
        last[k] = node;
        return step;
      });
      return { ...rest, at };
    }),
  }));
}

function unpackUnits(packed: readonly PackedUnit[]): CompiledUnit[] {
  const last = [0, 0, 0, 0, 0];
  return packed.map((unit) => ({
    ...unit,
    versions: unit.versions.map(({ at, ...rest }) => {
      at.forEach((step, k) => {
        last[k] = (last[k] ?? 0) + step;
      });
      const [selected = 0, scope = 0, when = 0, except = 0, body = 0] = last;
      return { ...rest, selected, scope, when, except, body };
    }),
  }));
}
