// SPDX-License-Identifier: AGPL-3.0-or-later
/** Short words for a test that holds many parts. */
import { describe, expect, it } from "vitest";
import type { CompiledLaw } from "../../artefact/compiled-law.ts";
import type { Condition, Value } from "../../syntax/index.ts";
import { sayCondition, sayLiteral, sayValue } from "./say.ts";

const fact = (name: string): Value => ({ kind: "fact", name });
const household: Value = { kind: "count", list: "foyer" };
const ceiling: Value = {
  kind: "table",
  table: "plafonds",
  row: { kind: "sum", of: [{ kind: "number", number: 1 }, household] },
};
const below = (than: Value): Condition =>
  ({
    kind: "compare",
    type: "money",
    value: fact("ressources"),
    tests: [{ op: "less-than", than }],
  }) as Condition;
const after = (than: Value): Condition =>
  ({ kind: "compare-date", value: fact("jour"), tests: [{ op: "after", than }] }) as Condition;

describe("what one has to meet", () => {
  it("is a table, when a formula of the household is worked out of it", () => {
    const formula: Value = {
      kind: "product",
      of: [ceiling, { kind: "sum", of: [{ kind: "number", number: 1.5 }, household] }],
    };
    expect(sayCondition(below(formula)).test).toBe("moins de montant tiré de barème plafonds");
    expect(sayCondition(below(ceiling)).test).toBe("moins de barème plafonds");
    expect(sayCondition(below({ kind: "sum", of: [fact("a"), fact("b")] })).test).toBe("moins de a + b");
  });

  it("is so many people, when a sum counts one and the members of a list", () => {
    const one: Value = { kind: "number", number: 1 };
    const under = (of: readonly Value[]): string =>
      sayCondition({
        kind: "compare",
        type: "number",
        value: { kind: "sum", of },
        tests: [{ op: "at-most", than: one }],
      } as Condition).name;
    expect(under([one, household, household])).toBe(
      "nombre de personnes comptées, la personne comprise, dans « foyer »",
    );
    expect(under([household, household])).toBe("nombre de « foyer » + nombre de « foyer »");
    expect(under([one, household, { kind: "count", list: "séjours" }])).toContain(" + ");
    expect(under([{ kind: "number", number: 2 }, household])).toContain("2 + ");
  });

  it("is what is left out, where that is no more words than what is left, and three at most", () => {
    const said = (words: string, inside: number): string => {
      const values = [...words];
      const law = { facts: [{ name: "statut", values }] } as unknown as CompiledLaw;
      const groups = values.map((_, i) => (i < inside ? 1 : 0));
      return sayLiteral(law, { kind: "choice", fact: "statut", groups, classes: 2, words: 1 }, [0b10]).test;
    };
    expect(said("abcd", 2)).toBe("pas : c ou d");
    expect(said("abcde", 2)).toBe("a ou b");
    expect(said("abcdef", 3)).toBe("pas : d ou e ou f");
    expect(said("abcdefgh", 4)).toBe("a ou b ou c ou d");
    expect(said("ab", 1)).toBe("a");
    // « favorable ou défavorable », and not « une autre réponse que pas encore rendu ».
    expect(said("abc", 2)).toBe("a ou b");
  });

  it("names the word asked of a member, and not only the question", () => {
    const who: Condition = { kind: "is", value: fact("lien du membre"), among: ["conjoint", "partenaire"] };
    expect(sayCondition({ kind: "some", list: "foyer", who })).toMatchObject({
      name: "foyer",
      test: "au moins un : conjoint ou partenaire",
    });
    expect(
      sayCondition({ kind: "none", list: "foyer", who: { kind: "fact", name: "membre mineur" } }).test,
    ).toBe("aucun : membre mineur");
  });

  it("leaves out a date that never happens, or that nobody knows", () => {
    const judgment: Value = {
      kind: "cases",
      cases: [{ when: { kind: "fact", name: "tribunal saisi" }, then: { kind: "unknown" } }],
      otherwise: { kind: "no-date" },
    };
    expect(
      sayCondition(after({ kind: "latest", of: [fact("accord"), fact("jugement"), judgment] })).test,
    ).toBe("après le le plus tard de accord et jugement");
    expect(sayCondition(after({ kind: "latest", of: [fact("accord"), judgment] })).test).toBe(
      "après le accord",
    );
  });

  it("says every kind of value, and which row of a table", () => {
    const either: Value = {
      kind: "cases",
      cases: [{ when: { kind: "fact", name: "vu" }, then: { kind: "limit-end", limit: "recours" } }],
      otherwise: { kind: "reading", reading: "r", answers: { a: fact("accord"), b: { kind: "unknown" } } },
    };
    const months: Value = { kind: "duration", duration: { count: 6, unit: "months" } };
    expect(sayValue(either)).toBe("selon le cas : fin du délai « recours », ou accord, ou inconnue");
    expect(sayValue({ kind: "add", date: either, duration: months })).toMatch(/^\(selon le cas : .+\) \+ /);
    expect(
      sayValue({ kind: "table", table: "t", row: { kind: "word", word: "visa" }, column: fact("c") }),
    ).toBe("barème t (ligne « visa »)");
  });
});
