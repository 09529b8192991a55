// SPDX-License-Identifier: AGPL-3.0-or-later
/** What was built answers while it is younger than its sources; else the sources do, and it is built again. */
import { readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SMALL_LAW, writeSmallLaw } from "../../test-support/small-law.ts";
import { lawFolders, readLaw } from "./read-law.ts";

let root: string;
beforeEach(async () => {
  root = dirname(await writeSmallLaw());
});
afterEach(() => rm(root, { recursive: true }));

const AID = "dispositions/sante/aide-verte.yaml";
const OUTPUTS = [
  "law.json",
  "presentation.json",
  "translations.en.json",
  "translations.fr.json",
  "manifest.json",
];

function read() {
  return readLaw({ folder: null, base: root, root });
}

async function title(): Promise<string | undefined> {
  return (await read()).presentation.items["aide-verte"]?.title;
}

async function rename(to: string): Promise<void> {
  await writeFile(
    join(root, "law", AID),
    (SMALL_LAW[AID] ?? "").replace("titre: Aide verte", `titre: ${to}`),
  );
}

/** Ages a file: newer than an earlier one whatever the clock of the disk. */
async function age(path: string, seconds: number): Promise<void> {
  const time = new Date(Date.now() + seconds * 1000);
  await utimes(join(root, path), time, time);
}

describe("the law of the house", () => {
  it("is compiled once, then read as it was built", async () => {
    const compiled = await read();
    for (const name of OUTPUTS) await age(`build/${name}`, 5);
    const before = await Promise.all(OUTPUTS.map((name) => stat(join(root, "build", name))));
    const built = await read();
    expect(built).toEqual(JSON.parse(JSON.stringify(compiled)));
    const after = await Promise.all(OUTPUTS.map((name) => stat(join(root, "build", name))));
    expect(after.map(({ mtimeMs }) => mtimeMs)).toEqual(before.map(({ mtimeMs }) => mtimeMs));
    expect(built.english["Aide verte"]).toBe("Green aid");
  });

  it("is compiled again when what was built was damaged, though its hash says otherwise", async () => {
    const whole = (await read()).packed;
    const path = join(root, "build", "law.json");
    const packed = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...packed, rows: { ...packed.rows, nodes: [] } }));
    await age("build/law.json", 5);
    expect((await read()).packed).toEqual(whole);
  });

  it("is compiled again when a file has changed", async () => {
    expect(await title()).toBe("Aide verte");
    await rename("Aide neuve");
    await age(`law/${AID}`, 10);
    expect(await title()).toBe("Aide neuve");
  });

  it("is as old as the moment when its sources began to be read", async () => {
    const before = Date.now();
    await read();
    const { mtimeMs } = await stat(join(root, "build/law.json"));
    expect(mtimeMs).toBeLessThanOrEqual(Date.now());
    expect(mtimeMs).toBeGreaterThanOrEqual(before - 1);
  });

  it.each([
    ["half written", async () => writeFile(join(root, "build/law.json"), "{")],
    ["of another build", async () => writeFile(join(root, "build/presentation.json"), '{"law":"autre"}')],
    ["missing", async () => rm(join(root, "build/translations.en.json"))],
    [
      "one word off",
      async () => {
        const path = join(root, "build/presentation.json");
        await writeFile(path, (await readFile(path, "utf8")).replace("Aide verte", "Aide vertu"));
      },
    ],
    ["without its hashes", async () => writeFile(join(root, "build/manifest.json"), '{"files":{}}')],
  ])("is compiled again when what was built is %s", async (_, spoil) => {
    await read();
    await spoil();
    for (const name of OUTPUTS) await age(`build/${name}`, 5).catch(() => undefined);
    expect(await title()).toBe("Aide verte");
    expect(JSON.parse(await readFile(join(root, "build/presentation.json"), "utf8")).items).toBeDefined();
  });
});

describe("another law", () => {
  it("is never built, and brings its translations", async () => {
    await readLaw({ folder: "law", base: root });
    await expect(stat(join(root, "build"))).rejects.toThrow("ENOENT");
    expect(await lawFolders({ folder: "law", base: root })).toEqual({
      law: join(root, "law"),
      translations: join(root, "law", "..", "content", "translations"),
    });
  });

  it("is told to be missing by its name", async () => {
    await expect(lawFolders({ folder: "absent", base: root })).rejects.toMatchObject({
      problems: [{ code: "law-not-found", folder: "absent" }],
    });
  });
});
