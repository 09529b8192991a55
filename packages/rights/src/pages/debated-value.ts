// SPDX-License-Identifier: AGPL-3.0-or-later
/** The debates inside a value: « selon la lecture » alone would not say which reading gives what. */
import { sayValue } from "../engine/reason/say.ts";
import type { Value } from "../syntax/index.ts";
import { mapRecord } from "../syntax/parts.ts";
import { visitValue } from "../syntax/visit.ts";
import type { DebatedValue } from "./computed-page.ts";

/** Each debate once, the outer ones first; without answers where it gives several values, which stand in their own cases. */
export function debatesIn(...values: readonly Value[]): readonly DebatedValue[] {
  const found = new Map<string, DebatedValue>();
  const value = (part: Value): void => {
    if (part.kind !== "reading") return;
    const { reading } = part;
    const answers = found.has(reading) ? {} : mapRecord(part.answers, sayValue);
    found.set(reading, { reading, answers });
  };
  for (const one of values) visitValue(one, { value });
  return [...found.values()];
}
