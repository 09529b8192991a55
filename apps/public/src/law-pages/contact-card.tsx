// SPDX-License-Identifier: AGPL-3.0-or-later
/** One contact, with the age of what is said of it. */
import { monthInWords } from "@sauf-conduit/calendar";
import { Note } from "@sauf-conduit/ui";
import { typo } from "@sauf-conduit/ui/typo";
import { ageOf, type Contact, type ContactAge, callAddress } from "../contacts/contact.ts";
import { Day, Law, Say, usePage, useSay } from "./say.tsx";

export function ContactCard({ contact }: { contact: Contact }) {
  const { site, language } = usePage();
  const say = useSay();
  const { name, purpose, telephones, hours, languages, website, place } = contact;
  const age = ageOf(contact, site.input.today);
  return (
    <article className="contact" data-current={age === "current" || undefined}>
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
      <Age contact={contact} age={age} />
    </article>
  );
}

function Age({ contact: { verified, source, sourceDate }, age }: { contact: Contact; age: ContactAge }) {
  const { language } = usePage();
  const values = {
    day: <Day key="d">{verified ?? ""}</Day>,
    source: <Law key="s">{source}</Law>,
    date: monthInWords(sourceDate, language) ?? sourceDate,
  };
  const said = <Say id={`contacts.${age}`} values={values} />;
  if (age === "current") return <p className="fine">{said}</p>;
  return (
    <Note icon="time" tone="decide">
      <p>{said}</p>
    </Note>
  );
}
