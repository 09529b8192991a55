// SPDX-License-Identifier: AGPL-3.0-or-later
/** Loading, as the views see it: under way, done, or failed for a reason, with a way to try again. */
import { useEffect, useState } from "react";
import { type From, LoadError, type LoadFailure } from "./load-failure.ts";

export interface Loading<T> {
  readonly loaded: T | null;
  readonly failure: LoadFailure | null;
  readonly retry: () => void;
}

/**
 * @param load starts loading; `cache` is `reload` when trying again. The same function gives the same loading.
 * @param wanted false: nothing is loaded yet.
 */
export function useLoading<T>(load: (cache: From) => Promise<T>, wanted = true): Loading<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<T | null>(null);
  const [failure, setFailure] = useState<LoadFailure | null>(null);

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    load(attempt === 0 ? "default" : "reload").then(
      (value) => current && setLoaded(value),
      (error: unknown) => current && setFailure(failureOf(error)),
    );
    return () => {
      current = false;
    };
  }, [load, attempt, wanted]);

  const retry = () => {
    setFailure(null);
    setAttempt(attempt + 1);
  };
  return { loaded, failure, retry };
}

/** What was not foreseen is a browser that lacks something: nothing else runs here. */
function failureOf(error: unknown): LoadFailure {
  return error instanceof LoadError ? error.failure : { kind: "browser" };
}
