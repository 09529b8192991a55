// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What the page knows, in memory and nowhere else. Every move is here, so that « back loses nothing » is a
 * property of one function. Closing the page, or `wiped`, is the end of it.
 */
import type { Place as CourtPlace } from "@sauf-conduit/calendar";
import type { Situation } from "@sauf-conduit/rights";
import { type Draft, EMPTY_DRAFT } from "../answers/draft.ts";
import type { Outcome } from "../answers/read-draft.ts";
import { NO_DECISION_YET } from "./decisions.ts";
import { type DemandAsked, type DemandChange, lookedAt, type Narrowing, NO_DEMAND } from "./demand-asked.ts";
import { type EntranceId, startsWithoutDecision } from "./entrances.ts";

export interface Reply {
  readonly draft: Draft;
  /** Null while typed but not confirmed, or left open by « passer ». */
  readonly outcome: Outcome | null;
  /** Left open without an answer: not asked again unless the person comes back to it. */
  readonly skipped: boolean;
  /** Written by the entrance, not by the person. */
  readonly presumed: boolean;
}

export type View = "start" | "question" | "rights" | "answers" | "what-if" | "keep" | "reopen" | Tool;

/** The demand checker, the page that it turns towards the clerk, the calculator of last days. */
export type Tool = "demand" | "clerk" | "deadline";

/** Where one may come back to once a question is answered. */
export type Opener = "rights" | "answers" | "demand";

/** Where the person stands. */
export interface Place {
  readonly view: View;
  /** The question asked; null: the one that decides fastest. */
  readonly fact: string | null;
  /** Where to go once the question is answered, when it was opened from a list. */
  readonly returnTo: Opener | null;
  /** What was looked at there, in the demand checker: « back » shows it again. */
  readonly demand?: DemandAsked;
}

/** An answer of a kept file that today's law no longer asks, or no longer reads: shown, and kept again. */
export interface Aside {
  readonly question: string;
  readonly said: string;
}

/** What a kept file gives back. */
export type Answers = Pick<Session, "entrance" | "replies" | "trail" | "aside">;

/** What is looked at in the calculator of last days. */
export interface DeadlineAsked {
  /** Id of an item; null until one is chosen. */
  readonly item: string | null;
  /** The name of one of its limits; null: the one that its own days show. */
  readonly limit: string | null;
  /** Where the court or office is; null: not known. */
  readonly place: CourtPlace | null;
  /**
   * Answered there, over what the person said elsewhere: a decision that is only counted, perhaps someone else's, decides
   * no right of hers.
   */
  readonly replies: Readonly<Record<string, Reply>>;
}

/** An invented person whose answers fill the page. */
export interface Invented {
  /** The item of the law that the case speaks of: shown first. */
  readonly item: string;
  readonly name: string;
  /** Its place on the page of the item, from 1. */
  readonly number: number;
  /** The day that the case is read for, `YYYY-MM-DD`. */
  readonly on: string;
  /** Answers to open debates of law that the case takes. */
  readonly readings: Situation["readings"];
}

/** A case as it is shown: the person, and her replies. */
export interface OpenedCase {
  /** The domain of law that the case is of. */
  readonly entrance: EntranceId;
  readonly invented: Invented;
  readonly replies: Session["replies"];
}

export interface Session {
  readonly entrance: EntranceId | null;
  readonly replies: Readonly<Record<string, Reply>>;
  /** Facts answered or left open, in the order of the first time. */
  readonly trail: readonly string[];
  readonly aside: readonly Aside[];
  /** Every step since the start; « back » returns along them (steps.ts). Never empty. */
  readonly places: readonly [Place, ...Place[]];
  /** Where one is among them. */
  readonly step: number;
  readonly demand: DemandAsked;
  readonly deadline: DeadlineAsked;
  /** The answers are those of a worked case, of an invented person. */
  readonly invented: Invented | null;
}

