// SPDX-License-Identifier: AGPL-3.0-or-later
/** Before whom a refusal can be contested. */
import type { ItemText } from "@sauf-conduit/rights";
import { Icon } from "@sauf-conduit/ui";
import { Law, LawWord } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";

export function Appeals({ item: { remedies } }: { item: ItemText }) {
  const { presentation } = useCheck();
  const say = useSay();
  if (remedies.length === 0) return <p className="muted">{say("right.appeals.none")}</p>;
  const named = remedies.flatMap(({ item, before }) => {
    const described = item === null ? undefined : presentation.items[item];
    const title = described?.title ?? before;
    return title === null ? [] : [{ title, summary: described?.summary ?? "" }];
  });
  const unwritten = remedies.length - named.length;
  return (
    <>
      {named.length > 0 && (
        <ul className="marked">
          {named.map(({ title, summary }) => (
            <li key={title}>
              <Icon name="appeal" />
              <span>
                <LawWord>{title}</LawWord>
                <span className="sub">
                  <Law>{summary}</Law>
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
