// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Meter } from "react-aria-components/Meter";

export interface StepsProps {
  /** Questions answered, surely to come, possibly to come. */
  answered: number;
  sure: number;
  possible: number;
  /** Name of the meter, for speech. */
  label: string;
  /** The whole state in words: « 5 questions répondues, 2 certaines, 3 possibles ». */
  spoken: string;
  children: ReactNode;
}

/** Beyond this many segments the drawing is a rhythm, not a count: the words carry the numbers. */
const MOST = 16;

/** Where one is, in words and segments: full answered, grey sure, hatched possible. Never a percentage. */
export function Steps({ answered, sure, possible, label, spoken, children }: StepsProps) {
  const total = answered + sure + possible;
  const shrink = (count: number) =>
    total <= MOST || count === 0 ? count : Math.max(1, Math.round((count * MOST) / total));
  const segments = [
    ...Array.from({ length: shrink(answered) }, () => "answered"),
    ...Array.from({ length: shrink(sure) }, () => "sure"),
    ...Array.from({ length: shrink(possible) }, () => "possible"),
  ].map((kind, place) => ({ kind, place }));
  return (
    <Meter
      className="steps"
      aria-label={label}
      value={answered}
      minValue={0}
      maxValue={Math.max(total, 1)}
      valueLabel={spoken}
    >
      <span>{children}</span>
      <span className="steps-bar" aria-hidden="true">
        {segments.map(({ kind, place }) => (
          <span key={place} data-step={kind} />
        ))}
      </span>
    </Meter>
  );
}
