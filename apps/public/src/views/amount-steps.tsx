// SPDX-License-Identifier: AGPL-3.0-or-later
/** How an amount was reached: one line a step, in an order in which anyone can do it again with a pen. */
import { monthInWords } from "@sauf-conduit/calendar";
import { type AmountStep, isReckoned, numberInWords, stepFormula } from "@sauf-conduit/rights";
import { Why } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { dayText } from "../law/day-text.ts";
import { Tested } from "../law/tested.tsx";
import { Law, LawWord, withCapital } from "../law/words.tsx";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { languageOf } from "../messages/languages.ts";
import { useCheck } from "./check-context.tsx";
import { Name } from "./name.tsx";

type StepOf<Kind extends AmountStep["kind"]> = Extract<AmountStep, { kind: Kind }>;

/** The table, when it gives the figure as it is. */
export function tableAlone(steps: readonly AmountStep[]): StepOf<"table"> | null {
  const [only] = steps;
  return only?.kind === "table" && !isReckoned(steps) ? only : null;
}

/** Folded; of a figure that a table gives as it is, the table alone, in the open. */
export function AmountSteps({ item, result }: { item: string; result: string }) {
  const { model, assessment } = useCheck();
  const say = useSay();
  const steps = model.amountSteps(assessment.encoded, item, result);
  const table = tableAlone(steps);
  if (table !== null)
    return (
      <dd className="sub">
        <TableLine step={table} />
      </dd>
    );
  if (!isReckoned(steps)) return null;
  return (
    <dd className="amount-steps">
      <Why title={say("arithmetic.title")} open={false} icon="coins">
        <StepList of={steps} />
      </Why>
    </dd>
  );
}

