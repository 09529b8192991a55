// SPDX-License-Identifier: AGPL-3.0-or-later
/** On the page of a version that is over: what the item says without saying of which version, under a title of its own. */
import { Note } from "@sauf-conduit/ui";
import { itemAddress } from "../addresses.ts";
import { Limits } from "../limits-view.tsx";
import { Inside, Sheet } from "../parts.tsx";
import { Law, usePage, useSay } from "../say.tsx";
import { StepsSheet } from "./acting-sheets.tsx";
import { BlockingSheet } from "./blocking-sheet.tsx";
import { ComputationsSheet } from "./computations-sheet.tsx";
import { GivesSheet } from "./gives-sheet.tsx";
import { DoubtList, doubtsOf } from "./item-side.tsx";
import type { Written } from "./written-once.ts";

export function TodaySection({ written }: { written: Written }) {
  const { site, language } = usePage();
  const say = useSay();
  const { text, version } = written;
  const doubts = doubtsOf(site, written);
  return (
    <section className="law-today" id="aujourd-hui">
      <h2>{say("today.title")}</h2>
      <Note icon="time" tone="decide">
        <p>
          {say("today.what")} <a href={itemAddress(language, text.id)}>{say("version.whole")}</a>
        </p>
      </Note>
      <Inside suffix="aujourd-hui">
        <GivesSheet text={text} version={version} />
        {version.authority && (
          <Sheet title={say("timeline.authority")}>
            <p>
              <Law first>{version.authority}</Law>
            </p>
          </Sheet>
        )}
        <BlockingSheet version={version} />
        <ComputationsSheet version={version} />
        <StepsSheet version={version} />
        {version.limits.length > 0 && (
          <Sheet id="delais" icon="time" title={say("item.limits")}>
            <Limits of={version} />
          </Sheet>
        )}
        {doubts.length > 0 && (
          <Sheet title={say("verification.doubts")}>
            <DoubtList of={doubts} />
          </Sheet>
        )}
      </Inside>
    </section>
  );
}
