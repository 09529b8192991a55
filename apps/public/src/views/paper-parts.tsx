// SPDX-License-Identifier: AGPL-3.0-or-later
/** What both sheets have: head, foot, articles, lists of papers, what may not be asked. */
import type { ItemText, Source } from "@sauf-conduit/rights";
import { Brand, Icon, typo } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { dayText } from "../law/day-text.ts";
import { Law } from "../law/words.tsx";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { LimitDays } from "./limit-days.tsx";

export function PaperHead({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <header className="paper-head">
      <div>
        <Brand />
        <h1>{title}</h1>
      </div>
      <p className="fine">{children}</p>
    </header>
  );
}

/** On each page: which law answered, the last day on which it was read, and what the sheet is not. */
export function PaperFoot({ items }: { items: readonly ItemText[] }) {
  const { model, today } = useCheck();
  const say = useSay();
  const { language } = useLanguage();
  const day = (iso: string) => typo(dayText(iso, language), language);
  const oldest = items.flatMap(({ verified }) => verified ?? []).sort()[0];
  return (
    <footer className="paper-foot">
      <div>
        <p>
          {say("shell.law", { day: day(today) })}{" "}
          {oldest !== undefined && say("paper.verified", { day: day(oldest) })}{" "}
          <span translate="no">{say("shell.hash", { hash: model.hash.slice(0, 12) })}</span>{" "}
          {say("shell.informs")}
        </p>
      </div>
    </footer>
  );
}

/** Articles; past two, the page of the law has them. */
const CITED = 2;

export function References({ of, most = CITED }: { of: readonly Source[]; most?: number }) {
  const cited = [...new Set(of.map(({ text }) => text))].slice(0, most);
  return (
    <bdi className="fine paper-cited" lang="fr" translate="no">
      {cited.map((text) => typo(text, "fr")).join(" · ")}
    </bdi>
  );
}

export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="paper-piece">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

/** Things to tick with a pen. */
export function Boxes({ children }: { children: ReactNode }) {
  return <ul className="paper-boxes">{children}</ul>;
}

/** Papers, a box each. Those that nobody has named are left out. */
export function PaperBoxes({ of }: { of: readonly string[] }) {
  const { presentation } = useCheck();
  return of.map((id) => {
    const name = presentation.pieces[id]?.name;
    return (
      name && (
        <li key={id}>
          <span>
            <Law>{name}</Law>
          </span>
        </li>
      )
    );
  });
}

interface MayNotAskProps {
  item: ItemText;
  title: ReactNode;
  /** What the person does when it is asked all the same. */
  act?: ReactNode;
}

/** One box to show at the counter. */
export function MayNotAskBox({ item, title, act }: MayNotAskProps) {
  const { presentation } = useCheck();
  const say = useSay();
  const { mayNotAsk, mayNotBeSoleProof } = item;
  if (mayNotAsk.length + mayNotBeSoleProof.length === 0) return null;
  const name = (id: string) => presentation.pieces[id]?.name ?? null;
  return (
    <section className="paper-box">
      <h4>
        <Icon name="refused" /> {title}
      </h4>
      <ul>
        {mayNotAsk
          .flatMap((id) => name(id) ?? [])
          .map((piece) => (
            <li key={piece}>
              <Law>{piece}</Law>
            </li>
          ))}
        {mayNotBeSoleProof
          .flatMap((id) => name(id) ?? [])
          .map((piece) => (
            <li key={piece}>
              <Law>{piece}</Law> <span className="fine">{say("right.may-not-be-sole")}</span>
            </li>
          ))}
      </ul>
      {act !== undefined && (
        <p>
          <b>{act}</b>
        </p>
      )}
    </section>
  );
}

/** Time-limits and appeals, side by side. */
export function LimitsAndAppeals({ item }: { item: ItemText }) {
  const { presentation } = useCheck();
  const say = useSay();
  const appeals = item.remedies.flatMap(({ item: id, before, limit, when }) => {
    const words = (id === null ? undefined : presentation.items[id]?.title) ?? before;
    return words ? [{ words, limit, when }] : [];
  });
  if (item.limits.length + appeals.length === 0) return null;
  return (
    <div className="paper-two">
      {item.limits.length > 0 && (
        <Part title={say("right.limits")}>
          <ul>
            {item.limits.map(({ name, who, to }) => (
              <li key={name}>
                <Law>{to}</Law>{" "}
                <span className="fine">
                  (<Law>{who}</Law>)
                </span>
                <LimitDays item={item} name={name} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {appeals.length > 0 && (
        <Part title={say("right.appeals")}>
          <ul>
            {appeals.map(({ words, limit, when }) => (
              <li key={`${words} ${limit} ${when}`}>
                <Law>{words}</Law>
                {limit && (
                  <>
                    {say("paper.colon")} <Law>{limit}</Law>
                  </>
                )}
                {when && (
                  <span className="fine">
                    {" "}
                    <Say id="right.appeals.when" values={{ when: <Law key="w">{when}</Law> }} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}
