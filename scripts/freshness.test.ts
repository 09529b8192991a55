// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetBuilt, isBuilt, isFresh, isMadeOn, type Made, recordBuilt } from "./freshness.ts";

let folder: string;

/** Writes a file as it would have been at `second`, in a source folder of the same age unless told otherwise. */
async function at(second: number, name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, name);
  await utimes(path, second, second);
  return path;
}

async function aged(second: number, name: string): Promise<string> {
  const path = join(folder, name);
  await utimes(path, second, second);
  return path;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "freshness-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("isFresh", () => {
  it("is true when every output is as young as the sources", async () => {
    const outputs = [await at(200, "law.json"), await at(300, "presentation.json")];
    await at(100, "law/ame.yaml");
    await at(200, "law/sante/puma.yaml");
    await aged(100, "law/sante");
    expect(await isFresh(outputs, [await aged(100, "law")])).toBe(true);
  });

  it("is false when one output is missing", async () => {
    const law = await at(200, "law.json");
    await at(100, "law/ame.yaml");
    expect(await isFresh([law, join(folder, "presentation.json")], [await aged(100, "law")])).toBe(false);
  });

  it("is false when a source deep below changed after the oldest output", async () => {
    const outputs = [await at(200, "law.json"), await at(300, "presentation.json")];
    await at(201, "law/sante/puma.yaml");
    await aged(100, "law/sante");
    expect(await isFresh(outputs, [await aged(100, "law")])).toBe(false);
  });

  it("is false when a source was removed: its folder changed", async () => {
    const outputs = [await at(200, "law.json")];
    await at(100, "law/ame.yaml");
    expect(await isFresh(outputs, [await aged(201, "law")])).toBe(false);
  });

  it("looks neither at installed packages, nor at what was built, nor at tests", async () => {
    const outputs = [await at(200, "law.json")];
    await at(300, "app/node_modules/vite/cache.js");
    await at(300, "app/dist/index.html");
    await at(300, "app/question.test.tsx");
    expect(await isFresh(outputs, [await aged(100, "app")])).toBe(true);
  });
});

describe("isMadeOn", () => {
  it("is true of what was written that day, to its last second, and of nothing missing", async () => {
    const day = new Date("2026-11-21T12:00:00Z");
    const noon = await at(day.getTime() / 1000, "index.html");
    const last = await at(Date.parse("2026-11-21T23:59:59Z") / 1000, "en.html");
    const next = await at(Date.parse("2026-11-22T00:00:00Z") / 1000, "late.html");
    expect(await isMadeOn([noon, last], day)).toBe(true);
    expect(await isMadeOn([noon, next], day)).toBe(false);
    expect(await isMadeOn([noon, join(folder, "nowhere.html")], day)).toBe(false);
  });
});

describe("isBuilt", () => {
  const made: Made = {
    outputs: ["dist/index.html"],
    sources: ["law"],
    daily: true,
    settings: ["SITE_ORIGIN", "REPOSITORY_ORIGIN"],
    record: ".cache/pages.json",
  };
  const day = new Date("2026-11-21T12:00:00Z");
  const asked = (environment: NodeJS.ProcessEnv = {}, on = day) => ({ root: folder, environment, day: on });

  beforeEach(async () => {
    const noon = day.getTime() / 1000;
    await at(noon, "dist/index.html");
    await at(noon - 100, "law/ame.yaml");
    await aged(noon - 100, "law");
  });

  it("is false once one setting alone changes, comes or goes, whatever else the environment says", async () => {
    const given = { SITE_ORIGIN: "https://exemple.fr", HOME: "/" };
    expect(await isBuilt(made, asked(given))).toBe(false);
    await recordBuilt(made, asked(given));
    expect(await isBuilt(made, asked(given))).toBe(true);
    expect(await isBuilt(made, asked({ ...given, HOME: "/root" }))).toBe(true);
    expect(await isBuilt(made, asked({ SITE_ORIGIN: "https://exemple.org" }))).toBe(false);
    expect(await isBuilt(made, asked({ ...given, REPOSITORY_ORIGIN: "https://depot.fr" }))).toBe(false);
    expect(await isBuilt(made, asked())).toBe(false);
  });

  it("is false of what was begun and not ended, though its outputs are there", async () => {
    const plain: Made = { outputs: made.outputs, sources: made.sources, record: ".cache/plain.json" };
    expect(await isBuilt(plain, asked())).toBe(false);
    await recordBuilt(plain, asked());
    expect(await isBuilt(plain, asked())).toBe(true);
    await forgetBuilt(plain, asked());
    expect(await isBuilt(plain, asked())).toBe(false);
  });

  it("is false on another day for what is daily, and after a source changed", async () => {
    await recordBuilt(made, asked());
    const tomorrow = new Date("2026-11-22T12:00:00Z");
    expect(await isBuilt(made, asked({}, tomorrow))).toBe(false);
    expect(await isBuilt({ ...made, daily: false }, asked({}, tomorrow))).toBe(true);
    await at(day.getTime() / 1000 + 1, "law/ame.yaml");
    expect(await isBuilt(made, asked())).toBe(false);
  });
});
