// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useId } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

export interface FileEntryProps {
  label: ReactNode;
  /** The words of the button. */
  choose: ReactNode;
  /** The name of the file that was chosen; null when there is none. */
  chosen: string | null;
  /** What happens to the file, once one is chosen. */
  note: ReactNode;
  onChoose: (file: File | null) => void;
  error: ReactNode;
}

/** One file. The browser's own control speaks its own language, not that of the page: ours opens the same window. Any name will do. */
export function FileEntry({ label, choose, chosen, note, onChoose, error }: FileEntryProps) {
  const id = useId();
  const faulty = error !== null;
  return (
    <div className="entry">
      <span className="entry-label" id={`${id}-label`}>
        {label}
      </span>
      <div className="row row-wrap">
        <FileTrigger onSelect={(files) => onChoose(files?.[0] ?? null)}>
          <Button
            id={`${id}-choose`}
            icon="paper"
            aria-labelledby={`${id}-choose ${id}-label`}
            aria-describedby={faulty ? `${id}-error` : `${id}-chosen`}
            data-invalid={faulty || undefined}
          >
            {choose}
          </Button>
        </FileTrigger>
        <bdi id={`${id}-chosen`}>{chosen}</bdi>
      </div>
      {chosen !== null && <p className="fine">{note}</p>}
      {faulty && (
        <p className="entry-error" id={`${id}-error`} role="alert">
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
