// SPDX-License-Identifier: AGPL-3.0-or-later
/** Small parts that several pages share: sheets, links to items, sources, confidence, papers. */
import { type Confidence, capital, type Effects, type Source } from "@sauf-conduit/rights";
import { ArticleReference, ConfidenceMark, Icon, type IconName } from "@sauf-conduit/ui";
import { typo } from "@sauf-conduit/ui/typo";
import { createContext, type ReactNode, useContext } from "react";
import { type GivenLine, givenBy } from "../law/given.ts";
import { BoundDay, type Bounds } from "./bound-day.tsx";
import { unofficialHost } from "./official-hosts.ts";
import { Day, Law, Quantity, Say, usePage, useSay } from "./say.tsx";

export interface SheetProps {
  readonly id?: string;
  readonly icon?: IconName;
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  /** `may-not`: what may not be demanded. */
  readonly tone?: "may-not";
  /** 3 under a title of the page. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** Inside a section of the page that has a title: titles one level lower, anchors of their own. */
const InsideContext = createContext<string | null>(null);

export function Inside({ suffix, children }: { suffix: string; children: ReactNode }) {
  return <InsideContext value={suffix}>{children}</InsideContext>;
}

/** One part of a page: a sheet with its title. */
export function Sheet({ id: name, icon, title, aside, tone, level, children }: SheetProps) {
  const inside = useContext(InsideContext);
  const id = name !== undefined && inside !== null ? `${name}-${inside}` : name;
  const Title = (level ?? (inside === null ? 2 : 3)) === 2 ? "h2" : "h3";
  return (
    <section className="sheet law-sheet" data-tone={tone} id={id}>
      <div className="law-sheet-head">
        <Title className="law-sheet-title">
          {icon && <Icon name={icon} />}
          <span>{title}</span>
        </Title>
        {aside && <div className="fine">{aside}</div>}
      </div>
      <div className="stack">{children}</div>
    </section>
  );
}

/** What is wider than a telephone scrolls in a box of its own, which the keyboard reaches. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways is reached by the keyboard.
    <section className="scroll-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** A link to an item by its title; what nobody has written yet stays words. */
export function ItemLink({ id: name }: { id: string }) {
  const { site, language } = usePage();
  const id = site.idOf(name);
  const title = id === null ? null : site.titleOf(id);
  if (id === null || title === null) return <Say id="law.unwritten" values={{ name }} />;
  return (
    <a href={site.addressOf(id, language)}>
      <Law>{title}</Law>
    </a>
  );
}

export function ItemLinks({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="link-list">
      {ids.map((id) => (
        <li key={id}>
          <ItemLink id={id} />
        </li>
      ))}
    </ul>
  );
}

/** Sentences of the law, one a line. */
export function Sentences({ of, icon }: { of: readonly string[]; icon: IconName }) {
  return (
    <ul className="marked">
      {of.map((text) => (
        <li key={text}>
          <Icon name={icon} />
          <span>
            <Law>{text}</Law>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Articles as they are recorded, with their address and the day they were read. They stay French. */
export function Sources({ of }: { of: readonly Source[] }) {
  const { language } = usePage();
  const say = useSay();
  const once = [...new Map(of.map((source) => [source.text, source])).values()];
  return (
    <ul className="sources">
      {once.map(({ text, link, readOn, note }) => (
        <li key={text}>
          <span lang={language === "fr" ? undefined : "fr"}>
            <ArticleReference text={capital(typo(text, "fr"))} href={link} leaves={say("law.leaves")} />
          </span>
          <span className="sub">
            {readOn ? (
              <Say id="sources.read" values={{ day: <Day key="d">{readOn}</Day> }} />
            ) : (
              say("sources.not-read")
            )}
            <CopyHost link={link} />
            {note && (
              <>
                {" "}
                <Law>{note}</Law>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A text read elsewhere than at its publisher's says where. */
function CopyHost({ link }: { link: string | null | undefined }) {
  const host = link ? unofficialHost(link) : null;
  return host !== null && <Say id="sources.unofficial" values={{ host: <bdi key="h">{host}</bdi> }} />;
}

const LEVELS: Readonly<Record<Confidence, 0 | 1 | 2 | 3>> = {
  established: 3,
  probable: 2,
  computed: 2,
  "to-verify": 1,
  missing: 0,
};

/** Three bars and their word. */
export function ConfidenceIn({ of }: { of: Confidence }) {
  return (
    <ConfidenceMark level={LEVELS[of]}>
      <Say id={`confidence.${of}`} />
    </ConfidenceMark>
  );
}

/** @param within in the middle of a sentence: no capital. */
export function Piece({ id, within = false }: { id: string; within?: boolean }) {
  const { site } = usePage();
  return <Law first={!within}>{site.input.presentation.pieces[id]?.name ?? id}</Law>;
}

/** What a right gives: title, how long, work, stay, renewal. */
export function Given({ effects }: { effects: Effects | null }) {
  const lines = givenBy(effects);
  if (lines.length === 0) return null;
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line.message ?? "title"}>
          <GivenText line={line} />
        </li>
      ))}
    </ul>
  );
}

function GivenText({ line: { message, words } }: { line: GivenLine }) {
  if (message === null) return <Law first>{words.title}</Law>;
  const values = Object.entries(words).map(([name, text]) => [
    name,
    name === "duration" ? <Quantity key={name}>{text}</Quantity> : <Law key={name}>{text}</Law>,
  ]);
  return <Say id={message} values={Object.fromEntries(values)} />;
}

/** Some line of it is said: what only leads to other pages is said elsewhere. */
export const isGiven = (effects: Effects | null): boolean => givenBy(effects).length > 0;

/** From when, and until when. */
export function Period({ of }: { of: Bounds }) {
  const from = <BoundDay key="f" of={of} end="from" />;
  if (of.to === null) return <Say id="version.since" values={{ from }} />;
  if (of.to === of.from && !of.debatedFrom && !of.debatedTo)
    return <Say id="version.day" values={{ from }} />;
  return <Say id="version.between" values={{ from, to: <BoundDay key="t" of={of} end="to" /> }} />;
}

/** A part of a sheet, under its own small title. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const Title = useContext(InsideContext) === null ? "h3" : "h4";
  return (
    <section className="law-part">
      <Title>{title}</Title>
      {children}
    </section>
  );
}
