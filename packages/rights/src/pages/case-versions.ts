// SPDX-License-Identifier: AGPL-3.0-or-later
/** Under which versions of its item a worked case is judged. */
import { candidateVersions } from "../engine/answer/evaluate.ts";
import type { LawModel } from "../engine/model.ts";
import type { WorkedCase } from "../syntax/index.ts";

/**
 * @returns the names of the versions that the days of the case may choose: one, several when a day that chooses is not
 * told, none before the first; null when the item decides nothing of its own.
 */
export function versionsOfCase(
  model: LawModel,
  item: string,
  { situation, on }: Pick<WorkedCase, "situation" | "on">,
): readonly string[] | null {
  const unit = model.loaded.units[model.loaded.unitIndex.get(item) ?? -1];
  if (!unit) return null;
  const { encoded } = model.encode(situation, on, { laterEvents: true });
  return candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version.name ?? []);
}
