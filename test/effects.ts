// SPDX-License-Identifier: AGPL-3.0-or-later
/** Clocks, networks, storage, chance: what a pure package receives and never takes. */
import { parseSync } from "oxc-parser";

/** Names that are an effect wherever they are called or read from. */
const EFFECTS = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "document",
  "window",
  "navigator",
  "setTimeout",
  "setInterval",
  "console",
  "performance",
  "process",
]);
const OF_A_VALUE = new Set(["Date.now", "Math.random"]);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const nameOf = (value: unknown): string | null =>
  isNode(value) && value.type === "Identifier" ? String(value.name) : null;

/**
 * Each effect that the code of a file has, by name: types and comments are not code.
 * @throws SyntaxError when the file cannot be read.
 */
export function effectsOf(file: string, text: string): readonly string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) look(one);
      return;
    }
    if (!isNode(value) || value.type.startsWith("TS") || value.type === "ImportDeclaration") return;
    const effect = effectIn(value);
    if (effect !== null) found.push(effect);
    for (const part of Object.values(value)) look(part);
  };
  look(program);
  return found;
}

function effectIn(node: Node): string | null {
  if (node.type === "MemberExpression") {
    const object = nameOf(node.object);
    const whole = `${object}.${nameOf(node.property)}`;
    if (OF_A_VALUE.has(whole)) return whole;
    return object !== null && EFFECTS.has(object) ? object : null;
  }
  const called = node.type === "CallExpression" || node.type === "NewExpression" ? nameOf(node.callee) : null;
  // The time of the machine; a day that is given is none of it.
  if (called === "Date" && (node.arguments as unknown[]).length === 0) return "new Date()";
  return called !== null && EFFECTS.has(called) ? called : null;
}
