// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CASES, item, sourcesOf, version } from "../../test-support/small-law.ts";
import { compileSyntax } from "./compile.ts";
import { generateFactTypes } from "./generate-fact-types.ts";

const { law } = compileSyntax(sourcesOf(item(version("est majeur") + CASES)));
if (law === null) throw new Error("the small law has errors");
const text = generateFactTypes(law);

describe("types of the facts", () => {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("name every fact, with its answers", () => {
    expect(text).toContain(`  | "est majeur"`);
    expect(text).toContain(`  "est majeur"?: "oui" | "non";`);
    expect(text).toContain(
      `  "mesure d'éloignement"?: "aucune mesure" | "mesure encore contestable" | "mesure définitive";`,
    );
    expect(text).toContain(`  "mois de travail"?: number;`);
    expect(text).toContain(`export type ListName =\n  | "foyer";`);
    expect(text).toMatch(/"foyer": \{\n {4}"membre mineur"\?: "oui" \| "non";/);
    expect(text).not.toMatch(/^ {2}"membre mineur"/m);
  });

  it("refuse a misspelt fact and an impossible answer, and nothing else", () => {
    const use = (line: string): string =>
      `import type { FactAnswers } from "./facts.ts";\nexport const answers: FactAnswers = { ${line} };\n`;
    writeFileSync(join(folder, "facts.ts"), text);
    const good = [
      `"est majeur": "oui"`,
      `"date de la demande": "2026-05-01"`,
      `"date de notification": "2026-05-01 17:40"`,
      `"durée de présence": "3 mois"`,
    ];
    const bad = [
      `"est majeure": "oui"`,
      `"est majeur": "vrai"`,
      `"date de la demande": "hier"`,
      `"durée de présence": "3"`,
      `"membre mineur": "oui"`,
    ];
    [...good, ...bad].forEach((line, i) => {
      writeFileSync(join(folder, `use-${i}.ts`), use(line));
    });
    const failing = filesThatDoNotCompile(folder);
    expect(failing).toEqual(bad.map((_, i) => `use-${good.length + i}.ts`));
  });
});

/** The names of the files TypeScript refuses. */
function filesThatDoNotCompile(folder: string): readonly string[] {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    allowImportingTsExtensions: true,
    module: "nodenext",
    target: "es2022",
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["*.ts"] }),
  );
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  try {
    execFileSync(process.execPath, [tsc, "-p", folder], { cwd: folder, encoding: "utf8" });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return [...new Set([...stdout.matchAll(/^(use-\d+\.ts)\(/gm)].map((found) => found[1] ?? ""))].sort();
  }
}
