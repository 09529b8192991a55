// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Source } from "../syntax/index.ts";

/** The oldest day on which a source was read: the item is no fresher than that. */
export function oldestReading(sources: readonly Source[]): string | null {
  const days = sources.flatMap((s) => s.readOn ?? []);
  return [...days].sort()[0] ?? null;
}
