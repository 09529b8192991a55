// SPDX-License-Identifier: AGPL-3.0-or-later
/** The time-limits that a person may have to keep, among those of the law. */
import type { ItemText, Presentation } from "@sauf-conduit/rights";

/** The words of the law. */
const THE_PERSON = "la personne";

export interface PersonLimit {
  readonly item: ItemText;
  /** The name of a limit; null: the one that the item's own days show. */
  readonly limit: string | null;
  /** What must be done, in the words of the law. */
  readonly to: string;
}

/** Whether the person has to act within some limit of the item. */
export const hasPersonLimit = ({ limits }: ItemText): boolean => limits.some(({ who }) => who === THE_PERSON);

export const isPersonLimit = ({ who }: ItemText["limits"][number]): boolean => who === THE_PERSON;

/** Each item once, by the limit that its days show; then its other acts, each by its name. In the order of the law. */
export function personLimits({ items }: Presentation): readonly PersonLimit[] {
  return Object.values(items).flatMap((item) => {
    const own = item.limits.filter(isPersonLimit);
    const [first] = own;
    if (first === undefined) return [];
    const seen = new Set([first.to]);
    const others = own.filter(({ to }) => !seen.has(to) && seen.add(to));
    return [
      { item, limit: null, to: first.to },
      ...others.map(({ name, to }) => ({ item, limit: name, to })),
    ];
  });
}
