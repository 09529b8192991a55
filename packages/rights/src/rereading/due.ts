// SPDX-License-Identifier: AGPL-3.0-or-later
/** What of the law falls due for re-reading on a day: ends, announced changes, texts read long ago, doubtful marks. */
import { addMonths, formatDay, parseDay } from "@sauf-conduit/calendar";
import { displayedBound, milestoneDays } from "../lowering/displayed-bound.ts";
import type {
  Bound,
  Confidence,
  Law,
  ListVersion,
  NamedList,
  Place,
  Source,
  Table,
  TableVersion,
} from "../syntax/index.ts";

/** In the order of urgency. */
export const DUE_KINDS = [
  /** A version ended before the day, and none follows it. */
  "ended",
  /** A version ends within six months, and none follows it. */
  "ends",
  /** A version, or a milestone, begins after the day. */
  "announced",
  /** A source was last read more than six months before the day. */
  "read-long-ago",
  /** A text that is known to exist and was not read; a jurist contests the item; a text read once, in doubt. */
  "missing",
  "disputed",
  "to-verify",
  /** A version in force of which no source says when it was read. */
  "never-read",
  /** No jurist has read the item. */
  "to-review",
] as const;

export type DueKind = (typeof DUE_KINDS)[number];

export interface Due {
  readonly kind: DueKind;
  readonly part: "item" | "table" | "list" | "statistic" | "milestone";
  /** An id; the name of a milestone. */
  readonly id: string;
  readonly title: string;
  /** Null: the whole. */
  readonly version: string | null;
  /** What in it: the text to read again, or the name of what is marked. */
  readonly about: string | null;
  /** `YYYY-MM-DD`: of the end, the beginning, the last reading. */
  readonly day: string | null;
  readonly file: string;
  readonly line: number;
}

const MONTHS = 6;

/**
 * @param on `YYYY-MM-DD`. @throws RangeError when it is no day.
 * @returns by urgency; within a kind, what comes or came first stands first.
 */
