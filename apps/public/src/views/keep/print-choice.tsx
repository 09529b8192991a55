// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Imprimer »: which sheet, in which language, with what; said before the browser opens its own window. */
import { Answer, Answers, Button, ChoiceEntry, LinkButton, Note, Tick, Ticks } from "@sauf-conduit/ui";
import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components/Form";
import { Law } from "../../law/words.tsx";
import { type Language, Say, useSay } from "../../messages/language.tsx";
import { LANGUAGES, languageOf } from "../../messages/languages.ts";
import { useCheck } from "../check-context.tsx";
import { isTelling } from "../paper-practice.tsx";
import type { PaperChoice } from "../use-paper.ts";
import { useAtCounter } from "./at-counter.ts";

export function PrintChoice() {
  const { paper } = useCheck();
  const say = useSay();
  const [fault, setFault] = useState(false);
  const { choice, choose } = paper;
  const print = (event: FormEvent) => {
    event.preventDefault();
    const empty = choice.sheet === "counter" && choice.items.length === 0;
    setFault(empty);
    if (!empty) window.print();
  };
  return (
    <section className="keep-part" aria-labelledby="keep-print">
      <h2 id="keep-print">{say("print.title")}</h2>
      <p>{say("print.what")}</p>
      <Form validationBehavior="aria" autoComplete="off" onSubmit={print}>
        <Answers
          label={say.text("print.sheet")}
          value={choice.sheet}
          onChange={(sheet) => choose({ sheet: sheet as PaperChoice["sheet"] })}
        >
          <Answer value="person" hint={say("print.person.hint")} detail={<ForPerson />}>
            {say("print.person")}
          </Answer>
          <Answer value="counter" hint={say("print.counter.hint")} detail={<ForCounter fault={fault} />}>
            {say("print.counter")}
          </Answer>
        </Answers>
        {choice.sheet === "person" && <Awaited />}
        <Button variant="primary" type="submit" icon="print">
          {say("print.print")}
        </Button>
      </Form>
    </section>
  );
}

/** The sheet keeps a language that is here whole until the one chosen is: said before one prints. */
function Awaited() {
  const { spoken, loading } = useCheck().paper;
  const { coming, missing, retry } = loading;
  const say = useSay();
  const { code, name } = languageOf(spoken.language);
  const inIt = { language: <bdi lang={code}>{name}</bdi> };
  if (!coming) return null;
  return (
    <div role="status">
      {missing ? (
        <Note tone="decide" icon="warning">
          <Say id="print.untranslated" values={inIt} />{" "}
          <LinkButton onPress={retry}>{say("loading.retry")}</LinkButton>
        </Note>
      ) : (
        <Note icon="time">
          <Say id="print.coming" values={inIt} />
        </Note>
      )}
    </div>
  );
}

function ForPerson() {
  const { groups, presentation, paper } = useCheck();
  const { choice, choose, asked } = paper;
  const say = useSay();
  const told = groups.practices.some(({ item }) => isTelling(item, presentation));
  return (
    <>
      <ChoiceEntry
        label={say("print.language")}
        value={asked}
        onChange={(chosen) => choose({ language: chosen as Language })}
        choices={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Tick
        ticked={choice.sensitive}
        onChange={(sensitive) => choose({ sensitive })}
        hint={say(told ? "print.sensitive.hint.practices" : "print.sensitive.hint")}
      >
        {say("print.sensitive")}
      </Tick>
      <Tick ticked={choice.whole} onChange={(whole) => choose({ whole })} hint={say("print.whole.hint")}>
        {say("print.whole")}
      </Tick>
    </>
  );
}

function ForCounter({ fault }: { fault: boolean }) {
  const { choice, choose } = useCheck().paper;
  const say = useSay();
  const items = useAtCounter();
  if (items.length === 0) return <p>{say("print.counter.none")}</p>;
  return (
    <>
      <p>{say("print.counter.which")}</p>
      <Ticks
        label={say.text("print.counter.which")}
        value={choice.items}
        onChange={(chosen) => choose({ items: chosen })}
        error={fault && choice.items.length === 0 ? say("print.counter.fault") : null}
      >
        {items.map(({ id, title }) => (
          <Tick key={id} value={id}>
            <Law>{title}</Law>
          </Tick>
        ))}
      </Ticks>
    </>
  );
}
