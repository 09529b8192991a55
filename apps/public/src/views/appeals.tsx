// SPDX-License-Identifier: AGPL-3.0-or-later
/** Before whom a refusal can be contested, by when, in which case. */

import { hasPersonLimit } from "@sauf-conduit/deadlines/person";
import type { ItemText, RemedyText } from "@sauf-conduit/rights";
import { Icon } from "@sauf-conduit/ui";
import { Law, LawWord, useLawWords } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { ComputeButton } from "./limits.tsx";

export function Appeals({ item }: { item: ItemText }) {
  const { presentation } = useCheck();
  const say = useSay();
  if (item.remedies.length === 0) return <p className="muted">{say("right.appeals.none")}</p>;
  const isWritten = (remedy: RemedyText) => remedy.item === null || presentation.items[remedy.item];
  const written = item.remedies.filter(isWritten);
  const unwritten = item.remedies.length - written.length;
  return (
    <>
      {written.length > 0 && (
        <ul className="marked">
          {written.map((remedy) => (
            <Appeal key={`${remedy.item} ${remedy.before} ${remedy.when}`} remedy={remedy} />
          ))}
        </ul>
      )}
      {unwritten > 0 && <p className="muted">{say("right.appeals.unwritten", { count: unwritten })}</p>}
    </>
  );
}

function Appeal({ remedy: { item, before, limit, when } }: { remedy: RemedyText }) {
  const { presentation, move } = useCheck();
  const say = useSay();
  const words = useLawWords();
  const described = item === null ? undefined : presentation.items[item];
  return (
    <li>
      <Icon name="appeal" />
      <div>
        <LawWord>{described?.title ?? before ?? ""}</LawWord>
        {limit && (
          <span className="sub">
            <Say id="right.appeals.limit" values={{ limit: <Law key="l">{limit}</Law> }} />
          </span>
        )}
        {when && (
          <span className="sub">
            <Say id="right.appeals.when" values={{ when: <Law key="w">{when}</Law> }} />
          </span>
        )}
        {described?.summary && (
          <span className="sub">
            <Law>{described.summary}</Law>
          </span>
        )}
        {described && hasPersonLimit(described) && (
          <ComputeButton
            spoken={say.text("deadline.compute.of", { act: words(described.title).text })}
            onPress={() => move({ kind: "timed", deadline: { item: described.id, limit: null } })}
          />
        )}
      </div>
    </li>
  );
}