export function dueFor(law: Law, on: string): Due[] {
  const day = parseDay(on);
  if (day === null) throw new RangeError(`not a day: ${on}`);
  const period = { on, since: formatDay(addMonths(day, -MONTHS)), until: formatDay(addMonths(day, MONTHS)) };
  const parts = datedParts(law);
  const followers = (id: string): KnownEdition[] =>
    parts.filter(({ replaces }) => replaces.includes(id)).flatMap((part) => editionsOf(law, part));
  const found = [
    ...parts.flatMap((part) => dueOf(law, part, period, followers(part.id))),
    ...announcedMilestones(law, on),
  ];
  const key = ({ kind, day: of, file, line }: Due): string =>
    [DUE_KINDS.indexOf(kind), of ?? "", file, String(line).padStart(6, "0")].join(" ");
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

interface Period {
  readonly on: string;
  readonly since: string;
  readonly until: string;
}

interface Edition {
  readonly name: string | null;
  readonly place: Place;
  readonly from: Bound;
  readonly to?: Bound | undefined;
  readonly sources: readonly Source[];
  readonly historical: boolean;
  /** Where marks of confidence are looked for. */
  readonly tree: object;
}

interface DatedPart {
  readonly part: Due["part"];
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly confidence: Confidence;
  readonly review: "to-review" | "reviewed" | "disputed" | null;
  readonly versions: readonly Edition[];
  /** The items whose place it takes: their ends are followed by its versions. */
  readonly replaces: readonly string[];
}

function datedParts(law: Law): DatedPart[] {
  const items = [...law.items.values()].map((item): DatedPart => {
    const { id, title, place, confidence } = item;
    const versions = item.versions.map((version) => ({ ...version, tree: version }));
    const { replaces } = item.links;
    return { part: "item", id, title, place, confidence, review: item.review.state, versions, replaces };
  });
  const reference = (part: "table" | "list", of: Table | NamedList): DatedPart => {
    const { id, title, place, confidence } = of;
    const all: readonly (TableVersion | ListVersion)[] = of.versions;
    const versions = all.map((version) => ({ ...version, place, historical: false, tree: version }));
    return { part, id, title, place, confidence, review: null, versions, replaces: [] };
  };
  const statistics = [...law.statistics.values()].map((one): DatedPart => {
    const { id, title, place, confidence, asOf, sources } = one;
    const from = { kind: "day", day: asOf } as const;
    const only = { name: null, place, from, sources, historical: false, tree: {} };
    return { part: "statistic", id, title, place, confidence, review: null, versions: [only], replaces: [] };
  });
  return [
    ...items,
    ...[...law.tables.values()].map((table) => reference("table", table)),
    ...[...law.lists.values()].map((list) => reference("list", list)),
    ...statistics,
  ];
}

/** With the days of their bounds. */
function editionsOf(law: Law, { versions }: DatedPart): KnownEdition[] {
  return versions.map((version) => ({
    ...version,
    from: displayedBound(law, version.from),
    to: version.to ? displayedBound(law, version.to) : null,
  }));
}

/** @param followers the versions of what takes its place. */
function dueOf(law: Law, whole: DatedPart, period: Period, followers: readonly KnownEdition[]): Due[] {
  const { part, id, title, place, review, confidence } = whole;
  const head = { part, id, title };
  const editions = editionsOf(law, whole);
  // What is over can no longer change: only what is in force or to come is read again.
  const alive = editions.filter(({ to, historical }) => !historical && (to === null || to >= period.on));
  const own = { ...head, version: null, about: null, day: null, ...place };
  return [
    ...ends(editions, period, followers).map((due) => ({ ...head, ...due })),
    ...alive.flatMap((version) => readings(version, period)).map((due) => ({ ...head, ...due })),
    ...(review === "to-review" || review === "disputed" ? [{ ...own, kind: review }] : []),
    ...(isDoubtful(confidence) ? [{ ...own, kind: confidence }] : []),
    ...eachOnce(alive.flatMap((version) => marks(version, confidence))).map((due) => ({ ...head, ...due })),
  ];
}

type OwnDue = Omit<Due, "part" | "id" | "title">;
type KnownEdition = Omit<Edition, "from" | "to"> & { readonly from: string; readonly to: string | null };

/** Beginnings after the day, and ends that nothing follows. */
function ends(
  editions: readonly KnownEdition[],
  { on, until }: Period,
  followers: readonly KnownEdition[],
): OwnDue[] {
  return editions.flatMap(({ name, place, from, to, historical }): OwnDue[] => {
    const of = { version: name, about: null, ...place };
    const begins = from > on ? [{ ...of, kind: "announced" as const, day: from }] : [];
    if (to === null || to > until || historical) return begins;
    const day = parseDay(to) ?? 0;
    const followed = [...editions, ...followers].some(
      (other) =>
        other.from > from && other.from <= formatDay(day + 1) && (other.to === null || other.to > to),
    );
    return followed ? begins : [...begins, { ...of, kind: to < on ? "ended" : "ends", day: to }];
  });
}

/** The sources of a version that were read too long ago, each; or that none says when it was read. */
function readings({ name, place, sources }: KnownEdition, { since }: Period): OwnDue[] {
  const of = { version: name, ...place };
  if (sources.every(({ readOn }) => readOn === undefined))
    return [{ ...of, kind: "never-read", about: sources[0]?.text ?? null, day: null }];
  return sources.flatMap(({ text, readOn }) =>
    readOn !== undefined && readOn < since
      ? [{ ...of, kind: "read-long-ago" as const, about: text, day: readOn }]
      : [],
  );
}

function isDoubtful(confidence: unknown): confidence is "missing" | "to-verify" {
  return confidence === "missing" || confidence === "to-verify";
}

/** Where a part of the tree stands: what it is called, and the mark that what holds it already has. */
interface Around {
  readonly place: Place;
  readonly name: string | null;
  readonly confidence: unknown;
}

/** Doubtful marks below a version, with the nearest place and name above each; a mark that is only inherited is no other. */
function marks(
  { name: version, place, tree }: Pick<Edition, "name" | "place" | "tree">,
  confidence: Confidence,
): OwnDue[] {
  const found: OwnDue[] = [];
  const add = (kind: "missing" | "to-verify", about: string | null, at: Place): void => {
    found.push({ kind, version, about: about === version ? null : about, day: null, ...at });
  };
  const visit = (value: unknown, around: Around): void => {
    if (typeof value !== "object" || value === null) return;
    const own = value as Partial<Around> & { readonly title?: unknown; readonly label?: unknown };
    const called = [own.label, own.title, own.name].find((text) => typeof text === "string");
    const here: Around = {
      place: own.place ?? around.place,
      name: (called as string | undefined) ?? around.name,
      confidence: own.confidence ?? around.confidence,
    };
    if (isDoubtful(own.confidence) && own.confidence !== around.confidence)
      add(own.confidence, here.name, here.place);
    for (const [key, part] of Object.entries(value)) {
      // The rows of a table are marked under their own name.
      if (isDoubtful(part) && key !== "confidence") add(part, key, here.place);
      else if (key !== "place") visit(part, here);
    }
  };
  visit(tree, { place, name: null, confidence });
  return found;
}

/** A version that inherits another repeats its marks: each line of the text is told once. */
function eachOnce(all: readonly OwnDue[]): OwnDue[] {
  const key = ({ kind, about, file, line }: OwnDue): string => JSON.stringify([kind, about, file, line]);
  return [...new Map([...all].reverse().map((due) => [key(due), due])).values()].reverse();
}

function announcedMilestones(law: Law, on: string): Due[] {
  return [...law.milestones.values()].flatMap(({ name, title, place, date, confidence }) => {
    const head = { part: "milestone" as const, id: name, title, version: null, about: null, ...place };
    const [last] = milestoneDays(date).sort().reverse();
    return [
      ...(last === undefined || last > on
        ? [{ ...head, kind: "announced" as const, day: last ?? null }]
        : []),
      ...(isDoubtful(confidence) ? [{ ...head, kind: confidence, day: null }] : []),
    ];
  });
}
