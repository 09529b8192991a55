// SPDX-License-Identifier: AGPL-3.0-or-later
/** What one reading of a situation is, and what is asked of it. */
import type {
  Determination,
  EncodedCase,
  Model,
  Situation,
  SituationFault,
  UnitId,
} from "@sauf-conduit/rights";

export interface Assessment {
  readonly encoded: EncodedCase;
  readonly answers: ReadonlyMap<UnitId, Determination>;
}

export type Assessed =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly faults: readonly SituationFault[] };

/** What is read: for which rights, and the reading before, of which all that has not changed is kept. */
export interface ToAssess {
  readonly model: Model;
  /** The rights to answer. */
  readonly units: readonly UnitId[];
  readonly situation: Situation;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly before: Assessment | null;
}
