// SPDX-License-Identifier: AGPL-3.0-or-later
/** A day that the law gives: hers to act by, with the safe day and the arguable one, or one that others have to keep. */
import { asLastDay } from "@sauf-conduit/calendar";
import type { AmountResult, ItemText } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui";
import { useMemo } from "react";
import { dayText } from "../law/day-text.ts";
import { testText } from "../law/test-words.ts";
import { type MessageKey, Say, useLanguage, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { pastWords } from "./past-words.ts";

/** Whether the law wants it of her: an appeal is a right. */
export const isDuty = ({ nature }: Pick<ItemText, "nature">): boolean => nature === "duty";

interface LastDayProps {
  result: Omit<Extract<AmountResult, { kind: "date" }>, "kind" | "name" | "toAct" | "limits">;
  /** It is for her to act. False: a day that the law gives, or that somebody else has to keep. */
  hers: boolean;
  /** A duty of hers, such as filing a form: once its day is past, she does it all the same. */
  isDuty: boolean;
  /** Answers that may move it have not been given: what lies between the two days is no debate of law. */
  isWaiting: boolean;
}

/** The safe day first and large; the arguable one is never the one to aim at. A day on which nobody acts is between two. */
export function LastDay({ result, hers, isDuty, isWaiting }: LastDayProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useCheck();
  const { exists, safe, arguable, mayNotExist } = result;
  const when = (end: string) => {
    const at = asLastDay(end);
    return typo(testText(at, language, () => null) ?? dayText(at, language), language);
  };
  if (!exists) return say("date.does-not-exist");
  if (safe === null || (arguable === null && !(hers && isWaiting))) return say("date.not-known");
  const isPast = (end: string) => asLastDay(end).slice(0, 10) < today;
  const words = arguable === null ? "date.safe-and-later" : betweenWords(hers, isWaiting);
  return (
    <>
      {safe === arguable ? (
        <b>{when(safe)}</b>
      ) : (
        <Say
          id={words}
          values={{ safe: <b key="s">{when(safe)}</b>, arguable: arguable === null ? "" : when(arguable) }}
        />
      )}
      {hers && isPast(safe) && (
        <span className="sub">
          {say(pastWords({ isDuty, isWaiting, isLaterPast: arguable !== null && isPast(arguable) }))}
        </span>
      )}
      {mayNotExist && <span className="sub">{say("date.may-not-exist")}</span>}
    </>
  );
}

function betweenWords(hers: boolean, isWaiting: boolean): MessageKey {
  if (!hers) return "date.between";
  return isWaiting ? "date.safe-and-waiting" : "date.safe-and-arguable";
}

type MayMove = (limits: readonly string[] | null) => boolean;

/**
 * Which time-limits of the item a question left open may still move.
 * @returns whether it may move any of these, by name; any of the item's when null.
 */
export function useWaiting(item: string): MayMove {
  const { model, assessment } = useCheck();
  return useMemo((): MayMove => {
    if (!model.units.includes(item)) return () => false;
    const questions = model.limitQuestions(assessment.encoded, {
      units: [item],
      max: Number.POSITIVE_INFINITY,
    });
    const waiting = questions.flatMap(({ limits }) =>
      limits.flatMap((one) => (one.item === item ? [one.name] : [])),
    );
    return (limits) => (limits === null ? waiting.length > 0 : limits.some((name) => waiting.includes(name)));
  }, [model, assessment, item]);
}
