// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DemandSubject, Presentation } from "@sauf-conduit/rights";

/** The name of a paper or of a practice, in the French of the law. */
export function subjectName({ kind, id }: DemandSubject, { pieces, items }: Presentation): string {
  return (kind === "piece" ? pieces[id]?.name : items[id]?.title) ?? id;
}
