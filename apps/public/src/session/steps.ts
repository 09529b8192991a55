// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * « Back » of the browser, of the telephone and of the page are one: each step of the session is an entry of the
 * browser's history. An entry holds the number of its step and nothing else; the answers stay in memory. At the first
 * step, « back » leaves the page, as everywhere.
 */
import { useEffect, useEffectEvent, useLayoutEffect } from "react";
import type { Session } from "./session.ts";

/** The step written in the history entry at hand; 0 for an entry that is not ours. */
export function stepHere(): number {
  const state: unknown = window.history.state;
  const step = typeof state === "object" && state !== null && "step" in state ? state.step : 0;
  return typeof step === "number" && step > 0 ? step : 0;
}

/** To the first step, so that « back » leaves: when the page is opened again, or wiped. Arrives later, by `popstate`. */
export function rewind(): void {
  const step = stepHere();
  if (step > 0) window.history.go(-step);
}

/** Each step up to this one has its entry. */
function write(step: number): void {
  for (let next = stepHere() + 1; next <= step; next++) window.history.pushState({ step: next }, "");
}

/** Writes each new step in the history, and tells when the person returns to one. */
export function useSteps({ step, places }: Session, onReturn: (step: number) => void): void {
  // With the view that the step shows, so that « back » never finds one without the other.
  useLayoutEffect(() => write(step), [step]);

  const returnTo = useEffectEvent((to: number) => {
    // Forward to a step of an earlier visit, or from before everything was wiped: nothing is there any more.
    if (to < places.length) onReturn(to);
    else window.history.go(places.length - 1 - to);
  });
  useEffect(() => {
    const onPopState = () => returnTo(stepHere());
    window.addEventListener("popstate", onPopState);
    return () => window.removeEventListener("popstate", onPopState);
  }, []);
}
