// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The sheet for the counter: what the law says of the titles chosen. In French, since the clerk reads French. It is the
 * same for everyone: nothing of it comes from the answers of the person.
 */
import type { ItemText } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui";
import { dayText } from "../law/day-text.ts";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import {
  Boxes,
  LimitsAndAppeals,
  MayNotAskBox,
  PaperBoxes,
  PaperFoot,
  PaperHead,
  Part,
  References,
} from "./paper-parts.tsx";

export function CounterSheet() {
  const { paper, presentation, today } = useCheck();
  const say = useSay();
  const items = paper.choice.items.flatMap((id) => presentation.items[id] ?? []);
  return (
    <>
      <div className="paper-body">
        <PaperHead title={say("counter-sheet.title")}>
          {say("counter-sheet.what", { day: typo(dayText(today, "fr"), "fr") })}
        </PaperHead>
        {items.map((item) => (
          <CounterItem key={item.id} item={item} />
        ))}
        <section className="paper-part">
          <p>{say("counter-sheet.closing")}</p>
        </section>
      </div>
      <PaperFoot items={items} />
    </>
  );
}

/** The version in force on the day of the sheet. */
function useVersion(item: ItemText) {
  const { today } = useCheck();
  return item.versions.find(({ from, to }) => from <= today && (to === null || today <= to));
}

function CounterItem({ item }: { item: ItemText }) {
  const say = useSay();
  const version = useVersion(item);
  return (
    <section className="paper-part paper-full">
      <div>
        <h3>
          <Law>{item.title}</Law>
        </h3>{" "}
        {version && <References of={version.source} most={4} />}
      </div>
      {item.summary && (
        <p>
          <Law>{item.summary}</Law>
        </p>
      )}
      <div className="paper-two paper-beside">
        <div>
          {item.mayAsk.length > 0 ? (
            <Part title={say("counter-sheet.may-ask")}>
              <Boxes>
                <PaperBoxes of={item.mayAsk} />
              </Boxes>
            </Part>
          ) : (
            <p className="fine">{say("demand.often.none")}</p>
          )}
        </div>
        <MayNotAskBox item={item} title={say("counter-sheet.may-not-ask")} />
        <LimitsAndAppeals item={item} />
      </div>
    </section>
  );
}
