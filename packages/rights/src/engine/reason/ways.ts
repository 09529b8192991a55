// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The shortest ways to yes: sets of tests that can come true together and then open the right whatever else is
 * unknown, cheapest first, each test with the papers that establish it. For a right that is closed, known answers
 * may be changed too (« s'ouvrirait avec … »).
 */
import type { Way } from "../../api/answer.ts";
import { GATE, isAnd } from "../../packing/node-row.ts";
import { candidateVersions } from "../answer/evaluate.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { supportOf } from "../situation/openness.ts";
import { isRare } from "./chance-plan.ts";
import { Changes } from "./changes.ts";
import { best, type Draft, includes, keyOf, type Needs } from "./drafts.ts";
import { Opening } from "./opening.ts";
import { Outcomes } from "./outcomes.ts";
import { sayNeed } from "./say-need.ts";
import { followingFirst } from "./told-ground.ts";
import { costOf, WaySearch } from "./way-search.ts";

/** Ways looked at for each that is wanted: the shortest of the right ones are kept. */
const LOOKED_AT = 6;

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
  const { limbs, found } = todayFirst((ofToday) => {
    const search = new WaySearch(law, encoded, { changes: mayChange ? changes : null, ofToday });
    const limbs = draftsOf(law, unit, encoded, search);
    const most = limbs.length > 1 ? max : max * LOOKED_AT;
    return { limbs, found: limbs.map((drafts) => opened(opening, drafts, most)) };
  });
  const felt =
    found.flat().length > 0
      ? []
      : feltFor(opening, unit, encoded, mayChange ? limbs.flat().slice(0, max) : null);
  const outcomes = new Outcomes(law, unit);
  const cheapest = (ways: readonly Needs[]): Needs[] => inOrder(law, encoded, outcomes, ways);
  const sorted = cheapest(opening.distinct([...found.flat(), ...felt]));
  // Of a goal, one way by each member before a second one by any, and first the member to which least is lacking.
  const first = new Set(
    found.flatMap(
      (ways) => sorted.find((way) => !outcomes.only(way) && ways.some((one) => includes(one, way))) ?? [],
    ),
  );
  const ranked = [...[...first].sort((a, b) => a.size - b.size), ...sorted.filter((way) => !first.has(way))];
  const ways = cheapest(opening.distinct(minimalOf(opening, ranked, max))).map((needs) =>
    describe(law, unit, encoded, needs),
  );
  return [...new Map(ways.map((way) => [JSON.stringify(way.needs), way])).values()];
}

/** The first ways without what they can do without, each once, as many as are wanted. */
function minimalOf(opening: Opening, ranked: readonly Needs[], max: number): Needs[] {
  const minimal = new Map<string, Needs>();
  for (const needs of ranked) {
    if (minimal.size >= max) break;
    const way = opening.minimal(needs);
    minimal.set(keyOf(way), way);
  }
  return [...minimal.values()];
}

interface Found {
  readonly limbs: readonly Draft[][];
  readonly found: readonly Needs[][];
}

/** What somebody who applies today may do; only where nothing opens it so, what a day already past would. */
function todayFirst(search: (ofToday: boolean) => Found): Found {
  const today = search(true);
  return today.found.flat().length > 0 ? today : search(false);
}

/** The ordinary ones first, and of these the cheapest; those that only ask for what the right itself gives, last. */
function inOrder(law: LoadedLaw, encoded: EncodedLaw, outcomes: Outcomes, ways: readonly Needs[]): Needs[] {
  const sorted = [...ways].sort(
    (a, b) =>
      Number(outcomes.only(a)) - Number(outcomes.only(b)) ||
      rarities(law, a) - rarities(law, b) ||
      price(law, encoded, a) - price(law, encoded, b) ||
      a.size - b.size,
  );
  return followingFirst(law, encoded, sorted);
}

