// SPDX-License-Identifier: AGPL-3.0-or-later
/** Results that the law computes: an amount, a date, with its range while something is unknown. */
import { type AmountResult, type ItemText, numberInWords } from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import { Tested } from "../law/tested.tsx";
import { LawWord } from "../law/words.tsx";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { languageOf } from "../messages/languages.ts";
import { AmountSteps } from "./amount-steps.tsx";
import { useCheck } from "./check-context.tsx";
import { isDuty, LastDay, useWaiting } from "./last-day.tsx";

/** @param inline one line for each result, without its frame: under a title. */
export function Amounts({ item, inline }: { item: ItemText; inline?: boolean }) {
  const { model, assessment } = useCheck();
  const { language } = useLanguage();
  const isWaiting = useWaiting(item.id);
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
              <Result result={result} isDuty={isDuty(item)} isWaiting={isWaiting} />
            </bdi>
          </dd>
          {!inline && <AmountSteps item={item.id} result={result.name} />}
        </div>
      ))}
    </dl>
  );
}

interface ResultProps {
  result: AmountResult;
  /** See `LastDay`. */
  isDuty: boolean;
  isWaiting: ReturnType<typeof useWaiting>;
}

function Result({ result, isDuty, isWaiting }: ResultProps): ReactNode {
  const say = useSay();
  switch (result.kind) {
    case "money":
    case "number":
      return <Quantity result={result} />;
    case "date":
      return (
        <LastDay result={result} hers={result.toAct} isDuty={isDuty} isWaiting={isWaiting(result.limits)} />
      );
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
