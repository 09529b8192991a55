// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Montrer à l'agent »: French whatever the language of the screen, since the clerk reads French. None of her answers. */
import { type DemandAnswer, textsOf } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui";
import { ShowPage, type ShowPageProps } from "@sauf-conduit/ui/tools";
import { dayText } from "../../law/day-text.ts";
import { useLawWords } from "../../law/words.tsx";
import { InLanguage, Say, useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { DemandView } from "./demand-view.tsx";
import { useToSay } from "./demand-words.ts";
import { useDemandAnswer } from "./use-demand.ts";
import "../tools.css";

/** @param onLeave « Quitter vite ». */
export function ClerkView({ onLeave }: { onLeave: () => void }) {
  const { back } = useCheck();
  const say = useSay();
  const answer = useDemandAnswer();
  const labels = { back: say("question.back"), leave: say("shell.leave") };
  // A step forward again, once everything was wiped: there is nothing to show.
  if (answer === null) return <DemandView />;
  return (
    <InLanguage language="fr" rest={null}>
      <Shown answer={answer} labels={labels} onBack={back} onLeave={onLeave} />
    </InLanguage>
  );
}

interface ShownProps {
  answer: DemandAnswer;
  labels: ShowPageProps["labels"];
  onBack: () => void;
  onLeave: () => void;
}

function Shown({ answer, ...acts }: ShownProps) {
  const { today } = useCheck();
  const say = useSay();
  const words = useLawWords();
  const [first, ...others] = useToSay()(answer).map(({ french }) => french);
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
