// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useEffect, useEffectEvent } from "react";
import { Button } from "./button.tsx";

/** Three taps on Shift within this time leave the page. */
const WITHIN_MS = 2000;
const TAPS = 3;

export interface QuickExitProps {
  /** Wipes what is in memory and puts an unrelated page in the place of this one. */
  onLeave: () => void;
  children: ReactNode;
}

/**
 * « Quitter vite »: on every public page, at the same place. One press or three taps on Shift, no confirmation. The
 * history of the browser is not cleared, and the page says so.
 */
export function QuickExit({ onLeave, children }: QuickExitProps) {
  const leaveByKey = useEffectEvent(onLeave);

  useEffect(() => {
    let taps: number[] = [];
    // A tap is Shift pressed and released alone: a capital letter, or a selection by arrows, is not one.
    let alone = false;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat) return;
      alone = event.key === "Shift";
      if (!alone) taps = [];
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== "Shift" || !alone) return;
      taps = [...taps, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN_MS);
      if (taps.length >= TAPS) leaveByKey();
    };
    window.addEventListener("keydown", onKeyDown);
    window.addEventListener("keyup", onKeyUp);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      window.removeEventListener("keyup", onKeyUp);
    };
  }, []);

  return (
    <Button variant="leave" small icon="leave" onPress={onLeave}>
      {children}
    </Button>
  );
}
