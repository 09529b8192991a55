// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Views that come after the first screen: their code is a file of its own. All of them are asked for once the first
 * screen is drawn, whatever the person does: what is asked for, and when, tells nothing of her.
 */
import { lazy } from "react";

const demand = () => import("./demand/demand-view.tsx");
const clerk = () => import("./demand/clerk-view.tsx");
const keep = () => import("./keep/keep-view.tsx");
const reopen = () => import("./keep/reopen-view.tsx");
const sealer = async () => (await import("../keeping/sealer.ts")).startSealer();

export const DemandView = lazy(async () => ({ default: (await demand()).DemandView }));
export const ClerkView = lazy(async () => ({ default: (await clerk()).ClerkView }));
export const KeepView = lazy(async () => ({ default: (await keep()).KeepView }));
export const ReopenView = lazy(async () => ({ default: (await reopen()).ReopenView }));

/** To fetch after the first screen. One that fails is asked for again when it is opened. */
export const LATER: readonly (() => Promise<unknown>)[] = [demand, clerk, keep, reopen, sealer];
