// SPDX-License-Identifier: AGPL-3.0-or-later
/** What has a page of its own, and lists of it. */
import type { Domain } from "@sauf-conduit/rights";
import { ItemLink } from "./parts.tsx";
import { Law, lawText, type usePage } from "./say.tsx";
import type { Site } from "./site.ts";

export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly domain: Domain;
  readonly summary: string | null;
}

/** Items, tables and lists: what has a page of its own. */
export function listed(site: Site): readonly Listed[] {
  return [
    ...site.entries.map(({ text }) => text),
    ...site.references.map(({ id, title, domain }) => ({ id, title, domain, summary: null })),
  ];
}

/** Without its quotes and its article: no title is looked for under « le ». */
export const bareTitle = (text: string): string =>
  text.replace(/^[^\p{L}\d]+/u, "").replace(/^(l['’]|d['’]|le |la |les |un |une |des |the |an? )/i, "");

/** In the order of a dictionary of the language of the page. */
export function sortedByTitle(page: ReturnType<typeof usePage>, items: readonly Listed[]): readonly Listed[] {
  const { compare } = new Intl.Collator(page.language);
  const key = ({ title }: Listed) => bareTitle(lawText(page, title).text);
  return items.toSorted((a, b) => compare(key(a), key(b)));
}

export function SummaryList({ items }: { items: readonly Listed[] }) {
  return (
    <ul className="summaries">
      {items.map(({ id, summary }) => (
        <li key={id}>
          <ItemLink id={id} />
          {summary && (
            <span className="sub">
              <Law>{summary}</Law>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
