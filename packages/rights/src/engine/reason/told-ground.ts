// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Of grounds that each open a right, the one told: who says that there is violence in the couple reads first what
 * follows from it, not what another misfortune would open, though that be one cheap question.
 */
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { supportOf } from "../situation/openness.ts";
import { CAN_HOLD } from "../values/ranges.ts";
import type { Needs } from "./drafts.ts";

/** A way that follows from what was told may need this many things more than the cheapest, and still come first. */
const MORE = 1;

/** The same ways; the first that rests on a question asked after a yes that was said leads, unless it is much longer. */
export function followingFirst(law: LoadedLaw, encoded: EncodedLaw, ways: readonly Needs[]): Needs[] {
  const [cheapest] = ways;
  const lead = ways.find((way) => followsFromTold(law, encoded, way));
  if (!cheapest || !lead || lead.size > cheapest.size + MORE) return [...ways];
  return [lead, ...ways.filter((way) => way !== lead)];
}

function followsFromTold(law: LoadedLaw, encoded: EncodedLaw, needs: Needs): boolean {
  const isTold = (name: string): boolean => {
    const known = encoded.knowledge.answers.get(name);
    return known?.type === "yes-no" && known.value === CAN_HOLD;
  };
  return [...needs.keys()].some((variable) =>
    supportOf(law, variable).some((name) => law.facts.get(name)?.askedAfter?.flat().some(isTold)),
  );
}
