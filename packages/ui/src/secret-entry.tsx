// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextField } from "react-aria-components/TextField";
import { Icon } from "./icon.tsx";

export interface SecretEntryProps {
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong and how to mend it; the text typed stays. */
  error?: ReactNode;
  /** Whether the letters are seen. */
  shown: boolean;
}

/**
 * A passphrase. Not a password field of the browser: that one offers to keep what is typed, on a device that others
 * may open. The letters are hidden by the stylesheet, and no spelling service reads them.
 */
export function SecretEntry({ label, hint, value, onChange, error, shown }: SecretEntryProps) {
  return (
    <TextField
      className="entry"
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
    >
      <Label className="entry-label">{label}</Label>
      {hint && (
        <Text slot="description" className="entry-hint">
          {hint}
        </Text>
      )}
      <Input
        className="entry-input"
        data-width="wide"
        data-secret={!shown || undefined}
        autoCapitalize="none"
      />
      <FieldError className="entry-error">
        <Icon name="warning" />
        <span>{error}</span>
      </FieldError>
    </TextField>
  );
}
