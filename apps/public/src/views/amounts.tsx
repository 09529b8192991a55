// SPDX-License-Identifier: AGPL-3.0-or-later
/** Results that the law computes: an amount, a date, with its range while something is unknown. */
import type { AmountResult, ItemText } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { dayText, testText } from "../law/test-words.ts";
import { Tested } from "../law/tested.tsx";
import { LawWord } from "../law/words.tsx";
import { LOCALES, Say, useLanguage, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";

/** @param inline one line for each result, without its frame: under a title. */
export function Amounts({ item, inline }: { item: ItemText; inline?: boolean }) {
  const { model, assessment } = useCheck();
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
            <bdi>
              <Result result={result} />
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Result({ result }: { result: AmountResult }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useCheck();
  const when = (at: string) => typo(testText(at, language, () => null) ?? dayText(at, language), language);
  switch (result.kind) {
    case "money":
    case "number": {
      const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
      const unit = result.unit === null ? null : <Tested>{result.unit}</Tested>;
      if (result.from === null) return say("amount.unknown");
      const from = format.format(result.from);
      if (result.to === result.from) return <Say id="amount.one" values={{ value: from, unit }} />;
      if (result.to === null) return <Say id="amount.from" values={{ from, unit }} />;
      return <Say id="amount.between" values={{ from, to: format.format(result.to), unit }} />;
    }
    case "date":
      if (!result.exists) return say("date.does-not-exist");
      if (result.safe === null || result.arguable === null) return say("date.not-known");
      return (
        <>
          {result.safe === result.arguable ? (
            <b>{when(result.safe)}</b>
          ) : (
            <Say
              id="date.safe-and-arguable"
              values={{ safe: <b key="s">{when(result.safe)}</b>, arguable: when(result.arguable) }}
            />
          )}
          {result.safe.slice(0, 10) < today && <span className="sub">{say("date.past")}</span>}
          {result.mayNotExist && <span className="sub">{say("date.may-not-exist")}</span>}
        </>
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
