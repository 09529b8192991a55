// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A witness put to both laws, as a person's answers would be. The search that found it takes what it varies as
 * independent; asking the laws tells whether such a situation can be, and whether they answer so.
 */
import type { VersionDifference } from "../api/answer.ts";
import { asAnswer, unfolded } from "../engine/reason/witness-situation.ts";
import { SituationError } from "../engine/situation/situation-error.ts";
import type { ReplayableLaw } from "./case-changes.ts";

export interface Witness {
  readonly before: VersionDifference["witnesses"][number]["before"];
  readonly after: VersionDifference["witnesses"][number]["after"];
  readonly situation: Readonly<Record<string, string | number>>;
  /**
   * `replayed`: both laws, asked in full, answer so. `contradictory`: these answers cannot all be true, so the
   * difference may never be met. `not-replayed`: it names what is computed, or more must be known.
   */
  readonly checked: "replayed" | "contradictory" | "not-replayed";
}

const EXAMINED = "date de l'examen";

export function replayedWitness(
  witness: VersionDifference["witnesses"][number],
  unit: string,
  laws: readonly [ReplayableLaw, ReplayableLaw],
): Witness {
  try {
    const [before, after] = laws.map((law) => answered(law, unit, witness.situation));
    const same = before === witness.before && after === witness.after;
    return { ...witness, checked: same ? "replayed" : "not-replayed" };
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    const contradictory = error.faults.some(({ code }) => code === "contradiction");
    return { ...witness, checked: contradictory ? "contradictory" : "not-replayed" };
  }
}

/** Null: something in it is no answer to a question. What a law does not know is not put to it. */
function answered(
  { law, model }: ReplayableLaw,
  unit: string,
  situation: Witness["situation"],
): string | null {
  if (!model.loaded.unitIndex.has(unit)) return null;
  const said = unfolded(situation);
  const known = Object.entries(said).filter(([name]) => law.facts.has(name) && name !== EXAMINED);
  const readings = Object.entries(said).filter(([name]) => law.readings.has(name));
  const on = said[EXAMINED];
  const asked = known.length + readings.length + (on === undefined ? 0 : 1);
  if (asked === 0 && Object.keys(situation).length > 0) return null;
  const encoded = model.encode(
    {
      facts: Object.fromEntries(known.map(([name, answer]) => [name, asAnswer(answer)])),
      lists: {},
      readings: Object.fromEntries(readings.map(([name, answer]) => [name, String(answer)])),
    },
    typeof on === "string" && /^\d/.test(on) ? on : lastStart(law, unit),
    { laterEvents: true },
  );
  return model.determine(encoded, unit).value;
}

/** A day on which the rule is in force, when the witness leaves the day open. */
function lastStart({ items }: ReplayableLaw["law"], unit: string): string {
  const from = items.get(unit.split(" / ")[0] ?? "")?.versions.at(-1)?.from;
  return from?.kind === "day" ? from.day : "2026-01-01";
}
