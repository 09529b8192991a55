// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which units of the law the page shows as rights, in which group, and in which order. */
import {
  type BranchText,
  type Determination,
  type ItemText,
  isListed,
  type Model,
  onlyInforms,
  type Presentation,
  standsAs,
  type Truth,
  type UnitId,
} from "@sauf-conduit/rights";
import { concerns, type Door, LED_TO_BY_DOORS } from "../session/entrances.ts";
import type { LimitState } from "./running-limits.ts";

/** What only the engine can tell of a right, once its answer is known. */
export interface Told {
  /** The day examined, `YYYY-MM-DD`. */
  readonly on: string;
  readonly limitOf: (right: ShownRight) => LimitState;
  /** True when nothing that anybody could answer would open it: the law in force opens it to nobody. */
  readonly closedToAll: (right: ShownRight) => boolean;
}

export interface ShownRight {
  readonly unit: UnitId;
  readonly item: ItemText;
  /** Set when the unit is one branch of an item whose branches are read one by one. */
  readonly branch: BranchText | null;
  /** Worth showing beside the rights, but not itself a right: a fee, an amount. */
  readonly forInformation: boolean;
}

/**
 * Papers, procedures and practices have their own pages; blocking grounds are reasons inside other answers; a
 * time-limit that is no duty, and that no right names as its appeal, is a model which others borrow. A practice that a door leads to
 * is met at no counter: nothing else of the check would show it.
 */
function isShown(item: ItemText, appeals: ReadonlySet<string | null>): boolean {
  if (item.kind === "limit") return item.nature === "duty" || appeals.has(item.id);
  if (isPractice(item)) return LED_TO_BY_DOORS.has(item.id);
  return isListed(item);
}

/** Not a right, but what is done to the person. */
export const isPractice = ({ kind }: ItemText): boolean => kind === "practice";

/** The practice, of those shown among the rights, that an answer may recognise. */
export function practiceToldBy(fact: string, { items }: Presentation): ItemText | undefined {
  const shown = [...LED_TO_BY_DOORS].flatMap((unit) => items[unit] ?? []);
  return shown.find(({ practice }) => practice !== null && fact in practice.recognisedBy);
}

/**
 * Every right that the page shows, in the order of the law.
 * @param also an item shown whatever it is: a worked case is told of it.
 */
export function rightsShown(
  { units, goals }: Pick<Model, "units" | "goals">,
  presentation: Presentation,
  also?: string,
): readonly ShownRight[] {
  const shown: ShownRight[] = [];
  const appeals = new Set(
    Object.values(presentation.items).flatMap(({ remedies }) => remedies.map(({ item }) => item)),
  );
  for (const unit of units) {
    const [id = "", branchId] = unit.split(" / ");
    const item = presentation.items[id];
    if (item === undefined || !(id === also || isShown(item, appeals))) continue;
    const separate = item.together === "independent-branches";
    // Branches read together are inside their item; an item read by its branches is not itself shown.
    if (separate !== (branchId !== undefined)) continue;
    shown.push({
      unit,
      item,
      branch: item.branches.find((branch) => branch.id === branchId) ?? null,
      forInformation: onlyInforms(item.nature, goals.includes(unit)),
    });
  }
  return shown;
}

/** Rights that order the questions of a door; a practice, only of a door that leads to it. */
export function unitsOf(door: Door, rights: readonly ShownRight[]): readonly UnitId[] {
  return rights
    .filter((right) => !right.forInformation && concerns(door, right.item.domain))
    .filter((right) => !isPractice(right.item) || door.foremost.includes(right.unit))
    .map((right) => right.unit);
}

export interface RightAnswer extends ShownRight {
  readonly answer: Determination;
}

/** The branches that surely open a right, of which the summary speaks of all; none when it is not known which do. */
export function openedBy({ item, answer }: RightAnswer): readonly BranchText[] {
  return item.branches.filter(({ id }) => answer.through.includes(id));
}

export interface Groups {
  /** Practices that she recognised: no rights, but what is done to her. */
  readonly practices: readonly RightAnswer[];
  /** Time-limits that run: a day is known. */
  readonly limits: readonly RightAnswer[];
  readonly yes: readonly RightAnswer[];
  /** Undecided rights of the entrance. */
  readonly unknown: readonly RightAnswer[];
  readonly no: readonly RightAnswer[];
  /** Beside the rights of the entrance: fees, places, lists of papers. */
  readonly information: readonly RightAnswer[];
  /** What other entrances ask about. */
  readonly unasked: readonly RightAnswer[];
  readonly notApplicable: readonly RightAnswer[];
  /** Rights that the law in force opens to nobody: no answer of the person closed them. */
  readonly closedToAll: readonly RightAnswer[];
}

/** A right with its answer as it is shown, and the group that it stands in. */
export interface Placed {
  /** Null: a practice that she has not recognised stands nowhere, since there is nothing to decide of it. */
  readonly group: keyof Groups | null;
  readonly right: RightAnswer;
}

/** Where a right stands with this answer. */
export function placed(right: ShownRight, answer: Determination, door: Door, told: Told): Placed {
  if (isPractice(right.item))
    return { group: answer.value === "yes" ? "practices" : null, right: { ...right, answer } };
  const shown = right.item.kind === "limit" ? limitAnswer(right, answer, told) : answer;
  const group = groupOf(right, standsAs(shown), door);
  const forNobody = group === "no" && told.closedToAll(right);
  return { group: forNobody ? "closedToAll" : group, right: { ...right, answer: shown } };
}

