// SPDX-License-Identifier: AGPL-3.0-or-later
/** Listens on the port asked for, or on the first free one after it. */
import type { FastifyInstance } from "fastify";

/** How many ports are tried before giving up. */
export const PORTS_TRIED = 20;

/** No free port: what was tried, for the message. */
export class NoFreePort extends Error {
  override readonly name = "NoFreePort";
  readonly from: number;
  readonly to: number;
  constructor(from: number, to: number) {
    super(`Les ports ${from} à ${to} sont tous occupés. Choisissez-en un autre : PORT=8080 npm start`);
    this.from = from;
    this.to = to;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/**
 * @param onTaken called with each port found taken, before the next is tried.
 * @returns the port on which the server now listens.
 * @throws NoFreePort after `PORTS_TRIED` ports; any other error of the system as it is.
 */
export async function listenNear(
  server: Pick<FastifyInstance, "listen">,
  host: string,
  port: number,
  onTaken: (port: number) => void,
): Promise<number> {
  const last = Math.min(port + PORTS_TRIED - 1, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    try {
      await server.listen({ host, port: candidate });
      return candidate;
    } catch (error) {
      if (!isTaken(error)) throw error;
      onTaken(candidate);
    }
  }
  throw new NoFreePort(port, last);
}
