// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from "react";
import { type LoadedLaw, loadEnglish, loadLaw } from "./law/load.ts";
import { type Catalogue, LawWordsProvider } from "./law/words.tsx";
import { type Language, LanguageProvider, preferredLanguage } from "./messages/language.tsx";
import { CheckView } from "./views/check-view.tsx";
import { LoadingView, UnreadableView } from "./views/loading-view.tsx";
import { Shell } from "./views/shell.tsx";

/** The page: loads the law once, speaks the reader's language, keeps everything else in memory. */
export function App({ loading, today }: { loading: Promise<LoadedLaw>; today: string }) {
  const [language, setLanguage] = useState<Language>(() => preferredLanguage(navigator.languages));
  const [catalogue, setCatalogue] = useState<Catalogue>({});
  const [attempt, setAttempt] = useState(loading);
  const [law, setLaw] = useState<LoadedLaw | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    attempt.then(
      (loaded) => current && setLaw(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [attempt]);

  useEffect(() => {
    // Without its translation the law is shown in French, marked as French: nothing else depends on it.
    if (language === "en") loadEnglish().then(setCatalogue, () => {});
  }, [language]);

  return (
    <LanguageProvider language={language} setLanguage={setLanguage}>
      <LawWordsProvider catalogue={catalogue}>
        {law ? (
          <CheckView law={law} today={today} />
        ) : (
          <Shell onWipe={() => {}} law={null}>
            {failed ? (
              <UnreadableView
                onRetry={() => {
                  setFailed(false);
                  setAttempt(loadLaw());
                }}
              />
            ) : (
              <LoadingView />
            )}
          </Shell>
        )}
      </LawWordsProvider>
    </LanguageProvider>
  );
}
