// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which units of the law the page shows as rights, in which group, and in which order. */
import type { BranchText, Determination, ItemText, Presentation, Truth, UnitId } from "@sauf-conduit/rights";
import { concerns, type EntranceId } from "../session/entrances.ts";

export interface ShownRight {
  readonly unit: UnitId;
  readonly item: ItemText;
  /** Set when the unit is one branch of an item whose branches are read one by one. */
  readonly branch: BranchText | null;
  /** Worth showing beside the rights, but not itself a right: a fee, an amount. */
  readonly forInformation: boolean;
}

/**
 * Papers, procedures and practices have their own pages; blocking grounds are reasons inside other answers;
 * a time-limit of mere information is a model for others.
 */
function isShown(item: ItemText): boolean {
  if (item.kind === "limit") return item.nature !== "information";
  return item.kind === "provision" && item.nature !== "blocking";
}

/** Every right that the page shows, in the order of the law. */
export function rightsShown(
  units: readonly UnitId[],
  goals: readonly UnitId[],
  presentation: Presentation,
): readonly ShownRight[] {
  const shown: ShownRight[] = [];
  for (const unit of units) {
    const [id = "", branchId] = unit.split(" / ");
    const item = presentation.items[id];
    if (item === undefined || !isShown(item)) continue;
    const separate = item.together === "independent-branches";
    // Branches read together are inside their item; an item read by its branches is not itself shown.
    if (separate !== (branchId !== undefined)) continue;
    shown.push({
      unit,
      item,
      branch: item.branches.find((branch) => branch.id === branchId) ?? null,
      forInformation: item.nature === "information" && !goals.includes(unit),
    });
  }
  return shown;
}

/** Rights that order the questions of an entrance. */
export function unitsOf(entrance: EntranceId, rights: readonly ShownRight[]): readonly UnitId[] {
  return rights
    .filter((right) => !right.forInformation && concerns(entrance, right.item.domain))
    .map((right) => right.unit);
}

export interface RightAnswer extends ShownRight {
  readonly answer: Determination;
}

export interface Groups {
  readonly yes: readonly RightAnswer[];
  /** Undecided rights of the entrance, then those of other domains, which nobody has asked about. */
  readonly unknown: readonly RightAnswer[];
  readonly unasked: readonly RightAnswer[];
  readonly no: readonly RightAnswer[];
  readonly notApplicable: readonly RightAnswer[];
  readonly information: readonly RightAnswer[];
}

export function groupRights(
  rights: readonly ShownRight[],
  answers: ReadonlyMap<UnitId, Determination>,
  entrance: EntranceId,
): Groups {
  const groups = {
    yes: [] as RightAnswer[],
    unknown: [] as RightAnswer[],
    unasked: [] as RightAnswer[],
    no: [] as RightAnswer[],
    notApplicable: [] as RightAnswer[],
    information: [] as RightAnswer[],
  };
  const groupOf = (right: ShownRight, value: Truth): RightAnswer[] => {
    if (value === "not-applicable") return groups.notApplicable;
    if (right.forInformation) return groups.information;
    if (value === "yes") return groups.yes;
    if (value === "no") return groups.no;
    return concerns(entrance, right.item.domain) ? groups.unknown : groups.unasked;
  };
  for (const right of rights) {
    const answer = answers.get(right.unit);
    if (answer !== undefined) groupOf(right, answer.value).push({ ...right, answer });
  }
  return groups;
}
