// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * `npm run build:verify`: builds this tree twice, in two other folders, one after the other begins, under other clocks
 * and languages, and compares every file, byte for byte. Whoever has the sources can thus check what a site serves: the
 * pages of the law say what is in force on the day they are built, all the rest depends on the sources alone.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What a build reads, and nothing that one leaves behind. */
const TREE = [
  "apps",
  "content",
  "docs",
  "law",
  "packages",
  "scripts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const LEFT_BEHIND = new Set(["dist", "node_modules", ".cache"]);

/** What is served, and what it is made from. */
const OUTPUTS = ["apps/public/dist", "build"];

/** Two machines that have nothing in common but the sources. */
const MACHINES: readonly NodeJS.ProcessEnv[] = [
  { TZ: "Europe/Paris", LANG: "fr_FR.UTF-8" },
  { TZ: "America/Cayenne", LANG: "C" },
];

/** The house's own packages are those of the copy; the others are read where they are. */
async function linkPackages(copy: string): Promise<void> {
  const [from, to] = [join(ROOT, "node_modules"), join(copy, "node_modules")];
  const ours = "@sauf-conduit";
  await mkdir(join(to, ours), { recursive: true });
  for (const name of await readdir(from)) if (name !== ours) await symlink(join(from, name), join(to, name));
  for (const kind of ["apps", "packages"])
    for (const name of await readdir(join(copy, kind)))
      await symlink(join(copy, kind, name), join(to, ours, name));
}

async function copyTree(copy: string): Promise<void> {
  for (const part of TREE)
    await cp(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (source) => !LEFT_BEHIND.has(basename(source)),
    });
  await linkPackages(copy);
}

function buildIn(copy: string, machine: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(copy, "scripts/build.ts")], {
      cwd: copy,
      env: { ...process.env, ...machine },
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`La construction a échoué (${code}).`)),
    );
  });
}

/** Hash of each file below a folder, by its path. */
export async function hashes(folder: string, parts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const part of parts)
    for (const entry of await readdir(join(folder, part), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      all.set(
        relative(folder, file),
        createHash("sha256")
          .update(await readFile(file))
          .digest("hex"),
      );
    }
  return all;
}

/** Paths of the files that are not the same on both sides, or that one of them lacks. */
export function differing(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = new Set([...first.keys(), ...second.keys()]);
  return [...paths].filter((path) => first.get(path) !== second.get(path)).sort();
}

/** One hash for a whole build: that of its paths and of their hashes, in order. */
export function hashOfAll(files: ReadonlyMap<string, string>): string {
  const lines = [...files].map(([path, hash]) => `${hash}  ${path}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}

async function verify(): Promise<void> {
  const started = performance.now();
  const place = await mkdtemp(join(tmpdir(), "build-"));
  try {
    const copies = MACHINES.map((machine, index) => ({
      machine,
      copy: join(place, "x".repeat(1 + 7 * index)),
    }));
    for (const { copy } of copies) await copyTree(copy);
    await Promise.all(copies.map(({ copy, machine }) => buildIn(copy, machine)));
    const [first, second] = await Promise.all(copies.map(({ copy }) => hashes(copy, OUTPUTS)));
    if (first === undefined || second === undefined) throw new Error("two builds are compared");
    const other = differing(first, second);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (other.length === 0) {
      console.log(`Les deux constructions sont identiques : ${first.size} fichiers, en ${seconds} s.`);
      console.log(`Empreinte : ${hashOfAll(first)}`);
      return;
    }
    console.error(`Les deux constructions diffèrent : ${other.length} fichiers sur ${first.size}.`);
    for (const path of other.slice(0, 20)) console.error(`  ${path}`);
    process.exitCode = 1;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

if (import.meta.main) await verify();