/** How many of its needs few people meet. */
function rarities(law: LoadedLaw, needs: Needs): number {
  return [...needs].filter(([variable, set]) => isRare(law, variable, set)).length;
}

function hasCurrentVersion(unit: LoadedUnit, encoded: EncodedLaw): boolean {
  return candidateVersions(unit, encoded).some((i) => unit.versions[i]?.version.historical === false);
}

/** The first drafts that open the right, shortened, each once. */
function opened(opening: Opening, drafts: readonly Draft[], most: number): Needs[] {
  const found = new Map<string, Needs>();
  for (const { needs } of drafts) {
    const way = opening.shortened(needs);
    if (way && way.size > 0) found.set(keyOf(way), way);
    if (found.size >= most) break;
  }
  return [...found.values()];
}

/**
 * An entangled rule may lose every consistent way on the way up: then one is felt for, step by step.
 * @param changes drafts of what would change, for a closed right.
 */
function feltFor(
  opening: Opening,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  changes: readonly Draft[] | null,
): Needs[] {
  const from = changes?.map(({ needs }) => needs) ?? (hasCurrentVersion(unit, encoded) ? [new Map()] : []);
  return from.map((needs) => opening.anyWay(needs)).filter((way) => way !== null && way.size > 0) as Needs[];
}

/** One list; of a goal, one for each of its members. A repealed wording is no way to a right today, unless the decision is of that time. */
function draftsOf(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw, search: WaySearch): Draft[][] {
  const versions = candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version ?? []);
  const current = versions.filter((version) => !version.historical);
  const drafts = (current.length > 0 ? current : versions).flatMap(({ selected, scope, body }) =>
    (unit.goal ? membersOf(law, body) : [body]).map((limb) => [...search.all([selected, scope, limb])]),
  );
  return unit.goal ? drafts : [best(drafts.flat())];
}

/** The formulas of which one is enough; the formula itself when it is not of that shape. */
function membersOf({ nodes }: LoadedLaw, body: number): readonly number[] {
  const inner = nodes.unwrap(body);
  const code = nodes.code(inner);
  return code < GATE || isAnd(code) ? [body] : nodes.children(inner);
}

/** What is asked after another need comes after it; a day that only says which wording applies, last. */
function describe(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw, needs: Needs): Way {
  const selecting = new Set(
    unit.versions.flatMap(({ literals }) => literals.selected.map((l) => law.law.literals[l]?.variable)),
  );
  const last = ([variable]: readonly [number, unknown]): number => Number(selecting.has(variable));
  const said = afterTheirCause(law, [...needs])
    .sort((a, b) => last(a) - last(b))
    .map(([variable, set]) => sayNeed(law, encoded, variable, set));
  const list = new Map(said.map((need) => [`${need.fact}\n${need.test}`, need]));
  return { cost: price(law, encoded, needs), needs: [...list.values()] };
}

/** The end of an order of protection is said after the order itself; otherwise as they stand. */
function afterTheirCause<T>(
  law: LoadedLaw,
  needs: readonly (readonly [number, T])[],
): (readonly [number, T])[] {
  const ordered: (readonly [number, T])[] = [];
  let left = needs;
  while (left.length > 0) {
    const facts = new Set(left.flatMap(([variable]) => supportOf(law, variable)));
    const next =
      left.find(([variable]) => !causesOf(law, variable).some((name) => facts.has(name))) ?? left[0];
    if (next) ordered.push(next);
    left = left.filter((need) => need !== next);
  }
  return ordered;
}

/** What the facts behind a test are asked after, themselves left out. */
function causesOf(law: LoadedLaw, variable: number): string[] {
  const own = supportOf(law, variable);
  const causes = own.flatMap((name) => law.facts.get(name)?.askedAfter?.flat() ?? []);
  return causes.filter((name) => !own.includes(name));
}

function price(law: LoadedLaw, encoded: EncodedLaw, needs: Needs): number {
  return Math.round(costOf(law, encoded, [...needs.keys()]) * 100) / 100;
}
