// SPDX-License-Identifier: AGPL-3.0-or-later
/** The check itself: replies in, rights out, and the view that the person is at. */
import { Button, Icon, LiveBar, LiveChanges, typo } from "@sauf-conduit/ui";
import { useCallback, useMemo, useReducer } from "react";
import { type Assessment, nextQuestion, questionsLeft } from "../engine/assess.ts";
import { changesBetween, groupRights, rightsShown, unitsOf } from "../engine/rights-shown.ts";
import { limitState } from "../engine/running-limits.ts";
import { useAssessed } from "../engine/use-assessed.ts";
import type { LoadedLaw } from "../law/load.ts";
import { dayText } from "../law/test-words.ts";
import { useLawWords } from "../law/words.tsx";
import { useLanguage, useSay } from "../messages/language.tsx";
import { moved, NEW_SESSION } from "../session/session.ts";
import { answersGiven, settledFacts, situationOf } from "../session/situation.ts";
import { wordOf } from "./answer-word.ts";
import { AnswersView } from "./answers-view.tsx";
import { type Check, CheckContext } from "./check-context.tsx";
import { LiveColumn } from "./live-column.tsx";
import { QuestionView } from "./question-view.tsx";
import { RightsView } from "./rights-view.tsx";
import { Shell } from "./shell.tsx";
import { StartView } from "./start-view.tsx";

/** One answer may change many rights: speech names the first ones and counts the others. */
const SPOKEN = 5;

export function CheckView({ law: { model, presentation }, today }: { law: LoadedLaw; today: string }) {
  const [session, move] = useReducer(moved, NEW_SESSION);
  const say = useSay();
  const words = useLawWords();
  const { language } = useLanguage();
  const entrance = session.entrance ?? "all";

  const shown = useMemo(() => rightsShown(model.units, model.goals, presentation), [model, presentation]);
  const units = useMemo(() => unitsOf(entrance, shown), [entrance, shown]);

  // Only what the engine reads makes it work again: typing a draft does not.
  const known = JSON.stringify(situationOf(session.replies));
  const { assessment, faults, before } = useAssessed(model, known, today);
  const settled = JSON.stringify(settledFacts(session.replies));
  const first = settledFacts(session.replies).every((name) => session.replies[name]?.presumed === true);
  const grouped = useCallback(
    ({ encoded, answers }: Assessment) =>
      groupRights(shown, answers, entrance, (right) => limitState(model, encoded, right)),
    [model, shown, entrance],
  );
  const groups = useMemo(() => grouped(assessment), [grouped, assessment]);
  // What the entrance itself changed is not news: nobody has answered yet.
  const answered = answersGiven(session.replies) > 0;
  const changes = useMemo(
    () => (before === null || !answered ? [] : changesBetween(grouped(before), groups)),
    [grouped, before, groups, answered],
  );
  const { next, left } = useMemo(() => {
    const except = JSON.parse(settled) as string[];
    const asked = nextQuestion(model, assessment, presentation, units, except, first);
    // A question about a day decides no right, and is still one to answer.
    const sure = asked === null ? 0 : 1;
    return { next: asked, left: Math.max(sure, questionsLeft(assessment, presentation, units, except)) };
  }, [model, assessment, presentation, units, settled, first]);

  const asked = session.trail[session.at] ?? next;
  const fact = asked === null ? undefined : presentation.facts[asked];
  const atEnd = session.view === "question" && fact === undefined;
  const view = atEnd ? "rights" : session.view;
  const news = changes.filter(
    ({ answer, forInformation }) => answer.value !== "not-applicable" && !forInformation,
  );
  const spoken = news.slice(0, SPOKEN).map(({ item, branch, answer }) =>
    say("live.change", {
      right: words(branch?.title ?? item.title).text,
      value: say(wordOf(answer)),
    }),
  );
  if (news.length > SPOKEN) spoken.push(say("live.more", { count: news.length - SPOKEN }));

  const check: Check = {
    model,
    presentation,
    today,
    session,
    move,
    assessment,
    groups,
    changed: new Set(changes.map(({ unit }) => unit)),
  };
  const counts = { yes: groups.yes.length, unknown: groups.unknown.length, no: groups.no.length };

  return (
    <CheckContext value={check}>
      <Shell
        onWipe={() => move({ kind: "wiped" })}
        law={{ hash: model.hash, today: typo(dayText(today, language), language) }}
        bar={
          view === "question" && (
            <LiveBar
              counts={counts}
              words={{ yes: say("group.yes"), unknown: say("group.unknown"), no: say("group.no") }}
              label={say("live.label")}
            >
              <Button small onPress={() => move({ kind: "opened", view: "rights" })}>
                {say("live.open")} <Icon name="up" />
              </Button>
            </LiveBar>
          )
        }
      >
        <LiveChanges changes={spoken} label={say("live.news")} />
        {view === "start" && <StartView arrived={session.entrance !== null} />}
        {view === "question" && fact !== undefined && (
          <div className="two-columns">
            <div className="asking">
              <QuestionView key={fact.name} fact={fact} left={left} faults={faults} />
            </div>
            <LiveColumn stale={faults.length > 0} />
          </div>
        )}
        {view === "rights" && <RightsView next={next} faults={faults} />}
        {view === "answers" && <AnswersView />}
      </Shell>
    </CheckContext>
  );
}
