// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a kept file holds is read back whole; what today's law no longer knows is set aside, and never lost. */
import { readFileSync } from "node:fs";
import { loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT, severalOf, word } from "../answers/draft.ts";
import { moved, NEW_SESSION, type Session } from "../session/session.ts";
import { contentOf, type Kept, readContent } from "./content.ts";

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
const read = {
  model: loadModel(built("law.json") as PackedLaw),
  presentation: built("presentation.json") as Presentation,
  today: "2026-11-21",
};

const [YES_NO] = Object.values(read.presentation.facts)
  .filter(({ type, question, asked, listOf }) => type === "yes-no" && question && asked && !listOf)
  .map(({ name }) => name) as [string];
const NOTIFIED = "date de notification de la décision de l'OFPRA";

function answered(): Session {
  const yes = { ...EMPTY_DRAFT, choice: word("oui") };
  const day = { choice: "exact", texts: { exact: "10/11/2026", about: "novembre" }, members: [] };
  let session = moved(NEW_SESSION, { kind: "began", entrance: "asylum" });
  session = moved(session, { kind: "typed", fact: YES_NO, draft: yes });
  session = moved(session, {
    kind: "replied",
    fact: YES_NO,
    outcome: { kind: "answered", answer: "oui" },
  });
  session = moved(session, { kind: "typed", fact: NOTIFIED, draft: day });
  return moved(session, {
    kind: "replied",
    fact: NOTIFIED,
    outcome: { kind: "answered", answer: "2026-11-10" },
  });
}

/** The content of a file in which something was changed. */
const changed = (change: (content: Record<string, unknown>) => object): string => {
  const content = JSON.parse(contentOf(answered(), read)) as Record<string, unknown>;
  return JSON.stringify({ ...content, ...change(content) });
};
/** What is read back of a text that is ours. */
function keptIn(text: string): Kept {
  const kept = readContent(text, read);
  if (typeof kept === "string") throw new Error(`refused: ${kept}`);
  return kept;
}
const answersOf = (content: Record<string, unknown>) => content.answers as Record<string, unknown>[];

describe("a kept file", () => {
  it("gives back every answer, what was typed beside it, and the order", () => {
    const session = answered();
    const kept = keptIn(contentOf(session, read));
    const { entrance, replies, trail, aside } = session;
    expect(kept).toEqual({ answers: { entrance, replies, trail, aside }, day: "2026-11-21", older: false });
  });

  it("keeps what was typed without being confirmed, as such", () => {
    const typed = { ...EMPTY_DRAFT, choice: "exact", texts: { exact: "10/1" } };
    const session = moved(NEW_SESSION, { kind: "typed", fact: NOTIFIED, draft: typed });
    const reply = keptIn(contentOf(session, read)).answers.replies[NOTIFIED];
    expect(reply).toEqual({ draft: typed, outcome: null, skipped: false, presumed: false });
  });

  it("of another law says so", () => {
    expect(keptIn(changed(() => ({ law: "0".repeat(64) }))).older).toBe(true);
  });

  it("sets aside what the law no longer asks, with its question, and keeps it when it is kept again", () => {
    const asked = {
      ...answersOf(JSON.parse(contentOf(answered(), read)))[0],
      fact: "plus rien",
      question: "Q ?",
    };
    const kept = keptIn(changed((content) => ({ answers: [...answersOf(content), asked] })));
    expect(kept.answers.aside).toEqual([{ question: "Q ?", said: expect.any(String) as string }]);
    const again = moved(NEW_SESSION, { kind: "reopened", answers: kept.answers });
    expect(keptIn(contentOf(again, read)).answers.aside).toEqual(kept.answers.aside);
  });

  it("sets aside an answer that the law no longer offers, in its words", () => {
    const text = changed((content) => ({
      answers: answersOf(content).map((one) =>
        one.fact === YES_NO ? { ...one, draft: { choice: "word:peut-être", texts: {}, members: [] } } : one,
      ),
    }));
    const kept = keptIn(text);
    expect(kept.answers.replies[YES_NO]).toBeUndefined();
    expect(kept.answers.aside).toMatchObject([{ said: "peut-être" }]);
    expect(kept.answers.trail).not.toContain(YES_NO);
  });

  it.each([
    ["several", "garbage"],
    ["several", '{"a":1}'],
    ["constructor", "1200"],
    ["__proto__", "1200"],
    ["toString", ""],
  ])("sets aside the one answer that is made of nothing it knows: %s, %s", (choice, typed) => {
    const draft = { choice, texts: { [choice]: typed, several: typed }, members: [] };
    const text = changed((content) => ({
      answers: answersOf(content).map((one) => (one.fact === YES_NO ? { ...one, draft } : one)),
    }));
    const kept = keptIn(text);
    expect(Object.keys(kept.answers.replies)).toContain(NOTIFIED);
    expect(kept.answers.replies[YES_NO]).toBeUndefined();
    expect(kept.answers.aside).toHaveLength(1);
  });

  it("opens, and can be changed, when an answer was typed and never confirmed: what it does not know is not chosen", () => {
    const draft = { choice: "constructor", texts: { several: "[" }, members: [] };
    const text = changed((content) => ({
      answers: answersOf(content).map((one) =>
        one.fact === YES_NO ? { ...one, draft, confirmed: false } : one,
      ),
    }));
    const reply = keptIn(text).answers.replies[YES_NO];
    expect(reply).toMatchObject({ draft: { choice: null }, outcome: null });
    expect(severalOf(reply?.draft ?? EMPTY_DRAFT)).toEqual([]);
  });

  it.each([
    ["not JSON", "{"],
    ["another JSON", "[]"],
    ["no format", "{}"],
    ["null", "null"],
    ["a day that is not one", changed(() => ({ day: "<b>" }))],
    ["a day of no calendar", changed(() => ({ day: "2026-02-30" }))],
    ["answers that are no list", changed(() => ({ answers: "oui" }))],
    ["no answers", changed(() => ({ answers: undefined }))],
  ])("is not ours when it is %s", (_, text) => {
    expect(readContent(text, read)).toBe("other");
  });

  it.each([2, "1", undefined])(
    "of version %j of the format is told apart from a file of others",
    (version) => {
      expect(
        readContent(
          changed(() => ({ version })),
          read,
        ),
      ).toBe("version");
    },
  );

  it("takes nothing but texts from a file made by somebody else", () => {
    const hostile = [
      { fact: "__proto__", draft: { choice: "word:oui" }, confirmed: true, question: "P" },
      { fact: "constructor", draft: null, confirmed: true },
      { fact: YES_NO, draft: { choice: { a: 1 }, texts: [1], members: [3, { fields: { a: 2 } }] } },
      12,
      null,
    ];
    const kept = keptIn(changed(() => ({ answers: hostile, trail: [1, YES_NO, YES_NO], entrance: "x" })));
    expect(kept.answers.replies).toEqual({
      [YES_NO]: {
        draft: { choice: null, texts: {}, members: [{ id: 1, fields: {} }] },
        outcome: null,
        skipped: false,
        presumed: false,
      },
    });
    expect(kept.answers.trail).toEqual([YES_NO]);
    expect(kept.answers.entrance).toBe("all");
    expect(kept.answers.aside).toEqual([
      { question: "P", said: "oui" },
      { question: "constructor", said: "" },
    ]);
  });
});
