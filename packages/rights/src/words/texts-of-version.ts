// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Determination } from "../api/answer.ts";
import type { Source } from "../syntax/index.ts";
import type { BranchText, ItemText } from "./presentation.ts";

/**
 * The texts of the version that decides, or of the first that may. A packed law that was loaded without its words carries
 * no texts: those of the branch, else of the version, are among the words.
 */
export function textsOfVersion(
  { version, candidates }: Pick<Determination, "version" | "candidates">,
  { versions }: ItemText,
  branch?: BranchText,
): readonly Source[] {
  const ref = version ?? candidates[0];
  if (ref === undefined || ref.source.length > 0) return ref?.source ?? [];
  if (branch !== undefined && branch.source.length > 0) return branch.source;
  return versions.find(({ name }) => name === ref.name)?.source ?? [];
}
