// SPDX-License-Identifier: AGPL-3.0-or-later
/** What closes the right, and what the administration may hold against it. */
import type { VersionPage } from "@sauf-conduit/rights";
import { Trees } from "../condition-view.tsx";
import { Part, Sheet } from "../parts.tsx";
import { useSay } from "../say.tsx";

export function BlockingSheet({ version }: { version: VersionPage }) {
  const say = useSay();
  const { except, risks, nature } = version;
  // What lifts a rule that refuses is good for the person: it must not stand among what closes.
  const lifts = nature === "blocking" && risks.length === 0;
  if (except.length + risks.length === 0) return null;
  return (
    <Sheet
      id="blocages"
      icon={lifts ? "useful" : "warning"}
      title={say(lifts ? "item.lifting" : "item.blocking")}
    >
      {except.length > 0 && (
        <Part title={say(closingWords(nature))}>
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

/** A right closes, a rule does not hold, and a refusal is lifted. */
function closingWords(nature: VersionPage["nature"]) {
  if (nature === "blocking") return "conditions.lifting";
  return nature === "as-of-right" || nature === "discretionary" ? "blocking.closes" : "blocking.fails";
}
