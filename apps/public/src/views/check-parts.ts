// SPDX-License-Identifier: AGPL-3.0-or-later
/** All that the check needs beyond the first screen, as one file of code (law/load.ts). */
import { type LawModel, loadModel } from "@sauf-conduit/rights";
import { forgetLast } from "../engine/assess.ts";
import { rightsShown } from "../engine/rights-shown.ts";
import { warmUp } from "../engine/warm-up.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { loadTheRest } from "../law/the-rest.ts";
import { FRENCH_REST, loadRest, type Messages } from "../messages/rest.ts";
import { moved, NEW_SESSION } from "../session/session.ts";
import { situationOf } from "../session/situation.ts";
import { CheckView } from "./check-view.tsx";

/** Where the engine starts from, whatever the entrance: nothing said, or no decision yet. */
const STARTS = ["all", "care"] as const;

/** Once the law has come: the files that are left, and the engine made ready for the first answer. */
async function afterwards({ model, presentation }: LoadedLaw, on: string): Promise<void> {
  const units = rightsShown(model.units, model.goals, presentation).map(({ unit }) => unit);
  const sessions = STARTS.map((entrance) => moved(NEW_SESSION, { kind: "began", entrance }));
  const situations = sessions.map(({ replies }) => situationOf(replies));
  await Promise.all([loadTheRest(), warmUp({ model, units, situations, on })]);
}

/** Drops what was kept of the answers read so far. */
function forget(model: LawModel): void {
  forgetLast(model);
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
