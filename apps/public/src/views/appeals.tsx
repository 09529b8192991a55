// SPDX-License-Identifier: AGPL-3.0-or-later
/** Before whom a refusal can be contested. */
import type { ItemText } from "@sauf-conduit/rights";
import { Icon } from "@sauf-conduit/ui";
import { Law, LawWord } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";

/** An address of an item that nobody has written yet; the other appeals name a court or a body in plain words. */
const UNWRITTEN = /^[a-z0-9-]+$/;

export function Appeals({ item }: { item: ItemText }) {
  const { presentation } = useCheck();
  const say = useSay();
  if (item.appeals.length === 0) return <p className="muted">{say("right.appeals.none")}</p>;
  const unwritten = item.appeals.filter((id) => !presentation.items[id] && UNWRITTEN.test(id)).length;
  return (
    <>
      {unwritten < item.appeals.length && (
        <ul className="marked">
          {item.appeals
            .filter((id) => presentation.items[id] || !UNWRITTEN.test(id))
            .map((id) => (
              <li key={id}>
                <Icon name="appeal" />
                <span>
                  <LawWord>{presentation.items[id]?.title ?? id}</LawWord>
                  <span className="sub">
                    <Law>{presentation.items[id]?.summary ?? ""}</Law>
                  </span>
                </span>
              </li>
            ))}
        </ul>
      )}
      {unwritten > 0 && <p className="muted">{say("right.appeals.unwritten", { count: unwritten })}</p>}
    </>
  );
}
