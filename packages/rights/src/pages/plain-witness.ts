// SPDX-License-Identifier: AGPL-3.0-or-later
/** Invented situations that may be shown: made of answers that a person gives, and of days that can be hers. */
import { parseDay } from "@sauf-conduit/calendar";
import type { VersionDifference } from "../api/answer.ts";
import type { LawModel } from "../engine/model.ts";

type Witness = VersionDifference["witnesses"][number];

/**
 * Without those that cannot be met, those that test a formula (nobody can check it against the other lines), and those
 * examined before the later version began.
 */
export function plainWitnesses(
  { loaded }: LawModel,
  all: readonly Witness[],
  since: string,
): readonly Witness[] {
  const { facts, law } = loaded;
  const isPlain = (name: string, answer: string | number): boolean => {
    if (law.names.readings.includes(name)) return true;
    const fact = facts.get(name);
    if (!fact) return false;
    const isDay = typeof answer === "string" && parseDay(answer) !== null;
    return !(fact.supplied && isDay) || answer >= since;
  };
  return all.filter(
    ({ possible, situation }) =>
      possible && Object.entries(situation).every(([name, answer]) => isPlain(name, answer)),
  );
}
