// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

/**
 * Three rising bars and their words: bars alone are forbidden.
 * @param level how many bars are full: 3 confirmed, 2 one source, 1 to verify, 0 not read.
 */
export function ConfidenceMark({ level, children }: { level: 0 | 1 | 2 | 3; children: ReactNode }) {
  const bars = [
    { x: 0.75, y: 9.75, height: 3.5 },
    { x: 9.75, y: 5.75, height: 7.5 },
    { x: 18.75, y: 1.75, height: 11.5 },
  ];
  return (
    <span className="confidence">
      <svg className="mirrored" viewBox="0 0 26 14" aria-hidden="true" focusable="false">
        {bars.map((bar, index) => (
          <rect
            key={bar.x}
            x={bar.x}
            y={bar.y}
            width="6.5"
            height={bar.height}
            rx="1"
            fill={index < level ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1.2"
          />
        ))}
      </svg>
      <span>{children}</span>
    </span>
  );
}
