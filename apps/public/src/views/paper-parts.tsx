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

/** One box to show at the counter; what is only refused as the one proof stands apart: it may be asked for. */
export function MayNotAskBox({ item, title, act }: MayNotAskProps) {
  const say = useSay();
  const { mayNotAsk, mayNotBeSoleProof } = item;
  if (mayNotAsk.length + mayNotBeSoleProof.length === 0) return null;
  return (
    <section className="paper-box">
      {mayNotAsk.length > 0 && <Refused title={title} pieces={mayNotAsk} />}
      {mayNotBeSoleProof.length > 0 && (
        <>
          <Refused title={say("right.may-not-be-sole")} pieces={mayNotBeSoleProof} />
          <p className="fine">{say("right.may-not-be-sole.what")}</p>
        </>
      )}
      {act !== undefined && (
        <p>
          <b>{act}</b>
        </p>
      )}
    </section>
  );
}

function Refused({ title, pieces }: { title: ReactNode; pieces: readonly string[] }) {
  const { presentation } = useCheck();
  const names = pieces.flatMap((id) => presentation.pieces[id]?.name ?? []);
  return (
    <>
      <h4>
        <Icon name="refused" /> {title}
      </h4>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Law>{name}</Law>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Appeal {
  readonly words: string;
  readonly limit: string | null;
  readonly when: string | null;
}

/** Time-limits and appeals, side by side. */
export function LimitsAndAppeals({ item }: { item: ItemText }) {
  const { presentation } = useCheck();
  const appeals = item.remedies.flatMap(({ item: id, before, limit, when }): readonly Appeal[] => {
    const words = (id === null ? undefined : presentation.items[id]?.title) ?? before;
    return words ? [{ words, limit, when }] : [];
  });
  if (item.limits.length + appeals.length === 0) return null;
  return (
    <div className="paper-two">
      {item.limits.length > 0 && <Limits item={item} />}
      {appeals.length > 0 && <Appeals of={appeals} />}
    </div>
  );
}

function Limits({ item }: { item: ItemText }) {
  const say = useSay();
  return (
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
  );
}

function Appeals({ of }: { of: readonly Appeal[] }) {
  const say = useSay();
  return (
    <Part title={say("right.appeals")}>
      <ul>
        {of.map(({ words, limit, when }) => (
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
  );
}
