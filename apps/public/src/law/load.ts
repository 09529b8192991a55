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

/**
 * The words, the longest of the files, are asked for once another has come: on a slow line what is computed first, for
 * which no word is needed, is computed while they come.
 * @param on the day, `YYYY-MM-DD`.
 * @throws LoadError, which says why.
 */
export async function loadCheck(cache: From, on: string): Promise<LoadedCheck> {
  const coming = loadParts();
  const rules = readRules(cache);
  const words = Promise.race([coming, rules]).then(() => readWords(cache));
  const begun = Promise.all([coming, rules]).then(([parts, packed]) => begin(parts, packed, on));
  const [parts, model, presentation] = await Promise.all([coming, begun, words]);
  return { parts, presentation, model };
}

/** Code that did not come is not asked for again by the browser before the page is opened again. */
async function loadParts(): Promise<CheckParts> {
  try {
    return (await import("../views/check-parts.ts")).CHECK_PARTS;
  } catch {
    throw new LoadError({ kind: "network", anew: true });
  }
}

/** A browser that lacks what computing needs is found out here, before any question. */
function begin(parts: CheckParts, rules: PackedLaw, on: string): LawModel {
  try {
    const model = parts.loadModel(rules);
    parts.begin(model, on);
    return model;
  } catch {
    throw new LoadError({ kind: "browser" });
  }
}
