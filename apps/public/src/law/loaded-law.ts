// SPDX-License-Identifier: AGPL-3.0-or-later
import type { LawModel, Presentation } from "@sauf-conduit/rights";

/** The law as the page reads it: its rules and its words. */
export interface LoadedLaw {
  readonly model: LawModel;
  readonly presentation: Presentation;
}
