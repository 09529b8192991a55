// SPDX-License-Identifier: AGPL-3.0-or-later
/** What one may stand at a counter for, as far as the law says something of that counter. */
import type { ItemText, Presentation } from "../words/presentation.ts";

/** Provisions with a list of papers, or named by a rule on papers or by a practice; in the order of the law. */
export function provisionsAtCounters({ items }: Presentation): readonly ItemText[] {
  const spoken = new Set<string>();
  for (const { branches, practice } of Object.values(items))
    for (const concerned of [practice?.concerns, ...branches.map(({ demands }) => demands?.concerns)])
      if (Array.isArray(concerned)) for (const id of concerned) spoken.add(id);
  return Object.values(items).filter(
    ({ id, kind, mayAsk }) =>
      (kind === "provision" && mayAsk.length > 0) || (spoken.has(id) && kind !== "practice"),
  );
}
