// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useContext } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Radio, RadioGroup, RadioGroupStateContext } from "react-aria-components/RadioGroup";
import { Icon } from "./icon.tsx";

export interface AnswersProps {
  /** Name of the group for speech; the title of the page is the question itself. */
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  /** What to mend, in words, with an example. */
  error?: ReactNode;
  children: ReactNode;
}

/** The answers to one question: arrows choose, Enter continues. What is wrong with them all stands above them. */
export function Answers({ label, value, onChange, error, children }: AnswersProps) {
  return (
    <RadioGroup
      className="answers"
      aria-label={label}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
    >
      <FieldError className="entry-error">
        <Icon name="warning" />
        <span>{error}</span>
      </FieldError>
      {children}
    </RadioGroup>
  );
}

export interface AnswerProps {
  value: string;
  /** What follows from this answer, in one line. */
  hint?: ReactNode;
  /** Fields that open under the answer once it is chosen. */
  detail?: ReactNode;
  children: ReactNode;
}

/** One answer, 56 px high, with a real radio input under the drawing. */
export function Answer({ value, hint, detail, children }: AnswerProps) {
  const group = useContext(RadioGroupStateContext);
  const chosen = group?.selectedValue === value;
  return (
    <>
      <Radio className="answer" value={value}>
        <span className="answer-dot" aria-hidden="true" />
        <span>
          {children}
          {hint && <span className="answer-hint">{hint}</span>}
        </span>
      </Radio>
      {chosen && detail && <div className="answer-detail">{detail}</div>}
    </>
  );
}

/** The line before « je préfère ne pas le dire »: another kind of answer, of the same weight. */
export function AnswersRule() {
  return <hr className="answers-rule" />;
}
