// SPDX-License-Identifier: AGPL-3.0-or-later
/** Versions in time: none unreachable, no two on one day, no silent gap. Alike for items, tables and lists. */
import type { Place } from "../../syntax/index.ts";
import { type Context, outerContext } from "../parse/context.ts";
import { type Interval, parseBound, parseIntervals } from "../parse/parse-bounds.ts";
import type { Vocabulary } from "../parse/vocabulary.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { dayAfter, eveOf } from "../text/literals.ts";
import { at, hasKey, itemsOf, scalarAt, type Tree } from "../text/tree.ts";
import type { MilestoneDays } from "./milestone-days.ts";

const THEN_NOTHING = "puis rien";

/** Past the last day of the calendar: « until further notice ». */
const OPEN = "9999-12-31";

interface Span {
  readonly name: string;
  readonly place: Place;
  readonly from: string;
  readonly to: string;
  readonly conditional: boolean;
  /** What applied between this version and the next, when no other does: said by its author. */
  readonly thenNothing: Place | null;
}

/** Checks the versions of one file, and the bounds of its branches. */
export function checkVersions(tree: Tree, days: MilestoneDays, report: Report, vocabulary: Vocabulary): void {
  const context = outerContext(report, vocabulary);
  const versions = itemsOf(at(tree, "versions"));
  const intervals = parseIntervals(versions, context);
  if (!intervals.every(({ readable }) => readable)) return;
  const bounds = intervals.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  const assignments = days.assignments(bounds);
  if (assignments === undefined) return;
  const timelines = assignments.map((assignment) =>
    versions.flatMap((version, i) => spanOf(version, intervals[i], days, assignment) ?? []),
  );
  checkReachable(timelines, report);
  for (const spans of timelines) {
    checkOverlaps(spans, report);
    checkGaps(spans, report);
  }
  checkNoGap(timelines, report);
  for (const version of versions)
    for (const branch of itemsOf(at(version, "branches"))) checkBranch(branch, days, context);
}

function spanOf(
  version: Tree,
  interval: Interval | undefined,
  days: MilestoneDays,
  assignment: ReadonlyMap<string, string>,
): Span | undefined {
  if (interval === undefined) return undefined;
  const from = days.dayOf(interval.from, assignment);
  const to = interval.to === undefined ? OPEN : days.dayOf(interval.to, assignment);
  if (from === undefined || to === undefined) return undefined;
  const conditional = hasKey(version, "pour");
  return {
    name: scalarAt(version, "nom") ?? "",
    place: version.place,
    from,
    to,
    conditional,
    thenNothing: at(version, THEN_NOTHING)?.place ?? null,
  };
}

/** A version is lost when its interval is empty under every reading. */
function checkReachable(timelines: readonly (readonly Span[])[], report: Report): void {
  for (const span of timelines[0] ?? []) {
    const same = timelines.map((spans) => spans.find(({ place }) => place === span.place));
    if (!same.every((one) => one !== undefined && one.to < one.from)) continue;
    const message = fr`Aucun jour ne choisit la version « ${span.name} » : elle commence le ${span.from} et finit le ${span.to}. Corrigez « du » ou « au », ou l'ordre des versions.`;
    report.error("unreachable-version", span.place, message);
  }
}

/** `pour` may tell two versions apart: whether it does is proved by the back end. */
function checkOverlaps(spans: readonly Span[], report: Report): void {
  spans.forEach((second, i) => {
    for (const first of spans.slice(0, i)) {
      if (first.conditional || second.conditional) continue;
      const [, from = ""] = [first.from, second.from].sort();
      const [to = ""] = [first.to, second.to].sort();
      if (from > to) continue;
      const names = fr`« ${first.name} » et « ${second.name} »`;
      const message = fr`Le ${from}, deux versions s'appliquent : ${names}. Ajoutez ou corrigez « au », ou distinguez-les par « pour ».`;
      report.error("versions-overlap", second.place, message);
    }
  });
}

/** Days that no version covers, between the one that ends last before them and the next. */
function gapsIn(spans: readonly Span[]): { readonly before: Span; readonly after: Span }[] {
  const inOrder = spans.filter(({ from, to }) => from <= to).sort((a, b) => (a.from < b.from ? -1 : 1));
  const gaps: { before: Span; after: Span }[] = [];
  let latest: Span | undefined;
  for (const span of inOrder) {
    if (latest !== undefined && span.from > dayAfter(latest.to)) gaps.push({ before: latest, after: span });
    if (latest === undefined || span.to > latest.to) latest = span;
  }
  return gaps;
}

function checkGaps(spans: readonly Span[], report: Report): void {
  for (const { before, after } of gapsIn(spans)) {
    if (before.thenNothing !== null) continue;
    const between = fr`entre « ${before.name} » et « ${after.name} »`;
    const days = fr`Du ${dayAfter(before.to)} au ${eveOf(after.from)}`;
    const message = fr`${days}, aucune version ne s'applique, ${between}. Corrigez « au », ou dites ce qui s'appliquait alors sous « ${THEN_NOTHING} », dans « ${before.name} ».`;
    report.error("versions-gap", before.place, message);
  }
}

/** A gap that was closed must not stay explained. */
function checkNoGap(timelines: readonly (readonly Span[])[], report: Report): void {
  const explained = new Set(timelines.flatMap((spans) => gapsIn(spans).map(({ before }) => before.place)));
  for (const { name, place, thenNothing } of timelines[0] ?? []) {
    if (thenNothing === null || explained.has(place)) continue;
    const message = fr`Aucun vide ne suit la version « ${name} ». Retirez « ${THEN_NOTHING} », ou corrigez « au ».`;
    report.error("versions-no-gap", thenNothing, message);
  }
}

function checkBranch(branch: Tree, days: MilestoneDays, context: Context): void {
  const [du, au] = [at(branch, "du"), at(branch, "au")];
  if (du === undefined || au === undefined) return;
  const [from, to] = [parseBound(du, context), parseBound(au, context)];
  if (from === undefined || to === undefined) return;
  const empty = (days.assignments([from, to]) ?? []).every((assignment) => {
    const [first, last] = [days.dayOf(from, assignment), days.dayOf(to, assignment)];
    return first !== undefined && last !== undefined && last < first;
  });
  if (!empty) return;
  const name = scalarAt(branch, "id") ?? "";
  context.report.error(
    "unreachable-version",
    branch.place,
    fr`La branche « ${name} » finit avant de commencer. Corrigez « du » ou « au ».`,
  );
}
