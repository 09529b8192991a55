// SPDX-License-Identifier: AGPL-3.0-or-later
/** The versions of an item in time: drawn where there is room, one under the other elsewhere; their table one click away. */
import type { ItemPage } from "@sauf-conduit/rights";
import { versionAddress } from "../addresses.ts";
import { BoundDay } from "../bound-day.tsx";
import { ScrollBox } from "../parts.tsx";
import { Law, usePage, useSay } from "../say.tsx";
import { TimelineDrawing } from "./drawing.tsx";
import { TimelineList } from "./list.tsx";
import { stateOf } from "./state.ts";

/** The style sheet shows one of the two: a drawing made smaller than its letters can be read says nothing. */
export function Timeline({ page }: { page: ItemPage }) {
  const { today } = usePage().site.input;
  const say = useSay();
  const announced = page.versions.some((version) => stateOf(version, today) === "announced");
  return (
    <figure className="timeline">
      <TimelineList page={page} />
      <TimelineDrawing page={page} />
      <figcaption className="fine time-caption">
        {say("timeline.caption")}
        {announced && ` ${say("timeline.caption.announced")}`}
      </figcaption>
      <details>
        <summary>{say("law.as-table")}</summary>
        <VersionTable page={page} />
      </details>
    </figure>
  );
}

function VersionTable({ page }: { page: ItemPage }) {
  const { site, language } = usePage();
  const say = useSay();
  return (
    <ScrollBox label={say("timeline.table")}>
      <table className="law-table">
        <caption className="unseen">{say("timeline.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("timeline.version")}</th>
            <th scope="col">{say("timeline.from")}</th>
            <th scope="col">{say("timeline.to")}</th>
            <th scope="col">{say("timeline.state")}</th>
            <th scope="col">{say("timeline.authority")}</th>
          </tr>
        </thead>
        <tbody>
          {page.versions.map((version) => (
            <tr key={version.key}>
              <th scope="row">
                <a href={versionAddress(language, page.id, version.key)}>
                  <Law first>{version.name}</Law>
                </a>
              </th>
              <td>
                <BoundDay of={version} end="from" />
              </td>
              <td>{version.to === null ? say("timeline.open") : <BoundDay of={version} end="to" />}</td>
              <td>{say(`state.${stateOf(version, site.input.today)}`)}</td>
              <td>{version.authority ? <Law first>{version.authority}</Law> : say("law.not-said")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
