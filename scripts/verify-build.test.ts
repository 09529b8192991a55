// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { differing, hashes, hashOfAll } from "./verify-build.ts";

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "verify-build-"));
  for (const side of ["a", "b"]) {
    await mkdir(join(place, side, "dist/assets"), { recursive: true });
    await writeFile(join(place, side, "dist/index.html"), "<p>");
    await writeFile(join(place, side, "dist/assets/x.js"), "export {};");
  }
});
afterEach(() => rm(place, { recursive: true }));

const compared = async () => {
  const [a, b] = [await hashes(join(place, "a"), ["dist"]), await hashes(join(place, "b"), ["dist"])];
  return { differing: differing(a, b), same: hashOfAll(a) === hashOfAll(b), count: a.size };
};

describe("two builds", () => {
  it("are the same when every byte is", async () => {
    expect(await compared()).toEqual({ differing: [], same: true, count: 2 });
  });

  it("differ by one byte, in whatever folder", async () => {
    await writeFile(join(place, "b/dist/assets/x.js"), "export { };");
    expect(await compared()).toMatchObject({ differing: ["dist/assets/x.js"], same: false });
  });

  it("differ by a file that one of them lacks", async () => {
    await writeFile(join(place, "b/dist/more.txt"), "");
    await rm(join(place, "b/dist/index.html"));
    expect(await compared()).toMatchObject({ differing: ["dist/index.html", "dist/more.txt"], same: false });
  });
});
