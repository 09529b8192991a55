// SPDX-License-Identifier: AGPL-3.0-or-later
/** « On vous demande quoi ? »: for a telephone, in a queue. */
import { Button, Icon, LinkButton, useArrival } from "@sauf-conduit/ui";
import { useState } from "react";
import { LawWord } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { counterOf } from "./counters.ts";
import { DemandCard } from "./demand-card.tsx";
import { DemandSearch } from "./demand-search.tsx";
import { goToAnswer } from "./go-to-answer.ts";
import { NotListed } from "./not-listed.tsx";
import { OftenAsked } from "./often-asked.tsx";
import { ProvisionChoice } from "./provision-choice.tsx";
import { useDemandAnswer } from "./use-demand.ts";
import "../tools.css";

export function DemandView() {
  const { session, back, move } = useCheck();
  const say = useSay();
  const heading = useArrival("demand");
  const { provision, subject } = session.demand;
  const [choosing, setChoosing] = useState(false);
  const answer = useDemandAnswer();
  const choose = (id: string) => {
    setChoosing(false);
    move({ kind: "demanded", demand: { provision: id } });
    goToAnswer();
  };
  const asks = choosing || (provision === null && subject !== null);
  return (
    <div className="column demand">
      <p className="label">{say("demand.now")}</p>
      <h1 ref={heading} tabIndex={-1}>
        {say("demand.title")}
      </h1>
      <DemandSearch nothing={asks ? null : <NotListed />} />
      <At choosing={choosing} onChange={() => setChoosing(!choosing)} />
      <div role="status" className="demand-answer">
        {answer !== null && !choosing && <DemandCard answer={answer} />}
      </div>
      {asks && <ProvisionChoice subject={subject} onChoose={choose} />}
      {answer !== null && !choosing && (
        <Button variant="primary" wide icon="show" onPress={() => move({ kind: "opened", view: "clerk" })}>
          {say("demand.show")}
        </Button>
      )}
      {provision !== null && !choosing && <OftenAsked provision={provision} />}
      <div className="question-acts no-print">
        <Button icon="back" onPress={back}>
          {say("question.back")}
        </Button>
      </div>
    </div>
  );
}

/** What one is there for, and at which counter. */
function At({ choosing, onChange }: { choosing: boolean; onChange: () => void }) {
  const { session, presentation } = useCheck();
  const say = useSay();
  const item = presentation.items[session.demand.provision ?? ""];
  return (
    <p className="row row-wrap demand-at">
      {item === undefined ? (
        <span className="muted">{say("demand.at.unknown")}</span>
      ) : (
        <>
          <span className="chip" data-tone="line">
            <LawWord>{item.title}</LawWord>
          </span>
          <span className="chip" data-tone="line">
            {say(`counter.${counterOf(item)}`)}
          </span>
        </>
      )}
      <LinkButton aria-expanded={choosing} onPress={onChange}>
        {say(item === undefined ? "demand.at.choose" : "demand.at.change")}
        <Icon name="more" />
      </LinkButton>
    </p>
  );
}
