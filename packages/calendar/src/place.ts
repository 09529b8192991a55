// SPDX-License-Identifier: AGPL-3.0-or-later
/** The parts of France that differ by their public holidays. */

/** Every place with a list of holidays of its own. Alsace-Moselle is Bas-Rhin, Haut-Rhin and Moselle. */
export const PLACES = [
  "metropole",
  "alsace-moselle",
  "guadeloupe",
  "martinique",
  "guyane",
  "reunion",
  "mayotte",
  "saint-barthelemy",
  "saint-martin",
] as const;

/** One of `PLACES`. Which place counts for a time-limit (the court, the office, the person) is for the caller to say. */
export type Place = (typeof PLACES)[number];
