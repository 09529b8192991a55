// SPDX-License-Identifier: AGPL-3.0-or-later
/** The same versions one under the other, newest first, for a screen too narrow for their drawing. */
import type { ItemPage, VersionPage } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { versionAddress } from "../addresses.ts";
import { Period } from "../parts.tsx";
import { Law, Say, usePage, useSay } from "../say.tsx";
import { firstArticle } from "./article.ts";
import { stateOf } from "./state.ts";

/** What is past before the version in force is a press away, when there is more than one. */
const PAST_SHOWN = 1;

export function TimelineList({ page }: { page: ItemPage }) {
  const { today } = usePage().site.input;
  const say = useSay();
  const newest = page.versions.toReversed();
  const past = newest.filter((version) => stateOf(version, today) === "past");
  const folded = past.length > PAST_SHOWN + 1 ? past.slice(PAST_SHOWN) : [];
  const shown = newest.filter((version) => !folded.includes(version));
  return (
    <div className="time-list">
      <Steps page={page} versions={shown} />
      {folded.length > 0 && (
        <details>
          <summary>{say("timeline.earlier", { count: folded.length })}</summary>
          <Steps page={page} versions={folded} />
        </details>
      )}
    </div>
  );
}

function Steps({ page, versions }: { page: ItemPage; versions: readonly VersionPage[] }) {
  return (
    <ol className="time-steps" reversed>
      {versions.map((version) => (
        <Step key={version.key} page={page} version={version} />
      ))}
    </ol>
  );
}

/** Who decides and the article are said in force, and where they are not those of the version before. */
function Step({ page, version }: { page: ItemPage; version: VersionPage }) {
  const { site, language } = usePage();
  const say = useSay();
  const state = stateOf(version, site.input.today);
  const { authority } = version;
  const before = page.versions.find(({ key }) => key === version.before);
  const article = firstArticle(version);
  const shown = state === "in-force" || before === undefined;
  return (
    <li data-state={state}>
      <p className="time-name">
        <a href={versionAddress(language, page.id, version.key)}>
          <Law first>{version.name}</Law>
        </a>
        {state !== "past" && (
          <span className="chip" data-tone={state === "in-force" ? "open" : "decide"}>
            {say(`state.${state}`)}
          </span>
        )}
      </p>
      <p className="sub">
        <Period of={version} />
      </p>
      {authority !== null && (shown || authority !== before?.authority) && (
        <p className="sub">
          <Say id="timeline.decides" values={{ who: <Law key="w">{authority}</Law> }} />
        </p>
      )}
      {article !== null && (shown || article !== firstArticle(before)) && (
        <p className="sub" lang={language === "fr" ? undefined : "fr"}>
          {typo(article, "fr")}
        </p>
      )}
    </li>
  );
}
