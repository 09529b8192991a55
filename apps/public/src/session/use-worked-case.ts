// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Presentation } from "@sauf-conduit/rights";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { CaseAsked } from "../doors/asked.ts";
import type { OpenedCase } from "./session.ts";
import { fetchCase } from "./worked-case.ts";

/** `asked`: on its way; `none`: it could not be opened. */
export type CaseState = "asked" | "none" | null;

export interface WorkedCase {
  readonly state: CaseState;
  /** It is not wanted any more: everything was wiped meanwhile. */
  readonly cancel: () => void;
}

/**
 * Opens the worked case that the address names, once the law has come.
 * @param named a new one takes the place of the one that is on its way.
 */
export function useWorkedCase(
  named: CaseAsked | null,
  presentation: Presentation | null,
  onOpened: (opened: OpenedCase) => void,
): WorkedCase {
  const [asked, setAsked] = useState(named);
  const [taken, setTaken] = useState(named);
  if (named !== taken) {
    setTaken(named);
    setAsked(named);
  }
  const [state, setState] = useState<CaseState>(null);
  const opened = useEffectEvent(onOpened);
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
