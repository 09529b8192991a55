// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Once the law has come, the page asks for the files that are left, in one order. Nothing of it depends on what the
 * person does, so that no request ever tells anything of her.
 */
import { keepOffline } from "../offline/offline.ts";
import { loadLaterViews } from "../views/later.ts";

/** Every face that a text may need: the browser would otherwise ask for some with the first text that does. */
const FACES = ["1em 'Source Serif 4 Variable'", "1em 'Atkinson Hyperlegible Next Variable'"];
/** A letter of each of their files. */
const LETTERS = "aő";

/** @returns once all has come, or has failed: what is missing then is a face, and text is read without it; or the site works with a network only. */
export async function loadTheRest(): Promise<void> {
  for (const load of [...FACES.map((face) => () => document.fonts.load(face, LETTERS)), loadLaterViews])
    await load().catch(() => {});
  document.documentElement.dataset.settled = "";
  await keepOffline().catch(() => {});
}
