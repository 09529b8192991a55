// SPDX-License-Identifier: AGPL-3.0-or-later
/** Each version of an item beside the one before it: today's law first, then what is announced, then the past. */
import type { ItemPage, VersionPage } from "@sauf-conduit/rights";
import { Difference } from "./difference-view.tsx";
import { Sheet } from "./parts.tsx";
import { usePage, useSay } from "./say.tsx";
import { stateOf } from "./timeline/state.ts";

interface Pair {
  readonly before: VersionPage;
  readonly after: VersionPage;
}

function pairsOf({ versions }: ItemPage, today: string): readonly Pair[] {
  const pairs = versions.flatMap((after): Pair[] => {
    const before = versions.find(({ key }) => key === after.before);
    return before ? [{ before, after }] : [];
  });
  const of = (state: ReturnType<typeof stateOf>) =>
    pairs.filter(({ after }) => stateOf(after, today) === state);
  return [...of("in-force").reverse(), ...of("announced"), ...of("past").reverse()];
}

export function DifferencesSheet({ page }: { page: ItemPage }) {
  const say = useSay();
  const [first, ...others] = pairsOf(page, usePage().site.input.today);
  if (!first) return null;
  return (
    <Sheet id="comparer" icon="law" title={say("item.compare")}>
      <Difference page={page} {...first} />
      {others.length > 0 && (
        <details>
          <summary>{say("difference.others", { count: others.length })}</summary>
          <div className="stack">
            {others.map((pair) => (
              <Difference key={pair.after.key} page={page} {...pair} />
            ))}
          </div>
        </details>
      )}
    </Sheet>
  );
}
