// SPDX-License-Identifier: AGPL-3.0-or-later
/** Time-limits of a right: what must be done, and by whom. */

import { isPersonLimit } from "@sauf-conduit/deadlines/person";
import type { ItemText } from "@sauf-conduit/rights";
import { Button, Icon } from "@sauf-conduit/ui";
import { Law, LawWord, useLawWords } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { LimitDays } from "./limit-days.tsx";

export function Limits({ item }: { item: ItemText }) {
  const say = useSay();
  if (item.limits.length === 0) return <p className="muted">{say("right.limits.none")}</p>;
  return (
    <ul className="marked">
      {item.limits.map((limit) => (
        <li key={limit.name}>
          <Icon name="time" />
          <span>
            <LawWord>{limit.to}</LawWord>
            <span className="sub">
              <Say id="right.limits.who" values={{ who: <Law>{limit.who}</Law> }} />
            </span>
            <LimitDays item={item} name={limit.name} />
            {isPersonLimit(limit) && <Compute item={item.id} limit={limit} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** To the calculator of last days, with what was answered so far. */
function Compute({ item, limit }: { item: string; limit: ItemText["limits"][number] }) {
  const { move } = useCheck();
  const say = useSay();
  const words = useLawWords();
  return (
    <ComputeButton
      spoken={say.text("deadline.compute.of", { act: words(limit.to).text })}
      onPress={() => move({ kind: "timed", deadline: { item, limit: limit.name } })}
    />
  );
}

export function ComputeButton({ spoken, onPress }: { spoken: string; onPress: () => void }) {
  const say = useSay();
  return (
    <span className="compute">
      <Button small icon="time" aria-label={spoken} onPress={onPress}>
        {say("deadline.compute")}
      </Button>
    </span>
  );
}
