// SPDX-License-Identifier: AGPL-3.0-or-later
/** Rights whose value changes, or would: what each was, and what it becomes. Those that open come first. */
import type { Determination } from "@sauf-conduit/rights";
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

/** Each change once, with all the rights that go through it. */
export function Flips({ of }: { of: readonly Change[] }) {
  const kinds = [...new Set(of.map(kindOf))];
  return (
    <ul className="flips">
      {kinds.map((kind) => (
        <li key={kind} className="stack">
          <Flipped of={of.filter((change) => kindOf(change) === kind)} />
        </li>
      ))}
    </ul>
  );
}

function kindOf({ was, answer }: Change): string {
  return `${wordOf(was)} ${wordOf(answer)}`;
}

function Flipped({ of: changes }: { of: readonly Change[] }) {
  const say = useSay();
  const [first] = changes;
  if (first === undefined) return null;
  return (
    <>
      <p className="row row-wrap flip">
        <Stands answer={first.was} />
        <span className="unseen">{say("flip.becomes")}</span>
        <Icon name="gives" />
        <Stands answer={first.answer} />
        <span className="muted">{say("flip.count", { count: changes.length })}</span>
      </p>
      <ul className="stack flipped">
        {changes.map(({ unit, item, branch }) => (
          <li key={unit}>
            <Law>{branch?.title ?? item.title}</Law>
          </li>
        ))}
      </ul>
    </>
  );
}

function Stands({ answer }: { answer: Determination }) {
  const say = useSay();
  return (
    <b className="truth-word" data-truth={answer.value}>
      <Glyph value={answer.value} />
      {say(wordOf(answer))}
    </b>
  );
}
