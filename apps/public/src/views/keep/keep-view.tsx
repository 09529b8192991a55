// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Garder ou imprimer »: a sheet of paper, or a file sealed with a passphrase; nothing else is ever kept. */
import { Button, useArrival } from "@sauf-conduit/ui";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { PrintChoice } from "./print-choice.tsx";
import { SealedFile } from "./sealed-file.tsx";
import "../tools.css";
import "./keep.css";

export function KeepView() {
  const { back } = useCheck();
  const say = useSay();
  const heading = useArrival("keep");
  return (
    <div className="column keep">
      <h1 ref={heading} tabIndex={-1}>
        {say("keep.title")}
      </h1>
      <p className="muted">{say("keep.what")}</p>
      <PrintChoice />
      <SealedFile />
      <div className="question-acts">
        <Button icon="back" onPress={back}>
          {say("question.back")}
        </Button>
      </div>
    </div>
  );
}
