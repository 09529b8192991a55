// SPDX-License-Identifier: AGPL-3.0-or-later
/** A number, an amount or a duration, known or only by a limit. */
import { Answer, ChoiceEntry, Entry } from "@sauf-conduit/ui";
import { DURATION_UNITS } from "../answers/draft.ts";
import { Law } from "../law/words.tsx";
import { type MessageKey, useSay } from "../messages/language.tsx";
import type { Answering } from "./answering.ts";
import { useTypedText } from "./typed-text.ts";

type AmountType = "number" | "money" | "duration";

/** What is asked for, and its example; a duration has its unit beside it instead. */
const LABELS: Readonly<Record<AmountType, readonly [label: MessageKey, hint: MessageKey | null]>> = {
  money: ["amount.money", "amount.money.hint"],
  number: ["amount.number", "amount.number.hint"],
  duration: ["amount.duration", null],
};

export function AmountAnswers(props: Answering) {
  const say = useSay();
  const isDuration = props.fact.type === "duration";
  return (
    <>
      <Answer value="exact" detail={<AmountEntry {...props} name="exact" />}>
        {say(isDuration ? "amount.exact.duration" : "amount.exact")}
      </Answer>
      <Answer value="at-least" detail={<AmountEntry {...props} name="at-least" />}>
        {say("amount.at-least")}
      </Answer>
      <Answer value="less-than" detail={<AmountEntry {...props} name="less-than" />}>
        {say("amount.less-than")}
      </Answer>
    </>
  );
}

function AmountEntry({ name, ...props }: Answering & { name: string }) {
  const { fact } = props;
  const say = useSay();
  const text = useTypedText(props);
  const [label, hint] = LABELS[fact.type as AmountType];
  const isDuration = fact.type === "duration";
  const unit = isDuration ? null : (fact.unit ?? (fact.type === "money" ? "euros" : null));
  return (
    <Entry
      label={say(label)}
      hint={hint === null ? null : say(hint)}
      inputMode="decimal"
      width="number"
      suffix={unit === null ? null : <Law>{unit}</Law>}
      {...text(name)}
      beside={isDuration && <DurationUnit {...props} name={name} />}
    />
  );
}

function DurationUnit({ name, draft, onDraft }: Answering & { name: string }) {
  const say = useSay();
  const field = `${name}.unit`;
  return (
    <ChoiceEntry
      label={say.text("amount.unit")}
      labelUnseen
      value={draft.texts[field] ?? "mois"}
      onChange={(unit) => onDraft({ ...draft, texts: { ...draft.texts, [field]: unit } })}
      choices={DURATION_UNITS.map((unit) => ({ value: unit, label: say.text(`unit.${unit}`) }))}
    />
  );
}
