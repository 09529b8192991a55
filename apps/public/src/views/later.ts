// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Views that come after the check, each a file of code of its own. All of them are asked for once the law has come, in
 * this order, whether or not the person opens them: a view that was asked for when it is opened would tell of her.
 */
import { lazy } from "react";

const demand = () => import("./demand/demand-view.tsx");
const deadline = () => import("./deadline/deadline-view.tsx");
const clerk = () => import("./demand/clerk-view.tsx");
const keep = () => import("./keep/keep-view.tsx");
const reopen = () => import("./keep/reopen-view.tsx");
const sealer = async () => (await import("../keeping/sealer.ts")).startSealer();

export const DemandView = lazy(async () => ({ default: (await demand()).DemandView }));
export const ClerkView = lazy(async () => ({ default: (await clerk()).ClerkView }));
export const KeepView = lazy(async () => ({ default: (await keep()).KeepView }));
export const ReopenView = lazy(async () => ({ default: (await reopen()).ReopenView }));

export const DeadlineView = lazy(async () => ({ default: (await deadline()).DeadlineView }));

const LATER: readonly (() => Promise<unknown>)[] = [demand, clerk, deadline, keep, reopen, sealer];

export async function loadLaterViews(): Promise<void> {
  for (const load of LATER) await load();
}
