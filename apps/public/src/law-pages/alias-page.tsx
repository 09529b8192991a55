// SPDX-License-Identifier: AGPL-3.0-or-later
/** An old name of an item: it leads to the page, and is not to be found by itself. */
import { itemAddress, lawIndex, shelfAddress } from "./addresses.ts";
import { Frame } from "./frame.tsx";
import { ItemLink } from "./parts.tsx";
import { lawText, Say, usePage, useSay } from "./say.tsx";

export function AliasDocument({ alias, id }: { alias: string; id: string }) {
  const { site, language } = usePage();
  const say = useSay();
  const title = lawText({ site, language }, site.titleOf(id) ?? id).text;
  const domain = site.entry(id)?.text.domain;
  const address = `${site.input.origin}${site.addressOf(id, language)}`;
  return (
    <Frame
      head={{
        title,
        description: title,
        addresses: { fr: itemAddress("fr", alias), en: itemAddress("en", alias) },
        canonical: site.addressOf(id, language),
        noIndex: true,
      }}
      crumbs={[
        { text: say("index.short"), href: lawIndex(language) },
        ...(domain
          ? [{ text: say(`domain.${domain}`), href: shelfAddress(language, "domain", domain) }]
          : []),
        { text: title },
      ]}
    >
      <div className="law-title">
        <h1>{title}</h1>
        <p>
          <Say id="alias.what" values={{ item: <ItemLink key="i" id={id} /> }} />
        </p>
        {site.input.origin !== "" && <p className="fine only-print">{say("alias.address", { address })}</p>}
      </div>
    </Frame>
  );
}
