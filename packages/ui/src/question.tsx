// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Form } from "react-aria-components/Form";
import { useArrival, useFaultInSight } from "./arrival.ts";
import { Button } from "./button.tsx";

export interface QuestionProps {
  /** Changes with the question: the title takes focus then, so that speech reads it first. */
  name: string;
  title: ReactNode;
  /** Steps, above the title. */
  above?: ReactNode;
  why?: ReactNode;
  help?: ReactNode;
  children: ReactNode;
  /** What is wrong with the answer; each new one brings the person to the field. */
  fault?: object | null;
  labels: { readonly back: ReactNode; readonly next: ReactNode; readonly skip: ReactNode };
  onBack?: (() => void) | undefined;
  onNext: () => void;
  onSkip: () => void;
}

/** One question, one screen, one way out: answer, leave it open, or go back; nothing is lost by any of them. */
export function Question({ name, title, above, why, help, fault, children, ...acts }: QuestionProps) {
  const heading = useArrival(name);
  const form = useFaultInSight(fault ?? null);
  return (
    <Form
      ref={form}
      className="question"
      validationBehavior="aria"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        acts.onNext();
      }}
    >
      {above}
      <h1 className="question-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {help && <p className="question-help">{help}</p>}
      {why}
      {children}
      <Acts {...acts} />
    </Form>
  );
}

/** « Continuer » is the button of the form: Enter presses it. */
function Acts({ labels, onBack, onSkip }: Pick<QuestionProps, "labels" | "onBack" | "onSkip">) {
  return (
    <>
      <div className="question-acts">
        {onBack && (
          <Button icon="back" onPress={onBack}>
            {labels.back}
          </Button>
        )}
        <Button variant="primary" type="submit">
          {labels.next}
        </Button>
      </div>
      <Button variant="quiet" onPress={onSkip}>
        {labels.skip}
      </Button>
    </>
  );
}
