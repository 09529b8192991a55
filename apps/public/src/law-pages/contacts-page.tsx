// SPDX-License-Identifier: AGPL-3.0-or-later
/** Helplines and organisations. A number that nobody has verified for six months is never shown as current. */
import { THEMES } from "../contacts/contact.ts";
import { ContactCard } from "./contact-card.tsx";
import { Sheet } from "./parts.tsx";
import { usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

export function ContactsDocument() {
  const { site } = usePage();
  const say = useSay();
  return (
    <RoomPage room="contacts">
      {Object.values(THEMES).map((theme) => {
        const own = site.input.directory.contacts.filter((contact) => contact.theme === theme);
        if (own.length === 0) return null;
        return (
          <Sheet key={theme} id={theme} title={say(`contacts.${theme}`)}>
            <ul className="contacts">
              {own.map((contact) => (
                <li key={contact.id} id={contact.id}>
                  <ContactCard contact={contact} />
                </li>
              ))}
            </ul>
          </Sheet>
        );
      })}
    </RoomPage>
  );
}
