// SPDX-License-Identifier: AGPL-3.0-or-later
/** The way in: search, what happens in a life, domains, then everything from A to Z. */
import { EVENT_PAGES, type EventPage, entranceOf } from "../session/life-events.ts";
import { URGENT_NUMBERS } from "../session/urgent.ts";
import { checkIn, itemAddress, lawIndex, roomAddress, searchIndex, shelfAddress } from "./addresses.ts";
import { ContactGroup } from "./contact-card.tsx";
import { DOMAINS } from "./domains.ts";
import { ITEMS_OF_EVENT } from "./event-items.ts";
import { Frame } from "./frame.tsx";
import { bareTitle, listed, SummaryList, sortedByTitle } from "./listed.tsx";
import { Sheet } from "./parts.tsx";
import { lawText, usePage, useSay } from "./say.tsx";
import { COLLECTION } from "./structured-data.ts";

export function IndexDocument() {
  const { language } = usePage();
  const say = useSay();
  return (
    <Frame
      head={{
        title: say("index.title"),
        description: say("index.what"),
        addresses: { fr: lawIndex("fr"), en: lawIndex("en") },
        data: COLLECTION,
      }}
      crumbs={[]}
    >
      <div className="law-title">
        <h1>{say("index.title")}</h1>
        <p className="law-lead">{say("index.what")}</p>
      </div>
      <SearchBox />
      <section className="law-section" aria-labelledby="situations">
        <h2 id="situations">{say("index.events")}</h2>
        <ul className="doors">
          {EVENT_PAGES.map((event) => (
            <li key={event}>
              <a className="door" href={shelfAddress(language, "event", event)}>
                <span>
                  <b>{say(`event.${event}`)}</b>
                  <span className="sub">{say(`event.${event}.what`)}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Domains />
      <Alphabet />
    </Frame>
  );
}

/** Hidden until its script runs: without scripts the list from A to Z is the way. */
function SearchBox() {
  const { language } = usePage();
  const say = useSay();
  return (
    <search className="search" data-search={searchIndex(language)} hidden>
      <label htmlFor="search">{say("search.label")}</label>
      <input
        id="search"
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        aria-describedby="search-hint"
      />
      <p className="fine" id="search-hint">
        {say("search.hint")}
      </p>
      <p
        className="search-said"
        role="status"
        data-none={say("search.none")}
        data-one={say("search.one")}
        data-many={say("search.many", { count: "#" })}
        data-first={say("search.first", { count: "#" })}
        data-failed={say("search.failed")}
      />
      {/* Whoever found nothing here is not left there. */}
      <p className="search-else" hidden>
        <a href={roomAddress(language, "contacts")}>{say("contacts.title")}</a>{" "}
        <a href={checkIn(language)}>{say("event.check")}</a>
      </p>
      <ul className="search-found" aria-label={say("search.found")} />
    </search>
  );
}

function Domains() {
  const { site, language } = usePage();
  const say = useSay();
  const all = listed(site);
  return (
    <section className="law-section" aria-labelledby="domaines">
      <h2 id="domaines">{say("index.domains")}</h2>
      <ul className="doors" data-small="">
        {DOMAINS.map((domain) => (
          <li key={domain}>
            <a className="door" href={shelfAddress(language, "domain", domain)}>
              <span>
                <b>{say(`domain.${domain}`)}</b>
                <span className="sub">
                  {say("index.count", { count: all.filter((one) => one.domain === domain).length })}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Alphabet() {
  const page = usePage();
  const { language } = page;
  const say = useSay();
  const letterOf = (text: string) => bareTitle(text).normalize("NFD").charAt(0).toUpperCase();
  const sorted = sortedByTitle(page, listed(page.site)).map(({ id, title }) => ({
    id,
    ...lawText(page, title),
  }));
  const letters = [...new Set(sorted.map(({ text }) => letterOf(text)))];
  return (
    <section className="law-section" aria-labelledby="a-z">
      <h2 id="a-z">{say("index.all")}</h2>
      <ul className="letters">
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#lettre-${letter}`}>{letter}</a>
          </li>
        ))}
      </ul>
      {letters.map((letter) => (
        <section key={letter} className="letter" aria-labelledby={`lettre-${letter}`}>
          <h3 id={`lettre-${letter}`}>{letter}</h3>
          <ul className="link-list">
            {sorted
              .filter(({ text }) => letterOf(text) === letter)
              .map(({ id, text, inFrench }) => (
                <li key={id}>
                  <a href={itemAddress(language, id)} lang={inFrench ? "fr" : undefined}>
                    {text}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

export function EventDocument({ event }: { event: EventPage }) {
  const { site, language } = usePage();
  const say = useSay();
  const title = say(`event.${event}`);
  const items = ITEMS_OF_EVENT[event].flatMap((id) => site.entry(id)?.text ?? []);
  return (
    <Frame
      head={{
        title,
        description: say(`event.${event}.what`),
        addresses: { fr: shelfAddress("fr", "event", event), en: shelfAddress("en", "event", event) },
        data: COLLECTION,
      }}
      crumbs={[{ text: say("index.short"), href: lawIndex(language) }, { text: title }]}
    >
      <div className="law-title">
        <h1>{title}</h1>
        <p className="law-lead">{say(`event.${event}.what`)}</p>
        <p>
          <a className="button" data-variant="primary" href={checkIn(language)}>
            <span>{say("event.check")}</span>
          </a>
        </p>
      </div>
      <EventContacts event={event} />
      <Sheet title={say("event.items")}>
        <SummaryList items={items} />
      </Sheet>
    </Frame>
  );
}

function EventContacts({ event }: { event: EventPage }) {
  const { site, language } = usePage();
  const say = useSay();
  const { contacts } = site.input.directory;
  const entrance = entranceOf(event);
  const urgent = entrance === null ? [] : (URGENT_NUMBERS[entrance] ?? []);
  const named = urgent.flatMap(({ contact }) => contacts.find((one) => one.id === contact) ?? []);
  if (named.length === 0) return null;
  return (
    <Sheet id="contacts" icon="said" title={say("item.contacts")}>
      <ContactGroup of={named} />
      <p>
        <a href={roomAddress(language, "contacts")}>{say("item.contacts.all")}</a>
      </p>
    </Sheet>
  );
}
