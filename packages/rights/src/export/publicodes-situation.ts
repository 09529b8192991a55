// SPDX-License-Identifier: AGPL-3.0-or-later
/** A situation in the form that publicodes reads. Half answers are left unknown: it has no word for them. */
import { dayOfInstant, parseDay, parseInstant } from "@sauf-conduit/calendar";
import type { Law, Situation } from "../syntax/index.ts";
import { existsName, factName, readingName, word } from "./expression.ts";
import type { PublicodesLaw } from "./publicodes.ts";

export function publicodesSituation(
  law: Law,
  exported: PublicodesLaw,
  situation: Situation,
  on: string,
): Record<string, string> {
  const out: Record<string, string> = {};
  const put = (name: string, value: string): void => {
    if (name in exported.rules) out[name] = value;
  };
  put(factName("date de l'examen"), String(parseDay(on) ?? 0));
  for (const [reading, answer] of Object.entries(situation.readings)) put(readingName(reading), word(answer));
  for (const [name, answer] of Object.entries(situation.facts)) {
    const type = law.facts.get(name)?.type;
    if (type === "yes-no" && (answer === "oui" || answer === "non")) put(factName(name), answer);
    if (type === "choice" && typeof answer === "string" && answer !== "inconnu")
      put(factName(name), word(answer));
    if ((type === "number" || type === "money") && typeof answer === "number")
      put(factName(name), String(answer));
    if ((type !== "date" && type !== "datetime") || typeof answer !== "string") continue;
    if (answer === "aucune") put(existsName(name), "non");
    const instant = parseInstant(answer);
    const day = instant === null ? parseDay(answer) : dayOfInstant(instant);
    if (day === null) continue;
    put(existsName(name), "oui");
    put(factName(name), String(day));
  }
  return out;
}
