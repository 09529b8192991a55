// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the pages of an item and of a version say of themselves: which version is shown, where one is, the head of the page. */
import type { VersionPage } from "@sauf-conduit/rights";
import { itemAddress, type Language, lawIndex, shelfAddress } from "../addresses.ts";
import type { Crumb, PageHead } from "../frame.tsx";
import { lawText, say } from "../say.tsx";
import type { Entry, Site } from "../site.ts";
import { stateOf } from "../timeline/state.ts";

/** The version in force that day, else the latest announced, else the last of all. */
export function shownVersion(versions: readonly VersionPage[], today: string): VersionPage | undefined {
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

/** @param shown the version that the page shows: its dates and its texts are those of the page. */
export function itemHead(
  site: Site,
  language: Language,
  entry: Entry,
  shown: VersionPage | undefined = shownVersion(entry.page.versions, site.input.today),
): PageHead {
  const { text } = entry;
  const title = lawText({ site, language }, text.title).text;
  return {
    title,
    description: lawText({ site, language }, text.summary ?? text.title).text,
    addresses: { fr: itemAddress("fr", text.id), en: itemAddress("en", text.id) },
    data: {
      "@context": "https://schema.org",
      "@type": "Legislation",
      name: title,
      identifier: text.id,
      inLanguage: language,
      jurisdiction: "FR",
      ...(shown ? { temporalCoverage: `${shown.from}/${shown.to ?? ".."}` } : {}),
      ...(text.verified ? { dateModified: text.verified } : {}),
      isBasedOn: shown?.sources.map((source) => source.text) ?? [],
    },
  };
}
