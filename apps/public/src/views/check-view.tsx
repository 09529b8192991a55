// SPDX-License-Identifier: AGPL-3.0-or-later
/** The check itself: replies in, rights out, and the view that the person is at. */
import { type ReactNode, Suspense, useDeferredValue, useEffect, useMemo, useReducer, useState } from "react";
import { useReading } from "../engine/use-reading.ts";
import type { LoadedLaw } from "../law/load.ts";
import { moved, NEW_SESSION, placeOf, type View } from "../session/session.ts";
import { rewind, stepBack, useSteps } from "../session/steps.ts";
import { AnswersView } from "./answers-view.tsx";
import { type Check, CheckContext } from "./check-context.tsx";
import { ClerkView, DeadlineView, DemandView, LATER } from "./later.ts";
import { LiveColumn } from "./live-column.tsx";
import { LiveNews, PhoneBar } from "./live-news.tsx";
import { LoadingView } from "./loading-view.tsx";
import { Paper } from "./paper.tsx";
import { QuestionView } from "./question-view.tsx";
import { RightsView } from "./rights-view.tsx";
import { Shell } from "./shell.tsx";
import { StartView } from "./start-view.tsx";
import { usePrinting } from "./use-printing.ts";
import { useWide } from "./use-wide.ts";

export interface CheckViewProps {
  law: LoadedLaw;
  /** The civil day of the device, `YYYY-MM-DD`. */
  today: string;
  /** « Quitter vite ». */
  onLeave: () => void;
  /** What is said above every view. */
  children?: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

/** Views that print themselves: from the others, the sheet of the rights is printed. */
const SELF_PRINTED: ReadonlySet<View> = new Set(["demand", "clerk", "deadline"]);

export function CheckView({ law, today, onLeave, children }: CheckViewProps) {
  const [session, move] = useReducer(moved, NEW_SESSION);
  const [unfolded, setUnfolded] = useState(NONE);
  useSteps(session, (step) => move({ kind: "returned", step }));
  const reading = useReading(law, session, today);
  const changed = useMemo(() => new Set(reading.changes.map(({ unit }) => unit)), [reading.changes]);
  const wipe = () => {
    rewind();
    setUnfolded(NONE);
    move({ kind: "wiped" });
  };

  const printing = usePrinting();
  useEffect(() => {
    // Whatever the person does: what is asked for tells nothing of her. One that fails is asked for when opened.
    for (const load of LATER) load().catch(() => {});
  }, []);

  const place = placeOf(session);
  const shown = { ...law, ...reading, today, session, place, changed, unfolded };
  const check: Check = { ...shown, move, back: stepBack, setUnfolded };
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
      {printing && session.entrance !== null && !SELF_PRINTED.has(place.view) && <Paper />}
      <Shell
        onLeave={onLeave}
        onWipe={wipe}
        law={{ hash: law.model.hash, day: today }}
        bar={place.view === "question" && <PhoneBar />}
      >
        <LiveNews />
        {children}
        <Suspense fallback={<LoadingView />}>
          <ViewAt check={check} />
        </Suspense>
      </Shell>
    </CheckContext>
  );
}

/** The view of the place; with nothing left to ask, the rights. */
function ViewAt({ check }: { check: Check }) {
  const { place, next, presentation, session } = check;
  const wide = useWide();
  const afterwards = useAfterwards(check);
  if (place.view === "start") return <StartView arrived={session.entrance !== null} />;
  if (place.view === "answers") return <AnswersView />;
  if (place.view === "demand") return <DemandView />;
  if (place.view === "deadline") return <DeadlineView />;
  const asked = place.view === "question" ? (place.fact ?? next) : null;
  const fact = asked === null ? undefined : presentation.facts[asked];
  if (fact === undefined) return <RightsView />;
  return (
    <div className="two-columns">
      <div className="asking">
        <QuestionView key={fact.name} fact={fact} />
      </div>
      {wide && (
        <CheckContext value={afterwards}>
          <LiveColumn />
        </CheckContext>
      )}
    </div>
  );
}

/** The same a moment later: the rights beside a question are drawn once it is. What is unfolded opens at once. */
function useAfterwards(check: Check): Check {
  const later = useDeferredValue(check);
  const { unfolded } = check;
  return useMemo(() => ({ ...later, unfolded }), [later, unfolded]);
}
