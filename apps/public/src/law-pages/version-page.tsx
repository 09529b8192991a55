// SPDX-License-Identifier: AGPL-3.0-or-later
/** The stable address of one version: what it said, who decided, and which dates choose it. */
import type { VersionPage } from "@sauf-conduit/rights";
import { Note } from "@sauf-conduit/ui";
import { itemAddress, versionAddress } from "./addresses.ts";
import { Difference } from "./difference-view.tsx";
import { Frame } from "./frame.tsx";
import { StepsSheet } from "./item/acting-sheets.tsx";
import { BlockingSheet } from "./item/blocking-sheet.tsx";
import { ComputationsSheet } from "./item/computations-sheet.tsx";
import { ConditionsSheet } from "./item/conditions-sheet.tsx";
import { GivesSheet } from "./item/gives-sheet.tsx";
import { itemCrumbs, itemHead } from "./item/item-head.ts";
import { Verification, WhichVersion } from "./item/item-side.tsx";
import { Readings } from "./item/readings-sheet.tsx";
import { Limits } from "./limits-view.tsx";
import { Sheet } from "./parts.tsx";
import { capital, Day, Law, lawText, Say, usePage, useSay } from "./say.tsx";
import type { Entry } from "./site.ts";
import { stateOf } from "./timeline/state.ts";

export function VersionDocument({ entry, version }: { entry: Entry; version: VersionPage }) {
  const { site, language } = usePage();
  const say = useSay();
  const { text, page } = entry;
  const state = stateOf(version, site.input.today);
  const head = itemHead(site, language, entry, version);
  const named = capital(lawText({ site, language }, version.name).text);
  const before = page.versions[page.versions.indexOf(version) - 1];
  const crumbs = [
    ...itemCrumbs(site, language, entry).map((crumb, i) =>
      i === 2 ? { ...crumb, href: itemAddress(language, text.id) } : crumb,
    ),
    { text: named },
  ];
  return (
    <Frame
      head={{
        ...head,
        title: say("version.title", { title: head.title, version: named }),
        addresses: {
          fr: versionAddress("fr", text.id, version.key),
          en: versionAddress("en", text.id, version.key),
        },
      }}
      crumbs={crumbs}
    >
      <div className="law-title">
        <h1>
          <Law>{text.title}</Law>
        </h1>
        <p className="law-under">
          <b>
            <Law first>{version.name}</Law>
          </b>
          <Period version={version} />
          {version.authority && (
            <span>
              <Law first>{version.authority}</Law>
            </span>
          )}
        </p>
      </div>
      <Note icon={state === "in-force" ? "check" : "time"} tone={state === "in-force" ? "way" : "decide"}>
        <p>
          <b>{say(`state.${state}`)}.</b> {say(`version.${state}`)}{" "}
          <a href={itemAddress(language, text.id)}>{say("version.whole")}</a>
        </p>
      </Note>
      <div className="law-columns">
        <div className="law-main">
          <GivesSheet text={text} version={version} />
          <ConditionsSheet version={version} title={say("version.conditions")} />
          <BlockingSheet kind={text.kind} version={version} />
          <ComputationsSheet version={version} />
          <StepsSheet version={version} />
          <Sheet id="delais" icon="time" title={say("item.limits")}>
            <Limits limits={version.limits} />
          </Sheet>
          {before && (
            <Sheet id="comparer" icon="law" title={say("version.compare")}>
              <Difference page={page} before={before} after={version} />
            </Sheet>
          )}
        </div>
        <aside className="law-side" aria-label={say("item.side")}>
          <WhichVersion entry={entry} />
          <Verification entry={entry} version={version} />
          <Readings version={version} />
        </aside>
      </div>
    </Frame>
  );
}

function Period({ version: { from, to } }: { version: VersionPage }) {
  return (
    <span>
      {to === null ? (
        <Say id="version.since" values={{ from: <Day key="f">{from}</Day> }} />
      ) : (
        <Say id="version.between" values={{ from: <Day key="f">{from}</Day>, to: <Day key="t">{to}</Day> }} />
      )}
    </span>
  );
}
