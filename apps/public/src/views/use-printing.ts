// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the browser is printing: what is for paper alone is drawn at that moment, and at no other. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}
