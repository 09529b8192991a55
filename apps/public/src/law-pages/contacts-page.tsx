// SPDX-License-Identifier: AGPL-3.0-or-later
/** Helplines and organisations. A number that nobody has verified for six months is never shown as current. */
import { monthInWords } from "@sauf-conduit/calendar";
import { Note } from "@sauf-conduit/ui";
import { typo } from "@sauf-conduit/ui/typo";
import { CONTACT_THEMES, type Contact, isCurrent } from "./contacts.ts";
import { Sheet } from "./parts.tsx";
import { Day, Law, Say, usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

export function ContactsDocument() {
  const { site } = usePage();
  const say = useSay();
  return (
    <RoomPage room="contacts">
      {CONTACT_THEMES.map((theme) => {
        const own = site.input.contacts.filter((contact) => contact.theme === theme);
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

function ContactCard({ contact }: { contact: Contact }) {
  const { site, language } = usePage();
  const say = useSay();
  const { name, purpose, telephones, hours, languages, website, place } = contact;
  const current = isCurrent(contact, site.input.today);
  return (
    <article className="contact" data-current={current || undefined}>
      <h3 lang={language === "fr" ? undefined : "fr"}>{typo(name, "fr")}</h3>
      <p>{typo(purpose[language], language)}</p>
      <p className="telephones">
        {telephones.map((number) => (
          <a
            key={number}
            className="telephone num"
            href={`tel:${number.replaceAll(" ", "")}`}
            aria-label={say("contacts.call", { name, number })}
          >
            {number.replaceAll(" ", "\u00a0")}
          </a>
        ))}
        {telephones.length === 0 && <span className="muted">{say("contacts.no-telephone")}</span>}
      </p>
      <p className="sub">
        {hours ? say("contacts.hours", { hours: hours[language] }) : say("contacts.hours.unknown")}{" "}
        {languages.length > 0 && say("contacts.languages", { languages: languages.join(", ") })}{" "}
        {place && say("contacts.place", { place })}
      </p>
      {website && (
        <p>
          <a href={website} rel="noreferrer noopener" target="_blank">
            {website.replace("https://", "")}
            <span className="unseen"> ({say("law.leaves")})</span>
          </a>
        </p>
      )}
      <Age contact={contact} current={current} />
    </article>
  );
}

function Age({ contact: { verified, source, sourceDate }, current }: { contact: Contact; current: boolean }) {
  const { language } = usePage();
  const _say = useSay();
  if (current && verified) {
    return (
      <p className="fine">
        <Say id="contacts.current" values={{ day: <Day key="d">{verified}</Day> }} />
      </p>
    );
  }
  return (
    <Note icon="time" tone="decide">
      <p>
        {verified ? (
          <Say id="contacts.old" values={{ day: <Day key="d">{verified}</Day> }} />
        ) : (
          <Say
            id="contacts.never"
            values={{
              source: <Law key="s">{source}</Law>,
              date: monthInWords(sourceDate, language) ?? sourceDate,
            }}
          />
        )}
      </p>
    </Note>
  );
}
