// SPDX-License-Identifier: AGPL-3.0-or-later
/** The fields of law, in the order of the pages. */
import type { Domain } from "@sauf-conduit/rights";

export const DOMAINS: readonly Domain[] = [
  "residence",
  "health",
  "protection",
  "asylum",
  "reception",
  "accommodation",
  "removal",
  "common",
];
