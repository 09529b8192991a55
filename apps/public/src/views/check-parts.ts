// SPDX-License-Identifier: AGPL-3.0-or-later
/** All that the check needs beyond the first screen, as one file of code (law/load.ts). */
import { type LawModel, loadModel } from "@sauf-conduit/rights";
import { forgetRead } from "../engine/assess.ts";
import { atRest } from "../engine/at-rest.ts";
import { beginWith, warmUp } from "../engine/warm-up.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { loadTheRest } from "../law/the-rest.ts";
import { FRENCH_REST, loadRest, type Messages } from "../messages/rest.ts";
import { moved, NEW_SESSION } from "../session/session.ts";
import { CheckView } from "./check-view.tsx";

/** Where the engine starts from, whatever the entrance: no decision yet, as most do, or nothing said. */
const STARTS = ["care", "all"] as const;

const startsFrom = (entrance: (typeof STARTS)[number]) =>
  moved(NEW_SESSION, { kind: "began", entrance }).replies;

/** Before the words of the law are here. @throws whatever a browser that cannot compute throws. */
function begin(model: LawModel, on: string): void {
  const start = beginWith({ model, start: startsFrom(STARTS[0]), on });
  start.next();
  atRest(start).catch(() => {}); // thrown again when it is asked for
}

/** The engine made ready for the first answer of any visit. */
async function ready({ model, presentation }: LoadedLaw, on: string): Promise<void> {
  await warmUp({ model, presentation, starts: STARTS.map(startsFrom), on });
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
  readonly begin: typeof begin;
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
  begin,
  afterwards,
  forget,
  messages: FRENCH_REST,
  loadMessages: loadRest,
};
