// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Model, Presentation } from "@sauf-conduit/rights";

/** The law, ready to answer, and its words. */
export interface LoadedLaw {
  readonly model: Model;
  readonly presentation: Presentation;
}
