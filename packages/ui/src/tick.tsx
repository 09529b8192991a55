// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { FieldError } from "react-aria-components/FieldError";
import { Icon } from "./icon.tsx";

export interface TickProps {
  /** Its place among others, in `Ticks`. */
  value?: string;
  /** Alone: whether it is ticked, and what to do when that changes. */
  ticked?: boolean;
  onChange?: (ticked: boolean) => void;
  /** What follows from ticking it, in one line. */
  hint?: ReactNode;
  children: ReactNode;
}

/** A box to tick, 48 px high, with a real input under the drawn one. */
export function Tick({ value, ticked, onChange, hint, children }: TickProps) {
  return (
    <Checkbox
      className="tick"
      {...(value !== undefined && { value })}
      {...(ticked !== undefined && { isSelected: ticked })}
      {...(onChange && { onChange })}
    >
      <span className="tick-box" aria-hidden="true">
        <Icon name="check" />
      </span>
      <span>
        {children}
        {hint && <span className="answer-hint">{hint}</span>}
      </span>
    </Checkbox>
  );
}

export interface TicksProps {
  label: string;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  /** What to mend, in words. */
  error?: ReactNode;
  children: ReactNode;
}

/** Boxes of which several may be ticked. */
export function Ticks({ label, value, onChange, error, children }: TicksProps) {
  return (
    <CheckboxGroup
      className="ticks"
      aria-label={label}
      value={[...value]}
      onChange={onChange}
      isInvalid={Boolean(error)}
    >
      <FieldError className="entry-error">
        <Icon name="warning" />
        <span>{error}</span>
      </FieldError>
      {children}
    </CheckboxGroup>
  );
}
