// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Situation, SituationFault } from "@sauf-conduit/rights";
import { useState } from "react";
import { assess } from "./assess.ts";
import type { Assessment, ToAssess } from "./assessment.ts";

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
export interface Known extends Omit<ToAssess, "situation" | "before"> {
  /** The situation as JSON: equal text, equal reading. */
  readonly known: string;
}

/** Reads the situation; what contradicts itself leaves the reading before it in place. */
function read({ known, ...reading }: Known, key: string, last: Kept | null): Kept {
  const before = last?.assessment ?? null;
  const assessed = assess({ ...reading, situation: JSON.parse(known) as Situation, before });
  if (assessed.ok) return { key, assessment: assessed.assessment, faults: [], before };
  if (last === null) throw new Error("A session starts with nothing known, which cannot contradict itself.");
  return { ...last, key, faults: assessed.faults };
}

/** The engine's reading of the situation, kept from one answer to the next so that changes can be told. */
export function useAssessed(known: Known): Assessed {
  const key = `${known.on} ${known.known}`;
  const [kept, setKept] = useState(() => read(known, key, null));
  if (kept.key === key) return kept;
  const next = read(known, key, kept);
  setKept(next);
  return next;
}
