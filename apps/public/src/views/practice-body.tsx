// SPDX-License-Identifier: AGPL-3.0-or-later
/** A practice that the person recognised, unfolded: why it is one, what to keep, what to say, before whom. */
import { Icon, RightSection } from "@sauf-conduit/ui";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { LawWord } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { Appeals } from "./appeals.tsx";
import { useCheck } from "./check-context.tsx";
import { ReadAloud } from "./read-aloud.tsx";
import { Reasons } from "./reasons.tsx";
import { ToSay, useSaid } from "./to-say.tsx";
import { Verified } from "./verified.tsx";
import { WhomToContact } from "./whom-to-contact.tsx";

export function PracticeBody({ right }: { right: RightAnswer }) {
  const { model, assessment, presentation } = useCheck();
  const say = useSay();
  const said = useSaid();
  const { item, answer, unit } = right;
  const { evidence = [], toSay = [] } = item.practice ?? {};
  return (
    <>
      <ReadAloud within=".right" about={unit} />
      <RightSection icon="law" title={say("right.why")}>
        <Reasons explanation={model.explain(assessment.encoded, unit)} answer={answer} />
      </RightSection>
      <RightSection icon="paper" title={say("demand.evidence")}>
        <ul className="marked">
          {evidence.map((piece) => (
            <li key={piece}>
              <Icon name="check" />
              <LawWord>{presentation.pieces[piece]?.name ?? piece}</LawWord>
            </li>
          ))}
        </ul>
      </RightSection>
      <RightSection icon="said" title={say("demand.to-say")}>
        <ToSay sentences={toSay.map((sentence) => said(sentence))} />
      </RightSection>
      <RightSection icon="appeal" title={say("right.appeals")}>
        <Appeals item={item} />
      </RightSection>
      <RightSection icon="said" title={say("right.whom")}>
        <WhomToContact about={item} />
      </RightSection>
      <RightSection icon="check" tone="foot" title={say("right.verified")}>
        <Verified right={right} />
      </RightSection>
    </>
  );
}
