// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a witness of a difference says, as answers that a person may give. */
import { addDays, formatDay, formatDuration, parseDay } from "@sauf-conduit/calendar";
import type { VersionDifference } from "../../api/answer.ts";
import type { Variable } from "../../artefact/compiled-law.ts";
import type { Answer } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { ClassGroup } from "../law/mixed.ts";
import { sayCondition, sayValue } from "./say.ts";

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

/** One answer in a group of classes, in the words of a situation. */
export function sample(
  law: LoadedLaw,
  variable: Variable,
  group: ClassGroup,
): Record<string, string | number> {
  const classes = classesIn(group.set);
  // Of several periods, the latest: what happened before any law tells nobody much.
  const dated = variable.kind === "cut" && variable.type === "date";
  const at = (dated ? classes.filter((i) => i <= variable.cuts.length).at(-1) : undefined) ?? classes[0] ?? 0;
  switch (variable.kind) {
    case "fact":
      return { [variable.fact]: at === 1 ? "oui" : "non" };
    case "choice": {
      const word = law.facts.get(variable.fact)?.values?.find((_, i) => variable.groups[i] === at);
      return { [variable.fact]: word ?? "" };
    }
    case "reading": {
      const answers = law.law.readings.find((r) => r.name === variable.reading)?.answers ?? [];
      return { [variable.reading]: answers[at] ?? "" };
    }
    case "cut":
      return { [sayValue(variable.value)]: sampleCut(variable, at) };
    case "opaque": {
      const said = sayCondition(variable.condition);
      return { [`${said.name} ${said.test}`.trim()]: at === 1 ? "oui" : "non" };
    }
    case "open":
      return {};
  }
}

function sampleCut(variable: Extract<Variable, { kind: "cut" }>, at: number): string | number {
  if (at > variable.cuts.length) return "aucune";
  const reached = variable.cuts[at - 1];
  const next = variable.cuts[at];
  const cut = reached ?? next;
  if (!cut) return variable.type === "date" ? "existe" : 0;
  const strict = cut.op === "more-than" || cut.op === "after";
  if (cut.than.kind === "day") {
    const day = parseDay(cut.than.day) ?? 0;
    return formatDay(reached ? addDays(day, strict ? 1 : 0) : addDays(day, strict ? 0 : -1));
  }
  if (cut.than.kind === "number")
    return reached ? cut.than.number + (strict ? 1 : 0) : cut.than.number - (strict ? 0 : 1);
  if (cut.than.kind === "duration") {
    const length = formatDuration(cut.than.duration);
    // The border itself is an answer; just past it, no unit says how much.
    if (reached) return strict ? `plus de ${length}` : length;
    return `${strict ? "au plus" : "moins de"} ${length}`;
  }
  return "";
}

function classesIn(set: readonly number[]): number[] {
  const out: number[] = [];
  set.forEach((word, w) => {
    for (let i = 0; i < 32; i++) if ((word >>> i) & 1) out.push(w * 32 + i);
  });
  return out;
}
