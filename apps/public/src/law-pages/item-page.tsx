// SPDX-License-Identifier: AGPL-3.0-or-later
/** The page of one item of the law, whole: what it gives, on what conditions, since when, and how surely. */
import type { ConditionTree, VersionPage } from "@sauf-conduit/rights";
import { ArticleReference, Note } from "@sauf-conduit/ui";
import { typo } from "@sauf-conduit/ui/typo";
import type { Language } from "./addresses.ts";
import { anchor, itemAddress, lawIndex, roomAddress, shelfAddress, versionAddress } from "./addresses.ts";
import { Cases } from "./cases-view.tsx";
import { Difference } from "./difference-view.tsx";
import { type Crumb, Frame, type PageHead } from "./frame.tsx";
import {
  BlockingSheet,
  ComputationsSheet,
  ConditionsSheet,
  GivesSheet,
  LimitsSheet,
  LinksSheet,
  MayNotAskSheet,
  PapersSheet,
  PracticeSheet,
  RemediesSheet,
  StepsSheet,
} from "./item-sheets.tsx";
import { ConfidenceIn, Part, Sentences, Sheet, Sources } from "./parts.tsx";
import { Day, Law, lawText, Name, Say, say, usePage, useSay } from "./say.tsx";
import type { Entry, Site } from "./site.ts";
import { stateOf, Timeline } from "./timeline.tsx";

/** The version in force that day, else the latest announced, else the last of all. */
export function shownVersion(versions: readonly VersionPage[], today: string): VersionPage | undefined {
  return (
    versions.findLast((version) => stateOf(version, today) === "in-force") ??
    versions.findLast((version) => stateOf(version, today) === "announced") ??
    versions.at(-1)
  );
}

export function itemCrumbs(site: Site, language: Language, { text }: Entry): Crumb[] {
  return [
    { text: say(language, "index.short"), href: lawIndex(language) },
    {
      text: say(language, `domain.${text.domain}`),
      href: shelfAddress(language, "domain", text.domain),
    },
    { text: lawText({ site, language }, text.title).text },
  ];
}

export function itemHead(site: Site, language: Language, entry: Entry): PageHead {
  const { text, page } = entry;
  const title = lawText({ site, language }, text.title).text;
  const version = shownVersion(page.versions, site.input.today);
  return {
    title,
    description: lawText({ site, language }, text.summary ?? text.title).text,
    addresses: { fr: itemAddress("fr", text.id), en: itemAddress("en", text.id) },
    data: {
      "@context": "https://schema.org",
      "@type": "Legislation",
      name: title,
      identifier: text.id,
      inLanguage: language,
      jurisdiction: "FR",
      ...(version ? { temporalCoverage: `${version.from}/${version.to ?? ".."}` } : {}),
      ...(text.verified ? { dateModified: text.verified } : {}),
      isBasedOn: version?.sources.map((source) => source.text) ?? [],
    },
  };
}

