// SPDX-License-Identifier: AGPL-3.0-or-later
/** All that the check needs beyond the first screen, as one file of code (law/load.ts). */
import { type LawModel, loadModel } from "@sauf-conduit/rights";
import { forgetRead } from "../engine/assess.ts";
import { warmUp } from "../engine/warm-up.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { loadTheRest } from "../law/the-rest.ts";
import { FRENCH_REST, loadRest, type Messages } from "../messages/rest.ts";
import { moved, NEW_SESSION } from "../session/session.ts";
import { CheckView } from "./check-view.tsx";

/** Where the engine starts from, whatever the entrance: nothing said, or no decision yet. */
const STARTS = ["all", "care"] as const;

/** The engine made ready for the first answer of any visit. */
async function ready({ model, presentation }: LoadedLaw, on: string): Promise<void> {
  const starts = STARTS.map((entrance) => moved(NEW_SESSION, { kind: "began", entrance }).replies);
  await warmUp({ model, presentation, starts, on });
}

/** Once the law has come: the files that are left, and the engine made ready. */
async function afterwards(law: LoadedLaw, on: string): Promise<void> {
  await Promise.all([loadTheRest(), ready(law, on)]);
}

/** Drops what was kept of the answers read so far. */
function forget(model: LawModel): void {
  forgetRead(model);
  model.forget();
}

export interface CheckParts {
  readonly View: typeof CheckView;
  readonly loadModel: typeof loadModel;
  readonly afterwards: typeof afterwards;
  readonly forget: typeof forget;
  /** The words of the interface that the first screen does not say, in French. */
  readonly messages: Messages;
  /** The same in another language. */
  readonly loadMessages: typeof loadRest;
}

export const CHECK_PARTS: CheckParts = {
  View: CheckView,
  loadModel,
  afterwards,
  forget,
  messages: FRENCH_REST,
  loadMessages: loadRest,
};
