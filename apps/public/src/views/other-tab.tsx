// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { useSay } from "../messages/language.tsx";

/** A page of the site, in another tab: answers stay here. */
export function OtherTab({ href, children }: { href: string; children: ReactNode }) {
  const say = useSay();
  return (
    <a className="reference" href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="unseen"> ({say("shell.other-tab")})</span>
    </a>
  );
}
