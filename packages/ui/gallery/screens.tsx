// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the component page shows: all the parts, then those that take a whole screen. */
import type { ReactNode } from "react";
import {
  Brand,
  Button,
  goToPart,
  LiveBar,
  LiveChanges,
  Question,
  QuickExit,
  SkipButton,
  Steps,
  Why,
} from "../src/index.ts";
import { ShowPage } from "../src/tools.ts";
import { AnswerStories, Arrival, Since } from "./stories/answers.tsx";
import { ButtonStories } from "./stories/buttons.tsx";
import { DeadlineStories } from "./stories/deadlines.tsx";
import { FieldStories, MemberStories, SearchStories } from "./stories/fields.tsx";
import { RightStories } from "./stories/rights.tsx";
import { NoteStories, TruthStories } from "./stories/truth.tsx";
import { nothing, State, Story } from "./story.tsx";
import type { Words } from "./words.fr.ts";
import { wordsOf } from "./words.ts";

export interface ScreenProps {
  words: Words;
}

function Frame({ words, foot, children }: ScreenProps & { foot?: ReactNode; children: ReactNode }) {
  return (
    <div className="frame">
      <SkipButton onPress={() => goToPart("content")}>{words.skip}</SkipButton>
      <header className="frame-head">
        <Brand />
        <QuickExit onLeave={nothing}>{words.leave}</QuickExit>
      </header>
      <main className="frame-main" id="content" tabIndex={-1}>
        {children}
      </main>
      {foot}
    </div>
  );
}

function Bar({ words }: ScreenProps) {
  return (
    <LiveBar
      counts={{ yes: 3, unknown: 12, no: 4 }}
      words={{ yes: words.liveYes, unknown: words.liveUnknown, no: words.liveNo }}
      label={words.live}
    >
      <Button small icon="up" onPress={nothing}>
        {words.liveSee}
      </Button>
    </LiveBar>
  );
}

export function PartsScreen({ words }: ScreenProps) {
  return (
    <Frame words={words}>
      <h1>{words.page}</h1>
      <p className="muted">{words.pageLine}</p>
      <nav aria-label={words.screens}>
        <ul className="screens">
          {(
            [
              ["parts", "screenParts"],
              ["question", "screenQuestion"],
              ["fault", "screenFault"],
              ["show", "screenShow"],
            ] as const
          ).map(([screen, word]) => (
            <li key={screen}>
              <a href={addressOf(screen)}>{words[word]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <ButtonStories words={words} />
      <TruthStories words={words} />
      <NoteStories words={words} />
      <AnswerStories words={words} />
      <FieldStories words={words} />
      <SearchStories words={words} />
      <MemberStories words={words} />
      <ProgressStories words={words} />
      <RightStories words={words} />
      <DeadlineStories words={words} />
    </Frame>
  );
}

/** The same look, another screen. */
function addressOf(screen: string): string {
  const asked = new URLSearchParams(location.search);
  asked.set("ecran", screen);
  return `?${asked}`;
}

function ProgressStories({ words }: ScreenProps) {
  const steps = [
    { answered: 3, sure: 2, possible: 3, spoken: words.stepsFewSpoken, shown: words.stepsFew },
    { answered: 12, sure: 14, possible: 26, spoken: words.stepsManySpoken, shown: words.stepsMany },
    { answered: 8, sure: 0, possible: 0, spoken: words.stepsNoneSpoken, shown: words.stepsNone },
  ];
  return (
    <Story title={words.progress}>
      <State>
        {steps.map(({ shown, ...counts }) => (
          <Steps key={shown} label={words.progress} {...counts}>
            {shown}
          </Steps>
        ))}
      </State>
      <State>
        <Why title={words.why} open={false}>
          <p>{words.whyBody}</p>
        </Why>
        <Why title={words.why} open>
          <p>{words.whyBody}</p>
        </Why>
      </State>
      <State>
        <LiveChanges changes={[{ name: "ame", said: words.liveChange }]} label={words.liveSaid} />
        <Bar words={words} />
      </State>
    </Story>
  );
}

function AskedScreen({ words, fault }: ScreenProps & { fault: boolean }) {
  return (
    <Frame words={words} foot={<Bar words={words} />}>
      <Question
        name="since"
        title={words.since}
        above={
          <Steps label={words.progress} answered={3} sure={2} possible={3} spoken={words.stepsFewSpoken}>
            {words.stepsFew}
          </Steps>
        }
        help={words.help}
        why={
          <Why title={words.why} open={!fault}>
            <p>{words.whyBody}</p>
          </Why>
        }
        fault={fault ? words : null}
        labels={{ back: words.back, next: words.go, skip: words.pass }}
        onBack={nothing}
        onNext={nothing}
        onSkip={nothing}
      >
        <Since words={words} {...(fault && { chosen: "more", detail: <Arrival words={words} wrong /> })} />
      </Question>
    </Frame>
  );
}

/** With its help, and why it is asked open. */
export function QuestionScreen({ words }: ScreenProps) {
  return <AskedScreen words={words} fault={false} />;
}

/** Why it is asked closed, and a field at fault that has taken focus. */
export function FaultScreen({ words }: ScreenProps) {
  return <AskedScreen words={words} fault />;
}

/** Turned towards a clerk: its text is in the language of the counter, whatever that of the person. */
export function ShowScreen({ words }: ScreenProps) {
  const said = document.documentElement.lang === "fr" ? words : wordsOf("fr");
  return (
    <ShowPage
      lang="fr"
      greeting={said.greeting}
      title={said.showTitle}
      paragraphs={[said.showText, said.showNote]}
      lines={[said.article]}
      closing={said.showClosing}
      foot={said.showFoot}
      labels={{ back: words.back, leave: words.leave }}
      onBack={nothing}
      onLeave={nothing}
    />
  );
}
