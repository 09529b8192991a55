// SPDX-License-Identifier: AGPL-3.0-or-later
/** The glossary says each word of the law's tree and of the answers, and says it once. */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");
}

/** `LimitRule` and `limit-rule` are one word. */
function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}

/** Names of exported types, here and in the files exported whole from here, and the words that their values may be. */
function vocabularyOf(path: string): ReadonlySet<string> {
  const words = new Set<string>();
  new Visitor({
    ExportAllDeclaration: ({ source }) => {
      for (const word of vocabularyOf(posix.join(posix.dirname(path), source.value))) words.add(word);
    },
    ExportNamedDeclaration: ({ declaration }) => {
      if (declaration?.type === "TSTypeAliasDeclaration" || declaration?.type === "TSInterfaceDeclaration") {
        words.add(kebab(declaration.id.name));
      }
    },
    TSLiteralType: ({ literal }) => {
      if (literal.type === "Literal" && typeof literal.value === "string") words.add(literal.value);
    },
  }).visit(parseSync(path, read(path)).program);
  return words;
}

const rows = [...read("docs/glossary.md").matchAll(/^\| `([^`]+)` *\|([^|]*\S[^|]*)\|([^|]*\S[^|]*)\|$/gm)];
const entries = rows.map(([, word]) => word ?? "");

describe("docs/glossary.md", () => {
  it("says each word once, with its French term and a meaning", () => {
    expect(entries.filter((word, index) => entries.indexOf(word) !== index)).toEqual([]);
    const lines = read("docs/glossary.md").match(/^\| `.*$/gm) ?? [];
    expect(rows.map(([row]) => row)).toEqual(lines);
  });

  it.each([
    "packages/rights/src/syntax/index.ts",
    "packages/rights/src/api/answer.ts",
    "packages/deadlines/src/deadline.ts",
  ])("knows the words of %s", (path) => {
    const vocabulary = vocabularyOf(path);
    expect(vocabulary.size).toBeGreaterThan(20);
    expect([...vocabulary].filter((word) => !entries.includes(word))).toEqual([]);
  });
});
