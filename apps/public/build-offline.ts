// SPDX-License-Identifier: AGPL-3.0-or-later
/** Writes `sw.js` beside the built check: the service worker, with the list of the files of this build and their hashes. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SOURCE = fileURLToPath(new URL("src/offline/service-worker.js", import.meta.url));
/** The words of the law name the law that they belong to. */
const WORDS = fileURLToPath(new URL("../../build/presentation.json", import.meta.url));

const sha256 = (content: string | Uint8Array, form: "base64" | "hex"): string =>
  createHash("sha256").update(content).digest(form);

/** The service worker for the files below a folder, none of which may be there for another reason. */
async function serviceWorker(dist: string): Promise<string> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name !== "sw.js")
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .map((name) => name.split(sep).join("/"))
    .sort();
  const files: Record<string, string> = {};
  for (const name of names) {
    const path = name === "index.html" ? "/" : `/${name}`;
    files[path] = sha256(await readFile(join(dist, name)), "base64");
  }
  const { law } = JSON.parse(await readFile(WORDS, "utf8")) as { law: string };
  const list = JSON.stringify(files, null, 1);
  const source = await readFile(SOURCE, "utf8");
  return source
    .replace('{ "%FILES%": "" }', list)
    .replace("%LAW%", law)
    .replace("%BUILD%", sha256(`${source}${list}`, "hex").slice(0, 16));
}

export function offline(): Plugin {
  let dist = "";
  return {
    name: "sauf-conduit-offline",
    apply: "build",
    configResolved: ({ root, build }) => {
      dist = join(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler: async () => writeFile(join(dist, "sw.js"), await serviceWorker(dist)),
    },
  };
}
