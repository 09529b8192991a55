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

/** More segments than this are a rhythm, not a count: the words carry the numbers. */
const MOST = 16;
/** Segments kept for what is possible, however much was answered. */
const AHEAD = 4;

/** Segments of each kind: what was answered is never shown as less than it is, as long as there is room. */
function segmentsOf({ answered, sure, possible }: Pick<StepsProps, "answered" | "sure" | "possible">) {
  const full = Math.min(answered, MOST - Math.min(AHEAD, sure + possible));
  // What is only possible always shows: a bar without it would promise an end.
  const grey = Math.min(sure, MOST - full - Math.min(1, possible));
  const hatched = Math.min(possible, MOST - full - grey);
  return [
    ...Array.from({ length: full }, () => "answered"),
    ...Array.from({ length: grey }, () => "sure"),
    ...Array.from({ length: hatched }, () => "possible"),
  ].map((kind, place) => ({ kind, place }));
}

/** Where one is, in words and segments: full answered, grey sure, hatched possible. Never a percentage. */
export function Steps({ answered, sure, possible, label, spoken, children }: StepsProps) {
  const segments = segmentsOf({ answered, sure, possible });
  return (
    <Meter
      className="steps"
      aria-label={label}
      value={answered}
      minValue={0}
      maxValue={Math.max(answered + sure + possible, 1)}
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
