// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useEffect, useEffectEvent } from "react";
import { useArrival } from "./arrival.ts";
import { Button } from "./button.tsx";
import { QuickExit } from "./quick-exit.tsx";

export interface ShowPageProps {
  /** The language of those to whom it is shown. */
  lang: string;
  greeting: ReactNode;
  title: ReactNode;
  /** What follows the title: each stands apart. */
  paragraphs: readonly string[];
  /** Lines between two rules: the texts. */
  lines: readonly string[];
  closing: ReactNode;
  foot: ReactNode;
  labels: { readonly back: ReactNode; readonly leave: ReactNode };
  /** What the person still chooses to show, in her language. */
  choice?: ReactNode;
  /** Back to the page before; Escape too. */
  onBack: () => void;
  /** « Quitter vite ». */
  onLeave: () => void;
}

/** A whole screen turned towards someone else: large, polite, and nothing on it but what one shows. It stays lit. */
export function ShowPage(props: ShowPageProps) {
  const { lang, labels, choice, onBack, onLeave } = props;
  const heading = useArrival("show");
  useStayLit();
  useEscape(onBack);
  return (
    <div className="show-page">
      <header className="show-acts no-print">
        <Button icon="back" small onPress={onBack}>
          {labels.back}
        </Button>
        <QuickExit onLeave={onLeave}>{labels.leave}</QuickExit>
        {choice}
      </header>
      <main lang={lang} dir="ltr" translate="no">
        <p className="show-text">{props.greeting}</p>
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.paragraphs.map((paragraph) => (
          <p key={paragraph} className="show-text">
            {paragraph}
          </p>
        ))}
        {props.lines.length > 0 && (
          <ul className="show-lines">
            {props.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <p className="show-text">{props.closing}</p>
        <p className="show-foot">{props.foot}</p>
      </main>
    </div>
  );
}

function useEscape(onEscape: () => void): void {
  const onPressed = useEffectEvent(onEscape);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") onPressed();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Keeps the screen awake where the browser can; taken again when the page is seen again. */
function useStayLit(): void {
  useEffect(() => {
    let shown = true;
    let lock: WakeLockSentinel | null = null;
    const light = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        const taken = await navigator.wakeLock.request("screen");
        if (shown) lock = taken;
        else await taken.release();
      } catch {
        // A low battery, or a browser that refuses: the page is shown all the same.
      }
    };
    void light();
    document.addEventListener("visibilitychange", light);
    return () => {
      shown = false;
      document.removeEventListener("visibilitychange", light);
      void lock?.release();
    };
  }, []);
}
