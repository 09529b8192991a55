// SPDX-License-Identifier: AGPL-3.0-or-later
/** Helplines and organisations. A number that nobody has verified for six months is never shown as current. */
import { THEMES } from "../contacts/contact.ts";
import { ContactGroup } from "./contact-card.tsx";
import { Sheet } from "./parts.tsx";
import { usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

export function ContactsDocument() {
  const { site } = usePage();
  const say = useSay();
  const themes = Object.values(THEMES)
    .map((theme) => ({
      id: theme,
      title: say(`contacts.${theme}`),
      own: site.input.directory.contacts.filter((contact) => contact.theme === theme),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <RoomPage room="contacts" parts={themes}>
      {themes.map(({ id, title, own }) => (
        <Sheet key={id} id={id} title={title}>
          <ContactGroup of={own} linked />
        </Sheet>
      ))}
    </RoomPage>
  );
}
