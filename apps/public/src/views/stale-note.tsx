// SPDX-License-Identifier: AGPL-3.0-or-later
import { Note } from "@sauf-conduit/ui";
import { useSay } from "../messages/language.tsx";

/** The rights shown are those from before answers that cannot all be true. */
export function StaleNote() {
  const say = useSay();
  return (
    <Note tone="decide" icon="warning">
      {say("contradiction.stale")}
    </Note>
  );
}
