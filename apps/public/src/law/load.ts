// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What the first screen does not need, and every question does: the code of the check and the law. All of it is asked
 * for as soon as the page runs, in one order that owes nothing to what the person does.
 */
import type { LawModel, PackedLaw } from "@sauf-conduit/rights";
import type { CheckParts } from "../views/check-parts.ts";
import { readRules, readWords } from "./files.ts";
import { type From, LoadError } from "./load-failure.ts";
import type { LoadedLaw } from "./loaded-law.ts";

/** The check, ready to ask. */
export interface LoadedCheck extends LoadedLaw {
  readonly parts: CheckParts;
}

/** @throws LoadError, which says why. */
export async function loadCheck(cache: From = "default"): Promise<LoadedCheck> {
  const [parts, rules, presentation] = await Promise.all([loadParts(), readRules(cache), readWords(cache)]);
  // Whatever the person does: what is asked for tells nothing of her. What fails is asked for when it is opened.
  for (const load of parts.later) load().catch(() => {});
  return { parts, presentation, model: modelOf(parts, rules) };
}

/** Code that did not come is not asked for again by the browser before the page is opened again. */
async function loadParts(): Promise<CheckParts> {
  try {
    return (await import("../views/check-parts.ts")).CHECK_PARTS;
  } catch {
    throw new LoadError({ kind: "network", anew: true });
  }
}

function modelOf({ loadModel }: CheckParts, rules: PackedLaw): LawModel {
  try {
    return loadModel(rules);
  } catch {
    throw new LoadError({ kind: "browser" });
  }
}
