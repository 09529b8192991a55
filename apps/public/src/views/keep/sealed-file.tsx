// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Garder un fichier »: the answers, sealed with a passphrase, made in memory and offered as a download. */
import { Button, Icon, Note, Tick, useFaultInSight } from "@sauf-conduit/ui";
import { SecretEntry } from "@sauf-conduit/ui/tools";
import { type FormEvent, useEffect, useState } from "react";
import { Form } from "react-aria-components/Form";
import { contentOf } from "../../keeping/content.ts";
import { sealed } from "../../keeping/sealer.ts";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { isEasy, passphraseFault, SHORTEST } from "./passphrase.ts";
import { useWork, type Work } from "./use-work.ts";
import { Working } from "./working.tsx";

/** It says nothing of what it holds. */
const NAME = "notes.age";

type Fault = "short" | "different";

export function SealedFile() {
  const say = useSay();
  const work = useWork<string>();
  useRevoked(work.done);
  return (
    <section className="keep-part" aria-labelledby="keep-file">
      <h2 id="keep-file">{say("keep.file")}</h2>
      <p>{say("keep.file.what")}</p>
      <PassphraseForm work={work} />
      <Working work={work} label={say("keep.file.working")} failed={say("keep.failed")} />
      <div role="status">{work.done !== null && <Made url={work.done} />}</div>
    </section>
  );
}

/** What is typed, and its fault; what is typed over makes the file that was made before forgotten. */
function usePassphrase(work: Work<string>) {
  const check = useCheck();
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [fault, setFault] = useState<{ readonly kind: Fault } | null>(null);
  const type = (set: (text: string) => void) => (text: string) => {
    set(text);
    setFault(null);
    work.forget();
  };
  const make = (event: FormEvent) => {
    event.preventDefault();
    const kind = passphraseFault(passphrase, again);
    setFault(kind && { kind });
    if (kind === null)
      work.start(async (signal) =>
        offered(await sealed(contentOf(check.session, check), passphrase, signal)),
      );
  };
  return { passphrase, again, fault, make, typePassphrase: type(setPassphrase), typeAgain: type(setAgain) };
}

/** The passphrase, twice. */
function PassphraseForm({ work }: { work: Work<string> }) {
  const say = useSay();
  const { passphrase, again, fault, make, typePassphrase, typeAgain } = usePassphrase(work);
  const [shown, setShown] = useState(false);
  const form = useFaultInSight(fault);

  return (
    <Form ref={form} validationBehavior="aria" autoComplete="off" onSubmit={make}>
      <SecretEntry
        label={say("keep.passphrase")}
        hint={say("keep.passphrase.hint", { least: SHORTEST })}
        value={passphrase}
        onChange={typePassphrase}
        error={fault?.kind === "short" ? say("keep.passphrase.short", { least: SHORTEST }) : null}
        shown={shown}
      />
      {passphrase !== "" && isEasy(passphrase) && <p className="fine">{say("keep.passphrase.easy")}</p>}
      <SecretEntry
        label={say("keep.passphrase.again")}
        value={again}
        onChange={typeAgain}
        error={fault?.kind === "different" ? say("keep.passphrase.different") : null}
        shown={shown}
      />
      <Tick ticked={shown} onChange={setShown}>
        {say("keep.passphrase.show")}
      </Tick>
      <p className="fine row row-top">
        <Icon name="warning" />
        <span>{say("keep.passphrase.lost")}</span>
      </p>
      <Button type="submit" icon="paper">
        {say("keep.file.make")}
      </Button>
    </Form>
  );
}

/** Downloads the file. @returns its address, to download it again. */
function offered(file: Awaited<ReturnType<typeof sealed>>): string {
  const url = URL.createObjectURL(new Blob([file], { type: "application/octet-stream" }));
  download(url);
  return url;
}

function Made({ url }: { url: string }) {
  const say = useSay();
  return (
    <Note tone="way" icon="check">
      <p>
        <b>{say("keep.file.made")}</b> {say("keep.file.made.what")}
      </p>
      <a className="button" href={url} download={NAME}>
        {say("keep.file.again")}
      </a>
    </Note>
  );
}

function download(url: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = NAME;
  link.click();
}

/** The file leaves the memory of the page with the view, or when another one is made. */
function useRevoked(url: string | null): void {
  useEffect(() => {
    if (url === null) return;
    return () => URL.revokeObjectURL(url);
  }, [url]);
}