export type Move =
  | { readonly kind: "began"; readonly entrance: EntranceId }
  | { readonly kind: "typed"; readonly fact: string; readonly draft: Draft }
  | {
      readonly kind: "replied";
      readonly fact: string;
      readonly outcome: Outcome;
      /** The answer contradicts another one: it is kept, and the person stays where she can see both. */
      readonly stays?: boolean;
    }
  | { readonly kind: "skipped"; readonly fact: string }
  | { readonly kind: "asked"; readonly fact: string; readonly returnTo: Opener | null }
  /** « Et si… »: another answer is tried, and nothing is changed. */
  | { readonly kind: "supposed"; readonly fact: string }
  /** A worked case of the law pages takes the place of everything. */
  | { readonly kind: "opened-case"; readonly opened: OpenedCase }
  | { readonly kind: "removed"; readonly fact: string }
  | { readonly kind: "aside-removed"; readonly aside: Aside }
  | { readonly kind: "opened"; readonly view: View }
  /** Looked at in the demand checker: each thing that is looked at is a step. */
  | { readonly kind: "demanded"; readonly demand: DemandChange }
  /** The list of requests shows more or fewer of them, where one stands. */
  | { readonly kind: "narrowed"; readonly narrowing: Partial<Narrowing> }
  /** A kept file takes the place of what was answered. */
  | { readonly kind: "reopened"; readonly answers: Answers }
  /** Looked at or answered in the calculator, which opens unless it is there. */
  | { readonly kind: "timed"; readonly deadline: Partial<DeadlineAsked> }
  /** Back, or forward again, to a step already made. */
  | { readonly kind: "returned"; readonly step: number }
  | { readonly kind: "wiped" };

const START: Place = { view: "start", fact: null, returnTo: null };

const NO_DEADLINE: DeadlineAsked = { item: null, limit: null, place: null, replies: {} };

export const NEW_SESSION: Session = {
  entrance: null,
  replies: {},
  trail: [],
  aside: [],
  places: [START],
  step: 0,
  demand: NO_DEMAND,
  deadline: NO_DEADLINE,
  invented: null,
};

const UNSAID: Reply = { draft: EMPTY_DRAFT, outcome: null, skipped: false, presumed: false };

/** The reply to a fact, or an empty one. */
export const replyTo = ({ replies }: Pick<Session, "replies">, fact: string): Reply =>
  replies[fact] ?? UNSAID;

export const placeOf = ({ places, step }: Session): Place => places[step] ?? places[0];

function withReply(session: Session, fact: string, change: Partial<Reply>): Session {
  const reply = { ...replyTo(session, fact), ...change };
  return { ...session, replies: { ...session.replies, [fact]: reply } };
}

/** One step further: steps that were ahead of this one are no longer. */
function stepTo(session: Session, place: Place): Session {
  const [start, ...others] = session.places;
  const next = place.view === "demand" ? { ...place, demand: session.demand } : place;
  return { ...session, places: [start, ...others.slice(0, session.step), next], step: session.step + 1 };
}

/** Coming back to this step will show this too. */
function stoodAt(session: Session, change: Partial<Place>): Session {
  const [start, ...others] = session.places;
  if (session.step === 0) return session;
  const stood = others.map((place, index) => (index + 1 === session.step ? { ...place, ...change } : place));
  return { ...session, places: [start, ...stood] };
}

/** This very question, whatever decides fastest when one comes back. */
const pinnedAt = (session: Session, fact: string): Session => stoodAt(session, { fact });

/** After the question at hand: back to the list it came from, on along the trail, or to what decides fastest. */
function moveOn(session: Session, fact: string, changed: boolean): Session {
  const trail = session.trail.includes(fact) ? session.trail : [...session.trail, fact];
  const stood = pinnedAt({ ...session, trail }, fact);
  const { returnTo } = placeOf(session);
  if (returnTo !== null) return stepTo(stood, { view: returnTo, fact: null, returnTo: null });
  const next = changed ? null : (trail[trail.indexOf(fact) + 1] ?? null);
  return stepTo(stood, { view: "question", fact: next, returnTo: null });
}

function presumeNoDecision(session: Session): Session {
  return NO_DECISION_YET.reduce(
    (result, fact) =>
      result.replies[fact]
        ? result
        : withReply(result, fact, {
            draft: { ...EMPTY_DRAFT, choice: "none" },
            outcome: { kind: "answered", answer: "aucune" },
            presumed: true,
          }),
    session,
  );
}

