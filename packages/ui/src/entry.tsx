// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useId } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextField } from "react-aria-components/TextField";
import { Icon } from "./icon.tsx";

export interface EntryProps {
  label: ReactNode;
  /** The expected form, with an example. */
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong and how to mend it; the text typed stays. */
  error?: ReactNode;
  /** Unit shown after the field. */
  suffix?: ReactNode;
  width?: "number" | "date" | "wide";
  inputMode?: "text" | "decimal" | "numeric";
  /** A second control on the same line, e.g. the unit of a duration. */
  beside?: ReactNode;
}

/**
 * A line of text typed freely: dates, numbers, amounts. Nothing is corrected under the fingers and nothing is
 * erased: the text is read when the person continues.
 */
export function Entry({
  label,
  hint,
  error,
  suffix,
  width = "date",
  inputMode,
  beside,
  ...field
}: EntryProps) {
  return (
    <TextField
      className="entry"
      value={field.value}
      onChange={field.onChange}
      isInvalid={Boolean(error)}
      autoComplete="off"
      // Some browsers send what is typed away to have it checked.
      spellCheck="false"
      {...(inputMode && { inputMode })}
    >
      <Label className="entry-label">{label}</Label>
      {hint && (
        <Text slot="description" className="entry-hint">
          {hint}
        </Text>
      )}
      <div className="entry-line">
        <Input className="entry-input" data-width={width} />
        {suffix && <span>{suffix}</span>}
        {beside}
      </div>
      <FieldError className="entry-error">
        <Icon name="warning" />
        <span>{error}</span>
      </FieldError>
    </TextField>
  );
}

/** For a control that stands beside a labelled one, the label is spoken, not shown. */
type ChoiceLabel = { label: ReactNode; labelUnseen?: false } | { label: string; labelUnseen: true };

export type ChoiceEntryProps = ChoiceLabel & {
  value: string;
  onChange: (value: string) => void;
  choices: readonly { readonly value: string; readonly label: string }[];
  width?: "wide";
};

/** A short closed list. The native control: it is the one every telephone knows how to open. */
export function ChoiceEntry({ value, onChange, choices, width, ...named }: ChoiceEntryProps) {
  const id = useId();
  const control = (
    <span className="entry-choice" data-width={width}>
      <select
        id={id}
        className="entry-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        aria-label={named.labelUnseen ? named.label : undefined}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="more" />
    </span>
  );
  if (named.labelUnseen) return control;
  return (
    <div className="entry">
      <label className="entry-label" htmlFor={id}>
        {named.label}
      </label>
      {control}
    </div>
  );
}
