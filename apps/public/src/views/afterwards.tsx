// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom to address, how, what it costs, and what this right leads to. Pages of the law open beside: answers stay here. */
import type { ItemText } from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { Law } from "../law/words.tsx";
import { itemAddress, pagesLanguage, roomAddress } from "../law-pages/addresses.ts";
import { type MessageKey, Say, useLanguage, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";

/** A page of the law, in another tab. @param id of an item. */
export function LawPage({ id, children }: { id: string; children: ReactNode }) {
  const { language } = useLanguage();
  return <OtherTab href={itemAddress(pagesLanguage(language), id)}>{children}</OtherTab>;
}

/** A page of the site, in another tab: answers stay here. */
export function OtherTab({ href, children }: { href: string; children: ReactNode }) {
  const say = useSay();
  return (
    <a className="reference" href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="unseen"> ({say("right.other-tab")})</span>
    </a>
  );
}

export function Afterwards({ right }: { right: RightAnswer }) {
  const { item } = right;
  const say = useSay();
  const { language } = useLanguage();
  const opens = new Set([...opensOf(right), ...item.then]);
  return (
    <>
      {item.authority && (
        <p>
          <Say id="right.decided-by" values={{ who: <Law key="w">{item.authority}</Law> }} />
        </p>
      )}
      <Pages label="right.how" of={item.procedure === null ? [] : [item.procedure]} />
      <Pages label="right.cost" of={item.fees === null ? [] : [item.fees]} />
      <Pages label="right.opens" of={[...opens]} />
      <Pages label="right.see-also" of={item.seeAlso.filter((id) => !opens.has(id))} />
      <p>
        {say("right.help")}{" "}
        <OtherTab href={roomAddress(pagesLanguage(language), "contacts")}>{say("right.contacts")}</OtherTab>
      </p>
    </>
  );
}

/** What the effects of the branch, or of the version that answers, open in turn. */
function opensOf({ item, branch, answer }: RightAnswer): readonly string[] {
  const version = item.versions.find(({ name }) => name === answer.version?.name) ?? item.versions.at(-1);
  return (branch?.effects ?? version?.effects)?.opens ?? [];
}

function Pages({ label, of }: { label: MessageKey; of: readonly string[] }) {
  const { presentation } = useCheck();
  const say = useSay();
  const items = of
    .map((id): ItemText | undefined => presentation.items[id.split(" / ")[0] ?? ""])
    .filter((item) => item !== undefined);
  if (items.length === 0) return null;
  return (
    <div>
      <p className="sub">{say(label)}</p>
      <ul className="plain-list">
        {items.map(({ id, title }) => (
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
