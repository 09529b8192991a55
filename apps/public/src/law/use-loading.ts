// SPDX-License-Identifier: AGPL-3.0-or-later
/** Loading, as the views see it: under way, done, or failed for a reason, with a way to try again. */
import { useEffect, useState } from "react";
import { type From, LoadError, type LoadFailure } from "./load-failure.ts";

export interface Loading<T> {
  readonly loaded: T | null;
  readonly failure: LoadFailure | null;
  readonly retry: () => void;
}

/** What came of one function that loads: of another, it says nothing. */
interface Outcome<T> {
  readonly of: unknown;
  readonly loaded: T | null;
  readonly failure: LoadFailure | null;
}

/**
 * @param load starts loading; `cache` is `reload` when trying again. The same function gives the same loading.
 * @param wanted false: nothing is loaded yet.
 */
export function useLoading<T>(load: (cache: From) => Promise<T>, wanted = true): Loading<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    load(attempt === 0 ? "default" : "reload").then(
      (loaded) => current && setOutcome({ of: load, loaded, failure: null }),
      (error: unknown) => current && setOutcome({ of: load, loaded: null, failure: failureOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt, wanted]);

  const retry = () => {
    setOutcome(null);
    setAttempt(attempt + 1);
  };
  const known = outcome?.of === load ? outcome : null;
  return { loaded: known?.loaded ?? null, failure: known?.failure ?? null, retry };
}

/** What was not foreseen is a browser that lacks something: nothing else runs here. */
function failureOf(error: unknown): LoadFailure {
  return error instanceof LoadError ? error.failure : { kind: "browser" };
}
