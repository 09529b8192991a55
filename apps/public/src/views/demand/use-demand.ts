// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the law says of the demand at hand, read with what the person said of herself. */
import {
  checkDemand,
  type DemandAnswer,
  type DemandContext,
  type DemandList,
  type DemandSubject,
  type ItemText,
  listDemands,
  type Presentation,
  provisionsAtCounters,
  type Situation,
} from "@sauf-conduit/rights";
import { useMemo } from "react";
import { refusals } from "../../engine/assess.ts";
import { saidByPerson, situationOf } from "../../session/situation.ts";
import { useCheck } from "../check-context.tsx";

const NOTHING: Situation = { facts: {}, lists: {}, readings: {} };

/** Answers that cannot all be true are left out: what a counter may ask does not wait for them. */
function useContextOfDemand(): DemandContext {
  const { model, presentation, session, today } = useCheck();
  const known = JSON.stringify(situationOf(saidByPerson(session.replies)));
  return useMemo(() => {
    const situation = JSON.parse(known) as Situation;
    const readable = refusals(model, situation, today).length === 0;
    return { model, presentation, situation: readable ? situation : NOTHING, on: today };
  }, [model, presentation, known, today]);
}

/** The same demand without what the person said, when the law cannot read both together. */
function checked(demand: DemandAnswer["demand"], context: DemandContext): DemandAnswer {
  try {
    return checkDemand(demand, context);
  } catch {
    return checkDemand(demand, { ...context, situation: NOTHING });
  }
}

/** The answer to what is looked at; null until both what is asked and what for are known. */
export function useDemandAnswer(): DemandAnswer | null {
  const { provision, subject } = useCheck().session.demand;
  const context = useContextOfDemand();
  return useMemo(
    () => (provision === null || subject === null ? null : checked({ provision, subject }, context)),
    [provision, subject, context],
  );
}

/** What is answered to one demand for each of these titles, by its id. */
export function useDemandAnswers(
  provisions: readonly ItemText[],
  subject: DemandSubject | null,
): ReadonlyMap<string, DemandAnswer> {
  const context = useContextOfDemand();
  return useMemo(() => {
    if (subject === null) return new Map();
    return new Map(provisions.map(({ id }) => [id, checked({ provision: id, subject }, context)]));
  }, [provisions, subject, context]);
}

/** All that may and may not be asked for what one is there for. */
export function useDemandList(provision: string): DemandList {
  const context = useContextOfDemand();
  return useMemo(() => {
    try {
      return listDemands(provision, context);
    } catch {
      return listDemands(provision, { ...context, situation: NOTHING });
    }
  }, [provision, context]);
}

/** Everything that a counter may ask for or do, by its name in the law. */
export function subjectsOf({ pieces, items }: Presentation): readonly (DemandSubject & { name: string })[] {
  const papers = Object.entries(pieces).map(([id, { name }]) => ({ kind: "piece" as const, id, name }));
  const practices = Object.values(items).flatMap(({ id, kind, title }) =>
    kind === "practice" ? [{ kind, id, name: title }] : [],
  );
  return [...papers, ...practices];
}

/** What one may be at a counter for. */
export function useProvisions() {
  const { presentation } = useCheck();
  return useMemo(() => provisionsAtCounters(presentation), [presentation]);
}
