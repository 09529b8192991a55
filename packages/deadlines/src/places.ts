// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where a time-limit is counted: the holidays and the clock of the court or office that must be reached. */
import { PLACES, type Place } from "@sauf-conduit/calendar";
import type { Answer } from "@sauf-conduit/rights";

/** A fact of the law (faits/commun.yaml), and the places that each of its answers leaves possible. */
export const TERRITORY = "territoire";
const PLACES_OF: Readonly<Record<string, readonly Place[]>> = {
  métropole: ["metropole", "alsace-moselle"],
  "Guadeloupe Martinique ou Réunion": ["guadeloupe", "martinique", "reunion"],
  "Guyane ou Saint-Martin": ["guyane", "saint-martin"],
  "Saint-Barthélemy": ["saint-barthelemy"],
  Mayotte: ["mayotte"],
};

/**
 * The places where the limit may be counted. A person's territory says nothing of a court elsewhere, so it only widens:
 * mainland France always stays possible.
 */
export function possiblePlaces(territory: Answer | undefined): readonly Place[] {
  const words = typeof territory === "string" ? [territory] : Array.isArray(territory) ? territory : [];
  const known = words.flatMap((word) => PLACES_OF[String(word)] ?? []);
  return known.length === 0 ? PLACES : [...new Set<Place>(["metropole", ...known])];
}
