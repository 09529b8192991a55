// SPDX-License-Identifier: AGPL-3.0-or-later
/** What one is at the counter for: a word finds it; else it is among the likely ones. With something asked, each says its verdict. */
import type { DemandSubject } from "@sauf-conduit/rights";
import { Button as Act, Entry, Glyph, Icon } from "@sauf-conduit/ui";
import { ToggleChips } from "@sauf-conduit/ui/tools";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Law, LawWord } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { COUNTERS, counterOf } from "./counters.ts";
import { NotListed } from "./not-listed.tsx";
import { subjectName } from "./subject-name.ts";
import { type Request, useFoundRequests, useRequestGroups, useRequests } from "./use-requests.ts";
import { shapeOf, verdictKey } from "./verdict.ts";

interface Choosing {
  readonly onChoose: (id: string) => void;
}

interface Listed extends Choosing {
  readonly requests: readonly Request[];
}

export function ProvisionChoice({ subject, onChoose }: Choosing & { subject: DemandSubject | null }) {
  const say = useSay();
  const { sought } = useNarrowing();
  const requests = useRequests(subject);
  const found = useFoundRequests(requests, sought);
  const isSought = sought.trim() !== "";
  return (
    <section className="stack provision-choice" aria-labelledby="provision-choice">
      <h2 id="provision-choice" tabIndex={-1}>
        {say(subject === null ? "demand.for" : "demand.for.depends")}
      </h2>
      <SoughtEntry onEnter={() => found[0] && isSought && onChoose(found[0].item.id)} />
      <p role="status" className="fine">
        {isSought && say("demand.for.found", { count: found.length })}
      </p>
      {isSought ? (
        <Lines requests={found} onChoose={onChoose} />
      ) : (
        <Grouped requests={requests} subject={subject} onChoose={onChoose} />
      )}
      <NotListed />
    </section>
  );
}

function useNarrowing() {
  const { session, move } = useCheck();
  const narrow = (narrowing: Partial<typeof session.demand.narrowing>) =>
    move({ kind: "narrowed", narrowing });
  return { ...session.demand.narrowing, narrow };
}

/** Enter takes the first, as in the field of what is asked. */
function SoughtEntry({ onEnter }: { onEnter: () => void }) {
  const say = useSay();
  const { sought, narrow } = useNarrowing();
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <Entry
        label={say("demand.for.search")}
        value={sought}
        onChange={(typed) => narrow({ sought: typed })}
        width="wide"
      />
    </form>
  );
}

function Grouped({ requests, subject, onChoose }: Listed & { subject: DemandSubject | null }) {
  const say = useSay();
  const { counter, whole } = useNarrowing();
  const { likely, answered, others } = useRequestGroups(requests, counter);
  // Nothing asked and no counter said: sixty titles would be no help.
  const isNarrow = counter !== null || (subject !== null && likely.length === 0);
  const isWhole = whole || (answered.length === 0 && isNarrow);
  return (
    <>
      {likely.length > 0 && (
        <Group title={say("demand.for.likely")}>
          <Lines requests={likely} onChoose={onChoose} />
        </Group>
      )}
      <CounterChips requests={isWhole || subject === null ? requests : answered} />
      <ByDomain requests={answered} onChoose={onChoose} />
      {others.length > 0 && (
        <Others count={others.length} shown={isWhole}>
          <ByDomain requests={others} onChoose={onChoose} />
        </Others>
      )}
    </>
  );
}

/** The counters of what is listed, and the one that was chosen. */
function CounterChips({ requests }: Pick<Listed, "requests">) {
  const say = useSay();
  const { counter, narrow } = useNarrowing();
  const there = COUNTERS.filter(
    (one) => one === counter || requests.some(({ item }) => counterOf(item) === one),
  );
  if (there.length < 2) return null;
  return (
    <ToggleChips
      label={say.text("demand.counter")}
      value={counter}
      onChange={(chosen) => narrow({ counter: chosen })}
      choices={there.map((one) => ({ value: one, label: say(`counter.${one}`) }))}
    />
  );
}

function ByDomain({ requests, onChoose }: Listed) {
  const say = useSay();
  return [...new Set(requests.map(({ item }) => item.domain))].map((domain) => (
    <Group key={domain} title={say(`domain.${domain}`)}>
      <Lines requests={requests.filter(({ item }) => item.domain === domain)} onChoose={onChoose} />
    </Group>
  ));
}

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** Counted until they are asked for. */
function Others({ count, shown, children }: { count: number; shown: boolean; children: ReactNode }) {
  const say = useSay();
  const { narrow } = useNarrowing();
  const start = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState(false);
  // The button is gone: who pressed it goes on from where it was.
  useEffect(() => {
    if (pressed) start.current?.focus();
  }, [pressed]);
  if (shown)
    return (
      <div ref={start} tabIndex={-1} className="stack">
        {children}
      </div>
    );
  const press = () => {
    setPressed(true);
    narrow({ whole: true });
  };
  return (
    <p className="folded-group">
      <Act variant="quiet" small icon="more" onPress={press}>
        {say("demand.for.others", { count })}
      </Act>
    </p>
  );
}

function Lines({ requests, onChoose }: Listed) {
  const { presentation } = useCheck();
  const say = useSay();
  return (
    <ul className="lines">
      {requests.map(({ item: { id, title }, answer }) => (
        <li key={id} className="line" data-bare={answer === undefined || undefined}>
          {answer === undefined ? <span /> : <Glyph value={shapeOf(answer)} />}
          <Button className="line-trigger" onPress={() => onChoose(id)}>
            <LawWord>{title}</LawWord>
            {answer !== undefined && (
              // The paper is named: « may not be asked for » alone, under the title of a card, would be said of the card.
              <span className="line-sub">
                {say(verdictKey(answer))}
                {say("paper.colon")} <Law>{subjectName(answer.demand.subject, presentation)}</Law>
              </span>
            )}
          </Button>
          <Icon name="onward" />
        </li>
      ))}
    </ul>
  );
}
