// SPDX-License-Identifier: AGPL-3.0-or-later
/** Something that takes a while on a telephone: under way, done, failed; it can be stopped. */
import { useEffect, useRef, useState } from "react";

export interface Work<T> {
  readonly state: "none" | "working" | "failed";
  readonly done: T | null;
  readonly start: (act: (signal: AbortSignal) => Promise<T>) => void;
  readonly stop: () => void;
  /** What was done no longer holds. */
  readonly forget: () => void;
}

export function useWork<T>(): Work<T> {
  const [state, setState] = useState<Work<T>["state"]>("none");
  const [done, setDone] = useState<T | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const stop = () => {
    current.current?.abort();
    setState("none");
  };
  const start: Work<T>["start"] = (act) => {
    current.current?.abort();
    const control = new AbortController();
    current.current = control;
    setDone(null);
    setState("working");
    const end = (result: T | null) => {
      if (control.signal.aborted) return;
      setDone(result);
      setState(result === null ? "failed" : "none");
    };
    act(control.signal).then(end, () => end(null));
  };
  return { state, done, start, stop, forget: () => setDone(null) };
}
