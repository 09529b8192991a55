// SPDX-License-Identifier: AGPL-3.0-or-later
import { Answer, Answers, Button, Icon, useArrival } from "@sauf-conduit/ui";
import { useState } from "react";
import { Form } from "react-aria-components/Form";
import { useSay } from "../messages/language.tsx";
import { ENTRANCES, type EntranceId } from "../session/entrances.ts";
import { answersGiven } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { LanguageSwitch } from "./shell.tsx";

/**
 * « Par quoi commencer ? »: what the page does, what it keeps (nothing), and the entrances.
 * @param arrived false at the first view of a visit.
 */
export function StartView({ arrived }: { arrived: boolean }) {
  const { session, move } = useCheck();
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(session.entrance);
  const [fault, setFault] = useState(false);
  const heading = useArrival("start", arrived);
  const answered = answersGiven(session.replies);

  return (
    <Form
      className="start"
      validationBehavior="aria"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) setFault(true);
        else move({ kind: "began", entrance: chosen as EntranceId });
      }}
    >
      <div className="start-language">
        <LanguageSwitch />
      </div>
      <h1 className="question-title" ref={heading} tabIndex={-1}>
        {say("start.title")}
      </h1>
      <p className="question-help">{say("start.what")}</p>
      <Answers
        label={say("start.title")}
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          setFault(false);
        }}
        error={fault ? say("start.fault") : null}
      >
        {ENTRANCES.map((entrance) => (
          <Answer key={entrance} value={entrance} hint={say(`entrance.${entrance}.hint`)}>
            {say(`entrance.${entrance}`)}
          </Answer>
        ))}
      </Answers>
      <div className="question-acts">
        <Button variant="primary" type="submit">
          {say(answered > 0 ? "start.resume" : "start.begin")}
        </Button>
      </div>
      <ul className="promises">
        <li className="row row-top">
          <Icon name="local" />
          <span>{say("start.local")}</span>
        </li>
        <li className="row row-top">
          <Icon name="leave" />
          <span>{say("start.leave")}</span>
        </li>
        <li className="row row-top">
          <Icon name="hidden" />
          <span>{say("start.history")}</span>
        </li>
      </ul>
    </Form>
  );
}
