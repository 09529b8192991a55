// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * « Back » of the browser, of the telephone and of the page are one: each step of the session is an entry of the
 * browser's history. An entry holds the number of its step and nothing else; the answers stay in memory. At the first
 * step, « back » leaves the page, as everywhere.
 */
import { useEffect, useEffectEvent, useState } from "react";
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

/** @param step where one is: its entry may not be written yet. */
export function stepBack(step: number): void {
  write(step);
  window.history.back();
}

/** Writes each new step in the history, and tells when the person returns to one. */
export function useSteps({ step, places }: Session, onReturn: (step: number) => void): void {
  // The browser takes its time to write an entry: what the step shows is painted before. An error of ours is told.
  const [, fail] = useState(null);
  useEffect(() => {
    const writing = setTimeout(() => {
      try {
        write(step);
      } catch (error) {
        fail(() => {
          throw error;
        });
      }
    });
    // Wiped or left at once, the visit writes nothing more: its entries are being taken away.
    return () => clearTimeout(writing);
  }, [step]);

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
