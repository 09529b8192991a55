// SPDX-License-Identifier: AGPL-3.0-or-later
/** The first and the last day of a version. A debated one says each of its days: printing one alone would settle the debate. */
import type { DebatedDay } from "@sauf-conduit/rights";
import type { Language } from "./addresses.ts";
import { Day, dayText, Say, say } from "./say.tsx";

export interface Bounds {
  readonly from: string;
  readonly to: string | null;
  readonly debatedFrom?: DebatedDay | null;
  readonly debatedTo?: DebatedDay | null;
}

type End = "from" | "to";

/** The days one end may be, the earliest first; none where the version has no end. */
function daysOf(of: Bounds, end: End): string[] {
  const debated = end === "from" ? of.debatedFrom : of.debatedTo;
  if (debated) return [...new Set(Object.values(debated.days))].sort();
  return [of[end]].filter((day) => day !== null);
}

export function BoundDay({ of, end }: { of: Bounds; end: End }) {
  const [first, ...others] = daysOf(of, end);
  const last = others.at(-1);
  if (first === undefined) return null;
  if (last === undefined) return <Day>{first}</Day>;
  return (
    // One piece: where it stands in a row, its words do not part.
    <span>
      <Say
        id="law.debated-day"
        values={{ first: <Day key="f">{first}</Day>, last: <Day key="l">{last}</Day> }}
      />
    </span>
  );
}

/** The same as text, for titles, feeds and descriptions. */
export function boundText(of: Bounds, end: End, language: Language): string {
  const [first = "", ...others] = daysOf(of, end);
  const last = others.at(-1);
  if (last === undefined) return dayText(first, language);
  return say(language, "law.debated-day", { first: dayText(first, language), last: dayText(last, language) });
}
