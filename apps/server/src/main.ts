// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Serves the public site that was built: `npm start`.
 * `PORT` chooses the port (4173); `HOST=0.0.0.0` opens the site to the local network, to try it on a telephone.
 */
import { existsSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import { addressesOf } from "./addresses.ts";
import { listenNear, NoFreePort } from "./listen-near.ts";
import { staticSite } from "./static-site.ts";

const PUBLIC_SITE = fileURLToPath(new URL("../../public/dist", import.meta.url));
const DEFAULT_PORT = 4173;

function portAskedFor(): number | null {
  const text = process.env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : null;
}

/** Listens until SIGINT or SIGTERM. Says in French where the site is, or why it cannot be served (exit code 1). */
export async function serve(): Promise<void> {
  const port = portAskedFor();
  if (port === null) {
    return fail(`PORT=${process.env.PORT} n’est pas un port. Donnez un nombre de 1 à 65535.`);
  }
  if (!existsSync(PUBLIC_SITE)) {
    return fail(
      "Le site public n’est pas construit. Lancez « npm start », qui le construit, ou « npm run build ».",
    );
  }

  const host = process.env.HOST ?? "127.0.0.1";
  const site = await staticSite(PUBLIC_SITE);
  const close = async (): Promise<void> => {
    await site.close();
    console.log("Sauf-conduit est arrêté.");
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());

  try {
    const chosen = await listenNear(site, host, port, (taken) => {
      console.log(`Le port ${taken} est déjà pris, j’essaie le suivant.`);
    });
    for (const address of addressesOf(host, networkInterfaces()))
      console.log(`Sauf-conduit est prêt : http://${address}:${chosen}/`);
    console.log("Pour arrêter : Ctrl+C.");
  } catch (error) {
    await site.close();
    if (error instanceof NoFreePort) return fail(error.message);
    if (isSystemError(error))
      return fail(`L’adresse ${host}, port ${port}, ne peut pas être ouverte (${error.code}).`);
    throw error;
  }
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (import.meta.main) await serve();
