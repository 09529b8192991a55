// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button, Note, useArrival } from "@sauf-conduit/ui";
import { useEffect, useState } from "react";
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

/** What happened, what is kept, what to do. */
export function UnreadableView({ onRetry }: { onRetry: () => void }) {
  const say = useSay();
  const heading = useArrival("unreadable");
  return (
    <div className="column stack" role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {say("loading.failed")}
      </h1>
      <Note tone="time" icon="warning">
        {say("loading.failed.why")}
      </Note>
      <p>{say("loading.failed.do")}</p>
      <Button variant="primary" onPress={onRetry}>
        {say("loading.retry")}
      </Button>
    </div>
  );
}
