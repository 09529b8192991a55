// SPDX-License-Identifier: AGPL-3.0-or-later
/** What changed in the law and when: each version on its first day, announced ones apart. */
import type { VersionPage } from "@sauf-conduit/rights";
import { feedAddress, type Language, lawIndex, versionAddress } from "./addresses.ts";
import { boundText } from "./bound-day.tsx";
import { lawText, say } from "./say.tsx";
import type { Entry, Site } from "./site.ts";

export interface Change {
  readonly entry: Entry;
  readonly version: VersionPage;
  readonly announced: boolean;
}

/** The latest first. */
export function changesOf(site: Site): Change[] {
  return site.entries
    .flatMap((entry) =>
      entry.page.versions.map((version) => ({ entry, version, announced: version.from > site.input.today })),
    )
    .sort(
      (a, b) =>
        b.version.from.localeCompare(a.version.from) || a.entry.text.id.localeCompare(b.entry.text.id),
    );
}

/** Entries of a feed: readers of feeds fetch it again and again. */
const IN_FEED = 60;

/**
 * An Atom feed. Its entries are dated by what happened: the first day of a version, or, of an announced one, the day it
 * was read. Addresses are whole when the site has an origin, else from the root.
 */
export function feed(site: Site, language: Language): string {
  const { origin, today } = site.input;
  const entries = changesOf(site)
    .slice(0, IN_FEED)
    .map((change) => entryXml(site, language, change));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>Sauf-conduit : ${escaped(say(language, "changes.title"))}</title>`,
    `<id>urn:sauf-conduit:changes:${language}</id>`,
    `<updated>${today}T00:00:00Z</updated>`,
    "<author><name>Sauf-conduit</name></author>",
    `<link rel="self" type="application/atom+xml" href="${origin}${feedAddress(language)}"/>`,
    `<link href="${origin}${lawIndex(language)}"/>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

function entryXml(site: Site, language: Language, { entry, version, announced }: Change): string {
  const page = { site, language };
  const { text } = entry;
  const named = `${lawText(page, text.title).text}, ${lawText(page, version.name).text}`;
  const day = announced ? (text.verified ?? site.input.today) : version.from;
  const summary = say(language, announced ? "changes.in-force-later" : "changes.in-force", {
    day: boundText(version, "from", language),
  });
  // Readers of feeds often show titles alone: what is announced must not read as in force.
  const title = announced ? `${named}. ${summary}` : named;
  return [
    "<entry>",
    `<title>${escaped(title)}</title>`,
    `<id>urn:sauf-conduit:law:${text.id}:${version.key}</id>`,
    `<updated>${day}T00:00:00Z</updated>`,
    `<link href="${site.input.origin}${versionAddress(language, text.id, version.key)}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    "</entry>",
  ].join("");
}

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
