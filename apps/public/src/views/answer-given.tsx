// SPDX-License-Identifier: AGPL-3.0-or-later
/** One answer in the list: the question, what was said, and the two things that can be done with it. */
import { Button } from "@sauf-conduit/ui";
import { Law, useLawWords } from "../law/words.tsx";
import { useLanguage, useSay } from "../messages/language.tsx";
import { languageOf } from "../messages/languages.ts";
import type { Reply } from "../session/session.ts";
import { useCheck } from "./check-context.tsx";
import { Given } from "./given.tsx";

export interface AnswerGivenProps {
  fact: string;
  reply: Reply;
  /** The line is gone: focus must go somewhere. */
  onRemoved: () => void;
}

export function AnswerGiven({ fact, reply, onRemoved }: AnswerGivenProps) {
  const { presentation } = useCheck();
  const { language } = useLanguage();
  const say = useSay();
  const question = presentation.facts[fact]?.question ?? fact;
  return (
    <li>
      <div>
        <p>
          <Law>{question}</Law>
        </p>
        <p>
          <b>
            <bdi dir={languageOf(language).direction}>
              <Given fact={fact} reply={reply} />
            </bdi>
          </b>
          {reply.presumed && <span className="fine"> ({say("answers.presumed")})</span>}
        </p>
      </div>
      <Acts fact={fact} question={question} onRemoved={onRemoved} />
    </li>
  );
}

function Acts({ fact, question, onRemoved }: Omit<AnswerGivenProps, "reply"> & { question: string }) {
  const { move } = useCheck();
  const say = useSay();
  const spoken = useLawWords()(question).text;
  const remove = () => {
    move({ kind: "removed", fact });
    onRemoved();
  };
  return (
    <div className="row row-wrap">
      <Button
        small
        aria-label={say.text("answers.change.of", { question: spoken })}
        onPress={() => move({ kind: "asked", fact, returnTo: "answers" })}
      >
        {say("answers.change")}
      </Button>
      <Button
        small
        variant="quiet"
        aria-label={say.text("what-if.of", { question: spoken })}
        onPress={() => move({ kind: "supposed", fact })}
      >
        {say("what-if")}
      </Button>
      <Button
        small
        variant="quiet"
        aria-label={say.text("answers.remove.of", { question: spoken })}
        onPress={remove}
      >
        {say("answers.remove")}
      </Button>
    </div>
  );
}
