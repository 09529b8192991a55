// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is said while a passphrase is worked on, and when the device could not. */
import { Button, Note } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { useSay } from "../../messages/language.tsx";
import type { Work } from "./use-work.ts";

export interface WorkingProps {
  work: Pick<Work<unknown>, "state" | "stop">;
  label: ReactNode;
  failed: ReactNode;
}

export function Working({ work, label, failed }: WorkingProps) {
  const say = useSay();
  return (
    <div role="status" aria-busy={work.state === "working"}>
      {work.state === "working" && (
        <div className="row row-wrap keep-working">
          <span>
            {label} <span className="muted">{say("keep.working.why")}</span>
          </span>
          <Button small onPress={work.stop}>
            {say("keep.working.stop")}
          </Button>
        </div>
      )}
      {work.state === "failed" && (
        <Note tone="decide" icon="warning">
          {failed}
        </Note>
      )}
    </div>
  );
}
