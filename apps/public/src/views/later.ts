// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Views that come after the check, each a file of code of its own. All of them are asked for once the law has come, in
 * this order, whether or not the person opens them: a view that was asked for when it is opened would tell of her.
 */
const LATER: readonly (() => Promise<unknown>)[] = [];

export async function loadLaterViews(): Promise<void> {
  for (const load of LATER) await load();
}
