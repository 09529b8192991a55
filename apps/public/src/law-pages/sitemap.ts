// SPDX-License-Identifier: AGPL-3.0-or-later
/** What search engines are told: which pages there are, in which languages. The check asks not to be listed. */
import { LANGUAGES, type Language } from "./addresses.ts";
import { escaped } from "./changes.ts";

type Addresses = Readonly<Record<Language, string>>;

/** Whole addresses are required: without an origin, those of a machine at home, which no engine reads. */
const HOME = "http://localhost:4173";

export function sitemap(pages: readonly Addresses[], origin: string): string {
  const root = origin || HOME;
  const urls = pages.flatMap((addresses) =>
    LANGUAGES.map((language) => {
      const others = LANGUAGES.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(root + addresses[other])}"/>`,
      );
      return `<url><loc>${escaped(root + addresses[language])}</loc>${others.join("")}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

export function robots(origin: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${origin || HOME}/sitemap.xml\n`;
}
