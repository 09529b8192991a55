// SPDX-License-Identifier: AGPL-3.0-or-later
import type { VersionRef } from "@sauf-conduit/rights";
import { dayText } from "../law/day-text.ts";

/** « Depuis le 12 juin 2026 », « de 2016 à 2019 »: the name of the version says its days already, and they are not said twice. */
export function saysItsDays({ name, from, to }: Pick<VersionRef, "name" | "from" | "to">): boolean {
  const says = (day: string, isTheFirst: boolean): boolean =>
    name.includes(dayText(day, "fr")) ||
    // The year alone is the whole day of a first of January, or of a last of December.
    (day.endsWith(isTheFirst ? "-01-01" : "-12-31") && name.includes(day.slice(0, 4)));
  return says(from, true) && (to === null || says(to, false));
}
