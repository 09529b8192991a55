// SPDX-License-Identifier: AGPL-3.0-or-later
/** What every part of the page reads: the law, the person's replies, the engine's answers, and the moves. */
import type { Model, Presentation } from "@sauf-conduit/rights";
import { createContext, useContext } from "react";
import type { Assessment } from "../engine/assess.ts";
import type { Groups } from "../engine/rights-shown.ts";
import type { Move, Session } from "../session/session.ts";

export interface Check {
  readonly model: Model;
  readonly presentation: Presentation;
  readonly today: string;
  readonly session: Session;
  readonly move: (move: Move) => void;
  /** The last reading of answers that can all be true. */
  readonly assessment: Assessment;
  readonly groups: Groups;
  /** Rights whose value the last answer changed. */
  readonly changed: ReadonlySet<string>;
}

export const CheckContext = createContext<Check | null>(null);

export function useCheck(): Check {
  const check = useContext(CheckContext);
  if (check === null) throw new Error("CheckContext is provided by the application shell.");
  return check;
}
