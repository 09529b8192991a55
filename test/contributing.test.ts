// SPDX-License-Identifier: AGPL-3.0-or-later
/** The first quarter of an hour that CONTRIBUTING.md promises: what it shows is what a newcomer finds, then sees. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** With ordinary spaces. */
function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8").replace(/[\u00a0\u202f]/g, " ");
}

/** Lines without indentation and quotation marks: how a case is set out may change, what it says may not. */
function lines(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim().replaceAll('"', ""));
}

const guide = read("CONTRIBUTING.md");
const [, file = ""] = /Ouvrez `(law\/[^`]+\.yaml)`/.exec(guide) ?? [];
const [, shown = ""] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
const [, wrong = "", right = ""] = /Écrivez `([^`]+)` à la place de `([^`]+)`/.exec(guide) ?? [];
/** What the terminal is said to write, in order: it holds; why it does not; it does not hold. */
const [holds = [], why = [], fails = []] = [...guide.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text]) =>
  lines(text ?? ""),
);

describe("CONTRIBUTING.md", () => {
  it("shows a worked case as it is written in the law", () => {
    expect(lines(shown)).toContain(right);
    expect(lines(read(file)).join("\n")).toContain(lines(shown).join("\n"));
  });

  it("names commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...guide.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("the first quarter of an hour", () => {
  let law: string;
  beforeAll(async () => {
    law = join(await mkdtemp(join(tmpdir(), "sauf-conduit-newcomer-")), "law");
    await cp(join(ROOT, "law"), law, { recursive: true });
  });
  afterAll(() => rm(join(law, ".."), { recursive: true }));

  /** The lines that the check writes, a line number being any, and its exit code. */
  function check(): Promise<{ readonly code: number; readonly out: readonly string[] }> {
    const args = [join(ROOT, "apps/cli/src/main.ts"), "check", "--law", law];
    return new Promise((resolve) => {
      execFile(process.execPath, args, (error, out) => {
        const plain = out.replace(/[\u00a0\u202f]/g, " ").replace(/(?<=\.yaml:)\d+/g, "…");
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out: lines(plain) });
      });
    });
  }

  it("begins with a law that holds: figures, then the line that step 2 shows", async () => {
    const { code, out } = await check();
    expect(code).toBe(0);
    expect(out.at(-2)).toMatch(/^\d+ fichiers, .* fiches, .* cas types, 0 erreur/);
    expect(out.slice(-1)).toEqual(holds);
  }, 60_000);

  it("ends, after the mistake of step 4, with the lines that step 5 shows", async () => {
    const text = readFileSync(join(ROOT, file), "utf8");
    const [name = ""] = lines(shown);
    const at = text.indexOf(right, text.indexOf(name.replace("- nom: ", "")));
    const mistaken = text.slice(0, at) + wrong + text.slice(at + right.length);
    await writeFile(join(law, file.replace("law/", "")), mistaken);
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(why.length).toBeGreaterThan(3);
    // An empty line and the figures stand between the reasons and the conclusion.
    expect(out.slice(-3 - why.length, -3)).toEqual(why);
    expect(out.at(-2)).toMatch(/ 1 erreur/);
    expect(out.slice(-1)).toEqual(fails);
  }, 60_000);
});
