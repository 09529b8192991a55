// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Parts of a long page, each folded under its title: the titles are the contents of the page. No script opens them: a
 * press does, a link to their name (the name is inside, and browsers open what holds it), or a search in the page; paper
 * shows all.
 */
import type { ReactNode } from "react";

export interface FoldedProps {
  /** The name that links lead to. */
  readonly id: string;
  readonly title: ReactNode;
  /** Of its title. */
  readonly level?: 3 | 4;
  readonly children: ReactNode;
}

export function Folded({ id, title, level = 3, children }: FoldedProps) {
  const Title = level === 3 ? "h3" : "h4";
  return (
    <details className="sheet fold">
      <summary>
        <Title>{title}</Title>
      </summary>
      <div className="stack" id={id}>
        {children}
      </div>
    </details>
  );
}
