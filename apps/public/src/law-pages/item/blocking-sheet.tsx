// SPDX-License-Identifier: AGPL-3.0-or-later
/** What closes the right, and what the administration may hold against it. */
import type { VersionPage } from "@sauf-conduit/rights";
import { Trees } from "../condition-view.tsx";
import { Part, Sheet } from "../parts.tsx";
import { useSay } from "../say.tsx";

export function BlockingSheet({ version }: { version: VersionPage }) {
  const say = useSay();
  const { except, risks } = version;
  if (except.length + risks.length === 0) return null;
  return (
    <Sheet id="blocages" icon="warning" title={say("item.blocking")}>
      {except.length > 0 && (
        <Part title={say("conditions.except")}>
          <Trees trees={except} />
        </Part>
      )}
      {risks.length > 0 && (
        <Part title={say("conditions.risks")}>
          <p className="sub">{say("blocking.risks")}</p>
          <Trees trees={risks} />
        </Part>
      )}
    </Sheet>
  );
}
