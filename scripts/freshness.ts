// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whether what was built is still younger than what it was built from. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What is built or installed, and the tests: nothing that a product is made of. */
const NOT_SOURCES = /^(node_modules|dist)$|\.test\.tsx?$/;

/**
 * The time of the last change below `path`, in milliseconds; 0 when there is nothing at `path`. Folders count: their time
 * tells that a file was removed.
 */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = (await readdir(path)).filter((name) => !NOT_SOURCES.test(name));
  const inside = await Promise.all(names.map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...inside);
}

/** True when each output exists and none is older than a source (files, or folders with all they hold). */
export async function isFresh(outputs: readonly string[], sources: readonly string[]): Promise<boolean> {
  const built = await Promise.all(
    outputs.map(async (path) => (await stat(path).catch(() => null))?.mtimeMs ?? 0),
  );
  const written = await Promise.all(sources.map(newest));
  return Math.min(...built) > 0 && Math.min(...built) >= Math.max(...written);
}

/** True when each output was written on that day, as the calendar of Greenwich has it. */
export async function isMadeOn(outputs: readonly string[], day: Date): Promise<boolean> {
  const built = await Promise.all(outputs.map(async (path) => (await stat(path).catch(() => null))?.mtime));
  return built.every((at) => at?.toISOString().slice(0, 10) === day.toISOString().slice(0, 10));
}
