// SPDX-License-Identifier: AGPL-3.0-or-later
/** law/README.md teaches by one item shown whole: what it shows is what the law says, and every key of it is explained. */
import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFolder, formatDiagnostic } from "@sauf-conduit/rights/compiler";
import { expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

const guide = plain(read("law/README.md"));
const ITEM = "law/dispositions/sejour/secret-medical-demande-sejour.yaml";

/** Each piece of a file that is shown, with the file named last before it. */
function shown(): readonly { readonly file: string; readonly text: string }[] {
  let file = "";
  return [...guide.matchAll(/`((?:law|content)\/[^`]+\.yaml)`|```yaml\n([\s\S]*?)```/g)].flatMap(
    ([, path, text]) => {
      if (text !== undefined) return [{ file, text }];
      if (path !== "law/pieces/pieces.yaml") file = path ?? "";
      return [];
    },
  );
}

it("shows pieces of files as they are", () => {
  expect(new Set(shown().map(({ file }) => file)).size).toBe(3);
  for (const { file, text } of shown()) expect(read(file)).toContain(text);
});

it("shows the item whole, in order", () => {
  const pieces = shown().filter(({ file }) => file === ITEM);
  expect(pieces.map(({ text }) => text).join("")).toBe(read(ITEM));
});

type Keyed = Readonly<Record<string, unknown>>;

it("explains every key that it shows", () => {
  const item = parse(read(ITEM)) as Keyed & { versions: Keyed[]; "cas types": Keyed[] };
  const facts = shown()
    .filter(({ file }) => file.startsWith("law/faits/"))
    .flatMap(({ text }) => Object.values(parse(text) as Record<string, Keyed>));
  const sources = item.versions.flatMap(({ source }) => source as Keyed[]);
  const keys = [item, ...item.versions, ...item["cas types"], ...sources, ...facts].flatMap(Object.keys);
  const explained = new Set([...guide.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text));
  const headings = ["versions", "cas types"]; // each is a part of its own
  expect([...new Set(keys)].filter((key) => !explained.has(key) && !headings.includes(key))).toEqual([]);
});

it("says what the check answers to the mistake that it tells", async () => {
  const [, wrong = "", right = ""] = /Avec `([^`]+)` au lieu de\n`([^`]+)`/.exec(guide) ?? [];
  const [, answer = ""] = /```text\n([\s\S]*?)\n```/.exec(guide) ?? [];
  const folder = await mkdtemp(join(tmpdir(), "sauf-conduit-law-readme-"));
  try {
    await cp(join(ROOT, "law"), join(folder, "law"), { recursive: true });
    expect(read(ITEM)).toContain(right);
    await writeFile(join(folder, ITEM), read(ITEM).replace(right, wrong));
    const { law, diagnostics } = await compileFolder(join(folder, "law"));
    expect(law).toBeNull();
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(formatDiagnostic);
    expect(errors.map(plain)).toEqual([answer]);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);

it("names commands that exist", () => {
  const table = read("apps/cli/src/command-table.ts");
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const commands = [...guide.matchAll(/run -s cli -- (\w+)/g)].map(([, name]) => name ?? "");
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.filter((name) => !table.includes(`\n  ${name}: {`))).toEqual([]);
  const named = [...guide.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? "");
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
