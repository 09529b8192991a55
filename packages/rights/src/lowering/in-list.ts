// SPDX-License-Identifier: AGPL-3.0-or-later
/** « In the list »: the words of the list's only version, or, dated, those of the version in force. */
import type { Condition, Law } from "../syntax/index.ts";
import { inForce } from "./versions.ts";

export function inListWords(law: Law, c: Extract<Condition, { kind: "in-list" }>): Condition {
  const list = law.lists.get(c.list);
  if (!list) throw new Error(`unknown list: ${c.list}`);
  const [only] = list.versions;
  if (list.versions.length === 1 && only) return { kind: "is", value: c.value, among: only.values };
  return {
    kind: "any",
    of: list.versions.map((version) => ({
      kind: "all",
      of: [inForce(list.selectedBy, version), { kind: "is", value: c.value, among: version.values }],
    })),
  };
}
