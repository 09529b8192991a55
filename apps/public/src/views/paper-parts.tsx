// SPDX-License-Identifier: AGPL-3.0-or-later
/** What both sheets have: head, foot, articles, lists of papers, what may not be asked. */
import type { ItemText, Source } from "@sauf-conduit/rights";
import { Brand, Icon, typo } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { dayText } from "../law/day-text.ts";
import { Law } from "../law/words.tsx";
import { useLanguage, useSay } from "../messages/language.tsx";
import { languageOf } from "../messages/languages.ts";
import { useCheck } from "./check-context.tsx";
import { LimitDays } from "./limit-days.tsx";
import { PaperAppeals, useAppeals } from "./paper-appeals.tsx";

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
          {say("shell.informs")} {!languageOf(language).reviewed && say("shell.unreviewed")}
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

interface PaperBoxesProps {
  readonly of: readonly string[];
  /** Those of them that nobody may demand: they only help to prove. */
  readonly helping?: readonly string[];
  /** Of a paper that counts in one case alone, that case. */
  readonly when?: Readonly<Record<string, string>>;
}

/** Papers, a box each. Those that nobody has named are left out. */
export function PaperBoxes({ of, helping = [], when = {} }: PaperBoxesProps) {
  const { presentation } = useCheck();
  const say = useSay();
  return of.map((id) => {
    const name = presentation.pieces[id]?.name;
    return (
      name && (
        <li key={id}>
          <span>
            <Law>{name}</Law>
            {helping.includes(id) && <span className="fine"> {say("paper.helps")}</span>}
            {when[id] && (
              <span className="fine">
                {" "}
                (<Law>{when[id]}</Law>)
              </span>
            )}
          </span>
        </li>
      )
    );
  });
}

interface MayNotAskProps {
  item: ItemText;
  title: ReactNode;
  /** What is said of a paper that is only refused as the one proof. */
  sole: ReactNode;
  /** What the person does when it is asked all the same. */
  act?: ReactNode;
}

/** One box to show at the counter; what is only refused as the one proof stands apart: it may be asked for. */
export function MayNotAskBox({ item, title, sole, act }: MayNotAskProps) {
  const say = useSay();
  const { mayNotAsk, mayNotBeSoleProof } = item;
  if (mayNotAsk.length + mayNotBeSoleProof.length === 0) return null;
  return (
    <section className="paper-box">
      {mayNotAsk.length > 0 && <Refused title={title} pieces={mayNotAsk} />}
      {mayNotBeSoleProof.length > 0 && (
        <>
          <Refused title={say("right.may-not-be-sole")} pieces={mayNotBeSoleProof} />
          <p className="fine">{sole}</p>
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

/** Time-limits and appeals, side by side. */
export function LimitsAndAppeals({ item }: { item: ItemText }) {
  const say = useSay();
  const appeals = useAppeals(item);
  if (item.limits.length + appeals.length === 0) return null;
  return (
    <div className="paper-two">
      {item.limits.length > 0 && <Limits item={item} />}
      {appeals.length > 0 && (
        <Part title={say("right.appeals")}>
          <PaperAppeals of={appeals} />
        </Part>
      )}
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
