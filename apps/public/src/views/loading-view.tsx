// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button, Note, useArrival } from "@sauf-conduit/ui";
import { useEffect, useState } from "react";
import type { LoadFailure } from "../law/load-failure.ts";
import { useSay } from "../messages/language.tsx";

/** Under this time nothing is said: words that flash are noise. */
const SILENT_MS = 300;

export function LoadingView() {
  const say = useSay();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{slow ? say("loading.reading") : ""}</p>;
}

/** What happened, what is kept, what to do; for whoever keeps the site, a mark that says nothing of the person. */
export function UnreadableView({ failure, onRetry }: { failure: LoadFailure; onRetry: () => void }) {
  const say = useSay();
  const heading = useArrival("unreadable");
  const { kind } = failure;
  // A server that has other files than this page needs is asked for the page anew.
  const anew = kind === "server" || kind === "browser" || (kind === "network" && failure.anew);
  const retry = anew ? () => window.location.reload() : onRetry;
  return (
    <div className="column stack" role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {say(`loading.${kind}`)}
      </h1>
      <Note tone="time" icon="warning">
        {say(`loading.${kind}.why`)}
      </Note>
      <p>{say(`loading.${kind}.do`)}</p>
      <p className="fine">
        {say("loading.mark", { mark: markOf(failure) })} {say("loading.kept")}
      </p>
      <Button variant="primary" onPress={retry}>
        {say("loading.retry")}
      </Button>
    </div>
  );
}

function markOf(failure: LoadFailure): string {
  if (failure.kind === "server") return `${failure.kind} ${failure.status}`;
  return failure.kind === "damaged" ? `${failure.kind} ${failure.file}` : failure.kind;
}

/** Above the view: the page goes on in French. */
export function UntranslatedNote({ onRetry }: { onRetry: () => void }) {
  const say = useSay();
  return (
    <div className="above-view" role="status">
      <Note tone="decide" icon="warning">
        <p>{say("loading.untranslated")}</p>
        <Button small onPress={onRetry}>
          {say("loading.retry")}
        </Button>
      </Note>
    </div>
  );
}

/** A link of the law pages whose case is not there: the page is itself, and nothing is lost. */
export function LostCase() {
  const say = useSay();
  return (
    <div className="above-view" role="status">
      <Note tone="decide" icon="warning">
        {say("loading.no-case")}
      </Note>
    </div>
  );
}
