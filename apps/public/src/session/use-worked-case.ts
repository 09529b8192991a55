// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Presentation } from "@sauf-conduit/rights";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { OpenedCase } from "./session.ts";
import { type CaseAsked, fetchCase, takeCase } from "./worked-case.ts";

/** `asked`: on its way; `none`: it could not be opened. */
export type CaseState = "asked" | "none" | null;

export interface WorkedCase {
  readonly state: CaseState;
  /** It is not wanted any more: everything was wiped meanwhile. */
  readonly cancel: () => void;
}

/**
 * Opens the worked case that the address names, once the law has come.
 * @param first read from the address before anything was drawn.
 */
export function useWorkedCase(
  first: CaseAsked | null,
  presentation: Presentation | null,
  onOpened: (opened: OpenedCase) => void,
): WorkedCase {
  const [asked, setAsked] = useState(first);
  const [state, setState] = useState<CaseState>(null);
  const opened = useEffectEvent(onOpened);
  useEffect(() => {
    const onHash = () => {
      const named = takeCase();
      if (named === null) return;
      setAsked(named);
    };
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);
  // Not before: the first screen is in the page as it arrives, and stays itself until the page runs.
  useEffect(() => {
    if (asked !== null) setState("asked");
    if (asked === null || presentation === null) return;
    let wanted = true;
    void fetchCase(asked, presentation).then((found) => {
      if (!wanted) return;
      setState(found === null ? "none" : null);
      setAsked(null);
      if (found !== null) opened(found);
    });
    return () => {
      wanted = false;
    };
  }, [asked, presentation]);
  const cancel = useCallback(() => {
    setAsked(null);
    setState(null);
  }, []);
  return { state, cancel };
}
