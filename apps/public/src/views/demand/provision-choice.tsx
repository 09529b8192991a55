// SPDX-License-Identifier: AGPL-3.0-or-later
/** What one is at the counter for: the counter first, then the title. With something asked, each says its verdict. */
import type { DemandSubject } from "@sauf-conduit/rights";
import { Glyph, Icon } from "@sauf-conduit/ui";
import { ToggleChips } from "@sauf-conduit/ui/tools";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { LawWord } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { COUNTERS, type Counter, counterOf } from "./counters.ts";
import { NotListed } from "./not-listed.tsx";
import { inOrder } from "./order-of-requests.ts";
import { useDemandAnswers, useProvisions } from "./use-demand.ts";
import { shapeOf, verdictKey } from "./verdict.ts";

export interface ProvisionChoiceProps {
  subject: DemandSubject | null;
  onChoose: (id: string) => void;
}

export function ProvisionChoice({ subject, onChoose }: ProvisionChoiceProps) {
  const say = useSay();
  const provisions = useProvisions();
  const [counter, setCounter] = useState<Counter | null>(null);
  const there = COUNTERS.filter((one) => provisions.some((item) => counterOf(item) === one));
  return (
    <section className="stack provision-choice" aria-labelledby="provision-choice">
      <h2 id="provision-choice" tabIndex={-1}>
        {say(subject === null ? "demand.for" : "demand.for.depends")}
      </h2>
      <ToggleChips
        label={say.text("demand.counter")}
        value={counter}
        onChange={(chosen) => setCounter(chosen as Counter | null)}
        choices={there.map((one) => ({ value: one, label: say(`counter.${one}`) }))}
      />
      {counter !== null && <Titles counter={counter} subject={subject} onChoose={onChoose} />}
      <NotListed />
    </section>
  );
}

function Titles({ counter, subject, onChoose }: ProvisionChoiceProps & { counter: Counter }) {
  const say = useSay();
  const all = useProvisions();
  const provisions = useMemo(() => all.filter((item) => counterOf(item) === counter), [all, counter]);
  const answers = useDemandAnswers(provisions, subject);
  const lines = inOrder(provisions, (id) => {
    const answer = answers.get(id);
    return answer === undefined ? null : shapeOf(answer);
  }).map(({ id, title }) => ({ id, title, answer: answers.get(id) }));
  return (
    <ul className="lines">
      {lines.map(({ id, title, answer }) => (
        <li key={id} className="line" data-bare={answer === undefined || undefined}>
          {answer === undefined ? <span /> : <Glyph value={shapeOf(answer)} />}
          <Button className="line-trigger" onPress={() => onChoose(id)}>
            <LawWord>{title}</LawWord>
            {answer !== undefined && <span className="line-sub">{say(verdictKey(answer))}</span>}
          </Button>
          <Icon name="onward" />
        </li>
      ))}
    </ul>
  );
}
