// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom to contact about an item: the same as beside the right in the check. */
import type { ItemText } from "@sauf-conduit/rights";
import { whomToContact } from "../../contacts/whom.ts";
import { roomAddress } from "../addresses.ts";
import { ContactGroup } from "../contact-card.tsx";
import { Sheet } from "../parts.tsx";
import { usePage, useSay } from "../say.tsx";

export function ContactsSheet({ text }: { text: ItemText }) {
  const { site, language } = usePage();
  const say = useSay();
  const { contacts, theme } = whomToContact(site.input.directory, text);
  return (
    <Sheet id="contacts" icon="said" title={say("item.contacts")}>
      <ContactGroup of={contacts} />
      <p>
        <a href={`${roomAddress(language, "contacts")}#${theme}`}>{say("item.contacts.all")}</a>
      </p>
    </Sheet>
  );
}
