// SPDX-License-Identifier: AGPL-3.0-or-later
/** What would decide, where no short way says it: the questions themselves, each with a button that asks it. */
import { DeciderBox } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { type LimitQuestions, questionsLeft, questionsOfLimit } from "../engine/deciding.ts";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { useSay } from "../messages/language.tsx";
import { replyTo } from "../session/session.ts";
import { settledFacts } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { Name } from "./name.tsx";

/** The first questions name where to begin; the others follow from them. */
const FIRST = 3;

/** The first answers that are missing, and how many are; of a time-limit, first that of what starts it. */
export function useFirstQuestions(right: RightAnswer): { first: readonly string[]; count: number } {
  const told = useTold();
  const ofLimit = () => Object.values(questionsOfLimit(right, told)).flat();
  const questions = right.item.kind === "limit" ? ofLimit() : questionsLeft(right, told);
  return { first: questions.slice(0, FIRST), count: questions.length };
}

function useTold() {
  const { model, assessment, presentation, session, next } = useCheck();
  const { encoded } = assessment;
  return { model, encoded, presentation, next, settled: settledFacts(session.replies) };
}

/** Many answers are missing, and no few of them decide it. */
export function FirstQuestions({ right }: { right: RightAnswer }) {
  const say = useSay();
  const { first, count } = useFirstQuestions(right);
  if (first.length === 0) return <p className="muted">{say("decides.unknown")}</p>;
  return (
    <>
      <p className="muted">{say("decides.not-a-refusal")}</p>
      <Questions of={first}>{say("decides.first", { count })}</Questions>
    </>
  );
}

/** A time-limit has no condition to meet: its last day waits for the event from which it runs, then for what counts it. */
export function LimitStart({ right }: { right: RightAnswer }) {
  const say = useSay();
  const { starts, others }: LimitQuestions = questionsOfLimit(right, useTold());
  const runs = right.answer.value === "not-applicable" ? "decides.limit.not-started" : "decides.limit";
  const also = others.slice(0, FIRST);
  return (
    <>
      <Questions of={starts}>{say(runs, { count: starts.length })}</Questions>
      {also.length > 0 && (
        <Questions of={also}>{say("decides.limit.also", { count: also.length })}</Questions>
      )}
    </>
  );
}

function Questions({ of, children }: { of: readonly string[]; children: ReactNode }) {
  const { session } = useCheck();
  const say = useSay();
  const ask = useAsking();
  if (of.length === 0) return null;
  const answered = (name: string): boolean => replyTo(session, name).outcome?.kind === "answered";
  return (
    <>
      <p>{children}</p>
      <ul className="deciders">
        {of.map((name) => (
          <DeciderBox
            key={name}
            icon="said"
            act={{
              label: say(answered(name) ? "reason.change" : "decides.answer"),
              onPress: () => ask(name),
            }}
          >
            <p>
              <b>
                <Name name={name} />
              </b>
            </p>
          </DeciderBox>
        ))}
      </ul>
    </>
  );
}

/** Asks a question now, and comes back to the list of rights if that is where one was. */
export function useAsking(): (fact: string) => void {
  const { place, move } = useCheck();
  const returnTo = place.view === "rights" ? "rights" : null;
  return (fact) => move({ kind: "asked", fact, returnTo });
}
