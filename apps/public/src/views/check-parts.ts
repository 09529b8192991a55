// SPDX-License-Identifier: AGPL-3.0-or-later
/** All that the check needs beyond the first screen, as one file of code (law/load.ts). */
import { loadModel } from "@sauf-conduit/rights";
import { FRENCH_REST, loadRest, type Messages } from "../messages/rest.ts";
import { CheckView } from "./check-view.tsx";
import { LATER } from "./later.ts";

export interface CheckParts {
  readonly View: typeof CheckView;
  readonly loadModel: typeof loadModel;
  /** The words of the interface that the first screen does not say, in French. */
  readonly messages: Messages;
  /** The same in another language. */
  readonly loadMessages: typeof loadRest;
  /** Asks for the code of the views that come later. */
  readonly later: typeof LATER;
}

export const CHECK_PARTS: CheckParts = {
  View: CheckView,
  loadModel,
  messages: FRENCH_REST,
  loadMessages: loadRest,
  later: LATER,
};
