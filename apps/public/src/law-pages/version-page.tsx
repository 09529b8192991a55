// SPDX-License-Identifier: AGPL-3.0-or-later
/** The stable address of one version: what it said, who decided, and which dates choose it. */
import { capital, type VersionPage } from "@sauf-conduit/rights";
import { Note } from "@sauf-conduit/ui";
import { itemAddress, type Language, versionAddress } from "./addresses.ts";
import { boundText } from "./bound-day.tsx";
import { Difference } from "./difference-view.tsx";
import { Frame } from "./frame.tsx";
import { StepsSheet } from "./item/acting-sheets.tsx";
import { BlockingSheet } from "./item/blocking-sheet.tsx";
import { ComputationsSheet } from "./item/computations-sheet.tsx";
import { ConditionsSheet } from "./item/conditions-sheet.tsx";
import { GivesSheet } from "./item/gives-sheet.tsx";
import { itemCrumbs, itemHead } from "./item/item-head.ts";
import { Correct, Verification, WhichVersion } from "./item/item-side.tsx";
import { Readings } from "./item/readings-sheet.tsx";
import { TodaySection } from "./item/today-section.tsx";
import { type Written, writtenFor } from "./item/written-once.ts";
import { Limits } from "./limits-view.tsx";
import type { PageHead } from "./page-head.ts";
import { Period, Sheet } from "./parts.tsx";
import { Law, lawText, say, usePage, useSay } from "./say.tsx";
import type { Entry, Site } from "./site.ts";
import { coverage, rests, reviewed } from "./structured-data.ts";
import { stateOf } from "./timeline/state.ts";

export function VersionDocument({ entry, version }: { entry: Entry; version: VersionPage }) {
  const { site, language } = usePage();
  const say = useSay();
  const state = stateOf(version, site.input.today);
  const { own, once } = writtenFor(entry, version, site.input.today);
  const named = capital(lawText({ site, language }, version.name).text);
  const crumbs = [
    ...itemCrumbs(site, language, entry).map((crumb, i) =>
      i === 2 ? { ...crumb, href: itemAddress(language, entry.text.id) } : crumb,
    ),
    { text: named },
  ];
  return (
    <Frame head={versionHead(site, language, entry, version)} crumbs={crumbs}>
      <VersionTitle title={entry.text.title} version={own.version} />
      <Note icon={state === "in-force" ? "check" : "time"} tone={state === "in-force" ? "way" : "decide"}>
        <p>
          <b>{say(`state.${state}`)}.</b> {say(`version.${state}`)}{" "}
          <a href={itemAddress(language, entry.text.id)}>{say("version.whole")}</a>
        </p>
      </Note>
      <div className="law-columns">
        <div className="law-main">
          <OwnSheets entry={entry} version={version} own={own} />
          {once && <TodaySection written={once} />}
        </div>
        <aside className="law-side" aria-label={say("item.side")}>
          <WhichVersion entry={entry} read={version} />
          <Verification written={own} />
          <Readings version={version} />
          <Correct entry={entry} version={version} />
        </aside>
      </div>
    </Frame>
  );
}

/** What engines show of a version that is over is its days: the summary is that of the law of today. */
function versionHead(site: Site, language: Language, entry: Entry, version: VersionPage): PageHead {
  const head = itemHead(site, language, entry);
  const title = say(language, "version.title", {
    title: head.title,
    version: capital(lawText({ site, language }, version.name).text),
  });
  const { id } = entry.text;
  const { to, key } = version;
  const over = to !== null && stateOf(version, site.input.today) === "past";
  const days = { title, from: boundText(version, "from", language), to: boundText(version, "to", language) };
  const item = `${site.input.origin}${itemAddress(language, id)}`;
  return {
    title,
    description: over ? say(language, "version.description", days) : head.description,
    addresses: { fr: versionAddress("fr", id, key), en: versionAddress("en", id, key) },
    data: {
      ...reviewed(entry.text.verified),
      ...coverage(version),
      ...rests(version.sources),
      identifier: `${id}/${key}`,
      isPartOf: { "@type": "WebPage", "@id": item, url: item, name: head.title },
    },
  };
}

function VersionTitle({ title, version }: { title: string; version: VersionPage }) {
  return (
    <div className="law-title">
      <h1>
        <Law>{title}</Law>
      </h1>
      <p className="law-under">
        <b>
          <Law first>{version.name}</Law>
        </b>
        <span>
          <Period of={version} />
        </span>
        {version.authority && (
          <span>
            <Law first>{version.authority}</Law>
          </span>
        )}
      </p>
    </div>
  );
}

/** What is written for this version. */
function OwnSheets({ entry, version, own }: { entry: Entry; version: VersionPage; own: Written }) {
  const say = useSay();
  const { page } = entry;
  const before = page.versions.find(({ key }) => key === version.before);
  return (
    <>
      <GivesSheet text={own.text} version={own.version} />
      <ConditionsSheet kind={entry.text.kind} version={version} title="version.conditions" />
      <BlockingSheet version={own.version} />
      <ComputationsSheet version={own.version} />
      <StepsSheet version={own.version} />
      {own.version.limits.length > 0 && (
        <Sheet id="delais" icon="time" title={say("item.limits")}>
          <Limits of={own.version} />
        </Sheet>
      )}
      {before && (
        <Sheet id="comparer" icon="law" title={say("version.compare")}>
          <Difference page={page} before={before} after={version} />
        </Sheet>
      )}
    </>
  );
}
