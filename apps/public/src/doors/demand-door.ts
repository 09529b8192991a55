// SPDX-License-Identifier: AGPL-3.0-or-later
/** A paper found in the search of the law pages, opened in the demand checker. */
import type { Presentation } from "@sauf-conduit/rights";
import { useCallback, useEffect, useEffectEvent, useState } from "react";

/**
 * Opens the paper once the law has come; a word that names no paper opens nothing.
 * @param named a new one takes the place of the one before.
 */
export function useDemandDoor(
  named: string | null,
  pieces: Presentation["pieces"] | null,
  onPaper: (id: string) => void,
): { readonly waiting: boolean; readonly cancel: () => void } {
  const [asked, setAsked] = useState(named);
  const [taken, setTaken] = useState(named);
  if (named !== taken) {
    setTaken(named);
    setAsked(named);
  }
  // Not at once: the first screen is in the page as it arrives, and stays itself until the page runs.
  const [alive, setAlive] = useState(false);
  const opened = useEffectEvent(onPaper);
  useEffect(() => setAlive(true), []);
  useEffect(() => {
    if (asked === null || pieces === null) return;
    setAsked(null);
    if (Object.hasOwn(pieces, asked)) opened(asked);
  }, [asked, pieces]);
  const cancel = useCallback(() => setAsked(null), []);
  return { waiting: alive && asked !== null, cancel };
}
