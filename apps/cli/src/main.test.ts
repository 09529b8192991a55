// SPDX-License-Identifier: AGPL-3.0-or-later
/** The real program, started as people start it, on real files and on the law of the house. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plain, type Written } from "../test-support/terminal.ts";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sauf-conduit-main-"));
  await writeFile(join(folder, "situation.yaml"), "le: 2026-11-20\nfaits:\n  est majeur: oui\n");
});
afterAll(() => rm(folder, { recursive: true }));

/** @param input written to standard input. */
function start(args: readonly string[], input = "", environment: NodeJS.ProcessEnv = {}): Promise<Written> {
  const env = { ...process.env, npm_lifecycle_event: "test", ...environment };
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, out: plain(out), err: plain(err) }));
  });
}

describe("the program", () => {
  it("answers a situation with the law of the house", async () => {
    const { code, out, err } = await start(["rights", "--situation", "situation.yaml", "--json"]);
    expect([code, err]).toEqual([0, ""]);
    const { provisions, on, law } = JSON.parse(out);
    expect(on).toBe("2026-11-20");
    expect(law.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(provisions.length).toBeGreaterThan(50);
    expect(provisions.map(({ id }: { id: string }) => id)).toContain("ame-conditions");
  }, 60_000);

  it("reads standard input, on paper, in English", async () => {
    const { code, out, err } = await start(
      ["rights", "--situation", "-", "--lang", "en"],
      '{"le":"2026-11-20","faits":{"est majeur":"oui"}}',
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Rights on 20 November 2026\n/);
    expect(out).not.toContain("\u001b");
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  }, 60_000);

  it("refuses a bad situation: nothing on standard output, exit 2", async () => {
    const { code, out, err } = await start(["rights", "--situation", "-"], "faits: { est majeure: oui }");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("entrée standard, ligne 1 : je ne connais pas le fait « est majeure ».");
    expect(err).toContain("Vouliez-vous dire « est majeur » ?");
  }, 60_000);

  it("lists the law for programs", async () => {
    const { code, out } = await start(["law", "--json"]);
    const entries = JSON.parse(out);
    expect(code).toBe(0);
    expect(entries.length).toBeGreaterThan(50);
    for (const { id, domain, versions } of entries) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(domain).toMatch(/^[a-z]+$/);
      expect(versions.length, id).toBeGreaterThan(0);
    }
  }, 60_000);

  it("starts relative paths where the person typed, when npm runs it", async () => {
    const elsewhere = { npm_lifecycle_event: "cli", INIT_CWD: tmpdir() };
    const { code, err } = await start(["next", "--situation", "situation.yaml"], "", elsewhere);
    expect([code, err]).toEqual([2, expect.stringContaining("Le fichier « situation.yaml » n’existe pas.")]);
    const here = await start(["next", "--situation", "situation.yaml"], "", {
      npm_lifecycle_event: "cli",
      INIT_CWD: folder,
    });
    expect(here.code).toBe(0);
  }, 60_000);

  it("reads a pipe with a name, a link, and refuses what never ends or leads nowhere", async () => {
    execFileSync("bash", ["-c", 'mkfifo "$0"', join(folder, "tuyau")]);
    const piped = start(["next", "--situation", "tuyau"]);
    await writeFile(join(folder, "tuyau"), "faits: { est majeur: oui }");
    expect((await piped).code).toBe(0);
    await symlink("situation.yaml", join(folder, "lien.yaml"));
    await symlink("boucle.yaml", join(folder, "boucle.yaml"));
    await symlink("absent.yaml", join(folder, "perdu.yaml"));
    const said = async (file: string): Promise<readonly [number, string]> => {
      const { code, out, err } = await start(["next", "--situation", file]);
      return [code, out === "" ? err : "(answered)"];
    };
    expect(await said("lien.yaml")).toEqual([0, "(answered)"]);
    expect(await said("boucle.yaml")).toEqual([
      2,
      expect.stringContaining("c’est un lien qui ne mène qu’à lui-même"),
    ]);
    expect(await said("perdu.yaml")).toEqual([2, expect.stringContaining("n’existe pas")]);
    expect(await said("situation.yaml/x")).toEqual([2, expect.stringContaining("n’existe pas")]);
    expect(await said("/dev/zero")).toEqual([2, expect.stringContaining("dépasse 1 Mo")]);
    expect(await said("/dev/null")).toEqual([2, expect.stringContaining("ne contient rien")]);
    expect(await said("/dev/stdin")).toEqual([
      2,
      expect.stringContaining("L’entrée standard ne contient rien"),
    ]);
    expect(await said("/proc/self/mem")).toEqual([2, expect.stringContaining("ne se lit pas")]);
  }, 120_000);

  it("bears that its reader leaves, and says that a full disk holds half an answer", async () => {
    const shell = async (redirected: string): Promise<readonly [number, string]> => {
      const command = `set -o pipefail; "${process.execPath}" "${MAIN}" ${redirected}`;
      const child = spawn("bash", ["-c", command], { cwd: folder });
      let written = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        written += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        written += text;
      });
      const code = await new Promise<number>((resolve) =>
        child.once("close", (status) => resolve(status ?? -1)),
      );
      return [code, plain(written)];
    };
    expect(await shell("rights --situation situation.yaml | head -1")).toEqual([
      0,
      "Les droits au 20 novembre 2026\n",
    ]);
    expect(await shell("law --json | true")).toEqual([0, ""]);
    expect(await shell("law > /dev/full")).toEqual([
      3,
      "La réponse n’a pas pu être écrite en entier (ENOSPC). Ne vous y fiez pas.\n",
    ]);
    expect(await shell("lawx 2> /dev/full")).toEqual([2, ""]);
  }, 120_000);
});
