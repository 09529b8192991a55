// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

/** The four values of an answer, then what may be demanded. The slash belongs to demands alone. */
export type TruthShape =
  | "yes"
  | "unknown"
  | "no"
  | "not-applicable"
  | "may-ask"
  | "one-among"
  | "may-not"
  | "unverified";

const QUESTION = "M9.7 9.6a2.4 2.4 0 113.8 2c-.9.6-1.5 1-1.5 2M12 16.6h.01";
const TICK = "M7.5 12.4l3 3 6-6.6";

const RING = <circle cx="12" cy="12" r="10" />;
const DOTTED_RING = <circle cx="12" cy="12" r="10" strokeDasharray="0.1 3.9" />;
const FULL_DISC_TICK = (
  <>
    <circle cx="12" cy="12" r="10" fill="currentColor" />
    <path data-tick d={TICK} />
  </>
);
const inside = (ring: ReactNode, drawing: string) => (
  <>
    {ring}
    <path d={drawing} />
  </>
);

const SHAPES: Readonly<Record<TruthShape, ReactNode>> = {
  yes: FULL_DISC_TICK,
  "may-ask": FULL_DISC_TICK,
  "one-among": inside(RING, TICK),
  unknown: inside(<circle cx="12" cy="12" r="10" strokeDasharray="4.1 3.75" />, QUESTION),
  no: inside(RING, "M7.5 12h9"),
  "not-applicable": inside(DOTTED_RING, "M9 15.5l6-7"),
  unverified: inside(DOTTED_RING, QUESTION),
  "may-not": inside(RING, "M5 19L19 5"),
};

/** The shape of a value. Hidden from speech: its word always stands beside it. */
export function Glyph({ value }: { value: TruthShape }) {
  return (
    <svg
      className="glyph"
      data-truth={value}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[value]}
    </svg>
  );
}

/** Shape and word together, the only way a value is shown alone. */
export function TruthWord({ value, children }: { value: TruthShape; children: ReactNode }) {
  return (
    <span className="truth-word" data-truth={value}>
      <Glyph value={value} />
      <span>{children}</span>
    </span>
  );
}
