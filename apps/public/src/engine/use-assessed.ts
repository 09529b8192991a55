// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Model, Situation, SituationFault, UnitId } from "@sauf-conduit/rights";
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
  readonly key: string;
}

/** What is read, for which day and which rights. */
export interface ToAssess {
  readonly model: Model;
  readonly units: readonly UnitId[];
  /** The situation as JSON: equal text, equal reading. */
  readonly known: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** Reads the situation; what contradicts itself leaves the reading before it in place. */
function read({ model, units, known, on }: ToAssess, key: string, last: Kept | null): Kept {
  const assessed = assess(model, JSON.parse(known) as Situation, on, units);
  if (assessed.ok) {
    return { key, assessment: assessed.assessment, faults: [], before: last?.assessment ?? null };
  }
  if (last === null) throw new Error("A session starts with nothing known, which cannot contradict itself.");
  return { ...last, key, faults: assessed.faults };
}

/** The engine's reading of the situation, kept from one answer to the next so that changes can be told. */
export function useAssessed(toAssess: ToAssess): Assessed {
  const key = `${toAssess.on} ${toAssess.known}`;
  const [kept, setKept] = useState(() => read(toAssess, key, null));
  if (kept.key === key) return kept;
  const next = read(toAssess, key, kept);
  setKept(next);
  return next;
}
