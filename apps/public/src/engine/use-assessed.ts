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
  readonly key: string;
}

function firstReading(model: Model, known: string, on: string, key: string): Kept {
  const read = assess(model, JSON.parse(known) as Situation, on);
  if (!read.ok) throw new Error("A session starts with nothing known, which cannot contradict itself.");
  return { key, assessment: read.assessment, faults: [], before: null };
}

function reread(model: Model, kept: Kept, known: string, on: string, key: string): Kept {
  const read = assess(model, JSON.parse(known) as Situation, on);
  if (!read.ok) return { ...kept, key, faults: read.faults };
  return { key, assessment: read.assessment, faults: [], before: kept.assessment };
}

/**
 * The engine's reading of the situation, kept from one answer to the next so that changes can be told.
 * @param known the situation as JSON: equal text, equal reading.
 */
export function useAssessed(model: Model, known: string, on: string): Assessed {
  const key = `${on} ${known}`;
  const [kept, setKept] = useState(() => firstReading(model, known, on, key));
  if (kept.key === key) return kept;
  const next = reread(model, kept, known, on, key);
  setKept(next);
  return next;
}
