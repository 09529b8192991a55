// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The compiled law as it travels: formula nodes as small arrays, numbers as distances from their neighbours
 * (nodes mostly point at near ones, so distances are small and alike), and every part that occurs twice
 * written once in a pool. Unpacking shares the parts again, so that loading allocates little.
 */
import type { CompiledLaw, CompiledUnit, CompiledVersion, Literal, Node } from "./compiled-law.ts";

/** What is stored and served. Opaque to everyone but `unpack`. */
export interface PackedLaw {
  readonly format: 1;
  readonly hash: string;
  readonly pool: readonly unknown[];
  readonly body: unknown;
}

type PackedNode = readonly (number | string)[];
type Rest = Omit<CompiledLaw, "nodes" | "literals" | "units" | "format" | "hash">;
type PackedUnit = Omit<CompiledUnit, "versions"> & { readonly versions: readonly PackedVersion[] };
type PackedVersion = Omit<CompiledVersion, (typeof FORMULAS)[number]> & { readonly at: readonly number[] };

/** A version's formulas, in the order of their distances. */
const FORMULAS = ["selected", "scope", "when", "except", "body"] as const;

/** Parts shorter than this cost less written twice than pointed at. */
const SHORTEST_SHARED = 28;

export function pack(law: CompiledLaw): PackedLaw {
  const { nodes, literals, units, format, hash, ...rest } = law;
  const plain = { nodes: packNodes(nodes), literals: packLiterals(literals), units: packUnits(units), rest };
  const counts = new Map<string, number>();
  count(plain, counts);
  const pool: unknown[] = [];
  const body = share(plain, counts, pool, new Map());
  return { format, hash, pool, body };
}

export function unpack(packed: PackedLaw): CompiledLaw {
  const pool: unknown[] = [];
  for (const part of packed.pool) pool.push(expand(part, pool)); // a part only points at earlier ones
  const plain = expand(packed.body, pool) as {
    nodes: PackedNode[];
    literals: number[][];
    units: PackedUnit[];
    rest: Rest;
  };
  return {
    ...plain.rest,
    format: packed.format,
    hash: packed.hash,
    nodes: unpackNodes(plain.nodes),
    literals: unpackLiterals(plain.literals),
    units: unpackUnits(plain.units),
  };
}

function count(part: unknown, counts: Map<string, number>): string {
  if (typeof part !== "object" || part === null) return JSON.stringify(part) ?? "null";
  const inner = Array.isArray(part)
    ? `[${part.map((x) => count(x, counts)).join(",")}]`
    : `{${Object.entries(part)
        .filter(([, x]) => x !== undefined)
        .map(([k, x]) => `${JSON.stringify(k)}:${count(x, counts)}`)
        .join(",")}}`;
  if (inner.length >= SHORTEST_SHARED) counts.set(inner, (counts.get(inner) ?? 0) + 1);
  return inner;
}

/** A shared part becomes `{ $: index }`. */
function share(
  part: unknown,
  counts: ReadonlyMap<string, number>,
  pool: unknown[],
  known: Map<string, number>,
): unknown {
  if (typeof part !== "object" || part === null) return part;
  const text = JSON.stringify(part);
  const shared = (counts.get(text) ?? 0) > 1;
  const at = known.get(text);
  if (shared && at !== undefined) return { $: at };
  const inner = Array.isArray(part)
    ? part.map((x) => share(x, counts, pool, known))
    : Object.fromEntries(Object.entries(part).map(([k, x]) => [k, share(x, counts, pool, known)]));
  if (!shared) return inner;
  const index = pool.push(inner) - 1;
  known.set(text, index);
  return { $: index };
}

function expand(part: unknown, pool: readonly unknown[]): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) {
    for (let i = 0; i < part.length; i++) {
      const x: unknown = part[i];
      if (typeof x === "object") part[i] = expand(x, pool);
    }
    return part;
  }
  if ("$" in part) return pool[part.$ as number];
  for (const key in part) {
    const record = part as Record<string, unknown>;
    if (typeof record[key] === "object") record[key] = expand(record[key], pool);
  }
  return part;
}

const OPS = ["true", "false", "lit", "and", "or", "note", "ref", "named"] as const;

function packNodes(nodes: readonly Node[]): PackedNode[] {
  let lastLiteral = 0;
  return nodes.map((node, i) => {
    const op = OPS.indexOf(node.op);
    switch (node.op) {
      case "true":
      case "false":
        return [op];
      case "lit": {
        const step = node.lit - lastLiteral;
        lastLiteral = node.lit;
        return [op, step];
      }
      case "and":
      case "or":
        return [op, ...node.of.map((child) => i - child)];
      case "note":
        return [op, i - node.of, node.confidence ?? "", node.label ?? ""];
      case "ref":
        return [op, i - node.of, node.unit, node.negated ? 1 : 0];
      case "named":
        return [op, i - node.of, node.name, node.negated ? 1 : 0];
    }
  });
}

function unpackNodes(packed: readonly PackedNode[]): Node[] {
  let lastLiteral = 0;
  return packed.map(([op, ...args], i): Node => {
    const kind = OPS[op as number] ?? "false";
    const first = args[0] as number;
    const of = i - first;
    switch (kind) {
      case "true":
      case "false":
        return { op: kind };
      case "lit":
        lastLiteral += first;
        return { op: kind, lit: lastLiteral };
      case "and":
      case "or":
        return { op: kind, of: (args as number[]).map((distance) => i - distance) };
      case "note": {
        const [confidence, label] = [args[1], args[2]] as [NonNullable<Note["confidence"]> | "", string];
        return { op: kind, of, ...(confidence ? { confidence } : {}), ...(label ? { label } : {}) };
      }
      case "ref":
        return { op: kind, of, unit: args[1] as string, negated: args[2] === 1 };
      case "named":
        return { op: kind, of, name: args[1] as string, negated: args[2] === 1 };
    }
  });
}

type Note = Extract<Node, { op: "note" }>;

function packLiterals(literals: readonly Literal[]): number[][] {
  let last = 0;
  return literals.map(({ variable, set }) => {
    const step = variable - last;
    last = variable;
    return [step, ...set];
  });
}

function unpackLiterals(packed: readonly (readonly number[])[]): Literal[] {
  let variable = 0;
  return packed.map(([step = 0, ...set]) => {
    variable += step;
    return { variable, set };
  });
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
