// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom to address about a right: who answers, when, for what, and since when nobody has checked the number. */
import { monthInWords } from "@sauf-conduit/calendar";
import { Icon, typo } from "@sauf-conduit/ui";
import { ageOf, type Contact, callAddress } from "../contacts/contact.ts";
import { DIRECTORY } from "../contacts/directory.ts";
import { type Subject, whomToContact } from "../contacts/whom.ts";
import { dayText } from "../law/day-text.ts";
import { Law } from "../law/words.tsx";
import { pagesLanguage, roomAddress } from "../law-pages/addresses.ts";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { OtherTab } from "./other-tab.tsx";

export function WhomToContact({ about }: { about: Subject }) {
  const say = useSay();
  const { language } = useLanguage();
  const { contacts, theme } = whomToContact(DIRECTORY, about);
  const page = roomAddress(pagesLanguage(language), "contacts");
  return (
    <>
      <ul className="marked whom">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <Icon name="said" />
            <OneContact contact={contact} />
          </li>
        ))}
      </ul>
      <p>
        <OtherTab href={`${page}#${theme}`}>{say("right.contacts")}</OtherTab>
      </p>
    </>
  );
}

function OneContact({ contact }: { contact: Contact }) {
  const { name, purpose, place, website } = contact;
  return (
    <div>
      <b className="whom-name">
        <French>{name}</French>
      </b>
      <Numbers contact={contact} />
      <span className="sub">
        <Law>{purpose}</Law>
      </span>
      <Hours contact={contact} />
      {place && (
        <span className="sub">
          <Say id="right.whom.place" values={{ place: <French key="p">{place}</French> }} />
        </span>
      )}
      {website && <Website address={website} />}
      <Age contact={contact} />
    </div>
  );
}

function Numbers({ contact }: { contact: Contact }) {
  const say = useSay();
  return contact.telephones.map((number) => (
    <a
      key={number}
      className="whom-number num"
      href={callAddress(contact, number)}
      aria-label={say.text(`right.whom.${contact.by}`, { name: contact.name, number })}
    >
      <bdi dir="ltr">{number.replaceAll(" ", "\u00a0")}</bdi>
    </a>
  ));
}

function Hours({ contact: { hours, telephones } }: { contact: Contact }) {
  const say = useSay();
  if (hours === null && telephones.length === 0) return null;
  return (
    <span className="sub">
      {hours === null ? (
        say("right.whom.hours.unknown")
      ) : (
        <Say id="right.whom.hours" values={{ hours: <Law key="h">{hours}</Law> }} />
      )}
    </span>
  );
}

function Website({ address }: { address: string }) {
  const say = useSay();
  return (
    <span className="sub">
      <a className="reference" href={address} rel="noreferrer noopener" target="_blank">
        <bdi dir="ltr">{address.replace("https://", "")}</bdi>
        <span className="unseen"> ({say("verified.leaves")})</span>
      </a>
    </span>
  );
}

/** A number that nobody verified within six months says so, and from when it is. */
function Age({ contact }: { contact: Contact }) {
  const { today } = useCheck();
  const { language } = useLanguage();
  const { verified, source, sourceDate } = contact;
  const age = ageOf(contact, today);
  const values = {
    day: typo(dayText(verified ?? "", language), language),
    source: <Law key="s">{source}</Law>,
    date: monthInWords(sourceDate, language) ?? dayText(sourceDate, language),
  };
  return (
    <span className="sub" data-age={age}>
      <Say id={`right.whom.${age}`} values={values} />
    </span>
  );
}

const French = ({ children }: { children: string }) => <bdi lang="fr">{typo(children, "fr")}</bdi>;
