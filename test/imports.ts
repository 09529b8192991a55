// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a source file imports, read from its syntax (TypeScript 7 has no interface for this; see CONTRIBUTING.md). */
import { extname } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

export interface Import {
  /** As written; null when it is computed, so that nobody can tell what is imported. */
  readonly specifier: string | null;
  /** `import type` and `export type` leave no trace when the program runs. */
  readonly typeOnly: boolean;
}

/** Endings of the files whose imports are read. */
export const READABLE = new Set([".ts", ".tsx", ".mts", ".js", ".jsx", ".mjs", ".css"]);

const CSS_IMPORT = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g;

function literal(node: { readonly type: string; readonly value?: unknown }): string | null {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : null;
}

/**
 * @throws SyntaxError when the file cannot be read: an unread file is not a clean file.
 */
export function importsOf(path: string, source: string): readonly Import[] {
  if (extname(path) === ".css") {
    const bare = source.replace(/\/\*[\s\S]*?\*\//g, "");
    return [...bare.matchAll(CSS_IMPORT)].map(([, specifier]) => ({
      specifier: specifier ?? null,
      typeOnly: false,
    }));
  }
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new SyntaxError(`${path} : ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (specifier: string | null, typeOnly: boolean): void => {
    found.push({ specifier, typeOnly });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === "type"),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === "type"),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source.value, node.exportKind === "type");
    },
    ImportExpression: (node) => add(literal(node.source), false),
    TSImportType: (node) => add(literal(node.source), true),
    CallExpression: (node) => {
      const [first] = node.arguments;
      if (node.callee.type === "Identifier" && node.callee.name === "require" && first !== undefined) {
        add(literal(first), false);
      }
    },
  }).visit(program);
  return found;
}
