// SPDX-License-Identifier: AGPL-3.0-or-later
/** The files that people write in this house: everything but what is installed, built or stored by running it. */
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

/** The names in `.gitignore`, and Git's own folder. */
const NOT_WRITTEN = new Set([".git", ".cache", "node_modules", "dist", "build", "data", "reports"]);

/** Paths below `root` with forward slashes, sorted. */
export function houseFiles(root: string): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : join(folder, entry.name);
      if (NOT_WRITTEN.has(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else found.push(path.split(sep).join("/"));
    }
  };
  walk("");
  return found.sort();
}
