// SPDX-License-Identifier: AGPL-3.0-or-later
import { useSyncExternalStore } from "react";

/** The width from which the rights stand beside the question: the same as in check.css. */
const wide = window.matchMedia("(min-width: 980px)");

function subscribe(onChange: () => void): () => void {
  wide.addEventListener("change", onChange);
  return () => wide.removeEventListener("change", onChange);
}

/** Whether there is room beside the question. What a phone would not show is not computed either. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
