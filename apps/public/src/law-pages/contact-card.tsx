// SPDX-License-Identifier: AGPL-3.0-or-later
/** Contacts, with the age of what is said of them: those that may be current first, the others under one warning. */
import { monthInWords } from "@sauf-conduit/calendar";
import { Note } from "@sauf-conduit/ui";
import { typo } from "@sauf-conduit/ui/typo";
import { ageOf, type Contact, type ContactAge, callAddress, isCurrent } from "../contacts/contact.ts";
import { Day, Law, Say, usePage, useSay } from "./say.tsx";

/** @param linked whether links lead to each of them here. */
export function ContactGroup({ of, linked = false }: { of: readonly Contact[]; linked?: boolean }) {
  const { today } = usePage().site.input;
  const current = of.filter((contact) => isCurrent(contact, today));
  const unsure = of.filter((contact) => !isCurrent(contact, today));
  return (
    <>
      {current.length > 0 && <Cards of={current} linked={linked} />}
      {unsure.length > 0 && (
        <>
          <Note icon="time" tone="decide">
            <p>
              <Say id="contacts.unsure" values={{ count: unsure.length }} />
            </p>
          </Note>
          <Cards of={unsure} linked={linked} />
        </>
      )}
    </>
  );
}

function Cards({ of, linked }: { of: readonly Contact[]; linked: boolean }) {
  return (
    <ul className="contacts">
      {of.map((contact) => (
        <li key={contact.id} id={linked ? contact.id : undefined}>
          <ContactCard contact={contact} />
        </li>
      ))}
    </ul>
  );
}

function ContactCard({ contact }: { contact: Contact }) {
  const { site, language } = usePage();
  const say = useSay();
  const { name, purpose, hours, languages, website, place } = contact;
  const age = ageOf(contact, site.input.today);
  return (
    <article className="contact" data-current={age === "current" || undefined}>
      <h3 lang={language === "fr" ? undefined : "fr"}>{typo(name, "fr")}</h3>
      <p>
        <Law>{purpose}</Law>
      </p>
      <Telephones of={contact} />
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
      <Age contact={contact} age={age} />
    </article>
  );
}

function Telephones({ of: contact }: { of: Contact }) {
  const say = useSay();
  const { name, telephones, website } = contact;
  return (
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
      {telephones.length === 0 && (
        <span className="muted">{say(website ? "contacts.no-telephone" : "contacts.nowhere")}</span>
      )}
    </p>
  );
}

function Age({ contact: { verified, source, sourceDate }, age }: { contact: Contact; age: ContactAge }) {
  const { language } = usePage();
  const values = {
    day: <Day key="d">{verified ?? ""}</Day>,
    source: <Law key="s">{source}</Law>,
    date: monthInWords(sourceDate, language) ?? sourceDate,
  };
  return (
    <p className="fine">
      <Say id={`contacts.${age}`} values={values} />
    </p>
  );
}
