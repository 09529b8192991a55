// SPDX-License-Identifier: AGPL-3.0-or-later
/** Clocks, networks, storage, chance: what a pure package receives and never takes. */
import { parseSync } from "oxc-parser";

/** Names that are an effect wherever they are spoken of: called, read from, given to another. */
export const EFFECTS: ReadonlySet<string> = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "Worker",
  "BroadcastChannel",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "document",
  "window",
  "self",
  "globalThis",
  "navigator",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "requestAnimationFrame",
  "console",
  "performance",
  "process",
  "Temporal",
]);

/** Of these, all may be read but what is named: and only by its name, so that it can be seen. */
const ALL_BUT: Readonly<Record<string, RegExp>> = { Date: /^now$/, Math: /^random$/, crypto: /random/i };

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const nameOf = (value: unknown): string | null =>
  isNode(value) && value.type === "Identifier" ? String(value.name) : null;

/** Where a name is not that of a value: after a dot, before a colon. */
function isOnlyAName(node: Node, key: string): boolean {
  if (node.computed === true) return false;
  if (node.type === "MemberExpression") return key === "property";
  return key === "key" && node.shorthand !== true;
}

/**
 * Each effect that the code of a file has, by name: types and comments are not code. A name that the file gives to
 * something of its own (`document` for a paper) is taken for the effect: it needs another one.
 * @throws SyntaxError when the file cannot be read.
 */
export function effectsOf(file: string, text: string): readonly string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    if (!isNode(value) || isOfTypes(value)) return;
    const name = nameOf(value);
    if (name !== null && (EFFECTS.has(name) || Object.hasOwn(ALL_BUT, name))) found.push(name);
    const harmless = harmlessPart(value);
    for (const [key, part] of Object.entries(value))
      if (part !== harmless && !isOnlyAName(value, key)) look(part);
  };
  look(program);
  return found;
}

const isOfTypes = ({ type }: Node): boolean =>
  /^TS(?!As|Satisfies|NonNull)/.test(type) || type === "ImportDeclaration";

/** `Date.UTC`, `new Date(0)`, `Math.max`: nothing of the machine is in them. `Date.now` and `new Date()` are. */
function harmlessPart(node: Node): unknown {
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date")
    return (node.arguments as unknown[]).length > 0 ? node.callee : null;
  if (node.type !== "MemberExpression" || node.computed === true) return null;
  const object = nameOf(node.object) ?? "";
  return Object.hasOwn(ALL_BUT, object) && !ALL_BUT[object]?.test(nameOf(node.property) ?? "")
    ? node.object
    : null;
}
