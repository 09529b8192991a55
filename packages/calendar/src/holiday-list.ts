// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The public holidays of French law, as a list with the years in which each one applies.
 *
 * Sources. National: code du travail L3133-1 (formerly L222-1). Alsace-Moselle: L3134-13 (ordinance of
 * 16 August 1892). Overseas: L3422-2, loi 83-550 of 30 June 1983, décret 83-1003 of 23 November 1983 (in force
 * the next day), amended by décret 2012-553 of 23 April 2012 for Saint-Barthélemy and Saint-Martin.
 *
 * The list is meant from 4 June 1954, date of the oldest authority on clear days (Conseil d'État, section).
 * Earlier years get the same list, without promise.
 */
import type { Place } from "./place.ts";

/** When the holiday falls: month and day of the month, or days after Easter Sunday. */
export type HolidayDate = { readonly month: number; readonly day: number } | { readonly afterEaster: number };

/** Inclusive years, unbounded where absent. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

export interface HolidayRule {
  /** French name, as shown to people. */
  readonly name: string;
  readonly on: HolidayDate;
  /** Where it applies; everywhere in France when absent. */
  readonly places?: readonly Place[];
  /** Years in which it applies, any of the spans; always when absent. */
  readonly years?: readonly Years[];
}

const ABOLITION = "Abolition de l'esclavage";

export const HOLIDAY_RULES: readonly HolidayRule[] = [
  { name: "Jour de l'An", on: { month: 1, day: 1 } },
  // L3134-13: only in communes with a Protestant temple or a mixed church. Strasbourg, Metz, Colmar, Mulhouse
  // have one, so the courts and prefectures there are closed; the list does not go down to the commune.
  { name: "Vendredi saint", on: { afterEaster: -2 }, places: ["alsace-moselle"] },
  { name: "Lundi de Pâques", on: { afterEaster: 1 } },
  { name: "Fête du Travail", on: { month: 5, day: 1 } },
  {
    name: "Victoire 1945",
    on: { month: 5, day: 8 },
    // Loi 53-225 of 20 March 1953; moved to a Sunday by décret 59-533 of 11 April 1959; 1965 by a decree of
    // 1 April 1965 for the twentieth anniversary; back by loi 81-893 of 2 October 1981.
    years: [{ from: 1953, to: 1958 }, { from: 1965, to: 1965 }, { from: 1982 }],
  },
  { name: "Ascension", on: { afterEaster: 39 } },
  // Still a holiday from 2005 to 2007, when it was also the day worked for solidarity (loi 2004-626).
  { name: "Lundi de Pentecôte", on: { afterEaster: 50 } },
  { name: "Fête nationale", on: { month: 7, day: 14 } },
  { name: "Assomption", on: { month: 8, day: 15 } },
  { name: "Toussaint", on: { month: 11, day: 1 } },
  { name: "Armistice 1918", on: { month: 11, day: 11 } },
  { name: "Noël", on: { month: 12, day: 25 } },
  { name: "Saint-Étienne", on: { month: 12, day: 26 }, places: ["alsace-moselle"] },

  { name: ABOLITION, on: { month: 4, day: 27 }, places: ["mayotte"], years: [{ from: 1984 }] },
  { name: ABOLITION, on: { month: 5, day: 22 }, places: ["martinique"], years: [{ from: 1984 }] },
  { name: ABOLITION, on: { month: 5, day: 27 }, places: ["guadeloupe"], years: [{ from: 1984 }] },
  { name: ABOLITION, on: { month: 6, day: 10 }, places: ["guyane"], years: [{ from: 1984 }] },
  { name: ABOLITION, on: { month: 12, day: 20 }, places: ["reunion"], years: [{ from: 1983 }] },
  // Both islands were communes of Guadeloupe until 15 July 2007; the décret named them again from 26 April 2012.
  // Nothing was found for 2008 to 2011, so no holiday then: a doubt must never make a time-limit longer.
  {
    name: ABOLITION,
    on: { month: 5, day: 27 },
    places: ["saint-barthelemy"],
    years: [{ from: 1984, to: 2007 }],
  },
  { name: ABOLITION, on: { month: 10, day: 9 }, places: ["saint-barthelemy"], years: [{ from: 2012 }] },
  // 27 May in L3422-2 and in the décret. Since 2018 circulars let 28 May be kept instead; no text amended was
  // found, so the list follows the law.
  {
    name: ABOLITION,
    on: { month: 5, day: 27 },
    places: ["saint-martin"],
    years: [{ from: 1984, to: 2007 }, { from: 2012 }],
  },
];
