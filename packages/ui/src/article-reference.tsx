// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

/**
 * An article in its short form. A link leaves the page, so it says so to speech and carries no referrer;
 * without an address it stays plain words.
 */
export function ArticleReference({
  text,
  href,
  leaves,
}: {
  text: string;
  href?: string | undefined;
  leaves: ReactNode;
}) {
  if (!href) {
    return (
      <span className="reference" translate="no">
        {text}
      </span>
    );
  }
  return (
    <a className="reference" href={href} target="_blank" rel="noreferrer noopener">
      <span translate="no">{text}</span>
      <span className="unseen"> ({leaves})</span>
    </a>
  );
}
