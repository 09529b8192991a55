// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Writes beside each text file its packed copies, which the server gives to browsers that read them: a page opened on a slow
 * line. Brotli is the smaller, gzip the one that browsers ask for over plain http.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(css|html|js|json|svg|webmanifest)$/;

/** Below this size in bytes, the answer fits in one packet either way. */
const WORTHWHILE = 1024;

/** @returns how many files were compressed, in the folder and all those below. */
export async function compressFolder(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const done = names
    .filter((name) => TEXT.test(name))
    .map(async (name) => {
      const content = await readFile(join(folder, name));
      if (content.length < WORTHWHILE) return 0;
      const params = {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content, { params }));
      const zipped = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
      await writeFile(join(folder, `${name}.gz`), zipped);
      return 1;
    });
  return (await Promise.all(done)).reduce<number>((sum, one) => sum + one, 0);
}
