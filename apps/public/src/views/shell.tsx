// SPDX-License-Identifier: AGPL-3.0-or-later
import { Brand, goToPart, Icon, LinkButton, QuickExit, SkipButton } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { type Language, useLanguage, useSay } from "../messages/language.tsx";

/** The neutral page of « Quitter vite », bundled with the app. */
const ELSEWHERE = "/mesures.html";

export interface ShellProps {
  onWipe: () => void;
  /** The law that answers, once loaded. */
  law: { readonly hash: string; readonly today: string } | null;
  /** The bar at the foot of a phone. */
  bar?: ReactNode;
  children: ReactNode;
}

/** The frame of every view: the mark, the way out at its place, what leaves the device (nothing), the law's age. */
export function Shell({ onWipe, law, bar, children }: ShellProps) {
  const say = useSay();
  return (
    <div className="frame">
      <SkipButton onPress={() => goToPart("main")}>{say("shell.skip")}</SkipButton>
      <header className="frame-head">
        <Brand />
        <div className="row">
          <LanguageSwitch wide />
          <QuickExit destination={ELSEWHERE} onLeave={onWipe}>
            {say("shell.leave")}
          </QuickExit>
        </div>
      </header>
      <main className="frame-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="frame-foot">
        <div className="foot">
          <p className="fine row row-top">
            <Icon name="local" />
            <span>
              {say("shell.local")} <LinkButton onPress={onWipe}>{say("shell.wipe")}</LinkButton>
            </span>
          </p>
          <p className="fine">{say("shell.informs")}</p>
          {law && (
            <p className="fine">
              {say("shell.law", { day: law.today })}{" "}
              <span className="num" translate="no">
                {say("shell.hash", { hash: law.hash.slice(0, 12) })}
              </span>
            </p>
          )}
          <LanguageSwitch />
        </div>
      </footer>
      {bar}
    </div>
  );
}

const NAMES: Readonly<Record<Language, string>> = { fr: "Français", en: "English" };

/** Each language names itself; the switch keeps every answer. */
export function LanguageSwitch({ wide }: { wide?: boolean }) {
  const { language, setLanguage } = useLanguage();
  const other: Language = language === "fr" ? "en" : "fr";
  return (
    <span className="language" data-wide={wide || undefined} lang={other}>
      <LinkButton onPress={() => setLanguage(other)}>{NAMES[other]}</LinkButton>
    </span>
  );
}
