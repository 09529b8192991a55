// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which answers of a small domain pass a test, from the French words in which the engine says it. */
import type { FullAnswer } from "./brute-force.ts";

export function passing(test: string, domain: readonly FullAnswer[]): readonly FullAnswer[] {
  return domain.filter((answer) => passes(test, answer));
}

function passes(test: string, answer: FullAnswer): boolean {
  if (test.startsWith("pas : ")) return !passes(test.slice(6), answer);
  return test.split(" ou ").some((part) => part.split(" et ").every((one) => holds(one, answer)));
}

function holds(test: string, answer: FullAnswer): boolean {
  if (test === "existe") return answer !== "aucune";
  if (test === "n'existe pas") return answer === "aucune";
  const [, words, bound] =
    /^(au moins|au plus|plus de|moins de|à partir du|jusqu'au|après le|avant le) (.+)$/.exec(test) ?? [];
  if (words === undefined || bound === undefined) return test === String(answer);
  if (answer === "aucune") return false;
  const [left, right] = typeof answer === "number" ? [answer, Number(bound)] : [answer, bound];
  if (words === "au moins" || words === "à partir du") return left >= right;
  if (words === "plus de" || words === "après le") return left > right;
  return words === "au plus" || words === "jusqu'au" ? left <= right : left < right;
}
