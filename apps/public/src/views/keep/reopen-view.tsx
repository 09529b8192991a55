// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Rouvrir un fichier »: its passphrase, then the answers; what today's law no longer knows is shown, and kept. */
import { Button, Note, Tick, useArrival, useFaultInSight } from "@sauf-conduit/ui";
import { FileEntry, SecretEntry } from "@sauf-conduit/ui/tools";
import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components/Form";
import { type Kept, type NotRead, readContent } from "../../keeping/content.ts";
import { opened } from "../../keeping/sealer.ts";
import type { SealFault } from "../../keeping/sealing.ts";
import { useSay } from "../../messages/language.tsx";
import { answersGiven } from "../../session/situation.ts";
import { useCheck } from "../check-context.tsx";
import { OlderFile } from "./older-file.tsx";
import { useWork } from "./use-work.ts";
import { Working } from "./working.tsx";
import "../tools.css";
import "./keep.css";

/** In bytes. Ours are a hundred times smaller: anything greater is another file. */
const MOST = 4_000_000;

type Fault = SealFault | NotRead | "none" | "too-big" | "no-passphrase" | "unreadable";
type Result = { readonly kept: Kept } | { readonly fault: Fault };

export function ReopenView() {
  const { session, back, move } = useCheck();
  const say = useSay();
  const heading = useArrival("reopen");
  const { work, submit, ...fields } = useReopening();
  const kept = work.done !== null && "kept" in work.done ? work.done.kept : null;
  return (
    <div className="column keep">
      <h1 ref={heading} tabIndex={-1}>
        {say("reopen.title")}
      </h1>
      <p className="muted">{say("reopen.what")}</p>
      {answersGiven(session.replies) > 0 && (
        <Note tone="decide" icon="warning">
          {say("reopen.replaces")}
        </Note>
      )}
      <OpenForm {...fields} onSubmit={submit} />
      <Working work={work} label={say("reopen.working")} failed={say("keep.failed")} />
      {kept !== null && (
        <OlderFile kept={kept} onOpen={() => move({ kind: "reopened", answers: kept.answers })} />
      )}
      <div className="question-acts">
        <Button icon="back" onPress={back}>
          {say("question.back")}
        </Button>
      </div>
    </div>
  );
}

/** The file and the passphrase that were given, what is wrong with them, and what opening them gave. */
function useReopening() {
  const check = useCheck();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [fault, setFault] = useState<{ readonly kind: Fault } | null>(null);
  const work = useWork<Result>();
  const choose = (chosen: File | null) => {
    work.stop();
    work.forget();
    setFile(chosen);
    setFault(chosen !== null && chosen.size > MOST ? { kind: "too-big" } : null);
  };
  const type = (text: string) => {
    setPassphrase(text);
    setFault(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kind = faultOf(file, passphrase);
    setFault(kind && { kind });
    if (kind !== null || file === null) return;
    work.start(async (signal) => {
      const result = await reopened(file, passphrase, { check, signal });
      signal.throwIfAborted(); // another file has been chosen since
      if ("fault" in result) setFault({ kind: result.fault });
      else if (!result.kept.older && result.kept.answers.aside.length === 0)
        check.move({ kind: "reopened", answers: result.kept.answers });
      return result;
    });
  };
  return { file, passphrase, fault, work, choose, type, submit };
}

function faultOf(file: File | null, passphrase: string): Fault | null {
  if (file === null) return "none";
  if (file.size > MOST) return "too-big";
  return passphrase.trim() === "" ? "no-passphrase" : null;
}

interface Reopening {
  readonly check: ReturnType<typeof useCheck>;
  readonly signal: AbortSignal;
}

async function reopened(file: File, passphrase: string, { check, signal }: Reopening): Promise<Result> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { fault: "unreadable" };
  const result = await opened(new Uint8Array(bytes), passphrase, signal);
  if (!result.ok) return { fault: result.fault };
  const kept = readContent(result.text, check);
  return typeof kept === "string" ? { fault: kept } : { kept };
}

interface OpenFormProps extends Pick<ReturnType<typeof useReopening>, "file" | "passphrase" | "fault"> {
  choose: (file: File | null) => void;
  type: (text: string) => void;
  onSubmit: (event: FormEvent) => void;
}

/** Faults that are about the passphrase; the others are about the file. */
const OF_PASSPHRASE: ReadonlySet<Fault> = new Set(["passphrase", "no-passphrase"]);

function OpenForm({ file, passphrase, fault, choose, type, onSubmit }: OpenFormProps) {
  const say = useSay();
  const form = useFaultInSight(fault);
  const [shown, setShown] = useState(false);
  const words = fault === null ? null : say(`reopen.fault.${fault.kind}`);
  const ofPassphrase = fault !== null && OF_PASSPHRASE.has(fault.kind);
  return (
    <Form ref={form} className="keep-part" validationBehavior="aria" autoComplete="off" onSubmit={onSubmit}>
      <FileEntry
        label={say("reopen.file")}
        choose={say("reopen.choose")}
        chosen={file?.name ?? null}
        note={say("reopen.file.stays")}
        onChoose={choose}
        error={ofPassphrase ? null : words}
      />
      <SecretEntry
        label={say("keep.passphrase")}
        value={passphrase}
        onChange={type}
        error={ofPassphrase ? words : null}
        shown={shown}
      />
      <Tick ticked={shown} onChange={setShown}>
        {say("keep.passphrase.show")}
      </Tick>
      <Button variant="primary" type="submit">
        {say("reopen.open")}
      </Button>
    </Form>
  );
}
