// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What a page tells machines, in the words of schema.org. Our pages are no legislation: they explain some. So each is a
 * `WebPage`, and the texts that it rests on are what it is about. A day of adoption (`legislationDate`) is not known here,
 * and not said; the days that a page speaks of are its `temporalCoverage`.
 */
import type { Source, VersionPage } from "@sauf-conduit/rights";
import type { Language } from "./addresses.ts";
import type { Crumb, PageData, PageHead } from "./page-head.ts";

/** A page that leads to others. */
export const COLLECTION: PageData = { "@type": "CollectionPage" };

interface Described {
  readonly head: PageHead;
  readonly crumbs: readonly Crumb[];
  readonly language: Language;
  /** Where the site stands, or empty. */
  readonly origin: string;
}

export function pageData({ head, crumbs, language, origin }: Described): PageData {
  const url = `${origin}${head.addresses[language]}`;
  const trail = crumbs.map(({ text, href }, i) => ({
    "@type": "ListItem",
    position: i + 1,
    name: text,
    item: href === undefined ? url : `${origin}${href}`,
  }));
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": url,
    url,
    name: head.title,
    description: head.description,
    inLanguage: language,
    isPartOf: { "@type": "WebSite", "@id": `${origin}/`, url: `${origin}/`, name: "Sauf-conduit" },
    ...(trail.length > 0 ? { breadcrumb: { "@type": "BreadcrumbList", itemListElement: trail } } : {}),
    ...head.data,
  };
}

export const coverage = ({ from, to }: Pick<VersionPage, "from" | "to">): PageData => ({
  temporalCoverage: `${from}/${to ?? ".."}`,
});

/** The day on which someone last read the texts again. */
export const reviewed = (day: string | null): PageData => (day === null ? {} : { lastReviewed: day });

/** Who publishes texts in their own name, and whose law they are. */
const OFFICIAL: Readonly<Record<string, string>> = {
  "www.legifrance.gouv.fr": "FR",
  "data.europa.eu": "EU",
  "eur-lex.europa.eu": "EU",
};

/** The whole code: an article of it has no address of its own there. */
const WHOLE_CODE = "/codes/texte_lc/";

function legislation({ text, link = "" }: Source): PageData | null {
  const address = URL.canParse(link) ? new URL(link) : null;
  const jurisdiction = OFFICIAL[address?.hostname ?? ""];
  if (address === null || jurisdiction === undefined) return null;
  const own = { "@type": "Legislation", legislationIdentifier: text, name: text };
  const whole = { "@type": "Legislation", sameAs: link };
  return {
    ...own,
    legislationJurisdiction: jurisdiction,
    ...(address.pathname.startsWith(WHOLE_CODE) ? { isPartOf: whole } : { sameAs: link }),
  };
}

/** Texts at their official address are what the page is about; judgments, reports and copies, what it cites. */
export function rests(on: readonly Source[]): PageData {
  const once = [...new Map(on.map((source) => [source.text, source])).values()];
  const about = once.flatMap((source) => legislation(source) ?? []);
  const citation = once
    .filter((source) => legislation(source) === null)
    .map(({ text, link }) => ({ "@type": "CreativeWork", name: text, ...(link ? { url: link } : {}) }));
  return { ...(about.length > 0 ? { about } : {}), ...(citation.length > 0 ? { citation } : {}) };
}
