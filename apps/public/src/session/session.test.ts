// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT, word } from "../answers/draft.ts";
import type { Outcome } from "../answers/read-draft.ts";
import { type Move, moved, NEW_SESSION, placeOf, type Session } from "./session.ts";
import { answersGiven, leftOpen, settledFacts, situationOf } from "./situation.ts";

const yes: Outcome = { kind: "answered", answer: "oui" };
const no: Outcome = { kind: "answered", answer: "non" };
/** To the step before, as « back » does. */
const BACK = "back";
const apply = (session: Session, move: Move | typeof BACK): Session =>
  moved(session, move === BACK ? { kind: "returned", step: session.step - 1 } : move);
const play = (moves: readonly (Move | typeof BACK)[], from: Session = NEW_SESSION) =>
  moves.reduce(apply, from);

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
      BACK,
    ]);
    expect(placeOf(session).fact).toBe("a");
    expect(session.replies.b?.draft).toEqual(draft);
    expect(settledFacts(session.replies)).toEqual(["a"]);
    // Forward again: the question where something was typed, whatever decides fastest now.
    expect(placeOf(moved(session, { kind: "returned", step: session.step + 1 })).fact).toBe("b");
  });

  it("goes back step by step to the start, and no further", () => {
    const session = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "opened", view: "rights" },
    ]);
    const views = [];
    for (let at = session; ; at = apply(at, BACK)) {
      views.push(placeOf(at).view);
      if (at.step === 0) break;
    }
    expect(views).toEqual(["rights", "question", "question", "start"]);
    expect(moved(session, { kind: "returned", step: -1 })).toEqual(session);
    expect(moved(session, { kind: "returned", step: 9 })).toEqual(session);
  });

  it("walks along the trail while nothing changes, and asks anew when something does", () => {
    const walked = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "replied", fact: "b", outcome: yes },
      BACK,
      BACK,
      { kind: "replied", fact: "a", outcome: yes },
    ]);
    expect(placeOf(walked).fact).toBe("b");
    const changed = play([BACK, { kind: "replied", fact: "a", outcome: no }], walked);
    expect(placeOf(changed)).toEqual({ view: "question", fact: null, returnTo: null });
    expect(changed.replies.b?.outcome).toEqual(yes);
  });

  it("forgets the steps that were ahead when another way is taken", () => {
    const session = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "opened", view: "rights" },
      BACK,
      BACK,
      { kind: "opened", view: "answers" },
    ]);
    expect(session.places.map(({ view }) => view)).toEqual(["start", "question", "answers"]);
  });

  it("returns to the list from which a question was opened, answered or not", () => {
    const opened = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "opened", view: "answers" },
      { kind: "asked", fact: "a", returnTo: "answers" },
    ]);
    const answered = play([{ kind: "replied", fact: "a", outcome: no }], opened);
    expect(placeOf(answered).view).toBe("answers");
    expect(situationOf(answered.replies).facts.a).toBe("non");
    expect(placeOf(apply(opened, BACK)).view).toBe("answers");
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

  it("takes away one answer set aside, and leaves the others", () => {
    const card = { question: "La carte abrogée ?", said: "oui" };
    const visa = { question: "Le visa abrogé ?", said: "non" };
    const answers = { entrance: null, replies: {}, trail: [], aside: [card, visa] };
    const reopened = play([{ kind: "reopened", answers }]);
    expect(play([{ kind: "aside-removed", aside: card }], reopened).aside).toEqual([visa]);
  });

  it("keeps an answer that contradicts another, and stays where both can be seen", () => {
    const session = play([
      { kind: "began", entrance: "all" },
      { kind: "replied", fact: "a", outcome: yes },
      { kind: "replied", fact: "b", outcome: no, stays: true },
    ]);
    expect(placeOf(session).fact).toBe("b");
    expect(session.replies.b?.outcome).toEqual(no);
  });

  it("keeps nothing once wiped", () => {
    expect(play([{ kind: "began", entrance: "care" }, { kind: "wiped" }])).toEqual(NEW_SESSION);
  });

  it("never loses an answer or a draft by going back, passing, or looking elsewhere", () => {
    const facts = fc.constantFrom("a", "b", "c");
    const harmless: fc.Arbitrary<Move> = fc.oneof(
      fc.nat(30).map<Move>((step) => ({ kind: "returned", step })),
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
        expect(after.places[after.step]).toBeDefined();
        expect(after.places[0].view).toBe("start");
      }),
    );
  });
});

describe("the tools", () => {
  const answered = { kind: "answered", answer: "oui" } as const;

  const visa = { kind: "demanded", demand: { subject: { kind: "piece", id: "visa" } } } as const;
  const forCard = { kind: "demanded", demand: { provision: "card" } } as const;

  it("open as a step, and keep what they look at for who comes to them again", () => {
    const both = play([visa, forCard]);
    expect(placeOf(both).view).toBe("demand");
    expect([both.step, both.demand.provision, both.demand.subject?.id]).toEqual([2, "card", "visa"]);
    const shown = moved(both, { kind: "opened", view: "clerk" });
    expect(moved(shown, { kind: "returned", step: 0 }).demand).toEqual(both.demand);
  });

  it("go back from the card to the list that it was chosen in, as it was narrowed, and forward again", () => {
    const narrowing = { counter: "prefecture", sought: "mal", whole: true };
    const chosen = play([visa, { kind: "narrowed", narrowing }, forCard]);
    const list = apply(chosen, BACK);
    expect(list.demand).toMatchObject({ provision: null, subject: { id: "visa" }, narrowing });
    expect(moved(list, { kind: "returned", step: 2 }).demand.provision).toBe("card");
    expect(placeOf(apply(list, BACK)).view).toBe("start");
  });

  it("go back to the card when another request is not chosen after all", () => {
    const choosing = play([visa, forCard, { kind: "demanded", demand: { choosing: true } }]);
    expect(choosing.demand).toMatchObject({ provision: "card", choosing: true });
    expect(apply(choosing, BACK).demand).toMatchObject({ provision: "card", choosing: false });
    const other = moved(choosing, { kind: "demanded", demand: { provision: "other" } });
    expect(other.demand).toMatchObject({ provision: "other", choosing: false });
  });

  it("list for another paper what they listed at first, at the same counter", () => {
    const narrowing = { counter: "prefecture", sought: "mal", whole: true };
    const other = play([visa, { kind: "narrowed", narrowing }, visa]);
    expect(other.demand.narrowing).toEqual({ counter: "prefecture", sought: "", whole: false });
  });

  it("are come back to once a question that they needed is answered", () => {
    const looked = moved(NEW_SESSION, { kind: "demanded", demand: { provision: "a" } });
    const asked = moved(looked, { kind: "asked", fact: "f", returnTo: "demand" });
    const back = moved(asked, { kind: "replied", fact: "f", outcome: answered });
    expect([placeOf(back).view, back.demand.provision]).toEqual(["demand", "a"]);
  });

  it("count a decision without answering for the person, and forget all when wiped", () => {
    const reply = {
      draft: { choice: "word:oui", texts: {}, members: [] },
      outcome: answered,
      skipped: false,
      presumed: false,
    };
    const timed = moved(NEW_SESSION, { kind: "timed", deadline: { item: "a", replies: { f: reply } } });
    expect(placeOf(timed).view).toBe("deadline");
    expect(timed.replies).toEqual({});
    expect(moved(timed, { kind: "wiped" })).toEqual(NEW_SESSION);
  });
});
