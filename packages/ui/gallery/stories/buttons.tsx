// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button, type ButtonProps, LinkButton } from "../../src/index.ts";
import { Held, nothing, State, Story, type StoryProps } from "../story.tsx";

const VARIANTS = ["primary", "plain", "quiet", "leave"] as const satisfies readonly ButtonProps["variant"][];

export function ButtonStories({ words }: StoryProps) {
  const labels = { primary: words.go, plain: words.back, quiet: words.pass, leave: words.leave };
  const each = VARIANTS.map((variant) => (
    <Button key={variant} variant={variant} onPress={nothing}>
      {labels[variant]}
    </Button>
  ));
  return (
    <Story title={words.buttons}>
      <State name={words.variants}>
        <div className="row row-wrap">{each}</div>
      </State>
      <State name={words.hovered}>
        <Held as="data-hovered">{each}</Held>
      </State>
      <State name={words.pressed}>
        <Held as="data-pressed">{each}</Held>
      </State>
      <State name={words.focused}>
        <Held as="data-focus-visible">{each}</Held>
      </State>
      <State name={words.small}>
        <div className="row row-wrap">
          <Button small icon="back" onPress={nothing}>
            {words.back}
          </Button>
          <Button small icon="print" variant="primary" onPress={nothing}>
            {words.print}
          </Button>
          <Button small icon="remove" variant="quiet" onPress={nothing}>
            {words.remove}
          </Button>
        </div>
        <Button wide onPress={nothing}>
          {words.wide}
        </Button>
      </State>
      <State name={words.inSentence}>
        <p>
          {words.inSentenceBefore} <LinkButton onPress={nothing}>{words.change}</LinkButton>
        </p>
      </State>
    </Story>
  );
}
