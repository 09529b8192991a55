// SPDX-License-Identifier: AGPL-3.0-or-later
/** From what a limit runs, and what is supposed of it when nobody knows: the worst case, which the answer then says. */
import { parseDay } from "@sauf-conduit/calendar";
import type { Answer, CountedLimit, LawModel, LimitStep, ModelCase, Situation } from "@sauf-conduit/rights";
import type { StartBasis } from "./deadline.ts";

/**
 * Names of the law: which item dates a notification that no paper dates, and the decision before which it cannot be.
 * `names-of-the-law.test.ts` checks that the law has them.
 */
export const NOTIFICATIONS: readonly {
  readonly fact: string;
  readonly decided: string;
  readonly dated?: { readonly item: string; readonly result: string };
}[] = [
  { fact: "date de notification de la décision", decided: "date de la décision" },
  {
    fact: "date de notification de la décision de l'OFPRA",
    decided: "date de la décision de l'OFPRA",
    dated: { item: "notification-electronique-ofpra", result: "date de notification retenue" },
  },
];

const UNKNOWN = "inconnu";
const NEVER = "aucune";

export interface Started {
  readonly fact: string | null;
  readonly basis: StartBasis;
  /** The item or the fact that dates it. */
  readonly rests: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** With what is supposed of the start. */
  readonly situation: Situation;
}

/** Whether an answer was given at all. */
export function isAnswered(situation: Situation, fact: string): boolean {
  const answer = Object.hasOwn(situation.facts, fact) ? situation.facts[fact] : undefined;
  return answer !== undefined && answer !== UNKNOWN;
}

interface Asked {
  readonly model: LawModel;
  readonly situation: Situation;
  readonly on: string;
}

/** @param limit as counted on what is known. */
export function startedFrom(asked: Asked, encoded: ModelCase, limit: CountedLimit): Started {
  const { situation } = asked;
  const count = startingCount(limit.safeSteps, situation);
  const fact = count?.since ?? limit.since[0] ?? null;
  const known = { fact, rests: null, from: count?.start ?? null, situation };
  const last = startingCount(limit.arguableSteps, situation)?.start ?? null;
  if (count && count.since === null)
    return { ...known, basis: count.start === null ? "unknown" : "computed", to: last };
  if (fact === null) return { ...known, basis: "none", to: null };
  if (isAnswered(situation, fact)) {
    const answer = situation.facts[fact] as Answer;
    const basis = basisOf(answer, limit);
    const day = basis === "exact" && typeof answer === "string" ? answer : null;
    return { ...known, basis, from: day ?? known.from, to: day ?? last };
  }
  return supposed(asked, encoded, fact);
}

/** What replaces a limit starts it, once that is told; what only runs again does not. */
function startingCount(steps: readonly LimitStep[], situation: Situation): CountStep | undefined {
  const counts = steps.filter((step) => step.kind === "count");
  const told = counts.filter(({ since }) => since !== null && isAnswered(situation, since));
  return told.at(-1) ?? counts[0];
}

type CountStep = Extract<LimitStep, { readonly kind: "count" }>;

function basisOf(answer: Answer, { safeSteps }: CountedLimit): StartBasis {
  if (answer === NEVER) return "not-happened";
  if (typeof answer !== "string") return "bounded";
  const hours = safeSteps.some((step) => step.kind === "count" && step.counted === "hour-to-hour");
  return hours && parseDay(answer) !== null ? "hour-unknown" : "exact";
}

function supposed(asked: Asked, encoded: ModelCase, fact: string): Started {
  const { situation, on, model } = asked;
  const known = NOTIFICATIONS.find((one) => one.fact === fact);
  const withAnswer = (answer: Answer): Situation => ({
    ...situation,
    facts: { ...situation.facts, [fact]: answer },
  });
  const range = (from: string | null, to: string): Answer =>
    from === null ? { "jusqu'au": to } : from === to ? from : { "à partir du": from, "jusqu'au": to };
  const dated = known?.dated && resultOf(model, encoded, known.dated);
  if (known?.dated && dated) {
    const to = dated.to ?? later(on, dated.from);
    const { item } = known.dated;
    return {
      fact,
      basis: "deduced",
      rests: item,
      from: dated.from,
      to,
      situation: withAnswer(range(dated.from, to)),
    };
  }
  const decided = known && situation.facts[known.decided];
  if (known && typeof decided === "string" && parseDay(decided) !== null && decided <= on) {
    const answer = withAnswer(range(decided, on));
    return { fact, basis: "worst-case", rests: known.decided, from: decided, to: on, situation: answer };
  }
  return { fact, basis: "unknown", rests: null, from: null, to: on, situation: withAnswer(range(null, on)) };
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** The days that the item gives, when it gives a first one. */
function resultOf(
  model: LawModel,
  encoded: ModelCase,
  { item, result }: { readonly item: string; readonly result: string },
): { readonly from: string; readonly to: string | null } | null {
  const found = model.amounts(encoded, item).find(({ name }) => name === result);
  if (found?.kind !== "date" || !found.exists || found.safe === null) return null;
  return { from: found.safe, to: found.arguable };
}
