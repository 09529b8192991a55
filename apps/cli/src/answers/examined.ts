// SPDX-License-Identifier: AGPL-3.0-or-later
/** A situation under examination: everything that an answer is made of. */
import type {
  BranchText,
  Determination,
  ItemText,
  LawModel,
  ModelCase,
  Presentation,
  UnitId,
} from "@sauf-conduit/rights";
import type { LawWords } from "../law/law-words.ts";

export interface Examined {
  readonly model: LawModel;
  readonly presentation: Presentation;
  readonly words: LawWords;
  readonly encoded: ModelCase;
  readonly on: string;
  /** Facts that were supposed. */
  readonly assumed: readonly string[];
}

/** What has an answer of its own: an item, or one branch of an item whose branches are read one by one. */
export interface AnsweredUnit {
  readonly unit: UnitId;
  readonly item: ItemText;
  readonly branch: BranchText | null;
  readonly answer: Determination;
}

/** Every unit with its answer, in the order of the law. */
export function answeredUnits({ model, presentation, encoded }: Examined): AnsweredUnit[] {
  return model.units.flatMap((unit) => {
    const [id = "", branchId] = unit.split(" / ");
    const item = presentation.items[id];
    if (item === undefined) return [];
    const separate = item.together === "independent-branches";
    if (separate !== (branchId !== undefined)) return [];
    const branch = item.branches.find((one) => one.id === branchId) ?? null;
    return [{ unit, item, branch, answer: model.determine(encoded, unit) }];
  });
}

/** The title of a unit; that of a branch says what it is a branch of only when asked. */
export function titleOf(unit: UnitId, presentation: Presentation): string | null {
  const [id = "", branchId] = unit.split(" / ");
  const item = presentation.items[id];
  return item?.branches.find((one) => one.id === branchId)?.title ?? item?.title ?? null;
}
