// SPDX-License-Identifier: AGPL-3.0-or-later
/** One contact, with the age of what is said of it. */
import { monthInWords } from "@sauf-conduit/calendar";
import { Note } from "@sauf-conduit/ui";
import { typo } from "@sauf-conduit/ui/typo";
import { type Contact, callAddress, isCurrent } from "../contacts/contact.ts";
import { Day, Law, Say, usePage, useSay } from "./say.tsx";

export function ContactCard({ contact }: { contact: Contact }) {
  const { site, language } = usePage();
  const say = useSay();
  const { name, purpose, telephones, hours, languages, website, place } = contact;
  const current = isCurrent(contact, site.input.today);
  return (
    <article className="contact" data-current={current || undefined}>
      <h3 lang={language === "fr" ? undefined : "fr"}>{typo(name, "fr")}</h3>
      <p>
        <Law>{purpose}</Law>
      </p>
      <p className="telephones">
        {telephones.map((number) => (
          <a
            key={number}
            className="telephone num"
            href={callAddress(contact, number)}
            aria-label={say(`contacts.${contact.by}`, { name, number })}
          >
            {number.replaceAll(" ", "\u00a0")}
          </a>
        ))}
        {telephones.length === 0 && <span className="muted">{say("contacts.no-telephone")}</span>}
      </p>
      <p className="sub">
        {hours ? (
          <Say id="contacts.hours" values={{ hours: <Law key="h">{hours}</Law> }} />
        ) : (
          say("contacts.hours.unknown")
        )}{" "}
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
