// SPDX-License-Identifier: AGPL-3.0-or-later
/** Results that the law computes: an amount, a date, with its range while something is unknown. */

import { asLastDay } from "@sauf-conduit/calendar";
import { type AmountResult, type ItemText, numberInWords } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { dayText } from "../law/day-text.ts";
import { testText } from "../law/test-words.ts";
import { Tested } from "../law/tested.tsx";
import { LawWord } from "../law/words.tsx";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { languageOf } from "../messages/languages.ts";
import { AmountSteps } from "./amount-steps.tsx";
import { useCheck } from "./check-context.tsx";

/** @param inline one line for each result, without its frame: under a title. */
export function Amounts({ item, inline }: { item: ItemText; inline?: boolean }) {
  const { model, assessment } = useCheck();
  const { language } = useLanguage();
  if (item.results.length === 0) return null;
  const results = model.amounts(assessment.encoded, item.id);
  if (results.length === 0) return null;
  return (
    <dl className="amounts" data-inline={inline || undefined}>
      {results.map((result) => (
        <div key={result.name}>
          <dt>
            <LawWord>{result.name}</LawWord>
          </dt>
          <dd className="num">
            <bdi dir={languageOf(language).direction}>
              <Result result={result} />
            </bdi>
          </dd>
          {!inline && <AmountSteps item={item.id} result={result.name} />}
        </div>
      ))}
    </dl>
  );
}

function Result({ result }: { result: AmountResult }): ReactNode {
  const say = useSay();
  switch (result.kind) {
    case "money":
    case "number":
      return <Quantity result={result} />;
    case "date":
      return <LastDay result={result} hers={result.toAct} />;
    case "choice":
      if (result.words === null) return say("amount.unknown");
      return result.words.map((one, index) => (
        <span key={one}>
          {index > 0 && say("right.papers.or")}
          <Tested>{one}</Tested>
        </span>
      ));
    case "condition":
      return say(`condition.${result.value}`);
    case "duration":
      return result.text === null ? say("amount.unknown") : <Tested>{result.text}</Tested>;
  }
}

/** An amount, or the two ends between which it is. */
function Quantity({ result }: { result: Extract<AmountResult, { kind: "money" | "number" }> }) {
  const say = useSay();
  const { language } = useLanguage();
  // As its steps say it: whoever does them again finds the same figures.
  const said = (value: number) => numberInWords(value, language);
  const unit = result.unit === null ? null : <Tested>{result.unit}</Tested>;
  const { from, to } = result;
  if (from === null) return say("amount.unknown");
  if (to === from) return <Say id="amount.one" values={{ value: said(from), unit }} />;
  if (to === null) return <Say id="amount.from" values={{ from: said(from), unit }} />;
  return <Say id="amount.between" values={{ from: said(from), to: said(to), unit }} />;
}

interface LastDayProps {
  result: Omit<Extract<AmountResult, { kind: "date" }>, "kind" | "name" | "toAct">;
  /** It is for her to act. False: a day that the law gives, or that somebody else has to keep. */
  hers: boolean;
}

/** The safe day first and large; the arguable one is never the one to aim at. A day on which nobody acts is between two. */
export function LastDay({ result, hers }: LastDayProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useCheck();
  const { exists, safe, arguable, mayNotExist } = result;
  const when = (end: string) => {
    const at = asLastDay(end);
    return typo(testText(at, language, () => null) ?? dayText(at, language), language);
  };
  if (!exists) return say("date.does-not-exist");
  if (safe === null || arguable === null) return say("date.not-known");
  return (
    <>
      {safe === arguable ? (
        <b>{when(safe)}</b>
      ) : (
        <Say
          id={hers ? "date.safe-and-arguable" : "date.between"}
          values={{ safe: <b key="s">{when(safe)}</b>, arguable: when(arguable) }}
        />
      )}
      {hers && asLastDay(safe).slice(0, 10) < today && <span className="sub">{say("date.past")}</span>}
      {mayNotExist && <span className="sub">{say("date.may-not-exist")}</span>}
    </>
  );
}
