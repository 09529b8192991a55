// SPDX-License-Identifier: AGPL-3.0-or-later
/** A practice that she recognised, on paper: what to keep, what to say, before whom. Its title alone repeats what she said. */
import type { ItemText, Presentation } from "@sauf-conduit/rights";
import { isSensitive } from "../engine/assess.ts";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { Boxes, LimitsAndAppeals, PaperBoxes, Part, References } from "./paper-parts.tsx";
import { PaperTitle, sourcesOf } from "./paper-right.tsx";
import { ToSay, useSaid } from "./to-say.tsx";

/** Whether it is recognised by the answer to a sensitive question. */
export const isTelling = ({ practice }: ItemText, presentation: Presentation): boolean =>
  Object.keys(practice?.recognisedBy ?? {}).some((fact) => isSensitive(fact, presentation));

export function PaperPractice({ right }: { right: RightAnswer }) {
  const say = useSay();
  const said = useSaid();
  const { item } = right;
  const { evidence = [], toSay = [] } = item.practice ?? {};
  return (
    <li className="paper-full">
      <div>
        <PaperTitle right={right} /> <References of={sourcesOf(right)} />
      </div>
      {item.summary && (
        <p>
          <Law>{item.summary}</Law>
        </p>
      )}
      <div className="paper-two">
        <Part title={say("demand.evidence")}>
          <Boxes>
            <PaperBoxes of={evidence} />
          </Boxes>
        </Part>
        <Part title={say("demand.to-say")}>
          <ToSay sentences={toSay.map((sentence) => said(sentence))} />
        </Part>
      </div>
      <LimitsAndAppeals item={item} />
    </li>
  );
}
