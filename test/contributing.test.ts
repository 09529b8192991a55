// SPDX-License-Identifier: AGPL-3.0-or-later
/** The first quarter of an hour that CONTRIBUTING.md promises: what it shows is what a newcomer finds. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");
}

/** Lines without indentation and quotation marks: how a case is set out may change, what it says may not. */
function lines(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim().replaceAll('"', ""));
}

const guide = read("CONTRIBUTING.md");

describe("CONTRIBUTING.md", () => {
  it("shows a worked case as it is written in the law", () => {
    const [, file] = /Ouvrez `(law\/[^`]+\.yaml)`/.exec(guide) ?? [];
    const [, shown] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(lines(shown ?? "")).toContain("attendu: inconnu");
    expect(lines(read(file ?? "")).join("\n")).toContain(lines(shown ?? "").join("\n"));
  });

  it("names commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...guide.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
