// SPDX-License-Identifier: AGPL-3.0-or-later
/** The frame of every page of the law: head of the document, mark, way out, the other language, the law's age. */
import { Brand, Icon } from "@sauf-conduit/ui";
import { typo } from "@sauf-conduit/ui/typo";
import type { ReactNode } from "react";
import { checkIn, feedAddress, type Language, lawIndex, roomAddress } from "./addresses.ts";
import type { Crumb, PageData, PageHead } from "./page-head.ts";
import { Day, Say, usePage, useSay } from "./say.tsx";
import { pageData } from "./structured-data.ts";

export interface FrameProps {
  readonly head: PageHead;
  readonly crumbs: readonly Crumb[];
  readonly children: ReactNode;
}

export function Frame({ head, crumbs, children }: FrameProps) {
  const { language } = usePage();
  const say = useSay();
  return (
    <html lang={language} dir="ltr">
      <Head head={head} crumbs={crumbs} />
      <body>
        <div className="frame">
          <a className="skip-link" href="#main">
            {say("law.skip")}
          </a>
          <Top head={head} />
          <main className="frame-main" id="main" tabIndex={-1}>
            <Crumbs crumbs={crumbs} />
            {children}
          </main>
          <Foot head={head} />
        </div>
      </body>
    </html>
  );
}

function Head({ head, crumbs }: Pick<FrameProps, "head" | "crumbs">) {
  const { site, language } = usePage();
  const say = useSay();
  const { title, description, addresses } = head;
  const { origin } = site.input;
  const { styles, script } = site.input.assets;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      {head.noIndex && <meta name="robots" content="noindex" />}
      <title>{`${typo(title, language)} · Sauf-conduit`}</title>
      <meta name="description" content={description} />
      <link rel="icon" href="/mark.svg" type="image/svg+xml" />
      {styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <link rel="canonical" href={`${origin}${head.canonical ?? addresses[language]}`} />
      <link rel="alternate" hrefLang="fr" href={`${origin}${addresses.fr}`} />
      <link rel="alternate" hrefLang="en" href={`${origin}${addresses.en}`} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={say("changes.title")}
        href={feedAddress(language)}
      />
      <script type="module" src={script} />
      {!head.noIndex && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data of ours, and « < » is written as an escape.
          dangerouslySetInnerHTML={{ __html: dataText(pageData({ head, crumbs, language, origin })) }}
        />
      )}
    </head>
  );
}

const dataText = (data: PageData): string => JSON.stringify(data).replaceAll("<", "\\u003c");

function Top({ head }: { head: PageHead }) {
  const { language } = usePage();
  const say = useSay();
  return (
    <header className="frame-head">
      <a className="brand-link" href={checkIn(language)}>
        <Brand />
      </a>
      <div className="row">
        <OtherLanguage addresses={head.addresses} at="head" />
        <a className="button" data-variant="leave" data-small href="/mesures.html" data-leave="">
          <Icon name="leave" />
          <span>{say("law.leave")}</span>
        </a>
      </div>
    </header>
  );
}

const NAMES: Readonly<Record<Language, string>> = { fr: "Français", en: "English" };

function OtherLanguage({ addresses, at }: { addresses: PageHead["addresses"]; at: "head" | "foot" }) {
  const { language } = usePage();
  const other: Language = language === "fr" ? "en" : "fr";
  return (
    <a className="other-language" data-at={at} lang={other} hrefLang={other} href={addresses[other]}>
      {NAMES[other]}
    </a>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const say = useSay();
  if (crumbs.length === 0) return null;
  return (
    <nav className="crumbs" aria-label={say("law.crumbs")}>
      <ol>
        {crumbs.map(({ text, href }) => (
          <li key={text}>{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

function Foot({ head }: { head: PageHead }) {
  const { site, language } = usePage();
  const say = useSay();
  const rooms = ["glossary", "ladder", "figures", "contacts", "changes", "correct"] as const;
  return (
    <footer className="frame-foot">
      <div className="law-foot">
        <nav aria-label={say("law.rooms")}>
          <ul className="foot-links">
            <li>
              <a href={lawIndex(language)}>{say("index.title")}</a>
            </li>
            {rooms.map((room) => (
              <li key={room}>
                <a href={roomAddress(language, room)}>{say(`${room}.title`)}</a>
              </li>
            ))}
            <li>
              <a href={checkIn(language)}>{say("law.to-check")}</a>
            </li>
            <li>
              <OtherLanguage addresses={head.addresses} at="foot" />
            </li>
          </ul>
        </nav>
        <p className="fine">{say("law.informs")}</p>
        <p className="fine">
          <Say id="law.state" values={{ day: <Day key="d">{site.input.today}</Day> }} />{" "}
          <span className="num" translate="no" data-law={site.input.pages.law}>
            {say("law.hash", { hash: site.input.pages.law.slice(0, 12) })}
          </span>
        </p>
      </div>
    </footer>
  );
}
