// SPDX-License-Identifier: AGPL-3.0-or-later
/** The program: `npm run -s cli -- COMMAND`. */
import { enableCompileCache } from "node:module";

// Node strips the types of a hundred files at each start: kept from one start to the next, they cost three times less.
enableCompileCache();

const { run, sayUnwritten } = await import("./run.ts");
const { today } = await import("./situation/today.ts");

const args = process.argv.slice(2);
let unwritten = false;

// « | head » closes the pipe before the end: that is the reader's right, not a fault. A full disk is one.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  if (!unwritten) process.stderr.write(sayUnwritten(args, error.code ?? error.message));
  unwritten = true;
  process.exitCode = 3;
});
// Where nothing can be said any more, the exit code still is.
process.stderr.on("error", () => undefined);

const code = await run(args, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  environment: process.env,
  folder: process.cwd(),
  today: today(),
});
process.exitCode = unwritten ? 3 : code;
