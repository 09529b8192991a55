// SPDX-License-Identifier: AGPL-3.0-or-later
/** The page: its first screen at once, the check behind it as soon as the law has come, everything in memory. */
import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { type Asked, firstLanguage, useAsked } from "./doors/asked.ts";
import { useDemandDoor } from "./doors/demand-door.ts";
import type { LoadedCheck } from "./law/load.ts";
import type { From } from "./law/load-failure.ts";
import { type Loading, useLoading } from "./law/use-loading.ts";
import { type Spoken, type Translation, useSpoken, useTranslation } from "./law/use-translation.ts";
import { hearTabs, tellTabs } from "./leave/together.ts";
import { type Language, LanguageProvider } from "./messages/language.tsx";
import { removeOffline, useNewLaw } from "./offline/offline.ts";
import { moved, NEW_SESSION, placeOf } from "./session/session.ts";
import { rewind, useSteps } from "./session/steps.ts";
import { useWorkedCase } from "./session/use-worked-case.ts";
import { BrokenView, FaultBoundary } from "./views/fault-boundary.tsx";
import { LoadingView, LostCase, UnreadableView, UntranslatedNote } from "./views/loading-view.tsx";
import { NewLawNote, WipedNote } from "./views/offline-notes.tsx";
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
  /** What the address asked for. */
  asked: Asked;
}

export function App({ load, today, onLeave, onAlive, asked: first }: AppProps) {
  // The page arrives with its first screen in French: it is in the reader's language from the next frame on.
  const [language, setLanguage] = useState<Language>("fr");
  const asked = useAsked(first);
  useEffect(() => {
    setLanguage(firstLanguage(first, navigator.languages));
    onAlive();
  }, [onAlive, first]);
  const check = useLoading(load);
  const translation = useTranslation(language, check.loaded?.parts ?? null);
  const spoken = useSpoken(language, translation);
  const instead = (
    <Shell onLeave={onLeave} onWipe={null} law={null}>
      <BrokenView />
    </Shell>
  );
  return (
    <LanguageProvider language={spoken.language} setLanguage={setLanguage} rest={spoken.messages}>
      <FaultBoundary instead={instead}>
        <VisitView
          check={check}
          translation={translation}
          spoken={spoken}
          today={today}
          onLeave={onLeave}
          asked={asked}
        />
      </FaultBoundary>
    </LanguageProvider>
  );
}

interface VisitViewProps extends Pick<AppProps, "today" | "onLeave" | "asked"> {
  check: Loading<LoadedCheck>;
  translation: Pick<Translation, "missing" | "retry">;
  spoken: Spoken;
}

type Move = Visit["move"];

/** What the address leads to beside the first screen: the worked case of a law page, a paper asked at a counter. */
function useDoors({ worked, paper }: Asked, loaded: LoadedCheck | null, move: Move) {
  const opening = useWorkedCase(worked, loaded?.presentation ?? null, (opened) =>
    move({ kind: "opened-case", opened }),
  );
  const door = useDemandDoor(paper, loaded?.presentation.pieces ?? null, (id) =>
    move({ kind: "demanded", demand: { subject: { kind: "piece", id } } }),
  );
  const cancel = useCallback(() => {
    opening.cancel();
    door.cancel();
  }, [opening.cancel, door.cancel]);
  return { lost: opening.state === "none", waiting: opening.state === "asked" || door.waiting, cancel };
}

/** To forget all that was told and kept here; `wiped`: it has been done. */
function useWipe(loaded: LoadedCheck | null, cancel: () => void, move: Move) {
  const [wiped, setWiped] = useState(false);
  const forget = useCallback(() => {
    rewind();
    loaded?.parts.forget(loaded.model);
    cancel();
    move({ kind: "wiped" });
    removeOffline().then(
      () => setWiped(true),
      () => setWiped(true),
    );
  }, [loaded, cancel, move]);
  useEffect(() => hearTabs("wiped", forget), [forget]);
  const wipe = useCallback(() => {
    tellTabs("wiped");
    forget();
  }, [forget]);
  return { wiped, wipe };
}

/** One visit: its replies and its steps, and the view that the person is at. */
function VisitView({ check, translation, spoken, today, onLeave, asked }: VisitViewProps) {
  const [session, move] = useReducer(moved, NEW_SESSION);
  useSteps(session, (step) => move({ kind: "returned", step }));
  const place = placeOf(session);
  const visit = useMemo<Visit>(
    () => ({ session, place, move, back: () => window.history.back() }),
    [session, place],
  );
  const { loaded } = check;
  const hash = loaded?.model.hash ?? null;
  const doors = useDoors(asked, loaded, move);
  const { wiped, wipe } = useWipe(loaded, doors.cancel, move);
  const newLaw = useNewLaw(hash);
  const note = (
    <>
      {translation.missing && <UntranslatedNote onRetry={translation.retry} />}
      {newLaw && <NewLawNote day={today} />}
      {wiped && place.view === "start" && session.entrance === null && <WipedNote />}
    </>
  );
  const shown = () => {
    if (check.failure !== null) return <UnreadableView failure={check.failure} onRetry={check.retry} />;
    if (doors.waiting) return <LoadingView />;
    if (place.view === "start") return <StartView arrived={wiped || session.entrance !== null} />;
    if (loaded === null || spoken.coming) return <LoadingView />;
    return null;
  };
  const before = shown();
  const law = hash === null ? null : { hash, day: today };
  return (
    <VisitContext value={visit}>
      {before === null && loaded !== null ? (
        <loaded.parts.View
          law={loaded}
          catalogue={spoken.catalogue}
          today={today}
          onLeave={onLeave}
          onWipe={wipe}
        >
          {note}
        </loaded.parts.View>
      ) : (
        <Shell onLeave={onLeave} onWipe={hash === null ? null : wipe} law={law}>
          {note}
          {doors.lost && <LostCase />}
          {before}
        </Shell>
      )}
    </VisitContext>
  );
}
