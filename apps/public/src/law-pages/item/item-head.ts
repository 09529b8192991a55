// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the pages of an item and of a version say of themselves: which version is shown, where one is, the head of the page. */
import type { VersionPage } from "@sauf-conduit/rights";
import { itemAddress, type Language, lawIndex, shelfAddress, versionAddress } from "../addresses.ts";
import type { Crumb, PageHead } from "../page-head.ts";
import { lawText, say } from "../say.tsx";
import type { Entry, Site } from "../site.ts";
import { coverage, rests, reviewed } from "../structured-data.ts";
import { stateOf } from "../timeline/state.ts";

/** The version in force that day, else the latest announced, else the last of all. */
export function shownVersion<V extends Pick<VersionPage, "from" | "to">>(
  versions: readonly V[],
  today: string,
): V | undefined {
  return (
    versions.findLast((version) => stateOf(version, today) === "in-force") ??
    versions.findLast((version) => stateOf(version, today) === "announced") ??
    versions.at(-1)
  );
}

export function itemCrumbs(site: Site, language: Language, { text }: Entry): Crumb[] {
  return [
    { text: say(language, "index.short"), href: lawIndex(language) },
    {
      text: say(language, `domain.${text.domain}`),
      href: shelfAddress(language, "domain", text.domain),
    },
    { text: lawText({ site, language }, text.title).text },
  ];
}

export function itemHead(site: Site, language: Language, entry: Entry): PageHead {
  const shown = shownVersion(entry.page.versions, site.input.today);
  const { text, page } = entry;
  const { origin } = site.input;
  const title = lawText({ site, language }, text.title).text;
  const versions = page.versions.map((version) => {
    const url = `${origin}${versionAddress(language, text.id, version.key)}`;
    return { "@type": "WebPage", "@id": url, url, ...coverage(version) };
  });
  return {
    title,
    description: lawText({ site, language }, text.summary ?? text.title).text,
    addresses: { fr: itemAddress("fr", text.id), en: itemAddress("en", text.id) },
    data: {
      ...reviewed(text.verified),
      ...(shown ? { ...coverage(shown), ...rests(shown.sources) } : {}),
      identifier: text.id,
      hasPart: versions,
    },
  };
}
