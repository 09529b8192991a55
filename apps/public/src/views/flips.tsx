// SPDX-License-Identifier: AGPL-3.0-or-later
/** Rights whose value changes, or would: what each was, and what it becomes. Those that open come first. */
import { Glyph, Icon } from "@sauf-conduit/ui";
import type { Change } from "../engine/rights-shown.ts";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { wordOf } from "./answer-word.ts";

const ORDER = ["yes", "unknown", "no", "not-applicable"] as const;

/** Changes worth telling: what only informs is not news. */
export const toldOf = (changes: readonly Change[]): readonly Change[] =>
  changes
    .filter(({ forInformation }) => !forInformation)
    .toSorted((a, b) => ORDER.indexOf(a.answer.value) - ORDER.indexOf(b.answer.value));

export function Flips({ of }: { of: readonly Change[] }) {
  const say = useSay();
  return (
    <ul className="flips">
      {of.map(({ unit, item, branch, was, answer }) => (
        <li key={unit}>
          <b>
            <Law>{branch?.title ?? item.title}</Law>
          </b>
          <span className="row row-wrap flip">
            <span className="truth-word" data-truth={was.value}>
              <Glyph value={was.value} />
              {say(wordOf(was))}
            </span>
            <span className="unseen">{say("flip.becomes")}</span>
            <Icon name="gives" />
            <span className="truth-word" data-truth={answer.value}>
              <Glyph value={answer.value} />
              {say(wordOf(answer))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
