// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Glyph } from "./glyph.tsx";

export interface LiveChangesProps {
  changes: readonly { readonly name: string; readonly said: ReactNode }[];
  label: string;
}

/**
 * Says only what has just changed, politely: « Aide médicale de l'État : ouvert ». It stands once in a page and
 * is never hidden by the width of the screen, since a region that is not displayed is not spoken.
 */
export function LiveChanges({ changes, label }: LiveChangesProps) {
  return (
    <section className="unseen" aria-live="polite" aria-label={label}>
      {changes.map(({ name, said }) => (
        <p key={name}>{said}</p>
      ))}
    </section>
  );
}

export interface LiveBarProps {
  counts: { readonly yes: number; readonly unknown: number; readonly no: number };
  words: { readonly yes: ReactNode; readonly unknown: ReactNode; readonly no: ReactNode };
  label: string;
  /** The button that opens the list. */
  children: ReactNode;
}

/** The bar at the foot of a phone: three counts, and the way to the list. */
export function LiveBar({ counts, words, label, children }: LiveBarProps) {
  return (
    <section className="live-bar no-print" aria-label={label}>
      <ul className="live-totals">
        {(["yes", "unknown", "no"] as const).map((value) => (
          <li key={value} data-truth={value}>
            <Glyph value={value} />
            {counts[value]}
            <span className="unseen"> {words[value]}</span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
