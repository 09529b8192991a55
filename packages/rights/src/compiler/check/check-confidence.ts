// SPDX-License-Identifier: AGPL-3.0-or-later
/** « établie » tells people that the text was read, or that two sources agree: the sources shown must carry it. */
import type { Confidence, Law, Place, Source } from "../../syntax/index.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";

/** What says how surely it is known, with the sources that are shown beside it. */
interface Claim {
  readonly name: string;
  readonly place: Place;
  readonly confidence: Confidence | undefined;
  readonly sources: readonly Source[];
}

/** Checks every mark of the law that people read beside sources. */
export function checkConfidence(law: Law, report: Report): void {
  for (const { name, place, confidence, sources } of claimsOf(law)) {
    if (confidence !== "established" || carry(sources)) continue;
    const message = fr`« ${name} » se dit « établie » sur une seule source, sans jour de lecture. Ajoutez « lue le » ou une seconde source, ou baissez « fiabilité ».`;
    report.error("unfounded-confidence", place, message);
  }
}

/** One text that somebody read on a given day, or two texts. The same words twice are one text. */
function carry(sources: readonly Source[]): boolean {
  return (
    sources.some(({ readOn }) => readOn !== undefined) || new Set(sources.map(({ text }) => text)).size > 1
  );
}

function claimsOf({ items, tables, lists, statistics, milestones }: Law): readonly Claim[] {
  return [
    ...[...items.values()].flatMap((item) =>
      item.versions.flatMap((version) => [
        { ...version, confidence: version.confidence ?? item.confidence },
        ...version.branches.map(({ id, place, confidence, sources }) => ({
          name: id,
          place,
          confidence,
          sources: [...version.sources, ...sources],
        })),
      ]),
    ),
    ...[...tables.values(), ...lists.values()].flatMap(({ place, confidence, versions }) =>
      versions.map((version) => ({ ...version, place, confidence: version.confidence ?? confidence })),
    ),
    ...[...statistics.values()].map((series) => ({ ...series, name: series.id })),
    ...milestones.values(),
  ];
}
