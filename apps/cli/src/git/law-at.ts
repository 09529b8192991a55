// SPDX-License-Identifier: AGPL-3.0-or-later
/** The law as a revision of git holds it: copied into a folder that is removed as soon as it has been read. */
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CliError } from "../problem.ts";

const run = promisify(execFile);

/** The shape that files of the law must have, below the top of the repository and here. */
const FORMAT = "packages/rights/src/compiler/shape/law.schema.json";
const FORMAT_HERE = fileURLToPath(new URL(`../../../../${FORMAT}`, import.meta.url));

/** A folder of law of a git repository. */
export interface LawRepository {
  /** The top of the repository. */
  readonly top: string;
  /** The folder of the law below it, without a slash at its end; empty when it is the top itself. */
  readonly path: string;
}

/** @throws CliError when git is not there, or the folder is in no repository. */
export async function repositoryOf(folder: string): Promise<LawRepository> {
  const found = await git(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
  const [top, prefix = ""] = found?.split("\n") ?? [];
  if (top === undefined) throw new CliError([{ code: "not-a-repository", folder }]);
  return { top, path: prefix.replace(/\/$/, "") };
}

/** The full name of a commit. @throws CliError when nothing is called so. */
export async function commitOf({ top }: LawRepository, revision: string): Promise<string> {
  // A revision never begins with a dash: what does would be an option of git.
  const sayable = revision !== "" && !revision.startsWith("-");
  const found = sayable ? await git(top, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]) : null;
  if (found === null) throw new CliError([{ code: "unknown-revision", given: revision }]);
  return found.trim();
}

/**
 * Gives the law of a commit to `read`, in a folder of its own.
 * @throws CliError when the commit holds no such folder, and whatever `read` throws.
 */
export async function withLawAt<T>(
  repository: LawRepository,
  { commit, revision }: { readonly commit: string; readonly revision: string },
  read: (folder: string) => Promise<T>,
): Promise<T> {
  const { top, path } = repository;
  const tree = await git(top, ["rev-parse", "--verify", "--quiet", `${commit}:${path}`]);
  const files = tree === null ? "" : await git(top, ["ls-tree", "-r", "--name-only", tree.trim()]);
  if (tree === null || !files?.includes(".yaml"))
    throw new CliError([{ code: "no-law-at-revision", revision, folder: path === "" ? "." : path }]);
  const copy = await mkdtemp(join(tmpdir(), "sauf-conduit-law-"));
  const interrupted = removeWhenInterrupted(copy);
  try {
    // An index of its own: neither the one of the author nor the files they work on are touched.
    await mkdir(join(copy, "law"));
    const environment = { GIT_INDEX_FILE: join(copy, "index") };
    await gitOrThrow(top, ["read-tree", tree.trim()], environment);
    await gitOrThrow(top, ["checkout-index", "--all", `--prefix=${copy}/law/`], environment);
    return await read(join(copy, "law"));
  } finally {
    await rm(copy, { recursive: true, force: true });
    interrupted.over();
  }
}

/** Whoever stops the program before its end leaves no copy behind; it then ends as it would have. */
function removeWhenInterrupted(copy: string): { readonly over: () => void } {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const over = (): void => {
    for (const signal of signals) process.off(signal, remove);
  };
  const remove = (signal: NodeJS.Signals): void => {
    rmSync(copy, { recursive: true, force: true });
    over();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, remove);
  return { over };
}

/** Whether the commit had another shape for the files of the law than the one that is read here. */
export async function hasOtherFormat({ top }: LawRepository, commit: string): Promise<boolean> {
  const then = await git(top, ["show", `${commit}:${FORMAT}`]);
  return then !== null && then !== (await readFile(FORMAT_HERE, "utf8"));
}

/** What it writes; null when it refuses. @throws CliError when there is no such program. */
async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    return await gitOrThrow(folder, args);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new CliError([{ code: "git-missing" }]);
    return null;
  }
}

async function gitOrThrow(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  // Inside a hook, git names the repository that runs it: here the folder decides.
  const around = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  const { stdout } = await run("git", [...args], {
    cwd: folder,
    env: { ...around, ...environment, LC_ALL: "C" },
    maxBuffer: 2 ** 28,
  });
  return stdout;
}
