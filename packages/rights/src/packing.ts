// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The compiled law as it travels: formula nodes as small arrays, and every part that occurs twice written
 * once in a pool. Unpacking shares the parts again, so that loading allocates little.
 */
import type { CompiledLaw, Literal, Node } from "./compiled-law.ts";

/** What is stored and served. Opaque to everyone but `unpack`. */
export interface PackedLaw {
  readonly format: 1;
  readonly hash: string;
  readonly pool: readonly unknown[];
  readonly body: unknown;
}

type PackedNode = readonly (number | string)[];
type Rest = Omit<CompiledLaw, "nodes" | "literals" | "format" | "hash">;

/** Parts shorter than this cost less written twice than pointed at. */
const SHORTEST_SHARED = 28;

export function pack(law: CompiledLaw): PackedLaw {
  const { nodes, literals, format, hash, ...rest } = law;
  const plain = { nodes: nodes.map(packNode), literals: literals.map((l) => [l.variable, ...l.set]), rest };
  const counts = new Map<string, number>();
  count(plain, counts);
  const pool: unknown[] = [];
  const body = share(plain, counts, pool, new Map());
  return { format, hash, pool, body };
}

export function unpack(packed: PackedLaw): CompiledLaw {
  const pool: unknown[] = [];
  for (const part of packed.pool) pool.push(expand(part, pool)); // a part only points at earlier ones
  const plain = expand(packed.body, pool) as { nodes: PackedNode[]; literals: number[][]; rest: Rest };
  return {
    ...plain.rest,
    format: packed.format,
    hash: packed.hash,
    nodes: plain.nodes.map(unpackNode),
    literals: plain.literals.map(([variable = 0, ...set]): Literal => ({ variable, set })),
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
function share(part: unknown, counts: ReadonlyMap<string, number>, pool: unknown[], known: Map<string, number>): unknown {
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

function packNode(node: Node): PackedNode {
  const op = OPS.indexOf(node.op);
  switch (node.op) {
    case "true":
    case "false":
      return [op];
    case "lit":
      return [op, node.lit];
    case "and":
    case "or":
      return [op, ...node.of];
    case "note":
      return [op, node.of, node.confidence ?? "", node.label ?? ""];
    case "ref":
      return [op, node.of, node.unit, node.negated ? 1 : 0];
    case "named":
      return [op, node.of, node.name, node.negated ? 1 : 0];
  }
}

function unpackNode([op, ...args]: PackedNode): Node {
  const kind = OPS[op as number] ?? "false";
  const of = args[0] as number;
  switch (kind) {
    case "true":
    case "false":
      return { op: kind };
    case "lit":
      return { op: kind, lit: of };
    case "and":
    case "or":
      return { op: kind, of: args as number[] };
    case "note": {
      const [confidence, label] = [args[1], args[2]] as [string, string];
      return {
        op: kind,
        of,
        ...(confidence ? { confidence: confidence as NonNullable<Extract<Node, { op: "note" }>["confidence"]> } : {}),
        ...(label ? { label } : {}),
      };
    }
    case "ref":
      return { op: kind, of, unit: args[1] as string, negated: args[2] === 1 };
    case "named":
      return { op: kind, of, name: args[1] as string, negated: args[2] === 1 };
  }
}