export function ItemDocument({ entry }: { entry: Entry }) {
  const { site, language } = usePage();
  const say = useSay();
  const { text, page } = entry;
  const { today } = site.input;
  const version = shownVersion(page.versions, today);
  if (!version) return null;
  const isLimit = text.kind === "limit";
  return (
    <Frame head={itemHead(site, language, entry)} crumbs={itemCrumbs(site, language, entry)}>
      <ItemTitle entry={entry} version={version} />
      <Announced entry={entry} />
      <Sheet id="versions" title={say("item.changed")}>
        <Timeline page={page} />
      </Sheet>
      <div className="law-columns">
        <div className="law-main">
          <GivesSheet text={text} version={version} />
          {isLimit && <LimitsSheet text={text} version={version} />}
          <PracticeSheet text={text} />
          <ConditionsSheet version={version} title={say("item.conditions")} />
          <BlockingSheet kind={text.kind} version={version} />
          <ComputationsSheet version={version} />
          <StepsSheet version={version} />
          <PapersSheet text={text} />
          <MayNotAskSheet text={text} />
          {!isLimit && <LimitsSheet text={text} version={version} />}
          <RemediesSheet text={text} />
          <DifferencesSheet entry={entry} />
          <Sheet id="conseils" icon="useful" title={say("item.advice")}>
            {text.pitfalls.length + text.advice.length === 0 && <p className="muted">{say("advice.none")}</p>}
            {text.pitfalls.length > 0 && (
              <Part title={say("advice.pitfalls")}>
                <Sentences of={text.pitfalls} icon="warning" />
              </Part>
            )}
            {text.advice.length > 0 && (
              <Part title={say("advice.advice")}>
                <Sentences of={text.advice} icon="useful" />
              </Part>
            )}
          </Sheet>
          <Sheet id="cas" title={say("item.cases")}>
            <Cases page={page} />
          </Sheet>
          <LinksSheet entry={entry} />
        </div>
        <aside className="law-side" aria-label={say("item.side")}>
          <WhichVersion entry={entry} />
          <Verification entry={entry} version={version} />
          <Readings version={version} />
          <Correct entry={entry} />
        </aside>
      </div>
    </Frame>
  );
}

function ItemTitle({ entry: { text, page }, version }: { entry: Entry; version: VersionPage }) {
  const { language } = usePage();
  const say = useSay();
  const [source] = version.sources;
  const first = page.versions[0]?.from.slice(0, 4) ?? "";
  return (
    <div className="law-title">
      <h1>
        <Law>{text.title}</Law>
      </h1>
      {language === "en" && (
        <p className="french-title" lang="fr">
          {typo(text.title, "fr")}
        </p>
      )}
      <p className="law-under">
        {source && (
          <span lang="fr">
            <ArticleReference text={typo(source.text, "fr")} href={source.link} leaves={say("law.leaves")} />
          </span>
        )}
        <span>{say(`kind.${text.kind}`)}</span>
        <span>{say("item.versions", { count: page.versions.length, year: first })}</span>
      </p>
    </div>
  );
}

/** A text that is written and not in force says so before anything else. */
function Announced({ entry: { page } }: { entry: Entry }) {
  const { site, language } = usePage();
  const announced = page.versions.filter((version) => stateOf(version, site.input.today) === "announced");
  return announced.map((version) => (
    <Note key={version.key} icon="time" tone="decide">
      <p>
        <Say
          id="item.announced"
          values={{
            name: (
              <a key="n" href={versionAddress(language, page.id, version.key)}>
                <Law first>{version.name}</Law>
              </a>
            ),
            day: <Day key="d">{version.from}</Day>,
          }}
        />
      </p>
    </Note>
  ));
}

/** Versions next to one another, in the order of the file. */
function DifferencesSheet({ entry: { page } }: { entry: Entry }) {
  const say = useSay();
  const pairs = page.versions.slice(1).map((after, i) => ({ before: page.versions[i], after }));
  const last = pairs.at(-1);
  if (!last?.before) return null;
  return (
    <Sheet id="comparer" icon="law" title={say("item.compare")}>
      <Difference page={page} before={last.before} after={last.after} />
      {pairs.length > 1 && (
        <details>
          <summary>{say("difference.earlier", { count: pairs.length - 1 })}</summary>
          <div className="stack">
            {pairs
              .slice(0, -1)
              .reverse()
              .map(
                ({ before, after }) =>
                  before && <Difference key={after.key} page={page} before={before} after={after} />,
              )}
          </div>
        </details>
      )}
    </Sheet>
  );
}

