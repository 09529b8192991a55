// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Montrer à l'agent »: French whatever the language of the screen, since the clerk reads French. None of her answers. */
import { type DemandAnswer, textsOf } from "@sauf-conduit/rights";
import { Tick, typo } from "@sauf-conduit/ui";
import { ShowPage, type ShowPageProps } from "@sauf-conduit/ui/tools";
import { useState } from "react";
import { dayText } from "../../law/day-text.ts";
import { useLawWords } from "../../law/words.tsx";
import { InLanguage, Say, useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { DemandView } from "./demand-view.tsx";
import { useToSay } from "./demand-words.ts";
import { isTellingRequest } from "./order-of-requests.ts";
import { useDemandAnswer } from "./use-demand.ts";
import "../tools.css";

/** @param onLeave « Quitter vite ». */
export function ClerkView({ onLeave }: { onLeave: () => void }) {
  const { back, presentation } = useCheck();
  const say = useSay();
  const [ticked, setTicked] = useState(false);
  const answer = useDemandAnswer();
  const labels = { back: say("question.back"), leave: say("shell.leave") };
  // A step forward again, once everything was wiped: there is nothing to show.
  if (answer === null) return <DemandView />;
  const item = presentation.items[answer.demand.provision];
  const telling = item !== undefined && isTellingRequest(item);
  const choice = telling && (
    <Tick ticked={ticked} onChange={setTicked}>
      {say("clerk.name")}
    </Tick>
  );
  const named = !telling || ticked;
  return (
    <InLanguage language="fr" rest={null}>
      <Shown answer={answer} named={named} choice={choice} labels={labels} onBack={back} onLeave={onLeave} />
    </InLanguage>
  );
}

interface ShownProps extends Pick<ShowPageProps, "labels" | "choice" | "onBack" | "onLeave"> {
  answer: DemandAnswer;
  named: boolean;
}

function Shown({ answer, named, ...acts }: ShownProps) {
  const { today } = useCheck();
  const say = useSay();
  const words = useLawWords();
  const [first, ...others] = useToSay({ named, cites: false })(answer).map(({ french }) => french);
  const day = typo(dayText(today, "fr"), "fr");
  return (
    <ShowPage
      {...acts}
      lang="fr"
      greeting={say("clerk.hello")}
      title={first ?? say("clerk.text")}
      paragraphs={[...others, ...answer.forOthers.map((note) => words(note).text)]}
      lines={textsOf(answer).map(({ text }) => typo(text, "fr"))}
      closing={<Say id="clerk.closing" />}
      foot={say("clerk.foot", { day })}
    />
  );
}
