// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A Chromium for the browser tests, wherever they run: the machine's own, else the one inside the npm package
 * `@sparticuz/chromium` (nothing is downloaded), else Debian's, installed when we are root. Tests are never skipped for
 * want of a browser: they fail, and the error says what was tried.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inflate } from "@sparticuz/chromium";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const CACHE = fileURLToPath(new URL("../.cache", import.meta.url));

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser speaks to our own server alone. The flags that `@sparticuz/chromium` proposes are not taken: `--single-process`
 * ends the browser with its first context (seen with 153.0.0), and `--disable-web-security` would hide our own faults.
 */
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** No Chromium could be launched. The message lists every way tried, with its error. */
export class NoChromium extends Error {
  override readonly name = "NoChromium";
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The Chromium of this machine: `CHROMIUM_PATH`, else the first of the usual places.
 * @throws NoChromium when `CHROMIUM_PATH` leads nowhere: what was asked for is not replaced in silence.
 */
export function machineChromium(environment: NodeJS.ProcessEnv = process.env): LaunchOptions | null {
  const asked = environment.CHROMIUM_PATH;
  if (asked !== undefined && !existsSync(asked)) {
    throw new NoChromium(`CHROMIUM_PATH=${asked} : il n’y a rien à cet endroit.`);
  }
  const executablePath = asked ?? USUAL_PLACES.find((path) => existsSync(path));
  // Chromium refuses to run its sandbox as root.
  return executablePath === undefined ? null : { executablePath, chromiumSandbox: !isRoot() };
}

/** Unpacks an archive of the package into `folder`. Their function knows no other folder than the temporary one. */
async function unpack(archive: string, folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await inflate(archive);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The Chromium inside the npm package, unpacked once below `.cache/`; null on another system than Linux on x64.
 * It brings what a bare machine lacks: fonts, and the NSS libraries, which are used only when `withLibraries` is true.
 */
export async function bundledChromium(withLibraries = false): Promise<LaunchOptions | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));
  const manifest = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${manifest.version}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`;
    await mkdir(partial, { recursive: true });
    for (const archive of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]) {
      await unpack(join(packageFolder, "bin", archive), partial);
    }
    // Another process may have finished first: then its copy is as good as ours.
    await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  }
  const environment = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    executablePath: join(folder, "chromium"),
    // The package has no sandbox helper, and only our own pages are opened.
    chromiumSandbox: false,
    env: {
      ...Object.fromEntries(environment),
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") }),
      ...(withLibraries ? { LD_LIBRARY_PATH: join(folder, "al2023", "lib") } : {}),
    },
  };
}

/** Debian's Chromium, installed now; null when we may not install. */
async function installedChromium(): Promise<LaunchOptions | null> {
  if (!isRoot() || !existsSync("/usr/bin/apt-get")) return null;
  const run = promisify(execFile);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  return { executablePath: "/usr/bin/chromium", chromiumSandbox: false };
}

/** In the bare locale of a machine without one, Chromium cannot read a file whose name has an accent. */
const ACCENTS = { LC_ALL: "C.UTF-8" };

/**
 * Launches a headless Chromium by the first way that works. The caller closes it.
 * @throws NoChromium when none works.
 */
export async function launchChromium(): Promise<Browser> {
  const ways = {
    "celui de la machine": async () => machineChromium(),
    "celui du paquet @sparticuz/chromium": () => bundledChromium(),
    "celui du paquet, avec ses bibliothèques": () => bundledChromium(true),
    "celui de Debian, installé par apt-get": installedChromium,
  };
  const failures: string[] = [];
  for (const [name, find] of Object.entries(ways)) {
    try {
      const options = await find();
      if (options === null) {
        failures.push(`- ${name} : absent`);
        continue;
      }
      const env = { ...(options.env ?? process.env), ...ACCENTS };
      return await chromium.launch({
        ...options,
        env,
        headless: true,
        args: QUIET,
      });
    } catch (error) {
      if (error instanceof NoChromium) throw error;
      failures.push(`- ${name} : ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`);
    }
  }
  throw new NoChromium(
    `Aucun Chromium ne se lance pour les essais dans le navigateur.\n${failures.join("\n")}\n` +
      "Installez Chromium, puis donnez son chemin : CHROMIUM_PATH=/chemin/vers/chromium npm test",
  );
}
