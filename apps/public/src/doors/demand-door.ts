// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A paper found in the search of the law pages, opened in the demand checker: `#guichet=<paper>`. The fragment is erased
 * from the address and the history before anything else: which paper someone was asked for is nobody's business.
 */
import type { Presentation } from "@sauf-conduit/rights";
import { useCallback, useEffect, useEffectEvent, useState } from "react";

const NAME = "#guichet=";

/** Reads the fragment of the address, and erases it: from the bar and from this entry of the history. */
export function takeDemand(): string | null {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(NAME)) return null;
  window.history.replaceState(window.history.state, "", `${pathname}${search}`);
  return hash.slice(NAME.length);
}

/**
 * Opens the paper once the law has come; a word that names no paper opens nothing.
 * @param first read from the address before anything was drawn.
 */
export function useDemandDoor(
  first: string | null,
  pieces: Presentation["pieces"] | null,
  onPaper: (id: string) => void,
): { readonly waiting: boolean; readonly cancel: () => void } {
  const [asked, setAsked] = useState(first);
  // Not at once: the first screen is in the page as it arrives, and stays itself until the page runs.
  const [alive, setAlive] = useState(false);
  const opened = useEffectEvent(onPaper);
  useEffect(() => {
    setAlive(true);
    const onHash = () => {
      const named = takeDemand();
      if (named !== null) setAsked(named);
    };
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);
  useEffect(() => {
    if (asked === null || pieces === null) return;
    setAsked(null);
    if (Object.hasOwn(pieces, asked)) opened(asked);
  }, [asked, pieces]);
  const cancel = useCallback(() => setAsked(null), []);
  return { waiting: alive && asked !== null, cancel };
}
