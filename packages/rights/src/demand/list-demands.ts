// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a counter may and may not ask for one provision, paper by paper. */
import { checkDemand, concerns, type DemandContext, forbiddersOf, listingOf } from "./check-demand.ts";
import type { DemandList } from "./demand.ts";

/** @param provision id of an item that the law has. @throws SituationError */
export function listDemands(provision: string, context: DemandContext): DemandList {
  const { presentation, on } = context;
  const item = presentation.items[provision];
  const spoken = forbiddersOf(provision, presentation).flatMap(({ demands }) => [
    ...demands.mayNotAsk,
    ...demands.mayNotBeSoleProof,
  ]);
  const answers = [...new Set([...spoken, ...(item?.mayAsk ?? [])])].map((piece) => ({
    piece,
    answer: checkDemand({ provision, subject: { kind: "piece", id: piece } }, context),
  }));
  return {
    provision,
    listing: item && item.mayAsk.length > 0 ? listingOf(item, on) : null,
    mayAsk: answers.filter(({ answer }) => answer.verdict === "allowed").map(({ piece }) => piece),
    mayNotAsk: answers.filter(({ answer }) => answer.verdict === "not-allowed"),
    depends: answers.filter(({ answer }) => answer.verdict === "depends"),
    practices: practicesAt(provision, context),
  };
}

/** Ids of the practices described for this counter. */
function practicesAt(provision: string, { presentation }: DemandContext): string[] {
  return Object.values(presentation.items).flatMap(({ id, practice }) =>
    practice !== null && concerns(practice.concerns, provision, presentation) ? [id] : [],
  );
}
