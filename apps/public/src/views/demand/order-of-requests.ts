// SPDX-License-Identifier: AGPL-3.0-or-later
/** The order of what one is at a counter for: what the law answers first, among equals those in danger, then what is best known. */
import type { ItemText } from "@sauf-conduit/rights";
import type { TruthShape } from "@sauf-conduit/ui";

/** What may not be asked is what one came to know; then every other answer, before what is not known. */
const ANSWERED: readonly TruthShape[] = ["may-not", "one-among", "may-ask", "unknown", "unverified"];

/** Violence and exploitation, then illness, before the files that one lodges with time. */
const URGENT: readonly ItemText["domain"][] = ["protection", "health", "accommodation", "residence"];

/** @param shapeFor of the answer to what is asked; null while nothing is asked. */
export function inOrder(
  provisions: readonly ItemText[],
  shapeFor: (id: string) => TruthShape | null,
): readonly ItemText[] {
  const answered = (id: string): number => {
    const shape = shapeFor(id);
    return shape === null ? 0 : ANSWERED.indexOf(shape);
  };
  const urgent = ({ domain }: ItemText): number =>
    URGENT.includes(domain) ? URGENT.indexOf(domain) : URGENT.length;
  const known = ({ mayNotAsk }: ItemText): number => mayNotAsk.length;
  return provisions.toSorted(
    (a, b) => answered(a.id) - answered(b.id) || urgent(a) - urgent(b) || known(b) - known(a),
  );
}
