// SPDX-License-Identifier: AGPL-3.0-or-later
/** What asking for legal aid does to a limit: asked of the law itself, with a request made today when none was made. */
import type { Answer, CountedLimit, LimitEffect, Situation } from "@sauf-conduit/rights";
import type { LegalAid } from "./deadline.ts";
import { isAnswered } from "./start.ts";

/** Names of the law (faits/asile.yaml). */
export const REQUEST = "date de demande d'aide juridictionnelle";
export const DECISION = "date de notification de la décision d'aide juridictionnelle";

const NEVER = "aucune";

interface Asked {
  readonly situation: Situation;
  readonly on: string;
  /** The limit, counted in another situation. */
  readonly recount: (situation: Situation) => CountedLimit | null;
}

export interface LegalAidFound extends Pick<LegalAid, "effect" | "asked"> {
  readonly effects: readonly LimitEffect[];
}

export function legalAidOn(limit: CountedLimit, { situation, on, recount }: Asked): LegalAidFound {
  const asked = isAnswered(situation, REQUEST) && situation.facts[REQUEST] !== NEVER;
  const about = (one: CountedLimit | null): LimitEffect[] =>
    one?.effects.filter(({ facts }) => facts.includes(REQUEST)) ?? [];
  if (about(limit).length === 0) return { effect: "unwritten", asked, effects: [] };
  const today: Record<string, Answer> = { [REQUEST]: on, [DECISION]: NEVER };
  const counted = asked ? limit : recount({ ...situation, facts: { ...situation.facts, ...today } });
  const possible = about(counted).filter(({ happened }) => happened !== "no");
  const moving = possible.filter(({ effect }) => effect !== "none");
  if (counted?.exists !== true) return { effect: "unknown", asked, effects: [] };
  const certain = moving.find(({ happened }) => happened === "yes");
  if (certain) return { effect: nameOf(certain), asked, effects: [certain] };
  return moving.length > 0
    ? { effect: "unknown", asked, effects: moving }
    : { effect: "none", asked, effects: possible };
}

function nameOf({ effect }: LimitEffect): LegalAid["effect"] {
  return effect === "suspends" || effect === "interrupts" ? effect : "other";
}
