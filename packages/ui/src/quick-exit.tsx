// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useEffectEvent } from "react";
import { Button } from "./button.tsx";

/** Three presses of Shift within this time leave the page. */
const WITHIN_MS = 2000;
const PRESSES = 3;

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
    let presses: number[] = [];
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat) return;
      // Any other key in between is writing, not leaving.
      presses = event.key === "Shift" ? [...presses, event.timeStamp] : [];
      presses = presses.filter((at) => event.timeStamp - at <= WITHIN_MS);
      if (presses.length >= PRESSES) leaveByKey();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <Button variant="leave" small icon="leave" onPress={leave}>
      {children}
    </Button>
  );
}
