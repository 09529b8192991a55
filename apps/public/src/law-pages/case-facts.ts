// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a worked case tells, fact by fact, and in what it differs from an earlier one. Pure. */
import type { Answer, CasePage, ListAnswer } from "@sauf-conduit/rights";

/** A fact, a list of persons or the reading that a case follows. Null: the example that it is compared with says more. */
export type CaseRow =
  | { readonly kind: "fact"; readonly name: string; readonly of: Answer | null }
  | { readonly kind: "list"; readonly name: string; readonly of: ListAnswer | null }
  | { readonly kind: "reading"; readonly name: string; readonly of: string | null };

export interface CaseFacts {
  /** The number of the earlier example that it follows but for `rows`; null when `rows` is all that it tells. */
  readonly as: number | null;
  readonly rows: readonly CaseRow[];
}

type Told = Pick<CasePage, "situation">;

export function rowsOf({ situation: { facts, lists, readings } }: Told): readonly CaseRow[] {
  return [
    ...Object.entries(facts).map(([name, of]) => ({ kind: "fact", name, of }) as const),
    ...Object.entries(lists).map(([name, of]) => ({ kind: "list", name, of }) as const),
    ...Object.entries(readings).map(([name, of]) => ({ kind: "reading", name, of }) as const),
  ];
}

function differing(before: readonly CaseRow[], now: readonly CaseRow[]): readonly CaseRow[] {
  const told = new Set(before.map((row) => JSON.stringify(row)));
  const named = new Set(now.map(({ kind, name }) => `${kind} ${name}`));
  return [
    ...now.filter((row) => !told.has(JSON.stringify(row))),
    ...before
      .filter(({ kind, name }) => !named.has(`${kind} ${name}`))
      .map((row): CaseRow => ({ ...row, of: null })),
  ];
}

/** Each example in few rows: as the nearest earlier one, where that says it in less than half as many. */
export function factsOfCases(cases: readonly (Told & Pick<CasePage, "number">)[]): readonly CaseFacts[] {
  const all = cases.map(rowsOf);
  return all.map((rows, i) => {
    let best: CaseFacts = { as: null, rows };
    for (const [j, before] of all.slice(0, i).entries()) {
      const other = differing(before, rows);
      const least = best.as === null ? rows.length / 2 : best.rows.length;
      if (other.length < least) best = { as: cases[j]?.number ?? null, rows: other };
    }
    return best;
  });
}
