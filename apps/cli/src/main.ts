// SPDX-License-Identifier: AGPL-3.0-or-later
/** The program: `npm run -s cli -- COMMAND`. */
import { enableCompileCache } from "node:module";

// Node strips the types of a hundred files at each start: kept from one start to the next, they cost three times less.
enableCompileCache();

const { run } = await import("./run.ts");
const { today } = await import("./situation/today.ts");

// « | head » closes the pipe before the end: that is the reader's right, not a fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  environment: process.env,
  folder: process.cwd(),
  today: today(),
});
