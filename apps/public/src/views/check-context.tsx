// SPDX-License-Identifier: AGPL-3.0-or-later
/** What every part of the page reads: the law, the person's replies, the engine's answers, and the moves. */
import type { LawModel, Presentation } from "@sauf-conduit/rights";
import { createContext, useContext } from "react";
import type { Reading } from "../engine/use-reading.ts";
import type { Move } from "../session/session.ts";
import type { Sooner } from "./sooner.ts";
import type { PaperState } from "./use-paper.ts";
import type { Visit } from "./visit-context.tsx";

export interface Check extends Reading, Visit {
  readonly model: LawModel;
  readonly presentation: Presentation;
  readonly today: string;
  /** Makes a move that answers or passes a question: what it decides shows at once, the view that follows once drawn. */
  readonly follow: (move: Move) => void;
  /** Results that show before the view that follows them. */
  readonly sooner: Sooner;
  /** Rights whose shown value the last answer changed. */
  readonly changed: ReadonlySet<string>;
  /** Rights that are unfolded, kept from one view to the next. */
  readonly unfolded: ReadonlySet<string>;
  readonly setUnfolded: (units: ReadonlySet<string>) => void;
  /** What was chosen for the paper. */
  readonly paper: PaperState;
}

export const CheckContext = createContext<Check | null>(null);

export function useCheck(): Check {
  const check = useContext(CheckContext);
  if (check === null) throw new Error("CheckContext is provided by the application shell.");
  return check;
}
