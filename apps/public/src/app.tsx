// SPDX-License-Identifier: AGPL-3.0-or-later
import { useMemo, useState } from "react";
import { type LoadedLaw, loadEnglish } from "./law/load.ts";
import { useLoading } from "./law/use-loading.ts";
import { type Catalogue, LawWordsProvider, namesOf } from "./law/words.tsx";
import { type Language, LanguageProvider, preferredLanguage } from "./messages/language.tsx";
import { CheckView } from "./views/check-view.tsx";
import { BrokenView, FaultBoundary } from "./views/fault-boundary.tsx";
import { LoadingView, UnreadableView, UntranslatedNote } from "./views/loading-view.tsx";
import { Shell } from "./views/shell.tsx";

export interface AppProps {
  /** Loads the law; called again with `reload` when the person tries again. */
  load: (cache: "default" | "reload") => Promise<LoadedLaw>;
  /** The civil day of the device, `YYYY-MM-DD`. */
  today: string;
  /** « Quitter vite ». */
  onLeave: () => void;
}

const NO_WORDS: Catalogue = {};

/** The page: loads the law once, speaks the reader's language, keeps everything else in memory. */
export function App({ load, today, onLeave }: AppProps) {
  const [language, setLanguage] = useState<Language>(() => preferredLanguage(navigator.languages));
  const law = useLoading(load);
  // Without its translation the law is shown in French, marked as French: nothing else depends on it.
  const english = useLoading(loadEnglish, language === "en");
  const names = useMemo(() => (law.loaded ? namesOf(law.loaded.presentation) : NO_WORDS), [law.loaded]);

  const instead = (
    <Shell onLeave={onLeave} onWipe={null} law={null}>
      <BrokenView />
    </Shell>
  );

  return (
    <LanguageProvider language={language} setLanguage={setLanguage}>
      <LawWordsProvider catalogue={english.loaded ?? NO_WORDS} names={names}>
        <FaultBoundary instead={instead}>
          {law.loaded ? (
            <CheckView law={law.loaded} today={today} onLeave={onLeave}>
              {english.failure !== null && language === "en" && <UntranslatedNote onRetry={english.retry} />}
            </CheckView>
          ) : (
            <Shell onLeave={onLeave} onWipe={null} law={null}>
              {law.failure === null ? (
                <LoadingView />
              ) : (
                <UnreadableView failure={law.failure} onRetry={law.retry} />
              )}
            </Shell>
          )}
        </FaultBoundary>
      </LawWordsProvider>
    </LanguageProvider>
  );
}
