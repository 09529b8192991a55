// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RefObject, useEffect, useRef } from "react";

/**
 * On arriving at a new view or question, speech reads its title and the eye starts at the top: the title takes focus.
 * @param key changes when something new has arrived.
 * @param enabled false for the first view of a visit, where focus belongs at the top of the document.
 */
export function useArrival(key: string, enabled = true): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the key, not the render.
  useEffect(() => {
    if (!enabled) return;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [key, enabled]);
  return title;
}

/**
 * Moves sight and focus to a part of the page without writing anything in the address or the history, which
 * others may read on the same device.
 */
export function goToPart(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
