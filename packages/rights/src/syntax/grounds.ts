// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Nature } from "./index.ts";

/** Whether items of this nature are grounds of refusal: reasons inside other answers, not rights of their own. */
export function isGround(nature: Nature | null): boolean {
  return nature === "blocking" || nature === "possible-refusal";
}
