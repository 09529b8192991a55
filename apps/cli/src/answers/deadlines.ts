// SPDX-License-Identifier: AGPL-3.0-or-later
/** The days of an answer: its own time-limits, then what its appeals compute. And the appeals themselves. */
import type { ItemText } from "@sauf-conduit/rights";
import type { Examined } from "./examined.ts";

export interface DeadlineJson {
  /** Id of the item whose rule gives the day. */
  readonly item: string;
  readonly name: string;
  readonly who: string | null;
  readonly to: string | null;
  /** The last day that holds under every reading; null while unknown. */
  readonly safe: string | null;
  /** The last day that holds under one reading at least: an argument, not an aim. */
  readonly arguable: string | null;
  readonly mayNotExist: boolean;
  /** What passing it means: `agreement`, `refusal`, `nothing`, or a sentence; null when the law does not say. */
  readonly ifExceeded: string | null;
  /** True when it belongs to an appeal against this answer. */
  readonly appeal: boolean;
}

export interface RemedyJson {
  /** Id of an item, or null when the law only names before whom. */
  readonly id: string | null;
  /** Null for an item that nobody has written yet. */
  readonly title: string | null;
  readonly limit: string | null;
  readonly when: string | null;
  /** Why this way: what the judge or the authority looks at. */
  readonly why: string | null;
}

/** Ids of the items that describe an appeal. */
export function appealsOf({ remedies }: ItemText): string[] {
  return remedies.flatMap(({ item }) => item ?? []);
}

/** Only days that exist and of which something is known. */
export function deadlinesOf(examined: Examined, item: ItemText): DeadlineJson[] {
  const appeals = appealsOf(item).filter((id) => examined.presentation.items[id] !== undefined);
  return [
    ...ownLimits(examined, item.id, false),
    ...appeals.flatMap((id) => [...ownLimits(examined, id, true), ...datesComputed(examined, id)]),
  ];
}

function ownLimits({ model, encoded, words }: Examined, item: string, appeal: boolean): DeadlineJson[] {
  return model
    .limits(encoded, item)
    .filter(({ exists, safe, arguable }) => exists && (safe !== null || arguable !== null))
    .map(({ name, who, to, safe, arguable, mayNotExist, ifExceeded }) => {
      const exceeded = ifExceeded === null ? null : words.plain(ifExceeded);
      return {
        item,
        name,
        who: words.plain(who),
        to: words.plain(to),
        safe,
        arguable,
        mayNotExist,
        ifExceeded: exceeded,
        appeal,
      };
    });
}

function datesComputed({ model, encoded }: Examined, item: string): DeadlineJson[] {
  return model.amounts(encoded, item).flatMap((result) => {
    if (result.kind !== "date" || !result.exists || (result.safe === null && result.arguable === null))
      return [];
    const { name, safe, arguable, mayNotExist } = result;
    return [{ item, name, who: null, to: null, safe, arguable, mayNotExist, ifExceeded: null, appeal: true }];
  });
}

export function remediesOf(
  { presentation, words }: Pick<Examined, "presentation" | "words">,
  item: Pick<ItemText, "remedies">,
): RemedyJson[] {
  const said = (text: string | null): string | null => (text === null ? null : words.plain(text));
  return item.remedies.map(({ item: id, before, limit, when, why }) => {
    const title = (id === null ? undefined : presentation.items[id]?.title) ?? before;
    return { id, title: said(title), limit: said(limit), when: said(when), why: said(why) };
  });
}
