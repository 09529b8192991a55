// SPDX-License-Identifier: AGPL-3.0-or-later
/** `npm run bench:rights`: every figure of the engine, in one run, beside a peer of the same run. Exits 0: a bench is not a test. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchLaw } from "./bench-law.ts";
import { benchSize } from "./bench-size.ts";

const here = dirname(fileURLToPath(import.meta.url));
console.log(
  "Rights engine. Medians of several rounds, in processor time of the thread; trust the ratios, not the single figures.\n",
);
console.log(
  "A. Twelve provisions in the shape of the real ones (bench/law), said to each engine in its own way.",
);
console.log("   One evaluation = all twelve provisions for one situation.\n");
await benchLaw(join(here, "law"));
console.log(
  "\nB. The real law, and the same grown to 120 displayed provisions: the real ones, and copies of them with every\n   other fact renamed.\n",
);
await benchSize(join(here, "..", "..", "..", "law"));