export function WhichVersion({ entry: { page } }: { entry: Entry }) {
  const { language } = usePage();
  const say = useSay();
  const [first, ...others] = page.selectedBy;
  return (
    <Sheet title={say("which.title")}>
      {first === undefined ? (
        <p>{say("which.today")}</p>
      ) : (
        <>
          <p>{say("which.first")}</p>
          <ol className="numbered">
            {[first, ...others].map((name) => (
              <li key={name}>
                <Name first>{name}</Name>
              </li>
            ))}
          </ol>
        </>
      )}
      <ul className="link-list">
        {page.versions.map((version) => (
          <li key={version.key}>
            <a href={versionAddress(language, page.id, version.key)}>
              <Say
                id="which.since"
                values={{
                  name: (
                    <Law key="n" first>
                      {version.name}
                    </Law>
                  ),
                  day: <Day key="d">{version.from}</Day>,
                }}
              />
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

export function Verification({ entry: { text, page }, version }: { entry: Entry; version: VersionPage }) {
  const { site } = usePage();
  const say = useSay();
  const alerts = page.alerts.map((name) => site.input.presentation.alerts[name] ?? null);
  const notes = [...alerts, version.note, ...version.computations.map(({ note }) => note)].filter(
    (note) => note !== null,
  );
  return (
    <Sheet title={say("verification.title")}>
      <p data-verified={text.verified ?? "never"}>
        {text.verified === null ? (
          say("verification.never")
        ) : (
          <Say
            id="verification.on"
            values={{
              day: (
                <b key="d">
                  <Day>{text.verified}</Day>
                </b>
              ),
            }}
          />
        )}{" "}
        {say(text.reviewed ? "verification.reviewed" : "verification.not-reviewed")}
      </p>
      <p>
        <ConfidenceIn of={version.confidence ?? text.confidence} />
      </p>
      <Part title={say("verification.sources")}>
        <Sources of={version.sources} />
      </Part>
      {notes.length > 0 && (
        <Part title={say("verification.doubts")}>
          <ul className="plain-list">
            {[...new Set(notes)].map((note) => (
              <li key={note}>
                <Law>{note}</Law>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </Sheet>
  );
}

/** The open debates that the version rests on, both sides beside each other. */
export function Readings({ version }: { version: VersionPage }) {
  const { site } = usePage();
  const say = useSay();
  const names = [...readingsIn(version)];
  if (names.length === 0) return null;
  return (
    <Sheet title={say("readings.title")}>
      {names.map((name) => {
        const reading = site.input.presentation.readings[name];
        if (!reading) return null;
        return (
          <section key={name} id={anchor("lecture", name)} className="law-part">
            <h3>
              <Law>{reading.question}</Law>
            </h3>
            <div className="readings">
              {Object.entries(reading.answers).map(([answer, { summary, heldBy }]) => (
                <div key={answer} className="reading">
                  <p className="tree-name">
                    <Law first>{answer}</Law>
                  </p>
                  {summary && (
                    <p>
                      <Law>{summary}</Law>
                    </p>
                  )}
                  {heldBy.length > 0 && (
                    <p className="sub">
                      {say("readings.held-by")}{" "}
                      {heldBy.map((who, i) => (
                        <span key={who}>
                          {i > 0 && ", "}
                          <Law>{who}</Law>
                        </span>
                      ))}
                    </p>
                  )}
                </div>
              ))}
            </div>
          </section>
        );
      })}
    </Sheet>
  );
}

function readingsIn(part: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(part)) for (const one of part) readingsIn(one, found);
  else if (typeof part === "object" && part !== null) {
    const node = part as Partial<Extract<ConditionTree, { kind: "reading" }>>;
    if (node.kind === "reading" && typeof node.reading === "string") found.add(node.reading);
    for (const one of Object.values(part)) readingsIn(one, found);
  }
  return found;
}

function Correct({ entry: { page } }: { entry: Entry }) {
  const { language } = usePage();
  const say = useSay();
  return (
    <Sheet title={say("correct.short")}>
      <p>
        <Say id="correct.file" values={{ file: <code key="f">{`law/${page.file}`}</code> }} />
      </p>
      <p>
        <a href={roomAddress(language, "correct")}>{say("correct.link")}</a>
      </p>
    </Sheet>
  );
}
