// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const START = fileURLToPath(new URL("./start.ts", import.meta.url));
const HOST = "127.0.0.1";

let started: ChildProcess | null = null;
let neighbour: Server | null = null;

/** Takes a port, as another program would. */
function occupiedPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    neighbour = server;
    server.once("error", reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

interface Run {
  /** The address that was printed; null when the program ended without one. */
  readonly address: Promise<string | null>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  readonly stop: (signal: NodeJS.Signals) => void;
}

function start(port: string): Run {
  const child = spawn(process.execPath, [START], { env: { ...process.env, PORT: port } });
  started = child;
  let output = "";
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, output }));
  });
  const address = new Promise<string | null>((resolve) => {
    const read = (part: Buffer): void => {
      output += part.toString();
      const found = /Sauf-conduit est prêt : (\S+)/.exec(output);
      if (found?.[1] !== undefined) resolve(found[1]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", () => resolve(null));
  });
  return { address, ended, stop: (signal) => child.kill(signal) };
}

afterEach(() => {
  started?.kill("SIGKILL");
  started = null;
  neighbour?.close();
  neighbour = null;
});

describe("npm start", { timeout: 120_000 }, () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "serves the site beside a taken port, and closes on %s",
    async (signal) => {
      const taken = await occupiedPort();
      const run = start(String(taken));
      const address = await run.address;
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      const page = await fetch(address ?? "");
      expect(page.status).toBe(200);
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(await page.text()).toContain("<title>Sauf-conduit</title>");
      run.stop(signal);
      const { code, output } = await run.ended;
      expect(code).toBe(0);
      expect(output).toContain(`Le port ${taken} est déjà pris, j’essaie le suivant.`);
      expect(output).toContain("Sauf-conduit est arrêté.");
    },
  );

  it("says what is wrong with a port that is none", async () => {
    const run = start("quatre mille");
    expect(await run.address).toBeNull();
    const { code, output } = await run.ended;
    expect(code).toBe(1);
    expect(output).toContain("PORT=quatre mille n’est pas un port. Donnez un nombre de 1 à 65535.");
  });

  it("builds nothing again: what is built is as young as all that it was built from", async () => {
    const run = start("quatre mille");
    const { output } = await run.ended;
    expect(output).not.toContain("Construction");
  });
});
