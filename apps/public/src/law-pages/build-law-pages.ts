// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Writes the pages of the law beside the check, in `apps/public/dist`. Two builds of Vite: the small script and the
 * stylesheet of these pages, then the pages themselves as a module that Node runs. `SITE_ORIGIN=https://…` gives the
 * address of the site to what must name it whole (sitemap, feed, canonical links); `REPOSITORY_ORIGIN=https://…` that of
 * the project, where the page of corrections leads.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Rolldown } from "vite";
import { parse } from "yaml";
import { readDirectory } from "../../build-contacts.ts";
import type { SiteFile } from "./render-site.tsx";
import type { Acronym, SiteInput } from "./site.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const APP = join(ROOT, "apps/public");
const DIST = join(APP, "dist");
const MADE = join(ROOT, ".cache/law-pages");
const HERE = join(APP, "src/law-pages");

/** What these pages own below `dist`: emptied before they are written. */
const OWNED = ["droit", "en", "assets/droit"];

process.env.NODE_ENV = "production";

const COMMON: InlineConfig = {
  configFile: false,
  root: APP,
  logLevel: "warn",
  publicDir: false,
  plugins: [react()],
};

/** The script and the stylesheet. Fonts take the same names as those of the check: one copy for both. */
async function buildAssets(): Promise<SiteInput["assets"]> {
  const built = (await build({
    ...COMMON,
    build: {
      outDir: DIST,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(HERE, "client/law-pages.ts"),
        output: {
          entryFileNames: "assets/droit/[name]-[hash].js",
          chunkFileNames: "assets/droit/[name]-[hash].js",
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith(".css"))
              ? "assets/droit/[name]-[hash][extname]"
              : "assets/[name]-[hash][extname]",
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = built.output.find((file) => file.type === "chunk" && file.isEntry)?.fileName;
  const styles = built.output.map(({ fileName }) => fileName).filter((name) => name.endsWith(".css"));
  if (!script) throw new Error("the script of the law pages was not built");
  return { script: `/${script}`, styles: styles.map((name) => `/${name}`) };
}

interface PagesModule {
  renderSite(input: SiteInput): Iterable<SiteFile>;
  readGlossary(markdown: string): SiteInput["glossary"];
  readSearchWords(file: string, parsed: unknown): SiteInput["searchWords"];
}

async function buildPages(): Promise<PagesModule> {
  await build({
    ...COMMON,
    build: {
      ssr: join(HERE, "pages-module.ts"),
      outDir: MADE,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "pages.mjs" } },
    },
  });
  return (await import(pathToFileURL(join(MADE, "pages.mjs")).href)) as PagesModule;
}

const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(ROOT, path), "utf8")) as T;

async function yamlFiles(folder: string): Promise<readonly (readonly [file: string, parsed: unknown])[]> {
  const names = (await readdir(join(ROOT, folder))).filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(
    names.map(async (name) => [name, parse(await readFile(join(ROOT, folder, name), "utf8"))] as const),
  );
}

const yaml = async (path: string): Promise<unknown> => parse(await readFile(join(ROOT, path), "utf8"));

async function readInput(pages: PagesModule, assets: SiteInput["assets"]): Promise<SiteInput> {
  const presentation = await json<SiteInput["presentation"]>("build/presentation.json");
  const searchWords = await yamlFiles("content/search-words");
  return {
    presentation,
    pages: await json("build/law-pages.json"),
    // What the check shows too, then what only these pages do.
    english: Object.assign(
      {},
      await json("build/translations.en.json"),
      await yaml("content/law-pages/en.yaml"),
    ),
    plain: await json("build/translations.fr.json"),
    directory: await readDirectory(presentation.items),
    glossary: pages.readGlossary(await readFile(join(ROOT, "docs/glossary.md"), "utf8")),
    acronyms: (await yamlFiles("content/acronyms")).flatMap(([, parsed]) => parsed as Acronym[]),
    searchWords: searchWords.flatMap(([file, parsed]) =>
      pages.readSearchWords(`content/search-words/${file}`, parsed),
    ),
    today: dayOfBuild(),
    origin: (process.env.SITE_ORIGIN ?? "").replace(/\/$/, ""),
    repository: process.env.REPOSITORY_ORIGIN ?? "",
    assets,
  };
}

/** The day of the build; a build that must be made again alike gives its own (reproducible-builds.org). */
function dayOfBuild(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const at = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return at.toISOString().slice(0, 10);
}

async function write([address, content]: SiteFile): Promise<void> {
  const file = join(DIST, address.endsWith("/") ? `${address}index.html` : address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

for (const folder of OWNED) await rm(join(DIST, folder), { recursive: true, force: true });
const assets = await buildAssets();
const pages = await buildPages();
const input = await readInput(pages, assets);
let written = 0;
let pending: Promise<void>[] = [];
for (const file of pages.renderSite(input)) {
  pending.push(write(file));
  written++;
  if (pending.length === 64) {
    await Promise.all(pending);
    pending = [];
  }
}
await Promise.all(pending);
console.log(`Pages du droit : ${written} fichiers.`);
