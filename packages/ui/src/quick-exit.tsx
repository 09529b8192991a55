// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useEffectEvent } from "react";
import { Button } from "./button.tsx";

/** Three taps on Shift within this time leave the page. */
const WITHIN_MS = 2000;
const TAPS = 3;

export interface QuickExitProps {
  /** A neutral page bundled with the app: works without a network, says nothing. */
  destination: string;
  /** Wipes what is in memory, before leaving. */
  onLeave: () => void;
  children: string;
}

/**
 * « Quitter vite »: on every public page, at the same place. One press, no confirmation. The page is replaced,
 * so that the back button does not return to it; the history of the browser is not cleared, and the page says so.
 */
export function QuickExit({ destination, onLeave, children }: QuickExitProps) {
  const leave = () => {
    onLeave();
    window.location.replace(destination);
  };
  const leaveByKey = useEffectEvent(leave);

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
    <Button variant="leave" small icon="leave" onPress={leave}>
      {children}
    </Button>
  );
}
