// SPDX-License-Identifier: AGPL-3.0-or-later
/** What one is at the counter for: the counter first, then the title. With something asked, each says its verdict. */
import type { DemandSubject, ItemText } from "@sauf-conduit/rights";
import { Icon } from "@sauf-conduit/ui";
import { ToggleChips } from "@sauf-conduit/ui/tools";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { LawWord } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { COUNTERS, type Counter, counterOf } from "./counters.ts";
import { useProvisions } from "./use-demand.ts";

export interface ProvisionChoiceProps {
  subject: DemandSubject | null;
  onChoose: (id: string) => void;
}

export function ProvisionChoice({ subject, onChoose }: ProvisionChoiceProps) {
  const say = useSay();
  const provisions = useProvisions();
  const [counter, setCounter] = useState<Counter | null>(null);
  const there = COUNTERS.filter((one) => provisions.some((item) => counterOf(item) === one));
  const shown = provisions.filter((item) => counter !== null && counterOf(item) === counter);
  return (
    <section className="stack provision-choice" aria-labelledby="provision-choice">
      <h2 id="provision-choice" tabIndex={-1}>
        {say(subject === null ? "demand.for" : "demand.for.depends")}
      </h2>
      <ToggleChips
        label={say("demand.counter")}
        value={counter}
        onChange={(chosen) => setCounter(chosen as Counter | null)}
        choices={there.map((one) => ({ value: one, label: say(`counter.${one}`) }))}
      />
      {counter !== null && <Titles of={shown} onChoose={onChoose} />}
    </section>
  );
}

function Titles({ of, onChoose }: { of: readonly ItemText[]; onChoose: (id: string) => void }) {
  return (
    <ul className="lines">
      {of.map(({ id, title }) => (
        <li key={id} className="line">
          <span />
          <Button className="line-trigger" onPress={() => onChoose(id)}>
            <LawWord>{title}</LawWord>
          </Button>
          <Icon name="onward" />
        </li>
      ))}
    </ul>
  );
}
