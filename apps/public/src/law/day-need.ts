// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * « The day examined must be on or after the day the receipt was handed over »: the engine compares today with another
 * day. Nobody reads it so: said of the other day, which is asked, or of the time-limit.
 */
import type { Way } from "@sauf-conduit/rights";
import type { MessageKey } from "../messages/language.tsx";

type Need = Pick<Way["needs"][number], "fact" | "test" | "asks">;

interface DayWords {
  readonly id: MessageKey;
  /** What the sentence names: a time-limit, or the whole test. */
  readonly name: string | null;
}

const EXAMINED = "date de l'examen";
const TEST = /^(pas : )?(à partir du|après le|jusqu'au|avant le) (.+)$/;
const LIMIT = /^fin du délai « (.+) »$/;
/** What no sentence can name. */
const UNSAID = /selon l[ea] |inconnue|aucune|le plus (?:tard|tôt) de/;

const SINCE = { "à partir du": "come", "après le": "gone" } as const;
const UNTIL = { "jusqu'au": "not-gone", "avant le": "not-come" } as const;
const DAYS = { ...SINCE, ...UNTIL };
const CONTRARY = { come: "not-come", gone: "not-gone", "not-gone": "gone", "not-come": "come" } as const;

/** How to say what is needed of today; null when it is not of today that something is needed. */
export function dayNeed({ fact, test, asks }: Need): DayWords | null {
  if (fact !== EXAMINED) return null;
  const [, denied, word, bound = ""] = TEST.exec(test) ?? [];
  const plain = DAYS[word as keyof typeof DAYS];
  if (plain === undefined || UNSAID.test(bound)) return { id: "decides.day.depends", name: null };
  const wanted = denied ? CONTRARY[plain] : plain;
  if (asks.length === 1 && asks[0] === bound) return { id: `decides.day.${wanted}`, name: null };
  const limit = LIMIT.exec(bound)?.[1];
  if (limit === undefined) return { id: "decides.day.holds", name: test };
  const over = wanted === "come" || wanted === "gone";
  return { id: over ? "decides.limit.over" : "decides.limit.running", name: limit };
}
