// SPDX-License-Identifier: AGPL-3.0-or-later
/** How long a time-limit lasts and, once what starts it is known, its last day: to know it, nothing is pressed. */
import { compareDurations, parseDuration } from "@sauf-conduit/calendar";
import { isPersonLimit } from "@sauf-conduit/deadlines/person";
import type { ItemText } from "@sauf-conduit/rights";
import { Fragment } from "react";
import { Tested } from "../law/tested.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { isDuty, LastDay, useWaiting } from "./last-day.tsx";

export function LimitDays({ item, name }: { item: ItemText; name: string }) {
  const { model, assessment } = useCheck();
  const isWaiting = useWaiting(item.id)([name]);
  const counted = model.limitCounts(assessment.encoded, item.id).limits.find((limit) => limit.name === name);
  if (counted === undefined) return null;
  const hers = isPersonLimit(counted);
  // What ends on the very day that the law gives lasts no time to tell of.
  const lengths = counted.durations.filter((length) => byLength(length, "0 jours") !== 0);
  const known = counted.exists && counted.safe !== null && (counted.arguable !== null || (hers && isWaiting));
  return (
    <>
      {lengths.length > 0 && (
        <span className="sub">
          <Say id="limit.length" values={{ length: <Lengths key="l" of={lengths} /> }} />
        </span>
      )}
      {known && (
        <span className="sub">
          <Say
            id="limit.day"
            values={{
              day: (
                <LastDay key="d" result={counted} hers={hers} isDuty={isDuty(item)} isWaiting={isWaiting} />
              ),
            }}
          />
        </span>
      )}
    </>
  );
}

function byLength(a: string, b: string): number {
  const [one, other] = [parseDuration(a), parseDuration(b)];
  return one === null || other === null ? 0 : compareDurations(one, other);
}

/** « 2 mois ou 1 an »: the shortest first, whatever the order of the rules. */
export function Lengths({ of }: { of: readonly string[] }) {
  const say = useSay();
  return [...new Set(of)].toSorted(byLength).map((length, i) => (
    <Fragment key={length}>
      {i > 0 && say("right.papers.or")}
      <Tested>{length}</Tested>
    </Fragment>
  ));
}
