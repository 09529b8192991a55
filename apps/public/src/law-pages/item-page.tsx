// SPDX-License-Identifier: AGPL-3.0-or-later
/** The page of one item of the law, whole: what it gives, on what conditions, since when, and how surely. */
import type { ItemPage, VersionPage } from "@sauf-conduit/rights";
import { ArticleReference, Note } from "@sauf-conduit/ui";
import { typo } from "@sauf-conduit/ui/typo";
import { versionAddress } from "./addresses.ts";
import { BoundDay } from "./bound-day.tsx";
import { Cases } from "./cases-view.tsx";
import { DifferencesSheet } from "./differences-sheet.tsx";
import { Frame } from "./frame.tsx";
import { AdviceSheet, LimitsSheet, PracticeSheet, RemediesSheet, StepsSheet } from "./item/acting-sheets.tsx";
import { BlockingSheet } from "./item/blocking-sheet.tsx";
import { ComputationsSheet } from "./item/computations-sheet.tsx";
import { ConditionsSheet } from "./item/conditions-sheet.tsx";
import { ContactsSheet } from "./item/contacts-sheet.tsx";
import { GivesSheet } from "./item/gives-sheet.tsx";
import { itemCrumbs, itemHead, shownVersion } from "./item/item-head.ts";
import { Correct, Verification, WhichVersion } from "./item/item-side.tsx";
import { LinksSheet } from "./item/links-sheet.tsx";
import { MayNotAskSheet, PapersSheet } from "./item/papers-sheets.tsx";
import { Readings } from "./item/readings-sheet.tsx";
import { Unwritten } from "./item/unwritten.tsx";
import { Sheet } from "./parts.tsx";
import { Law, Name, Say, usePage, useSay } from "./say.tsx";
import type { Entry } from "./site.ts";
import { stateOf } from "./timeline/state.ts";
import { Timeline } from "./timeline/timeline.tsx";

export function ItemDocument({ entry }: { entry: Entry }) {
  const { site, language } = usePage();
  const say = useSay();
  const version = shownVersion(entry.page.versions, site.input.today);
  if (!version) return null;
  return (
    <Frame head={itemHead(site, language, entry)} crumbs={itemCrumbs(site, language, entry)}>
      <ItemTitle entry={entry} version={version} />
      <Announced entry={entry} />
      <Ended page={entry.page} version={version} />
      <Sheet id="versions" title={say("item.changed")}>
        <Timeline page={entry.page} />
      </Sheet>
      <div className="law-columns">
        <div className="law-main">
          <MainSheets entry={entry} version={version} />
        </div>
        <aside className="law-side" aria-label={say("item.side")}>
          <WhichVersion entry={entry} />
          <Verification written={{ text: entry.text, version, alerts: entry.page.alerts }} />
          <Readings version={version} />
          <Correct entry={entry} version={version} />
        </aside>
      </div>
    </Frame>
  );
}

/** Of a time-limit, the limits come right after what it gives. */
function MainSheets({ entry, version }: { entry: Entry; version: VersionPage }) {
  const say = useSay();
  const { today } = usePage().site.input;
  const { text } = entry;
  const isLimit = text.kind === "limit";
  return (
    <>
      <GivesSheet text={text} version={version} />
      {isLimit && <LimitsSheet text={text} version={version} />}
      <PracticeSheet text={text} />
      <ConditionsSheet
        kind={text.kind}
        version={version}
        title={`item.conditions.${stateOf(version, today)}`}
      />
      <BlockingSheet version={version} />
      <ComputationsSheet version={version} />
      <StepsSheet version={version} />
      <PapersSheet text={text} />
      <MayNotAskSheet text={text} />
      {!isLimit && <LimitsSheet text={text} version={version} />}
      <RemediesSheet text={text} />
      <DifferencesSheet page={entry.page} />
      <AdviceSheet text={text} />
      <ContactsSheet text={text} />
      <Sheet id="cas" title={say("item.cases")}>
        <Cases entry={entry} version={version} />
      </Sheet>
      <LinksSheet entry={entry} />
      <Unwritten entry={entry} version={version} />
    </>
  );
}

function ItemTitle({ entry: { text, page }, version }: { entry: Entry; version: VersionPage }) {
  const { site, language } = usePage();
  const say = useSay();
  const said = language === "fr" ? null : site.translate(text.title, language);
  const [source] = version.sources;
  const first = page.versions[0]?.from.slice(0, 4) ?? "";
  return (
    <div className="law-title">
      <h1>
        <Law>{text.title}</Law>
      </h1>
      {said !== null && said !== text.title && (
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
            day: <BoundDay key="d" of={version} end="from" />,
          }}
        />
      </p>
    </Note>
  ));
}

/** The date that is today's for everyone. */
const EXAMINED = "date de l'examen";

/** The last text there was. One that an earlier date chooses still governs who has that date: it is not over for them. */
function Ended({ page: { selectedBy }, version }: { page: ItemPage; version: VersionPage }) {
  const { site } = usePage();
  if (version.to === null || stateOf(version, site.input.today) !== "past") return null;
  const day = <BoundDay key="d" of={version} end="to" />;
  const earlier = selectedBy.filter((name) => name !== EXAMINED);
  return (
    <Note icon="time" tone="decide">
      {earlier.length === 0 ? (
        <p>
          <Say id="item.ended" values={{ day }} />
        </p>
      ) : (
        <>
          <p>
            <Say id="item.ended.chosen" values={{ day }} />
          </p>
          <ul className="plain-list">
            {earlier.map((name) => (
              <li key={name}>
                <Name first>{name}</Name>
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  );
}
