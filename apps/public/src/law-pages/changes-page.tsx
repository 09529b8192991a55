// SPDX-License-Identifier: AGPL-3.0-or-later
/** What changed in the law, and what is announced. */
import type { VersionPage } from "@sauf-conduit/rights";
import { feedAddress, versionAddress } from "./addresses.ts";
import { BoundDay } from "./bound-day.tsx";
import { type Change, changesOf } from "./changes.ts";
import { isTouched } from "./difference-view.tsx";
import { Sheet } from "./parts.tsx";
import { Day, Law, type MessageKey, Say, usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

/** Changes older than this many years fold. */
const RECENT_YEARS = 3;

export function ChangesDocument() {
  const { site, language } = usePage();
  const say = useSay();
  const all = changesOf(site);
  // The next to come first, then the latest of the past.
  const announced = all.filter((change) => change.announced).reverse();
  const past = all.filter((change) => !change.announced);
  const years = [...new Set(past.map(({ version }) => version.from.slice(0, 4)))];
  const of = (year: string) => past.filter(({ version }) => version.from.startsWith(year));
  const since = Number(site.input.today.slice(0, 4)) - RECENT_YEARS;
  const recent = years.filter((year) => Number(year) >= since);
  const older = past.filter(({ version }) => Number(version.from.slice(0, 4)) < since);
  return (
    <RoomPage room="changes">
      <p className="law-follow no-print">
        <a href={feedAddress(language)}>{say("changes.feed")}</a>
      </p>
      {announced.length > 0 && (
        <Sheet title={say("changes.announced")}>
          <ChangeList changes={announced} />
        </Sheet>
      )}
      {recent.map((year) => (
        <Sheet key={year} title={year}>
          <ChangeList changes={of(year)} />
        </Sheet>
      ))}
      <details>
        <summary>{say("changes.older", { count: older.length })}</summary>
        {years.slice(recent.length).map((year) => (
          <section key={year} className="law-part">
            <h2>{year}</h2>
            <ChangeList changes={of(year)} />
          </section>
        ))}
      </details>
    </RoomPage>
  );
}

function whatChanged({ change, confidence }: VersionPage): MessageKey {
  if (change === null) return "changes.first";
  if (!change.equivalent || isTouched(change)) return "changes.differs";
  return confidence === "missing" ? "changes.unread" : "changes.same";
}

function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { language } = usePage();
  const say = useSay();
  return (
    <ul className="changes">
      {changes.map(({ entry: { text }, version }) => (
        <li key={`${text.id} ${version.key}`}>
          <BoundDay of={version} end="from" />
          <div>
            <a href={versionAddress(language, text.id, version.key)}>
              <Law>{text.title}</Law>
            </a>
            <span className="sub">
              <Law first>{version.name}</Law>
              {" · "}
              {say(whatChanged(version))}
              {text.verified && (
                <>
                  {" · "}
                  <Say id="sources.read" values={{ day: <Day key="d">{text.verified}</Day> }} />
                </>
              )}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
