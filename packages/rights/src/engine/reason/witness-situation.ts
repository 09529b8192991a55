// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a witness of a difference says, as answers that a person may give. */
import type { VersionDifference } from "../../api/answer.ts";
import type { Answer } from "../../syntax/index.ts";

export type WitnessAnswers = VersionDifference["witnesses"][number]["situation"];

/**
 * « A ou, à défaut, B : un jour » is B that day, A having never happened; and A that day where B is said to be another.
 * What the witness says itself of a fact stays.
 */
export function unfolded(situation: WitnessAnswers): WitnessAnswers {
  const parts = Object.entries(situation).map(([name, answer]) => {
    const names = name.split(" ou, à défaut, ");
    const last = names.at(-1) ?? name;
    if (names.length > 1 && last in situation && situation[last] !== answer)
      return { [names[0] ?? name]: answer };
    const absent = names.slice(0, -1).map((one) => [one, "aucune"]);
    return Object.fromEntries([...absent, [last, answer]]) as WitnessAnswers;
  });
  return { ...Object.assign({}, ...parts), ...situation };
}

/** « au moins 3 mois », « existe »: how the search writes what it half knows. */
export function asAnswer(written: string | number): Answer {
  if (typeof written === "number") return written;
  if (written === "existe") return { existe: "oui" };
  const bound = /^(au moins|au plus|plus de|moins de) (.+)$/.exec(written);
  return bound ? { [bound[1] ?? ""]: bound[2] ?? "" } : written;
}
