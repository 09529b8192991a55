// SPDX-License-Identifier: AGPL-3.0-or-later
/** Who decides, how to ask, what it costs, and what this right leads to. Pages of the law open beside: answers stay here. */
import type { ItemText, Presentation } from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { Law } from "../law/words.tsx";
import { itemAddress, pagesLanguage } from "../law-pages/addresses.ts";
import { type MessageKey, Say, useLanguage, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { OtherTab } from "./other-tab.tsx";

/** A page of the law, in another tab. @param id of an item. */
export function LawPage({ id, children }: { id: string; children: ReactNode }) {
  const { language } = useLanguage();
  return <OtherTab href={itemAddress(pagesLanguage(language), id)}>{children}</OtherTab>;
}

export function Afterwards({ right }: { right: RightAnswer }) {
  const { presentation } = useCheck();
  const say = useSay();
  const { item } = right;
  const opens = new Set([...opensOf(right), ...item.then]);
  const groups: readonly (readonly [MessageKey, readonly ItemText[]])[] = [
    ["right.how", written(presentation, [item.procedure])],
    ["right.cost", written(presentation, [item.fees])],
    ["right.opens", written(presentation, [...opens])],
    [
      "right.see-also",
      written(
        presentation,
        item.seeAlso.filter((id) => !opens.has(id)),
      ),
    ],
  ];
  const some = groups.filter(([, of]) => of.length > 0);
  if (!item.authority && some.length === 0) return <p className="muted">{say("right.afterwards.none")}</p>;
  return (
    <>
      {item.authority && (
        <p>
          <Say id="right.decided-by" values={{ who: <Law key="w">{item.authority}</Law> }} />
        </p>
      )}
      {some.map(([label, of]) => (
        <Pages key={label} label={label} of={of} />
      ))}
    </>
  );
}

/** Items by id, or by one of their branches; what nobody has written yet is left out. */
const written = ({ items }: Presentation, ids: readonly (string | null)[]): readonly ItemText[] =>
  ids.flatMap((id) => items[id?.split(" / ")[0] ?? ""] ?? []);

/** What the effects of the branch, or of the version that answers, open in turn. */
function opensOf({ item, branch, answer }: RightAnswer): readonly string[] {
  const version = item.versions.find(({ name }) => name === answer.version?.name) ?? item.versions.at(-1);
  return (branch?.effects ?? version?.effects)?.opens ?? [];
}

function Pages({ label, of }: { label: MessageKey; of: readonly ItemText[] }) {
  const say = useSay();
  return (
    <div>
      <p className="sub">{say(label)}</p>
      <ul className="plain-list">
        {of.map(({ id, title }) => (
          <li key={id}>
            <LawPage id={id}>
              <Law>{title}</Law>
            </LawPage>
          </li>
        ))}
      </ul>
    </div>
  );
}
