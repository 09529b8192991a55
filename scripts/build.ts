// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Builds what is missing or older than its sources: the law as one file that the browser reads, then the public site.
 * `npm run build` is never needed before `npm start` or `npm test`, which call it.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compressFolder, compressLawPages } from "./compress.ts";
import { forgetBuilt, isBuilt, type Made, recordBuilt } from "./freshness.ts";
import { LAW_CODE, LAW_EDITOR, LAW_PAGES, LAW_SOURCES, lawOutputs } from "./law-product.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PUBLIC_APP = join(ROOT, "apps/public");

interface Product extends Made {
  readonly name: string;
  /** Arguments of Node, and the folder in which it runs. */
  readonly command: readonly string[];
  readonly folder: string;
  /** What is left to do once the command has succeeded. */
  readonly finish?: () => Promise<unknown>;
}

function vite(): string {
  const manifest = createRequire(join(PUBLIC_APP, "package.json")).resolve("vite/package.json");
  return join(dirname(manifest), "bin/vite.js");
}

export function products(): readonly Product[] {
  return [
    {
      name: "le droit",
      outputs: [...lawOutputs(ROOT), LAW_CODE, LAW_EDITOR, LAW_PAGES],
      sources: LAW_SOURCES,
      record: ".cache/built/law.json",
      command: [join(ROOT, "packages/rights/src/building/build-law.ts")],
      folder: ROOT,
    },
    {
      name: "le site public",
      outputs: ["apps/public/dist/index.html"],
      sources: [
        ...lawOutputs(ROOT),
        "package-lock.json",
        "packages/calendar/src",
        "packages/rights/src",
        "packages/deadlines/src",
        "packages/ui",
        "apps/public/src",
        "apps/public/public",
        "apps/public/index.html",
        "apps/public/package.json",
        "apps/public/vite.config.ts",
        "apps/public/build-messages.ts",
        "apps/public/build-first-screen.ts",
        "apps/public/build-offline.ts",
        "apps/public/build-contacts.ts",
        "content/contacts",
        "content/whom-to-contact",
        "scripts/compress.ts",
      ],
      record: ".cache/built/public.json",
      command: [vite(), "build", "--logLevel", "warn"],
      folder: PUBLIC_APP,
      finish: () => compressFolder(join(PUBLIC_APP, "dist")),
    },
    {
      name: "les pages du droit",
      outputs: ["apps/public/dist/droit/index.html", "apps/public/dist/en/law/index.html"],
      sources: [
        LAW_PAGES,
        ...lawOutputs(ROOT),
        "content/contacts",
        "content/whom-to-contact",
        "content/acronyms",
        "content/search-words",
        "content/law-pages",
        "docs/glossary.md",
        "package-lock.json",
        "packages/calendar/src",
        "packages/rights/src",
        "packages/ui",
        "apps/public/src/law",
        "apps/public/src/law-pages",
        "apps/public/src/contacts",
        // Building the check empties the folder of both.
        "apps/public/dist/index.html",
        "scripts/compress.ts",
      ],
      command: [join(PUBLIC_APP, "src/law-pages/build-law-pages.ts")],
      folder: ROOT,
      daily: true,
      settings: ["SITE_ORIGIN", "REPOSITORY_ORIGIN", "SOURCE_DATE_EPOCH"],
      record: ".cache/built/law-pages.json",
      finish: () => compressLawPages(join(PUBLIC_APP, "dist")),
    },
  ];
}

/** Runs Node with these arguments; resolves to its exit code (1 when a signal ended it). */
function runNode(args: readonly string[], folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: "inherit" });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/**
 * @param anew builds what is fresh too.
 * @returns the name of the product that could not be built, or null when all is built and fresh.
 */
export async function build({ anew = false } = {}): Promise<string | null> {
  const asked = { root: ROOT, environment: process.env, day: new Date() };
  for (const product of products()) {
    if (!anew && (await isBuilt(product, asked))) continue;
    const started = performance.now();
    console.log(`Construction : ${product.name}…`);
    await forgetBuilt(product, asked);
    if ((await runNode(product.command, product.folder)) !== 0) return product.name;
    await product.finish?.();
    await recordBuilt(product, asked);
    console.log(`Construit : ${product.name}, en ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return null;
}

if (import.meta.main) {
  const failed = await build();
  if (failed !== null) {
    console.error(`La construction a échoué : ${failed}. L’erreur est écrite au-dessus.`);
    process.exitCode = 1;
  }
}
