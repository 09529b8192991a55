// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Place } from "../../syntax/index.ts";
import { slug } from "../../syntax/slug.ts";
import type { Report } from "./diagnostics.ts";
import { fr } from "./french.ts";

/**
 * Reports each thing that bears the name of one before it, or one so near that both would stand at one address.
 * @param kind what they are, in the plural: « branches ».
 */
export function reportTwins(
  kind: string,
  named: Iterable<{ readonly name: string; readonly place: Place }>,
  report: Report,
): void {
  const seen = new Map<string, string>();
  for (const { name, place } of named) {
    const before = seen.get(slug(name));
    const message =
      before === name
        ? fr`Deux ${kind} s'appellent « ${name} ». Changez l'un des deux noms.`
        : fr`Deux ${kind} auraient la même adresse : « ${before ?? ""} » et « ${name} ». Changez l'un des deux noms.`;
    if (before !== undefined) report.error("duplicate-name", place, message);
    seen.set(slug(name), name);
  }
}
