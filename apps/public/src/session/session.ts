// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What the page knows, in memory and nowhere else. Every move is here, so that « back loses nothing » is a
 * property of one function. Closing the page, or `wiped`, is the end of it.
 */
import { type Draft, EMPTY_DRAFT } from "../answers/draft.ts";
import type { Outcome } from "../answers/read-draft.ts";
import { type EntranceId, NO_DECISION_YET, startsWithoutDecision } from "./entrances.ts";

export interface Reply {
  readonly draft: Draft;
  /** Null while typed but not confirmed, or left open by « passer ». */
  readonly outcome: Outcome | null;
  /** Left open without an answer: not asked again unless the person comes back to it. */
  readonly skipped: boolean;
  /** Written by the entrance, not by the person. */
  readonly presumed: boolean;
}

export type View = "start" | "question" | "rights" | "answers";

export interface Session {
  readonly view: View;
  readonly entrance: EntranceId | null;
  readonly replies: Readonly<Record<string, Reply>>;
  /** Facts already shown, in order. */
  readonly trail: readonly string[];
  /** Place in the trail; one past its end, the question that decides fastest is asked. */
  readonly at: number;
  /** Where to go once the question is answered, when it was opened from a list. */
  readonly returnTo: "rights" | "answers" | null;
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
  | { readonly kind: "went-back" }
  | { readonly kind: "asked"; readonly fact: string; readonly returnTo: "rights" | "answers" | null }
  | { readonly kind: "removed"; readonly fact: string }
  | { readonly kind: "opened"; readonly view: View }
  | { readonly kind: "wiped" };

export const NEW_SESSION: Session = {
  view: "start",
  entrance: null,
  replies: {},
  trail: [],
  at: 0,
  returnTo: null,
};

const UNSAID: Reply = { draft: EMPTY_DRAFT, outcome: null, skipped: false, presumed: false };

/** The reply to a fact, or an empty one. */
export const replyTo = (session: Session, fact: string): Reply => session.replies[fact] ?? UNSAID;

function withReply(session: Session, fact: string, change: Partial<Reply>): Session {
  const reply = { ...replyTo(session, fact), ...change };
  return { ...session, replies: { ...session.replies, [fact]: reply } };
}

/** After the question at hand: back to the list it came from, on along the trail, or to the next question. */
function moveOn(session: Session, fact: string, changed: boolean): Session {
  const trail = session.trail.includes(fact) ? session.trail : [...session.trail, fact];
  if (session.returnTo !== null) {
    return { ...session, trail, at: trail.length, view: session.returnTo, returnTo: null };
  }
  return { ...session, trail, at: changed ? trail.length : trail.indexOf(fact) + 1 };
}

/** At this question, wherever it is in the trail. */
function standAt(session: Session, fact: string): Session {
  const trail = session.trail.includes(fact) ? session.trail : [...session.trail, fact];
  return { ...session, trail, at: trail.indexOf(fact) };
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

export function moved(session: Session, move: Move): Session {
  switch (move.kind) {
    case "began": {
      const base = withoutPresumptions(session);
      const begun = startsWithoutDecision(move.entrance) ? presumeNoDecision(base) : base;
      return { ...begun, entrance: move.entrance, view: "question", at: begun.trail.length, returnTo: null };
    }
    case "typed":
      return withReply(session, move.fact, { draft: move.draft });
    case "replied": {
      const before = replyTo(session, move.fact);
      const changed = before.skipped || JSON.stringify(before.outcome) !== JSON.stringify(move.outcome);
      const replied = withReply(session, move.fact, {
        outcome: move.outcome,
        skipped: false,
        presumed: false,
      });
      if (move.stays === true) return standAt(replied, move.fact);
      return moveOn(replied, move.fact, changed);
    }
    case "skipped": {
      // Passing an answered question keeps its answer: leaving costs nothing.
      const answered = replyTo(session, move.fact).outcome !== null;
      const skipped = answered ? session : withReply(session, move.fact, { skipped: true });
      return moveOn(skipped, move.fact, !answered);
    }
    case "went-back":
      if (session.returnTo !== null)
        return { ...session, view: session.returnTo, returnTo: null, at: session.trail.length };
      return session.at === 0
        ? { ...session, view: "start" }
        : { ...session, view: "question", at: session.at - 1 };
    case "asked":
      return { ...standAt(session, move.fact), view: "question", returnTo: move.returnTo };
    case "removed": {
      const { [move.fact]: _removed, ...replies } = session.replies;
      const trail = session.trail.filter((fact) => fact !== move.fact);
      return { ...session, replies, trail, at: trail.length };
    }
    case "opened":
      return { ...session, view: move.view, returnTo: null };
    case "wiped":
      return NEW_SESSION;
  }
}
