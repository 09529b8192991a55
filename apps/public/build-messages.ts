// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Cuts each catalogue of messages in two: `virtual:messages/fr/first`, what the first screen says, and
 * `virtual:messages/fr/rest`. A translator has one file; the first screen waits for few words.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Groups of messages that the first screen may say: its own, those of its frame, and of what may go wrong there. */
export const FIRST = /^(shell|start|entrance|loading|broken)\./;

const ASKED = /^virtual:messages\/(\w+)\/(first|rest)$/;

export function messages(): Plugin {
  return {
    name: "sauf-conduit-messages",
    resolveId: (id) => (ASKED.test(id) ? `\0${id}` : null),
    async load(id) {
      const [, language, part] = ASKED.exec(id.slice(1)) ?? [];
      if (!id.startsWith("\0") || language === undefined) return null;
      const file = fileURLToPath(new URL(`src/messages/${language}.json`, import.meta.url));
      this.addWatchFile(file);
      const all = Object.entries(JSON.parse(await readFile(file, "utf8")) as Record<string, string>);
      const kept = all.filter(([key]) => FIRST.test(key) === (part === "first"));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(kept)))});`;
    },
  };
}
