// SPDX-License-Identifier: AGPL-3.0-or-later
/** The component page is served (`npm run gallery`) or built by its tests, and is part of no product. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const cache = (folder: string) => fileURLToPath(new URL(`../../../.cache/${folder}`, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  cacheDir: cache("gallery-vite"),
  build: { outDir: cache("gallery"), emptyOutDir: true },
});
