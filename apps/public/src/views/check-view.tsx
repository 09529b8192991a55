// SPDX-License-Identifier: AGPL-3.0-or-later
/** The check itself: replies in, rights out, and the view that the person is at. */
import { memo, type ReactNode, Suspense, useDeferredValue, useMemo, useState } from "react";
import { rightsShown } from "../engine/rights-shown.ts";
import { useReading } from "../engine/use-reading.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { PageWords } from "../law/use-translation.ts";
import { type Catalogue, LawWordsProvider, namesOf } from "../law/words.tsx";
import type { View } from "../session/session.ts";
import { AnswersView } from "./answers-view.tsx";
import { CaseNote } from "./case-note.tsx";
import { type Check, CheckContext, useCheck } from "./check-context.tsx";
import { ClerkView, DeadlineView, DemandView, KeepView, ReopenView } from "./later.ts";
import { LiveColumn } from "./live-column.tsx";
import { LiveNews, PhoneBar } from "./live-news.tsx";
import { LoadingView } from "./loading-view.tsx";
import { Paper } from "./paper.tsx";
import { QuestionView } from "./question-view.tsx";
import { RightsView } from "./rights-view.tsx";
import { Shell } from "./shell.tsx";
import { UrgentNumbers } from "./urgent-numbers.tsx";
import { useFollow } from "./use-follow.ts";
import { usePaper } from "./use-paper.ts";
import { usePrinting } from "./use-printing.ts";
import { useWide } from "./use-wide.ts";
import { useVisit } from "./visit-context.tsx";
import { WhatIfView } from "./what-if-view.tsx";

export interface CheckViewProps {
  law: LoadedLaw & { readonly parts: PageWords };
  /** The words of the law in the language of the reader; empty: they stay French. */
  catalogue: Catalogue;
  /** The civil day of the device, `YYYY-MM-DD`. */
  today: string;
  /** « Quitter vite ». */
  onLeave: () => void;
  /** « Tout effacer ». */
  onWipe: () => void;
  /** What is said above every view. */
  children?: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

/** Views that print themselves: from the others, the sheet of the rights is printed. */
const SELF_PRINTED: ReadonlySet<View> = new Set(["demand", "clerk", "deadline"]);

export function CheckView(props: CheckViewProps) {
  const { presentation } = props.law;
  const names = useMemo(() => namesOf(presentation), [presentation]);
  return (
    <LawWordsProvider catalogue={props.catalogue} names={names}>
      <CheckHere {...props} />
    </LawWordsProvider>
  );
}

/** Nothing at first; of a worked case about what stands under no title of its own, a duty or what only informs, that. */
function useUnfolded({ model, presentation }: LoadedLaw, item: string | null) {
  const [unfolded, setUnfolded] = useState(NONE);
  const [about, setAbout] = useState<string | null>(null);
  if (about !== item) {
    const isListed = rightsShown(model, presentation).some(
      (right) => right.item.id === item && !right.forInformation,
    );
    setAbout(item);
    setUnfolded(item === null || isListed ? NONE : new Set([item]));
  }
  return [unfolded, setUnfolded] as const;
}

function CheckHere({ law, catalogue, today: now, onLeave, onWipe, children }: CheckViewProps) {
  const visit = useVisit();
  const { session, place } = visit;
  const today = session.invented?.on ?? now;
  const [unfolded, setUnfolded] = useUnfolded(law, session.invented?.item ?? null);
  const reading = useReading(law, session, today);
  const changed = useMemo(() => new Set(reading.changes.map(({ unit }) => unit)), [reading.changes]);
  const lawRead = useMemo(() => ({ hash: law.model.hash, day: today }), [law.model, today]);
  const printing = usePrinting();
  const paper = usePaper(law.parts, catalogue);

  const { model, presentation } = law;
  const moves = useFollow(visit, reading);
  const check = useMemo<Check>(() => {
    const folds = { changed, unfolded, setUnfolded };
    return { ...visit, ...reading, ...moves, ...folds, model, presentation, today, paper };
  }, [visit, reading, moves, model, presentation, today, changed, unfolded, paper, setUnfolded]);
  if (place.view === "clerk")
    return (
      <CheckContext value={check}>
        <Suspense fallback={<LoadingView />}>
          <ClerkView onLeave={onLeave} />
        </Suspense>
      </CheckContext>
    );
  return (
    <CheckContext value={check}>
      {printing && (session.entrance !== null || place.view === "keep") && !SELF_PRINTED.has(place.view) && (
        <Paper />
      )}
      <Shell onLeave={onLeave} onWipe={onWipe} law={lawRead} bar={asksOfRights(place) && <PhoneBar />}>
        <LiveNews />
        {children}
        {session.invented && <CaseNote invented={session.invented} onOwn={onWipe} />}
        <Suspense fallback={<LoadingView />}>
          <Viewed />
        </Suspense>
        <UrgentNumbers />
      </Shell>
    </CheckContext>
  );
}

/** Whether what is shown is a question of the check: one asked for a counter shows no rights beside it. */
function asksOfRights({ view, returnTo }: Check["place"]): boolean {
  return view === "question" && returnTo !== "demand";
}

/** Name of the fact asked; null: another view, or nothing left to ask. */
function askedIn({ place, next }: Check): string | null {
  return place.view === "question" ? (place.fact ?? next) : null;
}

/** The view of the place; with nothing left to ask, the rights. */
const Viewed = memo(function Viewed() {
  const check = useCheck();
  const { place, presentation } = check;
  const wide = useWide();
  const afterwards = useAfterwards(check);
  if (place.view === "answers") return <AnswersView />;
  if (place.view === "demand") return <DemandView />;
  if (place.view === "keep") return <KeepView />;
  if (place.view === "reopen") return <ReopenView />;
  if (place.view === "deadline") return <DeadlineView />;
  const supposed = place.view === "what-if" ? presentation.facts[place.fact ?? ""] : undefined;
  if (supposed !== undefined) return <WhatIfView key={supposed.name} fact={supposed} />;
  const fact = presentation.facts[askedIn(check) ?? ""];
  if (fact === undefined) return <RightsView />;
  return (
    <div className="two-columns">
      <div className="asking">
        <QuestionView key={fact.name} fact={fact} />
      </div>
      {wide && asksOfRights(place) && (
        <CheckContext value={afterwards}>
          <LiveColumn />
        </CheckContext>
      )}
    </div>
  );
});

/** The same a moment later: the rights beside a question are drawn once it is. What is unfolded opens at once. */
function useAfterwards(check: Check): Check {
  const later = useDeferredValue(check);
  const { unfolded } = check;
  return useMemo(() => ({ ...later, unfolded }), [later, unfolded]);
}
