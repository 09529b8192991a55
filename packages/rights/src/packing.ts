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
  readonly nodes: readonly number[];
  readonly literals: readonly number[];
  /** Of every version, counted from the version before. */
  readonly formulas: readonly number[];
  readonly body: Coded;
}

interface PlainLaw {
  /** Words of the nodes, in the order of their use. */
  readonly words: readonly string[];
  readonly units: readonly PackedUnit[];
  readonly rest: Omit<CompiledLaw, "nodes" | "literals" | "units" | "format" | "hash">;
}
type PackedUnit = Omit<CompiledUnit, "versions"> & { readonly versions: readonly PackedVersion[] };
type PackedVersion = Omit<CompiledVersion, (typeof FORMULAS)[number]>;

/** A version's formulas, in the order of `PackedLaw.formulas`. */
const FORMULAS = ["selected", "scope", "when", "except", "body"] as const;

export function pack(law: CompiledLaw): PackedLaw {
  const { nodes, literals, units, format: _format, hash, ...rest } = law;
  const packed = packNodes(nodes);
  const { formulas, ...versions } = packUnits(units);
  const plain: PlainLaw = { words: packed.words, units: versions.units, rest };
  return {
    format: 2,
    hash,
    nodes: packed.nodes,
    literals: packLiterals(literals),
    formulas,
    body: encodeShapes(plain),
  };
}

export function unpack({ hash, nodes, literals, formulas, body }: PackedLaw): CompiledLaw {
  const plain = decodeShapes(body) as PlainLaw;
  return {
    ...plain.rest,
    format: 1,
    hash,
    nodes: unpackNodes(nodes, plain.words),
    literals: unpackLiterals(literals),
    units: unpackUnits(plain.units, formulas),
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

function packNodes(nodes: readonly Node[]): { nodes: number[]; words: string[] } {
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
        out.push(
          GATE + 2 * node.of.length + (node.op === "or" ? 1 : 0),
          ...node.of.map((child) => i - child),
        );
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
    ...(confidence === ""
      ? {}
      : { confidence: confidence as NonNullable<Extract<Node, { op: "note" }>["confidence"]> }),
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

function packUnits(units: readonly CompiledUnit[]): { units: PackedUnit[]; formulas: number[] } {
  const last = FORMULAS.map(() => 0);
  const formulas: number[] = [];
  const packed = units.map((unit) => ({
    ...unit,
    versions: unit.versions.map((version) => {
      FORMULAS.forEach((part, k) => {
        formulas.push(version[part] - (last[k] ?? 0));
        last[k] = version[part];
      });
      const { selected: _1, scope: _2, when: _3, except: _4, body: _5, ...rest } = version;
      return rest;
    }),
  }));
  return { units: packed, formulas };
}

/** Objects are written out key by key: copies of unknown keys would be most of the time that a start takes. */
function unpackUnits(packed: readonly PackedUnit[], formulas: readonly number[]): CompiledUnit[] {
  let [selected, scope, when, except, body] = [0, 0, 0, 0, 0];
  let at = 0;
  const version = (v: PackedVersion): CompiledVersion => {
    selected += formulas[at] as number;
    scope += formulas[at + 1] as number;
    when += formulas[at + 2] as number;
    except += formulas[at + 3] as number;
    body += formulas[at + 4] as number;
    at += FORMULAS.length;
    const {
      name,
      risks,
      proves,
      nature,
      confidence,
      mayApplyAnyway,
      historical,
      from,
      to,
      verified,
      results,
      limits,
    } = v;
    return {
      name,
      selected,
      scope,
      when,
      except,
      body,
      risks,
      proves,
      nature,
      confidence,
      mayApplyAnyway,
      historical,
      from,
      to,
      verified,
      results,
      limits,
    };
  };
  return packed.map(({ id, item, branch, kind, domain, goal, displayed, versions, outside, alerts }) => ({
    id,
    item,
    branch,
    kind,
    domain,
    goal,
    displayed,
    versions: versions.map(version),
    outside,
    alerts,
  }));
}
