// SPDX-License-Identifier: AGPL-3.0-or-later
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { contacts } from "./build-contacts.ts";
import { firstScreen } from "./build-first-screen.ts";
import { messages } from "./build-messages.ts";
import { offline } from "./build-offline.ts";

/** The face of the interface is asked for with the page: text does not change shape under the reader's eyes. */
const PRELOADED_FONT = /atkinson-hyperlegible-next-latin-wght-normal-[\w-]+\.woff2$/;

function preloadFont(): Plugin {
  return {
    name: "sauf-conduit-preload-font",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => PRELOADED_FONT.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", href: `/${file}`, as: "font", type: "font/woff2", crossorigin: true },
            injectTo: "head",
          })),
    },
  };
}

export default defineConfig(({ command }) => {
  // A build started from the tests inherits NODE_ENV=test, and would ship the development React: half as large again.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    plugins: [react(), messages(), contacts(), firstScreen(), preloadFont(), offline()],
    build: {
      // Nothing in `data:` addresses: the content security policy allows files of this origin only.
      assetsInlineLimit: 0,
      // The polyfill would be an inline script in some browsers, and every browser we build for preloads modules.
      modulePreload: { polyfill: false },
    },
  };
});
