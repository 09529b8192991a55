// SPDX-License-Identifier: AGPL-3.0-or-later
import { Answer, Answers, Button, Icon, type IconName, useArrival, useFaultInSight } from "@sauf-conduit/ui";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { Form } from "react-aria-components/Form";
import { type MessageKey, useSay } from "../messages/language.tsx";
import { type EntranceId, EVERYTHING, SUBJECTS } from "../session/entrances.ts";
import { EVENT_ENTRANCES } from "../session/life-events.ts";
import { answersGiven } from "../session/situation.ts";
import { LanguageSwitch, TranslationNote } from "./shell.tsx";
import { ToolDoors } from "./tool-doors.tsx";
import { useVisit } from "./visit-context.tsx";

/**
 * « Par quoi commencer ? »: what the page does, what it keeps (nothing), and the entrances.
 * @param arrived false at the first view of a visit.
 */
export function StartView({ arrived }: { arrived: boolean }) {
  const { session, move } = useVisit();
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(session.entrance);
  const [fault, setFault] = useState<object | null>(null);
  const heading = useArrival("start", arrived);
  const form = useFaultInSight(fault);
  // Chosen before the script came: the first screen is in the page as it arrives (early.js).
  useEffect(() => {
    const early = form.current?.querySelector<HTMLInputElement>("input:checked");
    if (early) setChosen(early.value);
  }, [form]);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) setFault({});
    else move({ kind: "began", entrance: chosen as EntranceId });
  };
  const choose = (value: string) => {
    setChosen(value);
    setFault(null);
  };
  return (
    <Form ref={form} className="start" validationBehavior="aria" autoComplete="off" onSubmit={begin}>
      <LanguageSwitch at="start" />
      <TranslationNote />
      <h1 className="question-title" ref={heading} tabIndex={-1}>
        {say("start.title")}
      </h1>
      <p className="question-help">{say("start.what")}</p>
      <ToolDoors />
      <Entrances chosen={chosen} onChoose={choose} error={fault === null ? null : say("start.fault")} />
      <div className="question-acts start-acts">
        <Button variant="primary" type="submit">
          {say(answersGiven(session.replies) > 0 ? "start.resume" : "start.begin")}
        </Button>
      </div>
      <Promises />
    </Form>
  );
}

interface EntrancesProps {
  chosen: string | null;
  onChoose: (entrance: string) => void;
  error: ReactNode;
}

function Entrances({ chosen, onChoose, error }: EntrancesProps) {
  const say = useSay();
  return (
    <section className="entrances">
      <h2 className="label">{say("start.events")}</h2>
      <Answers label={say.text("start.title")} value={chosen} onChange={onChoose} error={error}>
        <EntranceList of={[...EVENT_ENTRANCES, EVERYTHING]} />
        <details className="subjects">
          <summary>{say("start.subjects")}</summary>
          <div className="answers">
            <EntranceList of={SUBJECTS} />
          </div>
        </details>
      </Answers>
    </section>
  );
}

function EntranceList({ of }: { of: readonly EntranceId[] }) {
  const say = useSay();
  return of.map((entrance) => (
    <Answer key={entrance} value={entrance} hint={say(`entrance.${entrance}.hint`)}>
      {say(`entrance.${entrance}`)}
    </Answer>
  ));
}

const PROMISES: readonly (readonly [IconName, MessageKey])[] = [
  ["hidden", "start.local"],
  ["local", "start.offline"],
  ["leave", "start.leave"],
  ["time", "start.history"],
];

function Promises() {
  const say = useSay();
  return (
    <ul className="promises">
      {PROMISES.map(([icon, key]) => (
        <li key={key} className="row row-top">
          <Icon name={icon} />
          <span>{say(key)}</span>
        </li>
      ))}
    </ul>
  );
}