/** The group of each right that has an answer. @param place see `placed`. */
export function groupRights(
  rights: readonly ShownRight[],
  answers: ReadonlyMap<UnitId, Determination>,
  place: (right: ShownRight, answer: Determination) => Placed,
): Groups {
  const groups: Record<keyof Groups, RightAnswer[]> = {
    practices: [],
    limits: [],
    yes: [],
    unknown: [],
    no: [],
    information: [],
    unasked: [],
    notApplicable: [],
    closedToAll: [],
  };
  for (const shown of rights) {
    const answer = answers.get(shown.unit);
    if (answer === undefined) continue;
    const { group, right } = place(shown, answer);
    if (group !== null) groups[group].push(right);
  }
  return { ...groups, yes: pressingFirst(groups.yes) };
}

/** Of what is open, what lapses if the person does not act in time stands before the rest. */
function pressingFirst(open: readonly RightAnswer[]): readonly RightAnswer[] {
  const isPressing = ({ item }: RightAnswer): boolean => item.limits.some(({ who }) => who === PERSON);
  return [...open.filter(isPressing), ...open.filter((right) => !isPressing(right))];
}

/** Whom the law calls so must act. */
const PERSON = "la personne";

/** What the law has done at best with this right: a card, a lawful stay, a right, a duty, a favour. */
export function effectRank({ item, branch }: ShownRight): number {
  const effects = [branch?.effects, ...item.versions.map((version) => version.effects)];
  if (effects.some((one) => one?.title !== undefined)) return 0;
  if (effects.some((one) => one?.lawfulStay === "yes")) return 1;
  return item.nature === "discretionary" ? NATURES.length + 2 : NATURES.indexOf(item.nature ?? "") + 2;
}

const NATURES: readonly string[] = [
  "as-of-right",
  "duty",
  "prohibition",
  "possible-refusal",
  "information",
  "",
];

/** What one came for, then what does most; of two alike, the order of the law. Time-limits that run stand before all. */
export function inOrder(
  rights: readonly ShownRight[],
  { first, foremost }: Pick<Door, "first" | "foremost">,
): readonly ShownRight[] {
  const wanted = [...first, ...foremost];
  const rank = (right: ShownRight): [number, number] => {
    const place = wanted.indexOf(right.unit);
    return [place < 0 ? wanted.length : place, effectRank(right)];
  };
  const ranks = new Map(rights.map((right) => [right, rank(right)]));
  return rights.toSorted((a, b) => {
    const [[placeA, effectA], [placeB, effectB]] = [ranks.get(a) ?? [0, 0], ranks.get(b) ?? [0, 0]];
    return placeA - placeB || effectA - effectB;
  });
}

/**
 * It is of today's law, and no version of it that is written is in force on the day that was told: the rule of that day may
 * have been another, or the year is mistyped.
 */
export const isUnruled = (
  { item }: ShownRight,
  { candidates, outOfScope }: Determination,
  on: string,
): boolean =>
  candidates.length === 0 &&
  outOfScope.length === 0 &&
  item.versions.some(({ from, to }) => from <= on && (to === null || on <= to));

/** The value shown of a time-limit: its rule applies to anyone, but only an event makes it run. It closes nothing. */
function limitAnswer(right: ShownRight, answer: Determination, told: Told): Determination {
  if (isUnruled(right, answer, told.on)) return { ...answer, value: "unknown" };
  const state = told.limitOf(right);
  if (answer.value === "no") return { ...answer, value: "not-applicable" };
  if (answer.value !== "yes" || state === "running") return answer;
  return { ...answer, value: state === "unknown" ? "unknown" : "not-applicable" };
}

function groupOf({ item, forInformation }: ShownRight, value: Truth, door: Door): keyof Groups {
  if (value === "not-applicable") return "notApplicable";
  const asked = concerns(door, item.domain);
  if (forInformation) return asked ? "information" : "unasked";
  if (value === "yes") return item.kind === "limit" ? "limits" : "yes";
  if (value === "no") return "no";
  return asked ? "unknown" : "unasked";
}

/** Of the undecided rights that an answer may decide, those that the progress of the questions counts, and the others. */
export function decidedIn(
  { unknown, unasked }: Groups,
  decided: ReadonlySet<UnitId>,
): { readonly here: readonly RightAnswer[]; readonly elsewhere: readonly RightAnswer[] } {
  const isDecided = ({ unit }: RightAnswer): boolean => decided.has(unit);
  return { here: unknown.filter(isDecided), elsewhere: unasked.filter(isDecided) };
}

/** A right whose shown value differs from one reading to the next. */
export interface Change extends RightAnswer {
  readonly was: Determination;
}

/** Rights whose shown value differs from one reading to the next, with the new one. */
export function changesBetween(before: Groups, after: Groups): readonly Change[] {
  const old = new Map<UnitId, Determination>(everyRight(before).map(({ unit, answer }) => [unit, answer]));
  return everyRight(after).flatMap((right) => {
    const was = old.get(right.unit);
    return was === undefined || was.value === right.answer.value ? [] : [{ ...right, was }];
  });
}

const everyRight = (groups: Groups): readonly RightAnswer[] =>
  Object.values(groups).flatMap((group: readonly RightAnswer[]) => group);