/** Numbered, for the eye and for speech. */
export function StepList({ of }: { of: readonly AmountStep[] }) {
  return (
    <ol className="arithmetic">
      {of.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity beyond their place.
        <li key={index}>
          <Step step={step} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step }: { step: AmountStep }): ReactNode {
  switch (step.kind) {
    case "fact":
      return <Answered name={step.fact} value={<Quantity of={step} />} />;
    case "count":
      return <Counted step={step} />;
    case "total":
      return (
        <>
          <Answered name={step.field} value={<Worked step={step} />} />
          <Meant step={step} />
        </>
      );
    case "days-in-month":
      return <Month step={step} />;
    case "table":
      return <ReadInTable step={step} />;
    case "cases":
    case "reading":
      return <Chosen step={step} />;
    default:
      return <Operation step={step} />;
  }
}

/** The number and its unit, in the order of the page's own words: alone, a number and a mark of its own tell no direction. */
function Quantity({ of: { value, unit } }: { of: AmountStep }) {
  const { language } = useLanguage();
  const number = numberInWords(value, language);
  return (
    <b>
      <bdi dir={languageOf(language).direction}>
        {unit === "jours" ? (
          <Tested>{`${value} ${unit}`}</Tested>
        ) : unit === null ? (
          number
        ) : (
          <Say id="amount.one" values={{ value: number, unit: <Tested key="u">{unit}</Tested> }} />
        )}
      </bdi>
    </b>
  );
}

/** Signs keep their order in every direction of writing. */
function Figures({ children }: { children: string }) {
  return <bdi dir="ltr">{children}</bdi>;
}

/** « 1 + 2 = 3 euros », or the value alone. */
function Worked({ step }: { step: AmountStep }) {
  const { language } = useLanguage();
  const formula = stepFormula(step, language);
  return (
    <>
      {formula !== null && (
        <>
          <Figures>{formula}</Figures> ={" "}
        </>
      )}
      <Quantity of={step} />
    </>
  );
}

/** A question, and what it was answered. */
function Answered({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <Name name={name} /> {value}
    </>
  );
}

function Counted({ step }: { step: StepOf<"count"> }) {
  const say = useSay();
  const { list, value, members } = step;
  return (
    <>
      <Answered name={list} value={<b>{say("arithmetic.count", { value, all: members })}</b>} />
      <Meant step={step} />
    </>
  );
}

/** Which of the list, by their numbers there, and what the rule looks at in each: too much for paper. */
function Meant({ step: { which, by } }: { step: StepOf<"count" | "total"> }) {
  const say = useSay();
  const names = by.map((name, index) => (
    <span key={name}>
      {index > 0 && " · "}
      <Name name={name} />
    </span>
  ));
  return (
    <span className="sub no-print">
      {which.length > 0 && say("arithmetic.which", { places: which.join(", ") })}
      {which.length > 0 && by.length > 0 && " · "}
      {by.length > 0 && <Say id="arithmetic.by" values={{ facts: names }} />}
    </span>
  );
}

function Month({ step }: { step: StepOf<"days-in-month"> }) {
  const { language } = useLanguage();
  const month = monthInWords(step.month, language) ?? step.month;
  const what = <Say key="w" id="arithmetic.month" values={{ month }} />;
  return <Say id="arithmetic.is" values={{ what, value: <Quantity key="v" of={step} /> }} />;
}

/** The table, its row and its column, since when its figures stand, and when its source was read. */
export function TableLine({ step: { table, row, column, from } }: { step: StepOf<"table"> }) {
  const { presentation } = useCheck();
  const { language } = useLanguage();
  const say = useSay();
  const reference = presentation.references[table];
  const version = reference?.versions.find((one) => one.from === from);
  const read = version?.source.flatMap(({ readOn }) => readOn ?? []).sort()[0];
  const day = (text: string) => dayText(text, language);
  const parts: [string, ReactNode][] = [
    [
      "table",
      <Say
        key="t"
        id="arithmetic.table"
        values={{ table: <Law key="l">{reference?.title ?? table}</Law> }}
      />,
    ],
    ["row", row && <Say key="r" id="arithmetic.table.row" values={{ row: <Law key="l">{row}</Law> }} />],
    [
      "column",
      column && <Say key="c" id="arithmetic.table.column" values={{ column: <Law key="l">{column}</Law> }} />,
    ],
    ["from", say("arithmetic.table.from", { day: day(from) })],
    ["read", read !== undefined && say("arithmetic.table.read", { day: day(read) })],
  ];
  return parts
    .filter(([, part]) => part)
    .map(([key, part], index) => (
      <span key={key}>
        {index > 0 && " · "}
        {part}
      </span>
    ));
}

function ReadInTable({ step }: { step: StepOf<"table"> }) {
  const { language } = useLanguage();
  const say = useSay();
  const number = (value: number) => numberInWords(value, language);
  const { name, row, beyond } = step;
  const where = <TableLine step={step} />;
  return (
    <>
      <Line what={name === null ? where : <LawWord>{name}</LawWord>} step={step} />
      {name !== null && <span className="sub">{where}</span>}
      {beyond && row !== null && (
        <span className="sub">
          {say("arithmetic.table.beyond", { row, rows: number(beyond.rows), each: number(beyond.each) })}
        </span>
      )}
    </>
  );
}

/** « Montant du mois : 14,20 × 30 = 426 euros ». */
function Line({ what, step, how }: { what: ReactNode; step: AmountStep; how?: ReactNode }) {
  const { language } = useLanguage();
  const value = <Quantity key="v" of={step} />;
  const formula = stepFormula(step, language);
  const worked = how ?? (formula && <Figures key="h">{formula}</Figures>);
  if (!worked) return <Say id="arithmetic.is" values={{ what, value }} />;
  return <Say id="arithmetic.makes" values={{ what, how: worked, value }} />;
}

/** What was said that chose the case, or the reading that is followed; paper has the answers elsewhere. */
function Chosen({ step }: { step: StepOf<"cases" | "reading"> }) {
  const say = useSay();
  const { name, kind } = step;
  const given = kind === "cases" ? step.given : [{ fact: step.reading, answer: step.answer }];
  return (
    <>
      <Line what={name === null ? say(`arithmetic.${kind}`) : <LawWord>{name}</LawWord>} step={step} />
      {given.length > 0 && (
        <span className="sub no-print">
          {given.map(({ fact, answer }, index) => (
            <span key={fact}>
              {index > 0 && " · "}
              <Name name={fact} />{" "}
              <b>
                <Tested first>{answer}</Tested>
              </b>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** What is said in words, where there is no sign. */
function useHow(): (step: AmountStep) => ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const number = (value: number) => numberInWords(value, language);
  return (step) => {
    if (step.kind === "round")
      return say(`arithmetic.round.${step.towards}`, { number: number(step.of.value), to: number(step.to) });
    if (step.kind !== "largest" && step.kind !== "smallest") return undefined;
    const numbers = step.of.map(({ value }) => number(value)).join(" / ");
    return say(`arithmetic.${step.kind}`, { numbers });
  };
}

function Operation({
  step,
}: {
  step: StepOf<"sum" | "product" | "difference" | "largest" | "smallest" | "round">;
}) {
  const say = useSay();
  const how = useHow()(step);
  if (step.name !== null) return <Line what={<LawWord>{step.name}</LawWord>} step={step} how={how} />;
  if (how === undefined && step.kind !== "round")
    return <Line what={say(`arithmetic.${step.kind}`)} step={step} />;
  return (
    <Say
      id="arithmetic.is"
      values={{ what: withCapital(how ?? ""), value: <Quantity key="v" of={step} /> }}
    />
  );
}
