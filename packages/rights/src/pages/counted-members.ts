// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom a value counts of a list: « nombre de « foyer » » would be said of the children as of the whole household. */
import type { Value } from "../syntax/index.ts";
import { visitValue } from "../syntax/visit.ts";
import type { ConditionTree } from "./condition-page.ts";
import type { TreeWriter } from "./condition-tree.ts";

/** Who is counted, once for each way of counting; nothing where every member is. */
export function countedIn(of: Value, writer: TreeWriter): readonly ConditionTree[] {
  const found = new Map<string, ConditionTree>();
  const value = (part: Value): void => {
    if ((part.kind !== "count" && part.kind !== "total") || part.who === undefined) return;
    const key = JSON.stringify(part.who);
    if (!found.has(key)) found.set(key, writer.write(part.who));
  };
  visitValue(of, { value });
  return [...found.values()];
}
