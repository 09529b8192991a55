// SPDX-License-Identifier: AGPL-3.0-or-later
/** `npm start`: builds what is missing or older than its sources, then serves the public site until it is stopped. */
import { serve } from "@sauf-conduit/server";
import { build } from "./build.ts";

const failed = await build();
if (failed === null) {
  await serve();
} else {
  console.error(`La construction a échoué : ${failed}. L’erreur est écrite au-dessus ; rien n’est servi.`);
  process.exitCode = 1;
}
