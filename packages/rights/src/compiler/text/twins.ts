// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Place } from "../../syntax/index.ts";
import type { Report } from "./diagnostics.ts";
import { fr } from "./french.ts";

/** Reports each thing that bears the name of one before it. @param kind what they are, in the plural: « branches ». */
export function reportTwins(
  kind: string,
  named: Iterable<{ readonly name: string; readonly place: Place }>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { name, place } of named) {
    const message = fr`Deux ${kind} s'appellent « ${name} ». Changez l'un des deux noms.`;
    if (seen.has(name)) report.error("duplicate-name", place, message);
    seen.add(name);
  }
}
