// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button, Note } from "@sauf-conduit/ui";
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
  return (
    <div className="column stack">
      <Note tone="time" icon="warning">
        <b>{say("loading.failed")}</b> {say("loading.failed.why")}
      </Note>
      <p>{say("loading.failed.do")}</p>
      <Button variant="primary" onPress={onRetry}>
        {say("loading.retry")}
      </Button>
    </div>
  );
}
