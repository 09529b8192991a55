// SPDX-License-Identifier: AGPL-3.0-or-later
/** The bare page (`bare/`), built and served as the site is: packed by gzip, over plain http. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};

export interface BarePage {
  readonly address: string;
  close(): Promise<void>;
}

export async function openBarePage(): Promise<BarePage> {
  const folder = await mkdtemp(join(tmpdir(), "sauf-conduit-bare-"));
  process.env.NODE_ENV = "production";
  await build({
    configFile: false,
    root: fileURLToPath(new URL("bare", import.meta.url)),
    logLevel: "error",
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const server = createServer(async ({ url = "/" }, response) => {
    const file = url === "/" ? "index.html" : url.slice(1);
    const content = await readFile(join(folder, file)).catch(() => null);
    if (content === null) return response.writeHead(404).end();
    const packed = extname(file) !== ".woff2";
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    if (packed) response.setHeader("content-encoding", "gzip");
    response.end(packed ? gzipSync(content, { level: 9 }) : content);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
