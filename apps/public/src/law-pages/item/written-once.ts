// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What the file of an item writes once, for all its versions, is written with the law of today in mind. On the page of a
 * version that another has followed, it stands apart, as today's law: nobody has checked that it held in its time.
 * What decides (« champ », « si ») stays: a version is written as a change of it.
 */
import type { ItemText, VersionPage } from "@sauf-conduit/rights";
import type { Entry } from "../site.ts";
import { stateOf } from "../timeline/state.ts";

export interface Written {
  readonly text: ItemText;
  readonly version: VersionPage;
  /** Names of the alerts of the item. */
  readonly alerts: readonly string[];
}

type Part = VersionPage["ofItem"]["parts"][number];

/** Neither a condition nor a word of its own: what the item alone says. */
const NO_WORDS = { summary: null, alwaysReserved: [] } as const;

/** @returns what is written for this version, and what is written once for the item, which is null where it need not stand apart. */
export function writtenFor(
  { text, page }: Entry,
  version: VersionPage,
  today: string,
): { readonly own: Written; readonly once: Written | null } {
  const followed = version !== page.versions.at(-1);
  if (!followed || stateOf(version, today) !== "past")
    return { own: { text, version, alerts: page.alerts }, once: null };
  const own = { text: { ...text, ...NO_WORDS }, version: parted(version, false), alerts: [] };
  const once = { text, version: parted(version, true), alerts: page.alerts };
  return { own, once: saysSomething(once) ? once : null };
}

/** The part of a version that its item writes once, or the part that it writes itself. */
function parted(version: VersionPage, once: boolean): VersionPage {
  const { parts, computations, limits } = version.ofItem;
  const kept = <T>(part: Part, value: T, none: T): T => (parts.includes(part) === once ? value : none);
  return {
    ...version,
    except: kept("except", version.except, []),
    risks: kept("risks", version.risks, []),
    mayApplyAnyway: kept("mayApplyAnyway", version.mayApplyAnyway, false),
    nature: kept("nature", version.nature, null),
    effects: kept("effects", version.effects, null),
    steps: kept("steps", version.steps, []),
    authority: kept("authority", version.authority, null),
    note: kept("note", version.note, null),
    computations: version.computations.filter(({ name }) => computations.includes(name) === once),
    limits: version.limits.filter(({ name }) => limits.includes(name) === once),
  };
}

function saysSomething({ text, version, alerts }: Written): boolean {
  const { except, risks, computations, limits, steps } = version;
  const words = [version.nature, version.effects, version.authority, version.note, text.summary];
  const lists = [except, risks, computations, limits, steps, text.alwaysReserved, alerts];
  return (
    words.some((word) => word !== null) || lists.some((list) => list.length > 0) || version.mayApplyAnyway
  );
}