/** An entrance that asks about a decision takes back what another entrance had presumed. */
function withoutPresumptions(session: Session): Session {
  const kept = Object.entries(session.replies).filter(([, reply]) => !reply.presumed);
  return { ...session, replies: Object.fromEntries(kept) };
}

function begun(session: Session, entrance: EntranceId): Session {
  const base = withoutPresumptions(session);
  const presumed = startsWithoutDecision(entrance) ? presumeNoDecision(base) : base;
  return stepTo({ ...presumed, entrance }, { view: "question", fact: null, returnTo: null });
}

function replied(session: Session, { fact, outcome, stays }: Extract<Move, { kind: "replied" }>): Session {
  const before = replyTo(session, fact);
  const changed = before.skipped || JSON.stringify(before.outcome) !== JSON.stringify(outcome);
  const after = withReply(session, fact, { outcome, skipped: false, presumed: false });
  return stays === true ? pinnedAt(after, fact) : moveOn(after, fact, changed);
}

/** Passing an answered question keeps its answer: leaving costs nothing. */
function skipped(session: Session, fact: string): Session {
  const answered = replyTo(session, fact).outcome !== null;
  return moveOn(answered ? session : withReply(session, fact, { skipped: true }), fact, !answered);
}

function removed(session: Session, fact: string): Session {
  const { [fact]: _removed, ...replies } = session.replies;
  return { ...session, replies, trail: session.trail.filter((name) => name !== fact) };
}

/** To a view, unless one is there. */
function opened(session: Session, view: View): Session {
  return placeOf(session).view === view ? session : stepTo(session, { view, fact: null, returnTo: null });
}

/** The steps already made stay, so that « back » goes on leading out; what was said before is forgotten. */
function withCase({ places, step }: Session, { entrance, invented, replies }: OpenedCase): Session {
  const session: Session = { ...NEW_SESSION, places, step, invented, replies, entrance };
  return stepTo({ ...session, trail: Object.keys(replies) }, { view: "rights", fact: null, returnTo: null });
}

function demanded(session: Session, change: DemandChange): Session {
  const demand = lookedAt(session.demand, change);
  return stepTo({ ...session, demand }, { view: "demand", fact: null, returnTo: null });
}

function narrowed(session: Session, change: Partial<Narrowing>): Session {
  const demand = { ...session.demand, narrowing: { ...session.demand.narrowing, ...change } };
  return stoodAt({ ...session, demand }, { demand });
}

function returned(session: Session, step: number): Session {
  const place = session.places[step];
  return place === undefined ? session : { ...session, step, demand: place.demand ?? session.demand };
}

export function moved(session: Session, move: Move): Session {
  switch (move.kind) {
    case "began":
      return begun(session, move.entrance);
    case "typed":
      return pinnedAt(withReply(session, move.fact, { draft: move.draft }), move.fact);
    case "replied":
      return replied(session, move);
    case "skipped":
      return skipped(session, move.fact);
    case "asked":
      return stepTo(session, { view: "question", fact: move.fact, returnTo: move.returnTo });
    case "supposed":
      return stepTo(session, { view: "what-if", fact: move.fact, returnTo: null });
    case "opened-case":
      return withCase(session, move.opened);
    case "removed":
      return removed(session, move.fact);
    case "aside-removed":
      return { ...session, aside: session.aside.filter((one) => one !== move.aside) };
    case "opened":
      return stepTo(session, { view: move.view, fact: null, returnTo: null });
    case "demanded":
      return demanded(session, move.demand);
    case "narrowed":
      return narrowed(session, move.narrowing);
    case "reopened":
      return stepTo({ ...session, ...move.answers }, { view: "rights", fact: null, returnTo: null });
    case "timed":
      return opened({ ...session, deadline: { ...session.deadline, ...move.deadline } }, "deadline");
    case "returned":
      return returned(session, move.step);
    case "wiped":
      return NEW_SESSION;
  }
}
