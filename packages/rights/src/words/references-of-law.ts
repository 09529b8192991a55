// SPDX-License-Identifier: AGPL-3.0-or-later
/** What items refer to without it being a right: dated tables, dated lists, published series. */

import { displayedBound } from "../lowering/displayed-bound.ts";
import { oldestReading } from "../lowering/oldest-reading.ts";
import type { Bound, Law, NamedList, Source, Statistic, Table } from "../syntax/index.ts";
import type { ReferenceText } from "./presentation.ts";

export function referencesOf(law: Law): ReferenceText[] {
  return [
    ...[...law.tables.values()].map((table) => dated(law, "table", table)),
    ...[...law.lists.values()].map((list) => dated(law, "list", list)),
    ...[...law.statistics.values()].map(series),
  ];
}

function dated(law: Law, kind: "table" | "list", of: Table | NamedList): ReferenceText {
  const versions: readonly { name: string; from: Bound; to?: Bound; sources: readonly Source[] }[] =
    of.versions;
  return {
    ...headOf(of),
    kind,
    versions: versions.map(({ name, from, to, sources }) => ({
      name,
      from: displayedBound(law, from),
      to: to ? displayedBound(law, to) : null,
      source: sources,
    })),
    verified: oldestReading(versions.flatMap((version) => version.sources)),
  };
}

/** A series has one state: that of the day it was closed. */
function series(of: Statistic): ReferenceText {
  const { title, asOf, sources } = of;
  return {
    ...headOf(of),
    kind: "statistic",
    versions: [{ name: title, from: asOf, to: null, source: sources }],
    verified: oldestReading(sources),
  };
}

function headOf({ id, aliases, title, domain, confidence }: Table | NamedList | Statistic) {
  return { id, aliases, title, domain, confidence };
}
