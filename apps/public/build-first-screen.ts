// SPDX-License-Identifier: AGPL-3.0-or-later
/** Puts the first screen in `index.html`, so that it is read while the script is on its way. */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { messages } from "./build-messages.ts";

const ROOT = fileURLToPath(new URL(".", import.meta.url));
const OUTPUT = join(ROOT, "node_modules/.first-screen");
const PLACE = "<!-- The first screen: build-first-screen.ts. -->";

/** The policy of the server refuses styles in attributes; what they hide is hidden by check.css too. */
const STYLES = / style="[^"]*"/g;

async function rendered(): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "warn",
    publicDir: false,
    plugins: [react(), messages()],
    build: { ssr: "src/first-screen.tsx", outDir: OUTPUT, emptyOutDir: true },
    // Packages of this house are TypeScript, which Node does not read inside `node_modules`.
    ssr: { noExternal: [/^@sauf-conduit\//] },
  });
  const made = pathToFileURL(join(OUTPUT, "first-screen.js")).href;
  const { firstScreen } = (await import(made)) as { firstScreen: () => string };
  return firstScreen().replace(STYLES, "");
}

export function firstScreen(): Plugin {
  return {
    name: "sauf-conduit-first-screen",
    apply: "build",
    transformIndexHtml: {
      order: "pre",
      handler: async (page) => {
        if (!page.includes(PLACE)) throw new Error("index.html has no place for the first screen.");
        return page.replace(PLACE, await rendered());
      },
    },
  };
}
