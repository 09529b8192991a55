// SPDX-License-Identifier: AGPL-3.0-or-later
/** What every view reads, the first one too, before the law has come: the person's replies, and the moves. */
import { createContext, useContext } from "react";
import type { Move, Place, Session } from "../session/session.ts";

export interface Visit {
  readonly session: Session;
  readonly place: Place;
  readonly move: (move: Move) => void;
  /** To the step before, whatever it was. */
  readonly back: () => void;
}

export const VisitContext = createContext<Visit | null>(null);

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (visit === null) throw new Error("VisitContext is provided by the application.");
  return visit;
}
