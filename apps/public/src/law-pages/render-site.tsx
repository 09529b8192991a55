// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every page of the law, made from what was read: pure, so that the same law and the same day give the same bytes. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  casesFile,
  itemAddress,
  LANGUAGES,
  type Language,
  lawIndex,
  shelfAddress,
  versionAddress,
} from "./addresses.ts";
import { DOMAINS, DomainDocument, EventDocument, IndexDocument } from "./index-page.tsx";
import { ItemDocument } from "./item-page.tsx";
import { LIFE_EVENTS } from "./life-events.ts";
import { PageProvider } from "./say.tsx";
import { Site, type SiteInput } from "./site.ts";
import { VersionDocument } from "./version-page.tsx";

/** A file of the site: its address, and what it holds. A folder's address is that of its index. */
export type SiteFile = readonly [address: string, content: string];

type Document = readonly [address: string, page: ReactNode];

export function* renderSite(input: SiteInput): Generator<SiteFile> {
  const site = new Site(input);
  for (const language of LANGUAGES)
    for (const [address, page] of documents(site, language)) yield [address, markup(site, language, page)];
  for (const { page } of site.entries)
    yield [casesFile(page.id), JSON.stringify({ item: page.id, law: input.pages.law, cases: page.cases })];
}

function* documents(site: Site, language: Language): Generator<Document> {
  yield [lawIndex(language), <IndexDocument key="i" />];
  for (const domain of DOMAINS)
    yield [shelfAddress(language, "domain", domain), <DomainDocument key="d" domain={domain} />];
  for (const event of LIFE_EVENTS)
    yield [shelfAddress(language, "event", event), <EventDocument key="e" event={event} />];
  for (const entry of site.entries) {
    yield [itemAddress(language, entry.text.id), <ItemDocument key="p" entry={entry} />];
    for (const version of entry.page.versions)
      yield [
        versionAddress(language, entry.text.id, version.key),
        <VersionDocument key="v" entry={entry} version={version} />,
      ];
  }
}

function markup(site: Site, language: Language, page: ReactNode): string {
  const html = renderToStaticMarkup(<PageProvider page={{ site, language }}>{page}</PageProvider>);
  return `<!doctype html>${html}\n`;
}
