// SPDX-License-Identifier: AGPL-3.0-or-later
/** The files that people write in this house: everything but what is installed, built or stored by running it. */
import { readdirSync } from "node:fs";
import { join, posix } from "node:path";

/** What `.gitignore` names, at the root or anywhere, and Git's own folder. */
const NOT_WRITTEN = /^(data|reports)$|(^|\/)(\.git|\.cache|node_modules|dist|build)$/;

/** Paths below `root` with forward slashes, sorted. */
export function houseFiles(root: string): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (NOT_WRITTEN.test(path)) continue;
      if (entry.isDirectory()) walk(path);
      else found.push(path);
    }
  };
  walk("");
  return found.sort();
}
