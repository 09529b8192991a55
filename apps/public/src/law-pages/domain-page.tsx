// SPDX-License-Identifier: AGPL-3.0-or-later
/** All that is written of one domain, by kind, each from A to Z. */
import type { Domain } from "@sauf-conduit/rights";
import { lawIndex, shelfAddress } from "./addresses.ts";
import { Frame } from "./frame.tsx";
import { type Listed, listed, SummaryList, sortedByTitle } from "./listed.tsx";
import { Sheet } from "./parts.tsx";
import { usePage, useSay } from "./say.tsx";
import { PageParts } from "./simple-page.tsx";
import { COLLECTION } from "./structured-data.ts";

const SHELVES = [
  ["provision", "document", "procedure"],
  ["limit"],
  ["practice", "piece"],
  ["reference"],
] as const;

type Shelf = (typeof SHELVES)[number][0];

function shelvesOf(page: ReturnType<typeof usePage>, domain: Domain) {
  const { site } = page;
  const own = listed(site).filter((one) => one.domain === domain);
  const all = SHELVES.map((kinds): { shelf: Shelf; items: readonly Listed[] } => {
    const kept = own.filter(({ id }) => {
      const found = site.entry(id)?.text.kind ?? "reference";
      return kinds.some((one) => one === found);
    });
    return { shelf: kinds[0], items: sortedByTitle(page, kept) };
  });
  return { count: own.length, shelves: all.filter(({ items }) => items.length > 0) };
}

export function DomainDocument({ domain }: { domain: Domain }) {
  const page = usePage();
  const { language } = page;
  const say = useSay();
  const title = say(`domain.${domain}`);
  const { count, shelves } = shelvesOf(page, domain);
  return (
    <Frame
      head={{
        title,
        description: say("domain.description", { domain: title }),
        addresses: { fr: shelfAddress("fr", "domain", domain), en: shelfAddress("en", "domain", domain) },
        data: COLLECTION,
      }}
      crumbs={[{ text: say("index.short"), href: lawIndex(language) }, { text: title }]}
    >
      <div className="law-title">
        <h1>{title}</h1>
        <p className="law-lead">{say("index.count", { count })}</p>
      </div>
      {shelves.length > 1 && (
        <PageParts of={shelves.map(({ shelf }) => ({ id: shelf, title: say(`shelf.${shelf}`) }))} />
      )}
      {shelves.map(({ shelf, items }) => (
        <Sheet key={shelf} id={shelf} title={say(`shelf.${shelf}`)}>
          <SummaryList items={items} />
        </Sheet>
      ))}
    </Frame>
  );
}
