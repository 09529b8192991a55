// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Repairs `package-lock.json` after each change of it: `npm run lock:repair`.
 *
 * A package with native parts names one optional package per platform. When the registry in use lacks some of
 * them, npm leaves these out of the lock, and then `npm ci` refuses the lock (« Missing: … from lock file »; see npm/cli
 * issues 4828, 7961 and 8320). This script writes an entry for each of them, with the platform read from its name, so that
 * npm knows it has nothing to install here. An entry has no checksum: on its own platform, npm fetches the package.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What is read and written of one entry of the lock; other keys are kept as they are. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** `package-lock.json`, version 3: one entry per folder of the installed tree; the empty key is the root. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export interface Platform {
  readonly os?: string;
  readonly cpu?: string;
  readonly libc?: string;
}

/** The lock cannot be repaired: a person must look at it. */
export class LockError extends Error {
  override readonly name = "LockError";
}

const SYSTEMS = new Set([
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
]);
const PROCESSORS = new Set([
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
]);
const LIBRARIES: Readonly<Record<string, string>> = {
  gnu: "glibc",
  gnueabihf: "glibc",
  musl: "musl",
  musleabihf: "musl",
};

/** The platform that a package's name tells, `@biomejs/cli-linux-x64-musl`, or null when it tells none. */
export function platformOf(name: string): Platform | null {
  const words = name.split(/[-/]/);
  const os = words.find((word) => SYSTEMS.has(word));
  const cpu = words.find((word) => PROCESSORS.has(word));
  const library = words.find((word) => word in LIBRARIES);
  if (os === undefined && cpu !== "wasm32") return null;
  return {
    ...(os === undefined ? {} : { os }),
    ...(cpu === undefined ? {} : { cpu }),
    ...(library === undefined ? {} : { libc: LIBRARIES[library] }),
  };
}

/** Where `name` is found from the folder `from`, as Node looks it up: its own folder, then each parent's. */
function locate(packages: Lock["packages"], from: string, name: string): string | null {
  for (let folder = from; ; ) {
    const candidate = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[candidate] !== undefined) return candidate;
    if (folder === "") return null;
    const cut = folder.lastIndexOf("node_modules/");
    folder = cut <= 0 ? "" : folder.slice(0, cut - 1);
  }
}

/**
 * The lock with the missing entries, and the names added (`name@version`), sorted. Nothing missing: an equal lock.
 * @throws LockError when one of our own manifests asks for a version that the lock has not got, or when a name tells no platform.
 */
export function repairLock<T extends Lock>(lock: T): { readonly lock: T; readonly added: readonly string[] } {
  const packages: Record<string, LockEntry> = { ...lock.packages };
  const added: string[] = [];
  for (const [folder, entry] of Object.entries(lock.packages)) {
    for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = locate(packages, folder, name);
      if (found !== null && (packages[found]?.version === wanted || !/^\d/.test(wanted))) continue;
      if (!folder.includes("node_modules/")) {
        throw new LockError(
          `${name}@${wanted}, demandé par ${folder === "" ? "package.json" : `${folder}/package.json`}, n'est pas dans le verrou. ` +
            "Cette version existe-t-elle ? Corrigez-la, puis relancez « npm install ».",
        );
      }
      const platform = platformOf(name);
      const version = wanted.replace(/^[\^~>=\s]+/, "");
      if (platform === null || !/^\d+\.\d+\.\d+/.test(version)) {
        throw new LockError(
          `${name}@${wanted}, demandé par ${folder}, manque au verrou, et son nom ne dit pas sa plate-forme. ` +
            "Relancez « npm install » ; si rien ne change, ajoutez cette plate-forme à scripts/repair-lock.ts.",
        );
      }
      const place = found === null ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      packages[place] = {
        version,
        ...(platform.cpu === undefined ? {} : { cpu: [platform.cpu] }),
        ...(entry.dev === true ? { dev: true } : {}),
        ...(platform.libc === undefined ? {} : { libc: [platform.libc] }),
        optional: true,
        ...(platform.os === undefined ? {} : { os: [platform.os] }),
      };
      added.push(`${name}@${version}`);
    }
  }
  const sorted = Object.fromEntries(
    Object.entries(packages).sort(([left], [right]) => left.localeCompare(right, "en")),
  );
  return { lock: { ...lock, packages: sorted }, added: added.sort() };
}

function main(): void {
  const path = fileURLToPath(new URL("../package-lock.json", import.meta.url));
  const before = readFileSync(path, "utf8");
  const { lock, added } = repairLock(JSON.parse(before) as Lock);
  if (added.length === 0) {
    console.log("package-lock.json est complet : rien à ajouter.");
    return;
  }
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json : ${added.length} entrée(s) ajoutée(s) pour d'autres plates-formes.`);
  for (const name of added) console.log(`  ${name}`);
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof LockError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
