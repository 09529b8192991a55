// SPDX-License-Identifier: AGPL-3.0-or-later
/** What an item gives, and what holds it back even where it is open. */
import type { ItemText, VersionPage } from "@sauf-conduit/rights";
import { Note } from "@sauf-conduit/ui";
import { BoundDay } from "../bound-day.tsx";
import { Given, isGiven, Sheet } from "../parts.tsx";
import { Law, Say, usePage, useSay } from "../say.tsx";
import { stateOf } from "../timeline/state.ts";

export function GivesSheet({ text, version }: { text: ItemText; version: VersionPage }) {
  const say = useSay();
  const { today } = usePage().site.input;
  const { nature, effects, mayApplyAnyway } = version;
  const said = nature !== null || text.summary !== null || isGiven(effects);
  if (!said && text.alwaysReserved.length === 0 && !mayApplyAnyway) return null;
  return (
    <Sheet id="donne" icon="gives" title={say("item.gives")}>
      {stateOf(version, today) === "announced" && (
        <Note icon="time" tone="decide">
          <p>
            <Say
              id="version.gives.announced"
              values={{ day: <BoundDay key="d" of={version} end="from" /> }}
            />
          </p>
        </Note>
      )}
      {nature && (
        <p>
          <b>{say(`nature.${nature}`)}</b>
        </p>
      )}
      {text.summary && (
        <p className="read">
          <Law>{text.summary}</Law>
        </p>
      )}
      <Given effects={effects} />
      {text.alwaysReserved.map((one) => (
        <Note key={one} icon="warning" tone="decide">
          <p>
            <Law>{one}</Law>
          </p>
        </Note>
      ))}
      {mayApplyAnyway && <p>{say("item.may-apply-anyway")}</p>}
    </Sheet>
  );
}
