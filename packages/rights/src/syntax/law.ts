// SPDX-License-Identifier: AGPL-3.0-or-later
/** The whole law. */
import type { Fact } from "./facts.ts";
import type { Item } from "./items.ts";
import type { NamedList, Statistic, Table } from "./references.ts";
import type { Alert, Constraint, CounterAnswer, Milestone, Piece, Reading } from "./registers.ts";

/** The whole law, resolved and checked. */
export interface Law {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly items: ReadonlyMap<string, Item>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly lists: ReadonlyMap<string, NamedList>;
  readonly statistics: ReadonlyMap<string, Statistic>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly alerts: ReadonlyMap<string, Alert>;
  readonly constraints: readonly Constraint[];
  /** réponses: at most one for each verdict. */
  readonly counterAnswers: readonly CounterAnswer[];
  readonly pieces: ReadonlyMap<string, Piece>;
}
