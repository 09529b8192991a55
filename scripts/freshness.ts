// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whether what was built is still younger than what it was built from. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What is built, below a root: paths of files, or of folders with all they hold. */
export interface Made {
  readonly outputs: readonly string[];
  readonly sources: readonly string[];
  /** It says what is in force on the day it is built: another day makes it stale. */
  readonly daily?: boolean;
  /** Variables of the environment that it reads. */
  readonly settings?: readonly string[];
  /** The file that says it was made to its end, and with which values of its settings. */
  readonly record: string;
}

/** Where and when the question is asked. */
export interface Asked {
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly day: Date;
}

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

/** True when it was made to its end, and nothing that it is made of has changed since: files, the day, the environment. */
export async function isBuilt(made: Made, { root, environment, day }: Asked): Promise<boolean> {
  const [outputs, sources] = [made.outputs, made.sources].map((all) => all.map((path) => join(root, path)));
  if (!(await isFresh(outputs ?? [], sources ?? []))) return false;
  if (made.daily && !(await isMadeOn(outputs ?? [], day))) return false;
  const recorded = await readFile(join(root, made.record), "utf8").catch(() => null);
  return recorded === valuesOf(made.settings, environment);
}

/** Before it is made: whoever is killed half-way leaves outputs that look whole. */
export const forgetBuilt = ({ record }: Made, { root }: Asked): Promise<void> =>
  rm(join(root, record), { force: true });

/** Once it is made to its end, for `isBuilt`. */
export async function recordBuilt(made: Made, { root, environment }: Asked): Promise<void> {
  const record = join(root, made.record);
  await mkdir(dirname(record), { recursive: true });
  await writeFile(record, valuesOf(made.settings, environment));
}

const valuesOf = (names: readonly string[] = [], environment: NodeJS.ProcessEnv): string =>
  JSON.stringify(names.map((name) => [name, environment[name] ?? null]));

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
