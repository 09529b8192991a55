// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";

export interface ToggleChipsProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  choices: readonly { readonly value: string; readonly label: ReactNode }[];
}

/** One choice among a few short ones, or none: arrows move, Space chooses and takes back. */
export function ToggleChips({ label, value, onChange, choices }: ToggleChipsProps) {
  return (
    <ToggleButtonGroup
      className="toggle-chips"
      aria-label={label}
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange([...keys].map(String)[0] ?? null)}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.value} id={choice.value} className="toggle-chip">
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
