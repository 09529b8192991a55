// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The sheet for the counter: what the law says of the titles chosen. In French, since the clerk reads French. It is the
 * same for everyone: nothing of it comes from the answers of the person.
 */
import type { ItemText } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui";
import { useMemo } from "react";
import { dayText } from "../law/day-text.ts";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { CheckContext, useCheck } from "./check-context.tsx";
import { useNobody } from "./paper-appeals.tsx";
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
  const check = useCheck();
  const { paper, presentation, today } = check;
  const say = useSay();
  // Her days are counted from what she said: here only lengths are told.
  const encoded = useNobody();
  const assessment = useMemo(() => ({ encoded, answers: new Map() }), [encoded]);
  const items = paper.choice.items.flatMap((id) => presentation.items[id] ?? []);
  return (
    <CheckContext value={{ ...check, assessment }}>
      <div className="paper-body">
        <PaperHead title={say("counter-sheet.title")}>
          {say("counter-sheet.what", { day: typo(dayText(today, "fr"), "fr") })}
        </PaperHead>
        {items.length === 0 && <p>{say("print.counter.fault")}</p>}
        {items.map((item) => (
          <CounterItem key={item.id} item={item} />
        ))}
        <section className="paper-part">
          <p>{say("counter-sheet.closing")}</p>
        </section>
      </div>
      <PaperFoot items={items} />
    </CheckContext>
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
                <PaperBoxes of={item.mayAsk} when={item.mayAskWhen} />
              </Boxes>
            </Part>
          ) : (
            <p className="fine">{say("demand.often.none")}</p>
          )}
        </div>
        <MayNotAskBox
          item={item}
          title={say("counter-sheet.may-not-ask")}
          sole={say("counter-sheet.may-not-be-sole.what")}
        />
        <LimitsAndAppeals item={item} />
      </div>
    </section>
  );
}
