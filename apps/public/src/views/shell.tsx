// SPDX-License-Identifier: AGPL-3.0-or-later
import { Brand, goToPart, Icon, LinkButton, QuickExit, SkipButton, typo } from "@sauf-conduit/ui";
import { memo, type ReactNode } from "react";
import { dayText } from "../law/day-text.ts";
import { lawIndex, pagesLanguage } from "../law-pages/addresses.ts";
import { useLanguage, useSay } from "../messages/language.tsx";
import { LANGUAGES, languageOf } from "../messages/languages.ts";
import { OtherTab } from "./other-tab.tsx";

export interface ShellProps {
  /** « Quitter vite ». */
  onLeave: () => void;
  /** « Tout effacer »; null when nothing can have been said yet. */
  onWipe: (() => void) | null;
  /** The law that answers, once loaded, and the day it is read for. */
  law: LawRead | null;
  /** The bar at the foot of a phone. */
  bar?: ReactNode;
  children: ReactNode;
}

interface LawRead {
  readonly hash: string;
  readonly day: string;
}

/** The frame of every view: the mark, the way out at its place, what leaves the device (nothing), the law's age. */
export function Shell({ onLeave, onWipe, law, bar, children }: ShellProps) {
  return (
    <div className="frame">
      <Head onLeave={onLeave} />
      <main className="frame-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <Foot onWipe={onWipe} law={law} />
      {bar}
    </div>
  );
}

// Neither changes with an answer.

const Head = memo(function Head({ onLeave }: Pick<ShellProps, "onLeave">) {
  const say = useSay();
  return (
    <>
      <SkipButton onPress={() => goToPart("main")}>{say("shell.skip")}</SkipButton>
      <header className="frame-head">
        <Brand />
        <div className="row">
          <LanguageSwitch at="head" />
          <QuickExit onLeave={onLeave}>{say("shell.leave")}</QuickExit>
        </div>
      </header>
    </>
  );
});

const Foot = memo(function Foot({ onWipe, law }: Pick<ShellProps, "onWipe" | "law">) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <footer className="frame-foot">
      <div className="foot">
        <p className="fine row row-top">
          <Icon name="local" />
          <span>
            {say("shell.local")} {onWipe && <LinkButton onPress={onWipe}>{say("shell.wipe")}</LinkButton>}
          </span>
        </p>
        <p className="fine">{say("shell.informs")}</p>
        <p className="fine no-print">
          <OtherTab href={lawIndex(pagesLanguage(language))}>{say("shell.law-pages")}</OtherTab>
        </p>
        {law && (
          <p className="fine">
            {say("shell.law", { day: typo(dayText(law.day, language), language) })}{" "}
            <span className="num" translate="no">
              {say("shell.hash", { hash: law.hash.slice(0, 12) })}
            </span>
          </p>
        )}
        <TranslationNote />
        <LanguageSwitch at="foot" />
      </div>
    </footer>
  );
});

/**
 * Each language names itself; choosing one keeps every answer.
 * @param at where it stands: in the head where there is room, on a phone above the first view and at the foot.
 */
export function LanguageSwitch({ at }: { at: "head" | "start" | "foot" }) {
  const { language, setLanguage } = useLanguage();
  return (
    <ul className="languages" data-at={at}>
      {LANGUAGES.filter(({ code }) => code !== language).map(({ code, name }) => (
        <li key={code} lang={code}>
          <LinkButton onPress={() => setLanguage(code)}>{name}</LinkButton>
        </li>
      ))}
    </ul>
  );
}

/** Words that no translator has read over are said to be so. */
export function TranslationNote() {
  const say = useSay();
  const { language } = useLanguage();
  return languageOf(language).reviewed ? null : <p className="fine">{say("shell.unreviewed")}</p>;
}
