// SPDX-License-Identifier: AGPL-3.0-or-later
/** The answer to what is asked at the counter: the word first, then what to say, the texts, and what comes next. */
import { type DemandAnswer, textsOf } from "@sauf-conduit/rights";
import { Button, Glyph, Icon, Why } from "@sauf-conduit/ui";
import { Law, LawWord } from "../../law/words.tsx";
import { Say, useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { Name } from "../name.tsx";
import { ToSay } from "../to-say.tsx";
import { Sources, Trust } from "../verified.tsx";
import { counterOf } from "./counters.ts";
import { useToSay } from "./demand-words.ts";
import { subjectName } from "./subject-name.ts";
import { meaningOf, shapeOf, verdictKey } from "./verdict.ts";

function CardHead({ answer }: { answer: DemandAnswer }) {
  const { presentation } = useCheck();
  const say = useSay();
  const shape = shapeOf(answer);
  const { provision, subject } = answer.demand;
  const item = presentation.items[provision];
  return (
    <header className="demand-card-head">
      <p className="demand-verdict" data-truth={shape}>
        <Glyph value={shape} />
        <span>{say(verdictKey(answer))}</span>
      </p>
      <h2>
        <LawWord>{subjectName(subject, presentation)}</LawWord>
      </h2>
      {item && (
        <p className="demand-where">
          {say(`counter.${counterOf(item)}`)} · <Law>{item.title}</Law>
        </p>
      )}
    </header>
  );
}

export function DemandCard({ answer }: { answer: DemandAnswer }) {
  const say = useSay();
  return (
    <article className="demand-card" id="demand-card" tabIndex={-1} data-truth-card={shapeOf(answer)}>
      <CardHead answer={answer} />
      <div className="demand-card-body stack">
        {meaningOf(answer).map((key) => (
          <p key={key}>{say(key)}</p>
        ))}
        <Missing answer={answer} />
        {answer.forOthers.map((note) => (
          <p key={note}>
            <Law>{note}</Law>
          </p>
        ))}
        <SayIt answer={answer} />
        <Sources of={textsOf(answer)} />
        <Grounds answer={answer} />
        <Evidence answer={answer} />
        <Remedies answer={answer} />
      </div>
    </article>
  );
}

/** The questions that would decide. */
function Missing({ answer: { missing } }: { answer: DemandAnswer }) {
  const { presentation, move } = useCheck();
  const say = useSay();
  const askable = missing.filter(
    (fact) => presentation.facts[fact]?.asked && presentation.facts[fact]?.question,
  );
  if (askable.length === 0) return null;
  return (
    <div>
      <p>
        <b>{say("demand.decides")}</b>
      </p>
      <ul className="marked">
        {askable.map((fact) => (
          <li key={fact}>
            <Icon name="decides" />
            <span>
              <Name name={fact} />{" "}
              <Button small onPress={() => move({ kind: "asked", fact, returnTo: "demand" })}>
                {say("rights.answer")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SayIt({ answer }: { answer: DemandAnswer }) {
  const say = useSay();
  const sentences = useToSay()(answer);
  if (sentences.length === 0) return null;
  return (
    <div>
      <p className="label">{say("demand.to-say")}</p>
      <ToSay sentences={sentences} />
    </div>
  );
}

function Grounds({ answer: { grounds, listing } }: { answer: DemandAnswer }) {
  const [ground] = grounds;
  const trust = ground?.determination ?? listing;
  if (!trust) return null;
  return (
    <>
      {ground?.note && (
        <p className="fine">
          <Law>{ground.note}</Law>
        </p>
      )}
      <Trust confidence={trust.confidence} day={trust.verified} />
    </>
  );
}

function Evidence({ answer: { evidence } }: { answer: DemandAnswer }) {
  const { presentation } = useCheck();
  const say = useSay();
  if (evidence.length === 0) return null;
  return (
    <div>
      <p className="label">{say("demand.evidence")}</p>
      <ul className="marked">
        {evidence.map((id) => (
          <li key={id}>
            <Icon name="paper" />
            <span>
              <LawWord>{presentation.pieces[id]?.name ?? id}</LawWord>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the order in which they are taken; folded: one is at the counter. Paper has no folds. */
function Remedies({ answer: { remedies } }: { answer: DemandAnswer }) {
  const say = useSay();
  if (remedies.length === 0) return null;
  const title = say("demand.remedies", { count: remedies.length });
  return (
    <>
      <div className="no-print">
        <Why title={title} open={false} icon="appeal">
          <RemedySteps of={remedies} />
        </Why>
      </div>
      <section className="only-print">
        <p className="label">{title}</p>
        <RemedySteps of={remedies} />
      </section>
    </>
  );
}

function RemedySteps({ of }: { of: DemandAnswer["remedies"] }) {
  const { presentation } = useCheck();
  return (
    <ol className="numbered">
      {of.map(({ item, before, limit, when, why }) => (
        <li key={`${item} ${before}`}>
          <b>
            <LawWord>{presentation.items[item ?? ""]?.title ?? before ?? ""}</LawWord>
          </b>
          {limit && (
            <span className="answer-hint">
              <Say id="right.appeals.limit" values={{ limit: <Law key="l">{limit}</Law> }} />
            </span>
          )}
          {when && (
            <span className="answer-hint">
              <Say id="right.appeals.when" values={{ when: <Law key="w">{when}</Law> }} />
            </span>
          )}
          {why && (
            <span className="answer-hint">
              <Law>{why}</Law>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
