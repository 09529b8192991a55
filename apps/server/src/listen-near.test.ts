// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type Server } from "node:net";
import Fastify from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { listenNear, NoFreePort, PORTS_TRIED } from "./listen-near.ts";

const HOST = "127.0.0.1";
const occupied: Server[] = [];

/** Takes `port` (0: any), for the time of a test. */
function occupy(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, HOST, () => {
      occupied.push(server);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

afterEach(async () => {
  await Promise.all(
    occupied.splice(0).map((server) => new Promise<void>((resolve) => server.close(() => resolve()))),
  );
});

describe("listenNear", () => {
  it("takes the next free port when the one asked for is taken, and says which were taken", async () => {
    const taken = await occupy(0);
    const told: number[] = [];
    const server = Fastify();
    const port = await listenNear(server, HOST, taken, (one) => told.push(one));
    await server.close();
    expect(port).toBeGreaterThan(taken);
    expect(told[0]).toBe(taken);
    expect(told).toHaveLength(port - taken);
  });

  it("gives up after a bounded number of ports", async () => {
    const tried: number[] = [];
    const everythingTaken = {
      listen: () => Promise.reject(Object.assign(new Error("in use"), { code: "EADDRINUSE" })),
    };
    await expect(
      listenNear(everythingTaken as never, HOST, 65_530, (one) => tried.push(one)),
    ).rejects.toBeInstanceOf(NoFreePort);
    expect(tried).toEqual([65_530, 65_531, 65_532, 65_533, 65_534, 65_535]);
    await expect(listenNear(everythingTaken as never, HOST, 4173, () => {})).rejects.toMatchObject({
      from: 4173,
      to: 4173 + PORTS_TRIED - 1,
    });
  });

  it("does not hide another error", async () => {
    const server = Fastify();
    await expect(listenNear(server, "192.0.2.1", 4173, () => {})).rejects.toMatchObject({
      code: "EADDRNOTAVAIL",
    });
    await server.close();
  });
});
