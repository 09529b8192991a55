// SPDX-License-Identifier: AGPL-3.0-or-later
/** « On vous demande quoi ? »: for a telephone, in a queue. */
import { Button, Icon, LinkButton, useArrival } from "@sauf-conduit/ui";
import { useEffect } from "react";
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
  const { provision, subject, choosing } = session.demand;
  const asks = choosing || (provision === null && subject !== null);
  const answer = useDemandAnswer();
  const card = asks ? null : answer;
  const shown = asks || card !== null ? JSON.stringify([provision, subject, asks]) : null;
  useAnswerInSight(shown);
  const heading = useArrival("demand", shown === null);
  return (
    <div className="column demand">
      <p className="label">{say("demand.now")}</p>
      <h1 ref={heading} tabIndex={-1}>
        {say("demand.title")}
      </h1>
      <DemandSearch nothing={asks ? null : <NotListed />} />
      {(provision !== null || subject === null) && <At />}
      <div role="status" className="demand-answer">
        {card !== null && <DemandCard answer={card} />}
      </div>
      {asks && (
        <ProvisionChoice
          subject={subject}
          onChoose={(id) => move({ kind: "demanded", demand: { provision: id } })}
        />
      )}
      {card !== null && (
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

/**
 * What was chosen, or stepped back to, comes into sight with focus: the card, or the list that it needs.
 * @param shown changes with it; null when nothing is chosen.
 */
function useAnswerInSight(shown: string | null): void {
  useEffect(() => {
    if (shown !== null) goToAnswer();
  }, [shown]);
}

/** What one is there for, and at which counter. */
function At() {
  const { session, presentation, move } = useCheck();
  const say = useSay();
  const { provision, choosing } = session.demand;
  const item = presentation.items[provision ?? ""];
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
      <LinkButton
        aria-expanded={choosing}
        onPress={() => move({ kind: "demanded", demand: { choosing: !choosing } })}
      >
        {say(item === undefined ? "demand.at.choose" : "demand.at.change")}
        <Icon name="more" />
      </LinkButton>
    </p>
  );
}
