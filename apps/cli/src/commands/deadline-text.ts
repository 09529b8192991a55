// SPDX-License-Identifier: AGPL-3.0-or-later
/** A time-limit and an appeal in one sentence. */
import type { ItemText } from "@sauf-conduit/rights";
import { type DeadlineJson, deadlinesOf, type RemedyJson } from "../answers/deadlines.ts";
import type { Examined } from "../answers/examined.ts";
import { typeset } from "../law/law-words.ts";
import type { Messages } from "../messages/fr.ts";
import type { Language } from "../messages/language.ts";
import { dayText } from "../text/days.ts";

/** Who must act is the person: the safe day is the one to aim at. The words of the law. */
const THE_PERSON = "la personne";

/** The days of an item itself that are known from both ends: the others would only look like days. */
export function knownDeadlines(examined: Examined, item: ItemText): DeadlineJson[] {
  return deadlinesOf(examined, item).filter(
    ({ appeal, safe, arguable, mayNotExist }) =>
      !appeal && safe !== null && arguable !== null && !mayNotExist,
  );
}

/**
 * For the person, the safe day, then the arguable one as an argument; a day that is past is said to be. For others, what
 * they owe is certain only once the latest day is past. Null when the day that counts is not known.
 */
export function deadlineText(
  deadline: DeadlineJson,
  { words, on }: Examined,
  messages: Messages,
): string | null {
  const { who, to, name, safe, arguable, mayNotExist } = deadline;
  const day = (text: string): string => dayText(text, words.language);
  const toDo = typeset(to ?? words.plain(name), words.language);
  const maybe = mayNotExist ? messages.ifItExists : null;
  if (who !== null && who !== words.plain(THE_PERSON)) {
    if (arguable === null) return null;
    const acquired = messages.acquired(typeset(who, words.language), toDo, day(arguable));
    return sentence([acquired, maybe]);
  }
  if (safe === null) return null;
  const more = arguable !== null && arguable !== safe ? messages.deadlineArguable(day(arguable)) : null;
  const past = (arguable ?? safe).slice(0, 10) < on ? ` ${messages.deadlinePast}` : "";
  return sentence([messages.deadline(toDo, day(safe)), maybe, more]) + past;
}

function sentence(parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}

export function remedyText(
  { id, title, limit, when }: RemedyJson,
  language: Language,
  messages: Messages,
): string {
  const set = (text: string): string => typeset(text, language);
  const before = title === null ? messages.unwrittenRemedy(id ?? "") : set(title);
  const timed = limit === null ? before : messages.remedyIn(before, set(limit));
  return when === null ? timed : messages.remedyWhen(timed, set(when));
}
