// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT, word } from "../answers/draft.ts";
import type { Outcome } from "../answers/read-draft.ts";
import { type Move, moved, NEW_SESSION, type Session } from "./session.ts";
import { answersGiven, leftOpen, settledFacts, situationOf } from "./situation.ts";

const yes: Outcome = { kind: "answered", answer: "oui" };
const no: Outcome = { kind: "answered", answer: "non" };
const play = (moves: readonly Move[], from: Session = NEW_SESSION) => moves.reduce(moved, from);

describe("a session", () => {
  it("starts, for advice, from « no decision yet », and shows it as an answer that can be changed", () => {
    const session = play([{ kind: "began", entrance: "care" }]);
    expect(situationOf(session.replies).facts["date de la décision"]).toBe("aucune");
    expect(answersGiven(session.replies)).toBe(0);
    const decided = play([{ kind: "began", entrance: "decision" }], session);
    expect(situationOf(decided.replies).facts).toEqual({});
  });

  it("does not overwrite what the person said of a decision", () => {
    const session = play([
      { kind: "began", entrance: "decision" },
      { kind: "replied", fact: "date de la décision", outcome: { kind: "answered", answer: "2026-03-01" } },
      { kind: "began", entrance: "care" },
    ]);
    expect(situationOf(session.replies).facts["date de la décision"]).toBe("2026-03-01");
  });

  it("goes back without losing a typed word", () => {
    const draft = { ...EMPTY_DRAFT, choice: "exact", texts: { exact: "31/02/2026" } };
    const session = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "typed", fact: "b", draft },
      { kind: "went-back" },
    ]);
    expect(session.trail[session.at]).toBe("a");
    expect(session.replies.b?.draft).toEqual(draft);
    expect(settledFacts(session.replies)).toEqual(["a"]);
  });

  it("walks along the trail while nothing changes, and asks anew when something does", () => {
    const walked = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "replied", fact: "b", outcome: yes },
      { kind: "went-back" },
      { kind: "went-back" },
      { kind: "replied", fact: "a", outcome: yes },
    ]);
    expect(walked.trail[walked.at]).toBe("b");
    const changed = play([{ kind: "went-back" }, { kind: "replied", fact: "a", outcome: no }], walked);
    expect(changed.at).toBe(2);
    expect(changed.replies.b?.outcome).toEqual(yes);
  });

  it("returns to the list from which a question was opened", () => {
    const session = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "opened", view: "answers" },
      { kind: "asked", fact: "a", returnTo: "answers" },
      { kind: "replied", fact: "a", outcome: no },
    ]);
    expect(session.view).toBe("answers");
    expect(situationOf(session.replies).facts.a).toBe("non");
  });

  it("leaves a question open, and takes an answer away", () => {
    const session = play([
      { kind: "began", entrance: "all" },
      { kind: "skipped", fact: "a" },
      { kind: "replied", fact: "b", outcome: { kind: "declined" } },
      { kind: "replied", fact: "c", outcome: yes },
      { kind: "removed", fact: "c" },
    ]);
    expect(leftOpen(session.replies)).toBe(2);
    expect(situationOf(session.replies).facts).toEqual({});
    expect(session.trail).toEqual(["a", "b"]);
  });

  it("keeps an answer that contradicts another, and stays where both can be seen", () => {
    const session = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "replied", fact: "b", outcome: no, stays: true },
    ]);
    expect(session.trail[session.at]).toBe("b");
    expect(session.replies.b?.outcome).toEqual(no);
  });

  it("keeps nothing once wiped", () => {
    expect(play([{ kind: "began", entrance: "care" }, { kind: "wiped" }])).toEqual(NEW_SESSION);
  });

  it("never loses an answer or a draft by going back, passing, or looking elsewhere", () => {
    const facts = fc.constantFrom("a", "b", "c");
    const harmless: fc.Arbitrary<Move> = fc.oneof(
      fc.constant<Move>({ kind: "went-back" }),
      facts.map<Move>((fact) => ({ kind: "skipped", fact })),
      facts.map<Move>((fact) => ({ kind: "asked", fact, returnTo: null })),
      fc.constantFrom("rights", "answers", "start").map<Move>((view) => ({ kind: "opened", view }) as Move),
    );
    const begun = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "typed", fact: "b", draft: { ...EMPTY_DRAFT, choice: word("oui") } },
    ]);
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 20 }), (moves) => {
        const after = play(moves, begun);
        expect(after.replies.a?.outcome).toEqual(yes);
        expect(after.replies.b?.draft.choice).toBe("word:oui");
        expect(after.at).toBeGreaterThanOrEqual(0);
        expect(after.at).toBeLessThanOrEqual(after.trail.length);
      }),
    );
  });
});
