// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every page of the law, made from what was read: pure, so that the same law and the same day give the same bytes. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { EVENT_PAGES } from "../session/life-events.ts";
import {
  casesFile,
  feedAddress,
  itemAddress,
  LANGUAGES,
  type Language,
  lawIndex,
  type Room,
  roomAddress,
  searchIndex,
  shelfAddress,
  versionAddress,
} from "./addresses.ts";
import { AliasDocument } from "./alias-page.tsx";
import { feed } from "./changes.ts";
import { ChangesDocument } from "./changes-page.tsx";
import { ContactsDocument } from "./contacts-page.tsx";
import { CorrectDocument } from "./correct-page.tsx";
import { DomainDocument } from "./domain-page.tsx";
import { DOMAINS } from "./domains.ts";
import { FiguresDocument } from "./figures-page.tsx";
import { GlossaryDocument } from "./glossary-page.tsx";
import { EventDocument, IndexDocument } from "./index-page.tsx";
import { ItemDocument } from "./item-page.tsx";
import { LadderDocument } from "./ladder-page.tsx";
import { ReferenceDocument } from "./reference-page.tsx";
import { PageProvider } from "./say.tsx";
import { searchEntries } from "./search/entries.ts";
import { Site, type SiteInput } from "./site.ts";
import { robots, sitemap } from "./sitemap.ts";
import { VersionDocument } from "./version-page.tsx";

/** A file of the site: its address, and what it holds. A folder's address is that of its index. */
export type SiteFile = readonly [address: string, content: string];

/** A page in every language, and whether search engines are told of it. */
interface Document {
  readonly address: (language: Language) => string;
  readonly page: ReactNode;
  readonly listed: boolean;
}

const ROOM_PAGES: Readonly<Record<Room, ReactNode>> = {
  glossary: <GlossaryDocument />,
  ladder: <LadderDocument />,
  figures: <FiguresDocument />,
  contacts: <ContactsDocument />,
  changes: <ChangesDocument />,
  correct: <CorrectDocument />,
};

export function* renderSite(input: SiteInput): Generator<SiteFile> {
  const site = new Site(input);
  const all = [...documents(site)];
  for (const language of LANGUAGES) {
    for (const { address, page } of all) yield [address(language), markup(site, language, page)];
    yield [searchIndex(language), JSON.stringify(searchEntries(site, language))];
    yield [feedAddress(language), feed(site, language)];
  }
  for (const { page } of site.entries)
    yield [casesFile(page.id), JSON.stringify({ item: page.id, law: input.pages.law, cases: page.cases })];
  const listed = all
    .filter((one) => one.listed)
    .map(({ address }) => ({ fr: address("fr"), en: address("en") }));
  yield ["/sitemap.xml", sitemap(listed, input.origin)];
  yield ["/robots.txt", robots(input.origin)];
}

function* documents(site: Site): Generator<Document> {
  const at = (address: Document["address"], page: ReactNode, listed = true): Document => ({
    address,
    page,
    listed,
  });
  yield at(lawIndex, <IndexDocument />);
  for (const [room, page] of Object.entries(ROOM_PAGES))
    yield at((language) => roomAddress(language, room as Room), page);
  for (const domain of DOMAINS)
    yield at((language) => shelfAddress(language, "domain", domain), <DomainDocument domain={domain} />);
  for (const event of EVENT_PAGES)
    yield at((language) => shelfAddress(language, "event", event), <EventDocument event={event} />);
  for (const entry of site.entries) {
    const { id } = entry.text;
    yield at((language) => itemAddress(language, id), <ItemDocument entry={entry} />);
    for (const version of entry.page.versions)
      yield at(
        (language) => versionAddress(language, id, version.key),
        <VersionDocument entry={entry} version={version} />,
      );
  }
  for (const reference of site.references)
    yield at((language) => itemAddress(language, reference.id), <ReferenceDocument reference={reference} />);
  for (const [alias, id] of site.aliases)
    yield at((language) => itemAddress(language, alias), <AliasDocument alias={alias} id={id} />, false);
}

function markup(site: Site, language: Language, page: ReactNode): string {
  const html = renderToStaticMarkup(<PageProvider page={{ site, language }}>{page}</PageProvider>);
  return `<!doctype html>${html}\n`;
}
