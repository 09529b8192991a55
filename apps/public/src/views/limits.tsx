// SPDX-License-Identifier: AGPL-3.0-or-later
/** Time-limits of a right: what must be done, and by whom. */
import type { ItemText } from "@sauf-conduit/rights";
import { Icon } from "@sauf-conduit/ui";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";

export function Limits({ item }: { item: ItemText }) {
  const say = useSay();
  if (item.limits.length === 0) return <p className="muted">{say("right.limits.none")}</p>;
  return (
    <ul className="marked">
      {item.limits.map((limit) => (
        <li key={limit.name}>
          <Icon name="time" />
          <span>
            <LawWord>{limit.to}</LawWord>
            <span className="sub">
              <Say id="right.limits.who" values={{ who: <Law>{limit.who}</Law> }} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
