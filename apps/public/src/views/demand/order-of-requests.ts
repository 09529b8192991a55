// SPDX-License-Identifier: AGPL-3.0-or-later
/** The order of what one is at a counter for: what the law answers first, then what others may read over a shoulder, what says violence or exploitation last. */
import type { ItemText } from "@sauf-conduit/rights";
import type { TruthShape } from "@sauf-conduit/ui";

/** What may not be asked is what one came to know; then every other answer, before what is not known. */
const ANSWERED: readonly TruthShape[] = ["may-not", "one-among", "may-ask", "unknown", "unverified"];

/** The list is opened in a queue: a first line on trafficking would tell the neighbours of a life. One press finds it all the same. */
const DOMAINS: readonly ItemText["domain"][] = [
  "residence",
  "health",
  "accommodation",
  "asylum",
  "reception",
  "removal",
  "common",
  "protection",
];

/** Its name alone says that there was violence, or exploitation. */
export const isTellingRequest = ({ domain }: Pick<ItemText, "domain">): boolean => domain === "protection";

/** @param shapeFor of the answer to what is asked; null while nothing is asked. */
export function inOrder(
  provisions: readonly ItemText[],
  shapeFor: (id: string) => TruthShape | null,
): readonly ItemText[] {
  const answered = (id: string): number => {
    const shape = shapeFor(id);
    return shape === null ? 0 : ANSWERED.indexOf(shape);
  };
  const place = ({ domain }: ItemText): number => DOMAINS.indexOf(domain);
  const known = ({ mayNotAsk }: ItemText): number => mayNotAsk.length;
  return provisions.toSorted(
    (a, b) => answered(a.id) - answered(b.id) || place(a) - place(b) || known(b) - known(a),
  );
}
