// SPDX-License-Identifier: AGPL-3.0-or-later
/** The demand checker: may this paper be asked for, may the counter do this? Pure; the law decides, nothing is written here. */
import type { Determination } from "../api/answer.ts";
import type { LawModel } from "../engine/model.ts";
import { oldestReading } from "../lowering/oldest-reading.ts";
import type { Answer, DemandVerdict, Situation } from "../syntax/index.ts";
import type {
  BranchText,
  DemandsText,
  ItemText,
  Presentation,
  RemedyText,
  RequestText,
} from "../words/presentation.ts";
import { textsOfVersion } from "../words/texts-of-version.ts";
import type { Demand, DemandAnswer, DemandGround, DemandListing, DemandSubject } from "./demand.ts";

/** Names of the law (faits/pratiques.yaml, faits/commun.yaml). */
const DEMANDED = "pièce exigée";
/** Dates of what is lodged and decided, as the law names them. */
const LODGED_OR_DECIDED = /^date de la (?:demande|décision)(?: |$)/;
const NOTHING_KNOWN: Situation = { facts: {}, lists: {}, readings: {} };

export interface DemandContext {
  readonly model: LawModel;
  readonly presentation: Presentation;
  /** What is known of the person; nothing is needed. */
  readonly situation: Situation;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * @param demand ids that the law has: see `provisionsOf`, `findDemanded`.
 * @throws SituationError when the situation itself cannot be.
 */
export function checkDemand({ provision, subject }: Demand, context: DemandContext): DemandAnswer {
  return subject.kind === "piece"
    ? checkPiece(provision, subject, context)
    : checkPractice(provision, subject, context);
}

function checkPiece(
  provision: string,
  subject: Extract<DemandSubject, { kind: "piece" }>,
  context: DemandContext,
): DemandAnswer {
  const { presentation, on } = context;
  const item = presentation.items[provision];
  const forbidders = forbiddersOf(provision, presentation);
  const asked = forbidding(forbidders, subject.id, context);
  const sure = asked.filter(({ determination }) => determination.value === "yes");
  const listing = item?.mayAsk.includes(subject.id) ? listingOf(item, on) : null;
  const left = listing === null ? "unlisted" : "allowed";
  const verdict = sure.length > 0 ? "not-allowed" : asked.length > 0 ? "depends" : left;
  const inOrder = asked.toSorted((a, b) => rankOf(a) - rankOf(b));
  const practices = [...new Set(inOrder.flatMap(practicesOf))].filter(
    (id) => presentation.items[id]?.practice,
  );
  return {
    ...answered(verdict, practices, context),
    assumed: supposedFor(
      forbidders.map(({ unit }) => unit),
      context,
    ),
    demand: { provision, subject },
    listing,
    conflict: listing !== null && sure.some((forbidder) => forbidsWhoever(forbidder, subject.id, context)),
    grounds: inOrder.map((forbidder) => groundOf(forbidder, subject.id)),
    forOthers: verdict === "allowed" ? notesForOthers(forbidders, { provision, piece: subject.id }) : [],
    missing: verdict === "depends" ? missingOf(asked) : [],
    otherwise: verdict === "depends" ? left : null,
  };
}

/**
 * The forbidders that forbid the paper here, or might. A branch of papers has no other condition than the papers it
 * names: only those that name this one are worked out.
 */
function forbidding(forbidders: ReturnType<typeof forbiddersOf>, piece: string, context: DemandContext) {
  return forbidders
    .filter(({ demands }) => demands.everNamed.includes(piece))
    .flatMap((forbidder) => {
      const asked = { [DEMANDED]: piece };
      const determination = determined(forbidder.unit, forbidder.demands.request, asked, context);
      return determination.possible.includes("yes") ? [{ ...forbidder, determination }] : [];
    });
}

function checkPractice(
  provision: string,
  subject: Extract<DemandSubject, { kind: "practice" }>,
  context: DemandContext,
): DemandAnswer {
  const item = context.presentation.items[subject.id];
  const described = item?.practice && concerns(item.practice.concerns, provision, context.presentation);
  const head = {
    assumed: described ? supposedFor([subject.id], context) : [],
    demand: { provision, subject },
    listing: null,
    conflict: false,
    grounds: [],
    forOthers: [],
    missing: [],
    otherwise: null,
  };
  if (!item?.practice || !described) return { ...answered("unlisted", [], context), ...head };
  const { request, recognisedBy } = item.practice;
  const determination = determined(subject.id, request, recognisedBy, context);
  const { value, possible } = determination;
  const may = possible.includes("yes");
  const verdict = value === "yes" ? "not-allowed" : may ? "depends" : "not-recognised";
  const ground: DemandGround = {
    unit: subject.id,
    says: "breaches",
    determination,
    source: textsOfVersion(determination, item),
    note: null,
  };
  const { toSay } = item.practice;
  return {
    ...answered(verdict, may ? [subject.id] : [], context),
    ...head,
    ...(may && toSay.length > 0 ? { toSay } : {}),
    grounds: [ground],
    missing: verdict === "depends" ? missingOf([ground]) : [],
    otherwise: verdict === "depends" ? "not-recognised" : null,
  };
}

/** What follows from the verdict: what to say, what to keep, where to go. */
function answered(verdict: DemandVerdict, practices: readonly string[], context: DemandContext) {
  const { counterAnswers, items } = context.presentation;
  const general = counterAnswers[verdict];
  const first = items[practices[0] ?? ""];
  return {
    verdict,
    practices,
    toSay: general?.sentences ?? [],
    evidence: [...new Set([...(first?.practice?.evidence ?? []), ...(general?.evidence ?? [])])],
    remedies: first?.remedies ?? ([] as readonly RemedyText[]),
    breaches: first?.practice?.breaches ?? [],
  };
}

interface Forbidder {
  readonly unit: string;
  readonly item: ItemText;
  readonly branch: BranchText;
  readonly demands: DemandsText;
}

/** Every branch that forbids papers at the counter of a provision. */
export function forbiddersOf(provision: string, presentation: Presentation): Forbidder[] {
  return Object.values(presentation.items).flatMap((item) =>
    item.branches.flatMap((branch) => {
      const { demands } = branch;
      if (demands === null || !concerns(demands.concerns, provision, presentation)) return [];
      return [{ unit: `${item.id} / ${branch.id}`, item, branch, demands }];
    }),
  );
}

/** A paper that may be asked of her, where the same request forbids it to others: she must not concede more than that. */
function notesForOthers(
  forbidders: readonly Forbidder[],
  { provision, piece }: { readonly provision: string; readonly piece: string },
): readonly string[] {
  return forbidders.flatMap(({ branch, demands: { concerns: counters, mayNotAsk } }) => {
    const isOwn = counters !== "all" && counters.includes(provision) && mayNotAsk.includes(piece);
    return isOwn && branch.note ? [branch.note] : [];
  });
}

/** « toutes » is every provision: a time-limit or a procedure has no counter of its own. */
export function concerns(
  concerned: "all" | readonly string[],
  provision: string,
  { items }: Presentation,
): boolean {
  return concerned === "all" ? items[provision]?.kind === "provision" : concerned.includes(provision);
}

/** The answer of a unit, for someone at that counter to whom this happens. */
function determined(
  unit: string,
  request: RequestText,
  happening: Readonly<Record<string, Answer>>,
  context: DemandContext,
): Determination {
  const { model, situation, on } = context;
  const { facts } = situation;
  // Any word of the request leads to that counter: one is as good as another.
  const named = Object.entries(request).map(([name, among]) => [
    name,
    affirmed(among, facts[name], among[0]),
  ]);
  const happens = Object.entries(happening).map(([name, answer]) => [
    name,
    Array.isArray(answer) ? affirmed(answer, facts[name], answer) : answer,
  ]);
  const supposed = supposedFor([unit], context).map((name) => [name, "aucune"]);
  const all = { ...Object.fromEntries(supposed), ...facts, ...Object.fromEntries([...named, ...happens]) };
  return model.determine(model.encode({ ...situation, facts: all }, on), unit);
}

/** What is affirmed wins over the situation, unless the situation says which of its words it is. */
function affirmed(
  among: readonly string[],
  given: Answer | undefined,
  otherwise: Answer | undefined,
): Answer | undefined {
  return typeof given === "string" && among.includes(given) ? given : otherwise;
}

/**
 * At the counter, nothing is lodged or decided yet, unless the situation says so: the dates that choose a version have not
 * come, and the law of the day examined applies.
 */
function supposedFor(units: readonly string[], { model, situation }: DemandContext): readonly string[] {
  const dates = new Set(units.flatMap((unit) => model.selectingDates(unit)));
  return [...dates].filter((name) => LODGED_OR_DECIDED.test(name) && !Object.hasOwn(situation.facts, name));
}

/** The list of what may be asked is that of the version in force: of an older law, nobody wrote one. */
export function listingOf(item: ItemText, on: string): DemandListing | null {
  const { versions, confidence, mayAskSource } = item;
  const version = versions.findLast(({ historical }) => !historical);
  const inForce = version !== undefined && version.from <= on && (version.to === null || on <= version.to);
  if (!inForce) return null;
  if (mayAskSource.length === 0) return { source: version.source, confidence, verified: item.verified };
  return { source: mayAskSource, confidence, verified: oldestReading(mayAskSource) };
}

/** With nothing known of the person: what is forbidden for some people only does not contradict the list of all. */
function forbidsWhoever({ unit, demands }: Forbidder, piece: string, context: DemandContext): boolean {
  if (!demands.mayNotAsk.includes(piece)) return false;
  const unknown = { ...context, situation: NOTHING_KNOWN };
  return determined(unit, demands.request, { [DEMANDED]: piece }, unknown).value === "yes";
}

type Asked = Forbidder & { readonly determination: Determination };

function groundOf({ unit, item, branch, demands, determination }: Asked, piece: string): DemandGround {
  const alone = !demands.mayNotAsk.includes(piece) && demands.mayNotBeSoleProof.includes(piece);
  return {
    unit,
    says: alone ? "forbids-alone" : "forbids",
    determination,
    source: textsOfVersion(determination, item, branch),
    note: branch.note,
  };
}

/** The practice that a branch names, else those that its item sends to. */
function practicesOf({ demands, item }: Forbidder): readonly string[] {
  if (demands.practice !== null) return [demands.practice];
  return item.remedies.flatMap(({ item: id }) => id ?? []);
}

/** What is sure before what is possible; then a branch that names its practice before the general ones. */
function rankOf({ determination, demands }: Asked): number {
  return (determination.value === "yes" ? 0 : 2) + (demands.practice === null ? 1 : 0);
}

/** The facts that would decide, over all rules that are not sure yet. */
function missingOf(all: readonly { readonly determination: Determination }[]): string[] {
  return [...new Set(all.flatMap(({ determination }) => determination.missing))];
}
