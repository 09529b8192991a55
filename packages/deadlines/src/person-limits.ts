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

/**
 * Each item once, by the limit that its days show; then its other acts, each by its name. In the order of the law. Ways of
 * counting that nothing else of the law names are left out: nobody receives them.
 * @param wanted an item that is kept all the same: it was asked for.
 */
export function personLimits({ items }: Presentation, wanted: string | null = null): readonly PersonLimit[] {
  const all = Object.values(items);
  const named = new Set(all.flatMap((item) => (item.kind === "limit" ? [] : namedBy(item))));
  const isModel = ({ id, kind, nature }: ItemText): boolean =>
    kind === "limit" && nature === "information" && !named.has(id) && id !== wanted;
  return all.flatMap((item) => {
    if (isModel(item)) return [];
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

const namedBy = ({ remedies, seeAlso, then, members }: ItemText): readonly string[] => [
  ...remedies.flatMap(({ item }) => item ?? []),
  ...seeAlso,
  ...then,
  ...members,
];
