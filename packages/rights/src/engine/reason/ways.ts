// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The shortest ways to yes: sets of tests that can come true together and then open the right whatever else is
 * unknown, cheapest first, each test with the papers that establish it. For a right that is closed, known answers
 * may be changed too (« s'ouvrirait avec … »).
 */
import type { Way } from "../../api/answer.ts";
import { candidateVersions } from "../answer/evaluate.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { Changes } from "./changes.ts";
import { best, type Draft, keyOf, type Needs } from "./drafts.ts";
import { Opening } from "./opening.ts";
import { Outcomes } from "./outcomes.ts";
import { sayNeed } from "./say-need.ts";
import { costOf, WaySearch } from "./way-search.ts";

/** Ways looked at for each that is wanted: the shortest of the right ones are kept. */
const LOOKED_AT = 4;

export interface WayOptions {
  readonly max: number;
  /** The right is closed: what would have to be otherwise. */
  readonly mayChange?: boolean;
}

export function waysTo(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  { max, mayChange = false }: WayOptions,
): Way[] {
  const changes = new Changes(law, encoded);
  const opening = new Opening(law, unit, encoded, changes);
  if (opening.opens(new Map())) return [];
  const search = new WaySearch(law, encoded, mayChange ? changes : null);
  const drafts = draftsOf(unit, encoded, search);
  const found = new Map<string, Needs>();
  const keep = (needs: Needs | null): void => {
    if (needs && needs.size > 0) found.set(keyOf(needs), needs);
  };
  for (const draft of drafts) {
    keep(opening.shortened(draft.needs));
    if (found.size >= max * LOOKED_AT) break;
  }
  // An entangled rule may lose every consistent way on the way up: then one is felt for, step by step.
  if (found.size === 0 && mayChange)
    for (const draft of drafts.slice(0, max)) keep(opening.anyWay(draft.needs));
  if (found.size === 0 && !mayChange && hasCurrentVersion(unit, encoded)) keep(opening.anyWay(new Map()));
  const outcomes = new Outcomes(law, unit);
  const cheapest = (ways: readonly Needs[]): Needs[] =>
    [...ways].sort(
      (a, b) =>
        Number(outcomes.only(a)) - Number(outcomes.only(b)) ||
        price(law, encoded, a) - price(law, encoded, b) ||
        a.size - b.size,
    );
  const shortest = cheapest(opening.distinct([...found.values()]))
    .slice(0, max)
    .map((needs) => opening.minimal(needs));
  const ways = cheapest(opening.distinct(shortest)).map((needs) => describe(law, encoded, needs));
  return [...new Map(ways.map((way) => [JSON.stringify(way.needs), way])).values()];
}

function hasCurrentVersion(unit: LoadedUnit, encoded: EncodedLaw): boolean {
  return candidateVersions(unit, encoded).some((i) => unit.versions[i]?.version.historical === false);
}

/** A repealed wording is no way to a right today, unless the decision is of that time. */
function draftsOf(unit: LoadedUnit, encoded: EncodedLaw, search: WaySearch): Draft[] {
  const versions = candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version ?? []);
  const current = versions.filter((version) => !version.historical);
  return best(
    (current.length > 0 ? current : versions).flatMap((version) =>
      search.all([version.selected, version.scope, version.body]),
    ),
  );
}

function describe(law: LoadedLaw, encoded: EncodedLaw, needs: Needs): Way {
  const said = [...needs].map(([variable, set]) => sayNeed(law, encoded, variable, set));
  const list = new Map(said.map((need) => [`${need.fact}\n${need.test}`, need]));
  return { cost: price(law, encoded, needs), needs: [...list.values()] };
}

function price(law: LoadedLaw, encoded: EncodedLaw, needs: Needs): number {
  return Math.round(costOf(law, encoded, [...needs.keys()]) * 100) / 100;
}
