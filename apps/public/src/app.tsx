// SPDX-License-Identifier: AGPL-3.0-or-later
/** The page: its first screen at once, the check behind it as soon as the law has come, everything in memory. */
import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { loadEnglish } from "./law/files.ts";
import type { LoadedCheck } from "./law/load.ts";
import type { From } from "./law/load-failure.ts";
import { type Loading, useLoading } from "./law/use-loading.ts";
import { type Language, LanguageProvider, preferredLanguage, useLanguage } from "./messages/language.tsx";
import { moved, NEW_SESSION, placeOf } from "./session/session.ts";
import { rewind, stepBack, useSteps } from "./session/steps.ts";
import { BrokenView, FaultBoundary } from "./views/fault-boundary.tsx";
import { LoadingView, UnreadableView, UntranslatedNote } from "./views/loading-view.tsx";
import { Shell } from "./views/shell.tsx";
import { StartView } from "./views/start-view.tsx";
import { type Visit, VisitContext } from "./views/visit-context.tsx";

export interface AppProps {
  /** Loads the check; called again with `reload` when the person tries again. */
  load: (cache: From) => Promise<LoadedCheck>;
  /** The civil day of the device, `YYYY-MM-DD`. */
  today: string;
  /** « Quitter vite ». */
  onLeave: () => void;
  /** The first screen answers what is pressed. */
  onAlive: () => void;
}

export function App({ load, today, onLeave, onAlive }: AppProps) {
  // The page arrives with its first screen in French: it is in the reader's language from the next frame on.
  const [language, setLanguage] = useState<Language>("fr");
  useEffect(() => {
    setLanguage(preferredLanguage(navigator.languages));
    onAlive();
  }, [onAlive]);
  const check = useLoading(load);
  const instead = (
    <Shell onLeave={onLeave} onWipe={null} law={null}>
      <BrokenView />
    </Shell>
  );
  return (
    <LanguageProvider
      language={language}
      setLanguage={setLanguage}
      rest={check.loaded?.parts.messages ?? null}
    >
      <FaultBoundary instead={instead}>
        <VisitView check={check} today={today} onLeave={onLeave} />
      </FaultBoundary>
    </LanguageProvider>
  );
}

interface VisitViewProps extends Pick<AppProps, "today" | "onLeave"> {
  check: Loading<LoadedCheck>;
}

/** One visit: its replies and its steps, and the view that the person is at. */
function VisitView({ check, today, onLeave }: VisitViewProps) {
  const [session, move] = useReducer(moved, NEW_SESSION);
  useSteps(session, (step) => move({ kind: "returned", step }));
  const place = placeOf(session);
  const visit = useMemo<Visit>(
    () => ({ session, place, move, back: () => stepBack(session.step) }),
    [session, place],
  );
  const model = check.loaded?.model;
  const wipe = useCallback(() => {
    rewind();
    model?.forget();
    move({ kind: "wiped" });
  }, [model]);
  const { note, catalogue } = useEnglish(check.loaded !== null);
  const framed = (view: ReactNode) => (
    <Shell
      onLeave={onLeave}
      onWipe={model ? wipe : null}
      law={model ? { hash: model.hash, day: today } : null}
    >
      {note}
      {view}
    </Shell>
  );
  const shown = () => {
    if (check.failure !== null)
      return framed(<UnreadableView failure={check.failure} onRetry={check.retry} />);
    if (place.view === "start") return framed(<StartView arrived={session.entrance !== null} />);
    if (check.loaded === null) return framed(<LoadingView />);
    const { View } = check.loaded.parts;
    return (
      <View law={check.loaded} catalogue={catalogue} today={today} onLeave={onLeave} onWipe={wipe}>
        {note}
      </View>
    );
  };
  return <VisitContext value={visit}>{shown()}</VisitContext>;
}

const NO_WORDS = {};

/** Without its translation the law is shown in French, marked as French: nothing else depends on it. */
function useEnglish(wanted: boolean) {
  const { language } = useLanguage();
  const english = useLoading(loadEnglish, wanted && language === "en");
  const missing = english.failure !== null && language === "en";
  return {
    catalogue: english.loaded ?? NO_WORDS,
    note: missing ? <UntranslatedNote onRetry={english.retry} /> : null,
  };
}
