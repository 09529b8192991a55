// SPDX-License-Identifier: AGPL-3.0-or-later
/** How the amounts of a right were reached, on paper: their steps in two columns, to be done again with a pen. */
import { type AmountStep, type ItemText, isReckoned, type Presentation } from "@sauf-conduit/rights";
import { isSensitive } from "../engine/assess.ts";
import { LawWord } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { StepList, TableLine, tableAlone } from "./amount-steps.tsx";
import { useCheck } from "./check-context.tsx";

/** What a step reads back of the answers: whom it means, and what chose a case, stay on the screen. */
function answersIn(step: AmountStep): readonly string[] {
  switch (step.kind) {
    case "fact":
      return [step.fact];
    case "count":
      return [step.list];
    case "total":
      return [step.list, step.field];
    default:
      return [];
  }
}

const repeats = (steps: readonly AmountStep[], presentation: Presentation): boolean =>
  steps.some((step) => answersIn(step).some((name) => isSensitive(name, presentation)));

interface Reckoned {
  readonly name: string;
  readonly steps: readonly AmountStep[];
}

/** A result that is a step towards another is not reckoned twice. */
function once(all: readonly Reckoned[]): readonly Reckoned[] {
  const within = (name: string, { name: other, steps }: Reckoned) =>
    other !== name && steps.some((step) => step.name === name);
  return all.filter(({ name }) => !all.some((other) => within(name, other)));
}

export function PaperArithmetic({ item }: { item: ItemText }) {
  const { model, assessment, presentation, paper } = useCheck();
  const say = useSay();
  const every = model
    .amounts(assessment.encoded, item.id)
    .map(({ name }) => ({ name, steps: model.amountSteps(assessment.encoded, item.id, name) }))
    .filter(({ steps }) => isReckoned(steps) || tableAlone(steps) !== null);
  const told = every.filter(({ steps }) => paper.choice.sensitive || !repeats(steps, presentation));
  if (every.length === 0) return null;
  return (
    <div className="fine paper-arithmetic">
      {once(told).map(({ name, steps }) => (
        <Arithmetic key={name} name={name} steps={steps} />
      ))}
      {told.length < every.length && <p>{say("paper.arithmetic.unprinted")}</p>}
    </div>
  );
}

function Arithmetic({ name, steps }: Reckoned) {
  const say = useSay();
  const table = tableAlone(steps);
  return (
    <div>
      <b>
        <LawWord>{name}</LawWord>
        {say("paper.colon")}
      </b>{" "}
      {table === null ? <StepList of={steps} /> : <TableLine step={table} />}
    </div>
  );
}
