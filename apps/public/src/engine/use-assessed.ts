// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Model, Situation, SituationFault } from "@sauf-conduit/rights";
import { useState } from "react";
import { type Assessment, assess } from "./assess.ts";

export interface Assessed {
  readonly assessment: Assessment;
  /** Why the last answers could not be read together; the assessment is then the one before them. */
  readonly faults: readonly SituationFault[];
  /** The reading before the last answer; null at the start. */
  readonly before: Assessment | null;
}

interface Kept extends Assessed {
  readonly known: string;
  readonly on: string;
}

/** Reads the situation `known` on the day `on`; what contradicts itself leaves the reading before it in place. */
function read(model: Model, known: string, on: string, last: Kept | null): Kept {
  const assessed = assess(model, JSON.parse(known) as Situation, on);
  if (assessed.ok) {
    return { known, on, assessment: assessed.assessment, faults: [], before: last?.assessment ?? null };
  }
  if (last === null) throw new Error("A session starts with nothing known, which cannot contradict itself.");
  return { ...last, known, on, faults: assessed.faults };
}

/**
 * The engine's reading of the situation, kept from one answer to the next so that changes can be told.
 * @param known the situation as JSON: equal text, equal reading.
 */
export function useAssessed(model: Model, known: string, on: string): Assessed {
  const [kept, setKept] = useState(() => read(model, known, on, null));
  if (kept.known === known && kept.on === on) return kept;
  const next = read(model, known, on, kept);
  setKept(next);
  return next;
}
