// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True while the page is being printed: folded parts unfold for paper and fold again after. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the handlers return, hence the synchronous render.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}
