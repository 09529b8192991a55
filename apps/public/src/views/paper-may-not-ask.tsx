// SPDX-License-Identifier: AGPL-3.0-or-later
/** On paper, one box to show at the counter: right by right, what may not be demanded. */
import { Icon } from "@sauf-conduit/ui";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { PaperNames } from "./paper-names.tsx";

export function PaperMayNotAsk() {
  const { groups } = useCheck();
  const say = useSay();
  const items = new Map([...groups.yes, ...groups.unknown].map(({ item }) => [item.id, item]));
  const refusing = [...items.values()].filter(({ mayNotAsk }) => mayNotAsk.length > 0);
  if (refusing.length === 0) return null;
  return (
    <section className="paper-part paper-box">
      <h2>
        <Icon name="refused" /> {say("right.may-not-ask")}
      </h2>
      <ul>
        {refusing.map(({ id, title, mayNotAsk }) => (
          <li key={id}>
            <b>
              <Law>{title}</Law>
            </b>
            {say("paper.colon")} <PaperNames of={mayNotAsk} />
          </li>
        ))}
      </ul>
      <p>
        <b>{say("paper.refused")}</b>
      </p>
    </section>
  );
}
