// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from "react";
import {
  ConfidenceMark,
  DeciderBox,
  Glyph,
  LinkButton,
  RightFold,
  type RightFoldProps,
  RightSection,
  Rights,
} from "../../src/index.ts";
import { nothing, State, Story, type StoryProps } from "../story.tsx";
import type { Words } from "../words.fr.ts";

type Value = RightFoldProps["value"];

const VALUES: Readonly<Record<Value, readonly [title: keyof Words, line: keyof Words, word: keyof Words]>> = {
  yes: ["rightCare", "rightCareLine", "yes"],
  unknown: ["rightStay", "rightStayLine", "unknown"],
  no: ["rightWork", "rightWorkLine", "no"],
  "not-applicable": ["rightChild", "rightChildLine", "notApplicable"],
};

export function RightStories({ words }: StoryProps) {
  return (
    <Story title={words.rights}>
      <State name={words.rightsFolded}>
        <FourRights words={words} name="folded" unfolded={false} />
      </State>
      <State name={words.rightsOpen} wide>
        <FourRights words={words} name="open" unfolded />
      </State>
    </Story>
  );
}

function FourRights({ words, name, unfolded }: StoryProps & { name: string; unfolded: boolean }) {
  const values = Object.keys(VALUES) as Value[];
  const [open, setOpen] = useState<ReadonlySet<string>>(
    new Set(unfolded ? values.map((value) => `${name}-${value}`) : []),
  );
  return (
    <Rights open={open} onOpenChange={setOpen}>
      {values.map((value) => {
        const [title, line, word] = VALUES[value];
        return (
          <RightFold
            key={value}
            id={`${name}-${value}`}
            value={value}
            title={words[title]}
            word={words[word]}
            line={words[line]}
            badge={value === "yes" ? words.new : undefined}
            body={() => <Parts words={words} />}
          />
        );
      })}
    </Rights>
  );
}

/** The parts of a right, in the order of the identity, with every tone. */
function Parts({ words }: StoryProps) {
  return (
    <>
      <RightSection icon="gives" title={words.gives}>
        <p>{words.givesBody}</p>
      </RightSection>
      <RightSection icon="law" title={words.because}>
        <p>{words.becauseBody}</p>
      </RightSection>
      <RightSection icon="decides" title={words.would}>
        <ul className="deciders">
          <DeciderBox icon="said" act={{ label: words.askOpinionAct, onPress: nothing }}>
            <p>{words.askOpinion}</p>
          </DeciderBox>
          <DeciderBox icon="paper">
            <p>{words.bringPaper}</p>
          </DeciderBox>
        </ul>
      </RightSection>
      <RightSection icon="paper" title={words.papers}>
        <ul className="marked">
          <li>
            <Glyph value="one-among" />
            <p>{words.paperList}</p>
          </li>
        </ul>
      </RightSection>
      <RightSection icon="refused" title={words.forbidden} tone="may-not">
        <ul className="marked">
          <li>
            <Glyph value="may-not" />
            <p>{words.forbiddenBody}</p>
          </li>
        </ul>
      </RightSection>
      <RightSection icon="time" title={words.limits}>
        <p>{words.limitsNone}</p>
      </RightSection>
      <RightSection icon="appeal" title={words.appeals}>
        <p>
          {words.appealsBody} <LinkButton onPress={nothing}>{words.seeSum}</LinkButton>
        </p>
      </RightSection>
      <RightSection icon="check" title={words.verified} tone="foot">
        <p>{words.verifiedBody}</p>
        <ConfidenceMark level={2}>{words.oneSource}</ConfidenceMark>
      </RightSection>
    </>
  );
}
