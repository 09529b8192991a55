// SPDX-License-Identifier: AGPL-3.0-or-later
import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Icon } from "./icon.tsx";

export interface SeveralProps {
  label: string;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  choices: readonly { readonly value: string; readonly label: string }[];
  error?: string | null;
}

/** Boxes to tick under an answer: of several things, any number may be true. */
export function Several({ label, value, onChange, choices, error }: SeveralProps) {
  return (
    <CheckboxGroup
      className="several"
      aria-label={label}
      value={[...value]}
      onChange={onChange}
      isInvalid={Boolean(error)}
    >
      {choices.map((choice) => (
        <Checkbox key={choice.value} className="several-one" value={choice.value}>
          <span className="several-box" aria-hidden="true">
            <Icon name="check" />
          </span>
          <span>{choice.label}</span>
        </Checkbox>
      ))}
      {error && (
        <p className="entry-error" role="alert">
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </CheckboxGroup>
  );
}
