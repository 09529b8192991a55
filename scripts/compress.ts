// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Writes beside each text file its packed copies, which the server gives to browsers that read them: a page opened on a slow
 * line. Brotli is the smaller, gzip the one that browsers ask for over plain http.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(css|html|js|json|svg|txt|webmanifest|xml)$/;

/** Below this size in bytes, the answer fits in one packet either way. */
const WORTHWHILE = 1024;

/** How hard Brotli works: the smallest, or nearly, twenty times faster, for a thousand pages that are read one by one. */
const BROTLI_QUALITY = { smallest: 11, fast: 5 } as const;

/** What the pages of the law wrote below `dist` (apps/public/src/law-pages/build-law-pages.ts). */
export async function compressLawPages(dist: string): Promise<number> {
  const pages = await Promise.all(["droit", "en"].map((name) => compressFolder(join(dist, name), "fast")));
  return pages.reduce((sum, one) => sum + one, await compressFolder(join(dist, "assets/droit")));
}

/**
 * @param effort how small the packed copies must be.
 * @returns how many files were compressed, in the folder and all those below.
 */
export async function compressFolder(
  folder: string,
  effort: keyof typeof BROTLI_QUALITY = "smallest",
): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const done = names
    .filter((name) => TEXT.test(name))
    .map(async (name) => {
      const content = await readFile(join(folder, name));
      if (content.length < WORTHWHILE) return 0;
      const params = {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort],
      };
      await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content, { params }));
      const zipped = await promisify(gzip)(content, {
        level: effort === "smallest" ? constants.Z_BEST_COMPRESSION : constants.Z_DEFAULT_COMPRESSION,
      });
      await writeFile(join(folder, `${name}.gz`), zipped);
      return 1;
    });
  return (await Promise.all(done)).reduce<number>((sum, one) => sum + one, 0);
}
